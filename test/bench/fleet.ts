/** Many groups in many accounts and regions, recorded as the baseline, with a release promoted: what is left to do is the rollout. */
import { StartInstanceRefreshCommand } from '@aws-sdk/client-auto-scaling'
import { CopyImageCommand, CreateLaunchTemplateVersionCommand, ModifyImageAttributeCommand } from '@aws-sdk/client-ec2'
import { run as promote } from '@golden-ami/actions/promote'
import { hours, minutes } from '@golden-ami/local-aws'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { Delivery } from '../support/delivery.ts'
import { roleOf } from '../support/estate.ts'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import { type Ran, type Run, runInProcess } from '../support/in-process.ts'
import { autoScalingAt, createGroup, ec2At, type Place } from '../support/place.ts'

/** What each group is, as the budgets of a rollout suppose it. */
export const SIZE = 10
export const WARM_UP = minutes(2)
/** ms that a call takes, there and back. */
export const LATENCY = 80

const ENVIRONMENT = 'development'
/** Home is the first. */
const accountsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => (index === 0 ? ACCOUNT : String(222_222_222_222 + 1_111_111 * index)))
const ACCOUNTS = 5
const REGIONS = [REGION, 'us-east-1']

/** Where a fleet is so large that no account would have all of it. */
export const isSpread = (groups: number): boolean => groups > 100

export const groupsText = (count: number): string => (count === 1 ? '1 group' : `${count.toLocaleString('en')} groups`)

/** `spread`: over 10 accounts and regions; otherwise all are at home. */
export interface FleetSize {
  readonly groups: number
  readonly spread: boolean
  /** An alarm that the rollout watches, in every place. */
  readonly alarm?: string
  /** How many accounts it is spread over. Absent: 5. */
  readonly accounts?: number
  /** How many accounts are in each wave. Absent: all are rolled at once. */
  readonly waves?: readonly number[]
}

/** An organisation: 50 accounts in 2 regions each, with 5 groups everywhere; one account first, then nine, then the rest. */
export const ORGANISATION: FleetSize = { groups: 500, spread: true, accounts: 50, waves: [1, 9, 40] }

export class BenchFleet extends Delivery {
  readonly places: readonly Place[]
  readonly #names: readonly string[]
  readonly #images = new Map<string, string>()
  readonly #strategy: string
  readonly #waves: readonly number[]
  #runs = 0
  #former = ''

  private constructor({ groups, spread, alarm, accounts = ACCOUNTS, waves = [] }: FleetSize) {
    super()
    this.#waves = waves
    this.#strategy = `warm-up: ${WARM_UP / 1_000}s${alarm === undefined ? '' : `, alarms: [ ${alarm} ]`}`
    this.places = spread
      ? accountsOf(accounts).flatMap(account => REGIONS.map(region => ({ account, region })))
      : [{ account: ACCOUNT, region: REGION }]
    const inEach = Math.ceil(groups / this.places.length)
    this.#names = Array.from({ length: inEach }, (_, index) => `web-${index + 1}`)
  }
  /** The rollout of a release is what comes next; no call has taken any time so far. */
  static async promoted(size: FleetSize): Promise<BenchFleet> {
    const fleet = await BenchFleet.baseline(size)
    await fleet.promote(await fleet.shared('1.0.0/1', 'f1'))
    return fleet
  }
  static async baseline(size: FleetSize): Promise<BenchFleet> {
    const fleet = new BenchFleet(size)
    if (size.alarm !== undefined)
      for (const { account, region } of fleet.places) fleet.world.place(account, region).state(MonitoringState).set(size.alarm, 'OK')
    await fleet.#share(await fleet.image('what runs today'))
    for (const place of fleet.places)
      for (const name of fleet.#names) await createGroup(fleet.world, place, { name, image: fleet.imageIn(place), size: SIZE })
    fleet.world.advance(hours(1))
    ended(await fleet.act(promote, { 'when-not-due': 'fail', baseline: 'true', 'github-token': 'token' }))
    return fleet
  }
  /** An image of a release that every account and region has; answers with its id at home. */
  async shared(release: string, fingerprint: string): Promise<string> {
    const image = await this.release(release, fingerprint)
    await this.#share(image)
    return image
  }
  async promote(image: string): Promise<void> {
    ended(await this.act(promote, { 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token', 'ami-id': image }))
  }
  /** An action on the environment, in this process. */
  act(action: Run['action'], inputs: Run['inputs'] = {}, more: Partial<Run> = {}): Promise<Ran> {
    return runInProcess(this.world, {
      ...{ action, files: this.files, github: { runId: String(++this.#runs) }, name: `run ${this.#runs}` },
      ...(this.places.length > 1 ? { role: roleOf(ACCOUNT) } : {}),
      inputs: { environment: ENVIRONMENT, 'dry-run': 'false', ...inputs },
      ...more,
    })
  }
  /** The image at home that was promoted before the newest one. */
  get former(): string {
    return this.#former
  }
  /** All groups by place. */
  get groups(): readonly { readonly place: Place; readonly name: string }[] {
    return this.places.flatMap(place => this.#names.map(name => ({ place, name })))
  }
  imageIn({ region }: Place): string {
    return this.#images.get(region) ?? ''
  }
  /** A person moves one group to the newest image by hand. */
  async startByHand(place: Place, name: string): Promise<void> {
    const version = new CreateLaunchTemplateVersionCommand({
      ...{ LaunchTemplateName: name, SourceVersion: '1', LaunchTemplateData: { ImageId: this.imageIn(place) } },
    })
    const { LaunchTemplateVersion } = await ec2At(this.world, place).send(version)
    await autoScalingAt(this.world, place).send(
      new StartInstanceRefreshCommand({
        AutoScalingGroupName: name,
        DesiredConfiguration: { LaunchTemplate: { LaunchTemplateName: name, Version: String(LaunchTemplateVersion?.VersionNumber) } },
        Preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 110, InstanceWarmup: WARM_UP / 1_000, SkipMatching: true },
      }),
    )
  }
  async #share(image: string): Promise<void> {
    this.#former = this.#images.get(REGION) ?? image
    for (const region of new Set(this.places.map(place => place.region)))
      this.#images.set(region, region === REGION ? image : await this.#copied(image, region))
    this.world.advance(hours(1))
    const accounts = [...new Set(this.places.map(({ account }) => account))].filter(account => account !== ACCOUNT)
    if (accounts.length === 0) return
    const LaunchPermission = { Add: accounts.map(UserId => ({ UserId })) }
    for (const [region, ImageId] of this.#images)
      await ec2At(this.world, { account: ACCOUNT, region }).send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission }))
  }
  async #copied(image: string, region: string): Promise<string> {
    const copy = new CopyImageCommand({ Name: image, SourceImageId: image, SourceRegion: REGION, CopyImageTags: true })
    const { ImageId = '' } = await ec2At(this.world, { account: ACCOUNT, region }).send(copy)
    return ImageId
  }
  /** Of the job: its role's, where there are several accounts. */
  get credentials(): { readonly accessKeyId: string; readonly secretAccessKey: string } {
    if (this.places.length === 1) return { accessKeyId: ACCOUNT, secretAccessKey: 'secret' }
    return this.world.identities.assume(roleOf(ACCOUNT), 'bench')
  }
  /** Of the repository. */
  get files(): { readonly [path: string]: string } {
    const regions = [...new Set(this.places.map(({ region }) => region))].join(', ')
    const accounts = [...new Set(this.places.map(({ account }) => account))]
    const nameOf = (account: string): string => `t${accounts.indexOf(account) + 1}`
    const waves = this.#waves.map((count, index) => {
      const before = this.#waves.slice(0, index).reduce((sum, one) => sum + one, 0)
      return `[ ${accounts
        .slice(before, before + count)
        .map(nameOf)
        .join(', ')} ]`
    })
    const targets = accounts.map(account => {
      const role = this.places.length > 1 ? `role: "${roleOf(account)}", ` : ''
      return `      ${nameOf(account)}: { ${role}regions: [ ${regions} ], groups: [ ${this.#names.join(', ')} ] }`
    })
    const file = `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
environments:
  ${ENVIRONMENT}:
    strategy: { ${this.#strategy} }
    timeout: 6h
    targets:
${targets.join('\n')}
${waves.length > 0 ? `    waves: [ ${waves.join(', ')} ]\n` : ''}`
    return { '.github/golden-ami.yml': file }
  }
}

/** What a measurement is of must have succeeded. */
export const ended = (ran: Ran): Ran => {
  if (ran.crashed || ran.failed !== undefined) throw new Error(`the run failed: ${ran.failed ?? 'it crashed'}`)
  return ran
}
