/** An environment whose targets are in another account than home, and in other regions, so that home can go away without them. */

import { DeregisterImageCommand, RegisterImageCommand } from '@aws-sdk/client-ec2'
import { PutParameterCommand } from '@aws-sdk/client-ssm'
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { digest } from '@golden-ami/aws'
import {
  baselineRelease,
  decodePointerMetadata,
  type LedgerEvent,
  ledgerName,
  lockName,
  type PointerMetadata,
  quarantinedRelease,
} from '@golden-ami/domain'
import { type CallFilter, hours, minutes, type OutageKind } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'
import { Delivery } from './delivery.ts'
import { ACCOUNT, REGION } from './fleet.ts'
import { type Ran, type Run, runInProcess } from './in-process.ts'
import { eventsIn } from './ledger.ts'
import { createGroup, ec2At, ssmAt } from './place.ts'

export const HOME = { account: ACCOUNT, region: REGION }
export const TARGET_ACCOUNT = '222222222222'
const TARGET_ROLE = `arn:aws:iam::${TARGET_ACCOUNT}:role/golden-ami-target`
/** Of the job, at home. */
const JOB_ROLE = `arn:aws:iam::${ACCOUNT}:role/golden-ami-job`
/** Assumed at home, where the delivery file names it. */
export const HOME_ROLE = `arn:aws:iam::${ACCOUNT}:role/golden-ami-home`
const ENVIRONMENT = 'production'
const POINTER = `/golden-ami/web/${ENVIRONMENT}/x86_64`
const SIZE = 2

export interface AbroadOptions {
  readonly regions?: readonly string[]
  /** Home is reached by a role of its own. */
  readonly homeRole?: boolean
  /** Of the targets. */
  readonly account?: string
}
/** What is true of one target. */
export interface PlaceSays {
  readonly release: string | undefined
  /** Every instance runs the pointer's image. */
  readonly runsIt: boolean
  /** The newest version has the label. */
  readonly proved: boolean
}

export class Abroad extends Delivery {
  readonly regions: readonly string[]
  readonly #account: string
  readonly #files: Readonly<Record<string, string>>
  /** The release that everything ran before. */
  base = ''
  #runs = 0
  constructor({ regions = ['eu-central-1', 'us-east-1'], homeRole = false, account = TARGET_ACCOUNT }: AbroadOptions = {}) {
    super()
    this.regions = regions
    this.#account = account
    const role = account === TARGET_ACCOUNT ? `role: "${TARGET_ROLE}", ` : ''
    this.#files = {
      '.github/golden-ami.yml': `
family: web
home: { account: "${ACCOUNT}", region: ${REGION}${homeRole ? `, role: "${HOME_ROLE}"` : ''} }
environments:
  ${ENVIRONMENT}:
    distribute: ${account === TARGET_ACCOUNT ? 'share' : 'none'}
    timeout: 4h
    strategy: { warm-up: 10m }
    targets: { all: { ${role}regions: [ ${regions.join(', ')} ], groups: [ web ] } }
`,
    }
  }
  /** Every target runs what was there before, and is recorded. */
  static async baseline(options?: AbroadOptions): Promise<Abroad> {
    const abroad = new Abroad(options)
    const images: string[] = []
    for (const region of abroad.regions) {
      const place = { account: abroad.#account, region }
      const { ImageId = '' } = await ec2At(abroad.world, place).send(
        new RegisterImageCommand({ Name: 'what runs today', Architecture: 'x86_64', RootDeviceName: '/dev/xvda' }),
      )
      images.push(ImageId)
      await createGroup(abroad.world, place, { name: 'web', image: ImageId, size: SIZE })
    }
    abroad.world.advance(hours(1))
    abroad.base = baselineRelease(images, digest)
    const ran = await abroad.start(promote, { ...PROMOTE, baseline: 'true' })
    if (ran.failed !== undefined) throw new Error(ran.failed)
    return abroad
  }
  /** @param later ms from now on */
  async start(
    action: Run['action'],
    inputs: Run['inputs'],
    { later = 0, ...more }: Partial<Run> & { readonly later?: number } = {},
  ): Promise<Ran> {
    const run = ++this.#runs
    const name = more.name ?? `run ${run}`
    const moment = this.world.now + later
    const participant = await this.world.scheduler.enter(name)
    await participant.sleep(moment)
    try {
      return await runInProcess(this.world, {
        ...{ action, name, participant, files: this.#files, role: JOB_ROLE, github: { runId: String(run) } },
        inputs: { environment: ENVIRONMENT, 'dry-run': 'false', ...inputs },
        ...more,
      })
    } finally {
      participant.leave()
    }
  }
  promote(image: string, more?: Parameters<Abroad['start']>[2]): Promise<Ran> {
    return this.start(promote, { ...PROMOTE, 'ami-id': image }, more)
  }
  refresh(more?: Parameters<Abroad['start']>[2]): Promise<Ran> {
    return this.start(refreshAsg, {}, more)
  }
  rollBack(inputs: Run['inputs'] = {}, more?: Parameters<Abroad['start']>[2]): Promise<Ran> {
    return this.start(rollback, { reason: 'errors since the release', quarantine: 'false', ...inputs }, more)
  }
  /** A release that every target runs; answers with its image at home. */
  async delivered(release: string, fingerprint: string): Promise<string> {
    const image = await this.release(release, fingerprint)
    for (const ran of [await this.promote(image), await this.refresh()]) if (ran.failed !== undefined) throw new Error(ran.failed)
    return image
  }
  /** From now on, or from a moment on, home cannot be reached for so many ms. */
  loseHome(length: number, at = this.world.now, of: CallFilter = { region: REGION }, how: OutageKind = 'refuses'): void {
    this.world.inject({ when: { at }, what: { do: 'outage', of, for: length, how } })
  }
  /** A person writes the image of a release into every pointer, and says nothing of it. */
  async writePointers(release: string): Promise<void> {
    for (const region of this.regions) {
      const image = this.#pointer(region).find(({ Description }) => decodePointerMetadata(Description)?.release === release)
      await ssmAt(this.world, { account: this.#account, region }).send(
        new PutParameterCommand({
          ...{ Name: POINTER, Value: image?.Value ?? '', Description: '', Type: 'String', Overwrite: true },
          DataType: 'aws:ec2:image',
        }),
      )
    }
    this.world.advance(minutes(1))
  }
  /** What the newest version of a target's pointer says of itself. */
  description(region: string): PointerMetadata | undefined {
    return decodePointerMetadata(this.#pointer(region).at(-1)?.Description)
  }
  #pointer(region: string) {
    const parameter = this.world.place(this.#account, region).state(SsmState).parameter(POINTER, { asOf: this.world.now })
    return parameter?.versions ?? []
  }
  /** By region. */
  places(): Readonly<Record<string, PlaceSays>> {
    return Object.fromEntries(
      this.regions.map(region => {
        const newest = this.#pointer(region).at(-1)
        const running = [...this.world.place(this.#account, region).state(AutoScalingState).running('web').values()]
        const runsIt = running.length === SIZE && running.every(image => image === newest?.Value)
        return [region, { release: this.description(region)?.release, runsIt, proved: newest?.Labels?.includes('verified') ?? false }]
      }),
    )
  }
  everywhere(release: string): Readonly<Record<string, PlaceSays>> {
    return Object.fromEntries(this.regions.map(region => [region, { release, runsIt: true, proved: true }]))
  }
  /** Read past the outage. */
  events(): readonly LedgerEvent[] {
    return eventsIn(this.#home(ledgerName('web', ENVIRONMENT)))
  }
  kinds(): readonly string[] {
    return this.events().map(({ kind, release }) => `${kind} ${release}`)
  }
  isUnlocked(): boolean {
    return this.#home(lockName('web', ENVIRONMENT)).at(-1)?.Value?.includes('"free"') ?? true
  }
  #home(name: string) {
    return this.world.place(HOME.account, HOME.region).state(SsmState).parameter(name, { asOf: this.world.now })?.versions ?? []
  }
  /** Releases that are quarantined everywhere. */
  quarantined(): readonly string[] {
    const parameters = this.world.place(HOME.account, HOME.region).state(SsmState).all({ asOf: this.world.now })
    return parameters.flatMap(({ Name }) => quarantinedRelease(Name) ?? [])
  }
  /** The images of a release are gone, wherever targets get it from. */
  async deregister(region: string, release: string): Promise<void> {
    const image = this.#pointer(region).find(({ Description }) => decodePointerMetadata(Description)?.release === release)?.Value
    await ec2At(this.world, { account: HOME.account, region }).send(new DeregisterImageCommand({ ImageId: image }))
  }
  /** At a moment, ms from now on, whatever goes on then. */
  async look(later: number, look: () => void): Promise<void> {
    const moment = this.world.now + later
    const watcher = await this.world.scheduler.enter('a watcher')
    await watcher.sleep(moment)
    look()
    watcher.leave()
  }
  /** Calls by runs since then that change something outside of home. */
  changes(from: number): readonly string[] {
    return this.world.journal
      .slice(from)
      .filter(({ process, region, account }) => process !== 'a person' && !(account === ACCOUNT && region === REGION))
      .filter(({ operation, error }) => error === undefined && !/^(Describe|Get|List|AssumeRole)/.test(operation))
      .map(({ region, operation }) => `${region} ${operation}`)
  }
}
const PROMOTE = { 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token' }
