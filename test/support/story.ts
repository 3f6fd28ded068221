/** One environment and the runs that work on it, told by the letters of its releases instead of ids. */
import { DescribeAutoScalingGroupsCommand, UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { CopyImageCommand, DescribeImagesCommand, DescribeInstancesCommand, type EC2Client } from '@aws-sdk/client-ec2'
import { GetParameterHistoryCommand, PutParameterCommand, type SSMClient } from '@aws-sdk/client-ssm'
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { countingVersions, decodePointerMetadata, holder, type LockVersion, stateOf, type Verdict } from '@golden-ami/domain'
import { hours, minutes } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { Delivery } from './delivery.ts'
import { ACCOUNT, REGION } from './fleet.ts'
import { builtAction, type Ran, type Run, runInProcess } from './in-process.ts'
import { ledgerVersions } from './ledger.ts'
import { type Outputs, outputsOf } from './outputs.ts'
import { autoScalingAt, createGroup, ec2At, ssmAt } from './place.ts'

const ENVIRONMENT = 'development'
export const GROUP = 'web'
const PATH = `/golden-ami/web/${ENVIRONMENT}`
export const LEDGER = `${PATH}/ledger`
export const POINTER = `${PATH}/x86_64`
export const HALT = `${PATH}/halt`
const targetsIn = (regions: readonly string[]): string => `{ web: { regions: [ ${regions.join(', ')} ], groups: [ ${GROUP} ] } }`
const file = (targets: string, overridable: readonly string[], strategy: string) => ({
  '.github/golden-ami.yml': `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
environments:
  ${ENVIRONMENT}:
    strategy: { ${strategy} }
    distribute: copy${overridable.length > 0 ? `\n    overridable: [ ${overridable.join(', ')} ]` : ''}
    targets: ${targets}
`,
})
export const ELSEWHERE = 'us-east-1'
const RELEASES: Readonly<Record<string, string>> = { a: '1.0.0/1', b: '1.1.0/1', c: '1.2.0/1', d: '1.3.0/1' }

const ACTIONS = { promote, 'refresh-asg': refreshAsg, rollback }

type Inputs = Run['inputs']
export type Told = Partial<Omit<Run, 'action' | 'inputs'>>

export class Story extends Delivery {
  regions: readonly string[]
  /** Image at home by letter. */
  readonly images = new Map<string, string>()
  /** What the delivery file says of them, in YAML; undefined: the group in every region. */
  targets: string | undefined
  /** What the delivery file says of how instances are replaced. */
  strategy = 'warm-up: 5m'
  /** Gates that the delivery file names; none: its default. */
  overridable: readonly string[] = []
  /** Actions are those of the committed bundle. */
  static isBuilt = false
  #runs = 0
  readonly #actions = new Map<Ran, string>()
  constructor(regions: readonly string[]) {
    super()
    this.regions = regions
  }
  /** In every region a group of two instances, recorded as the baseline, which has the letter `-`. */
  static async begun(regions: readonly string[] = [REGION]): Promise<Story> {
    const story = new Story(regions)
    await story.raised()
    await story.promote(undefined, { baseline: 'true' })
    return story
  }
  /** Groups that run what nobody has recorded. */
  async raised(): Promise<void> {
    const base = await this.image('what runs today')
    this.images.set('-', base)
    for (const region of this.regions) await this.#raise(region, base)
    this.world.advance(hours(1))
  }
  /** The same, with releases delivered one after the other. */
  static async after(...letters: readonly string[]): Promise<Story> {
    return (await Story.begun()).delivers(...letters)
  }
  /** One more target, of which nothing is recorded. */
  async adds(region: string): Promise<void> {
    await this.#raise(region, this.images.get('-') ?? '')
    this.world.advance(hours(1))
    this.regions = [...this.regions, region]
  }
  async #raise(region: string, base: string): Promise<void> {
    const there = { account: ACCOUNT, region }
    const image = region === REGION ? base : await copied(ec2At(this.world, there), base)
    this.world.advance(hours(1))
    await createGroup(this.world, there, { name: GROUP, image, size: 2 })
  }
  async delivers(...letters: readonly string[]): Promise<this> {
    for (const letter of letters) {
      await this.promote(letter)
      await this.refresh()
    }
    return this
  }
  /** The image of a release (`a`, or `1.5.0/1`), made where it is not there yet. */
  async made(letter: string): Promise<string> {
    const image = this.images.get(letter) ?? (await this.release(RELEASES[letter] ?? letter, letter.replaceAll(/\W/g, '').repeat(4)))
    this.images.set(letter, image)
    return image
  }
  /** The image that a region has of a release. */
  async copyOf(letter: string, region: string): Promise<string> {
    const there = ec2At(this.world, { account: ACCOUNT, region })
    const { Images = [] } = await there.send(new DescribeImagesCommand({ Owners: ['self'] }))
    return Images.find(({ SourceImageId }) => SourceImageId === this.images.get(letter))?.ImageId ?? ''
  }
  async promote(letter: string | undefined, inputs: Inputs = {}, more: Told = {}): Promise<Ran> {
    const chosen = letter === undefined ? {} : { 'ami-id': await this.made(letter) }
    return this.#start('promote', { 'when-not-due': 'fail', 'github-token': 'token', ...chosen, ...inputs }, more)
  }
  refresh(inputs: Inputs = {}, more: Told = {}): Promise<Ran> {
    return this.#start('refresh-asg', inputs, more)
  }
  rollBack(inputs: Inputs = {}, more: Told = {}): Promise<Ran> {
    return this.#start('rollback', { reason: 'errors', ...inputs }, more)
  }
  /** The name of the process that comes next. */
  get nextRun(): string {
    return `run ${this.#runs + 1}`
  }
  async #start(action: keyof typeof ACTIONS, inputs: Inputs, more: Told): Promise<Ran> {
    const name = `run ${++this.#runs}`
    const ran = await runInProcess(this.world, {
      ...{
        action: Story.isBuilt ? builtAction(action) : ACTIONS[action],
        folder: action,
        name,
        files: file(this.targets ?? targetsIn(this.regions), this.overridable, this.strategy),
        github: { runId: String(this.#runs) },
      },
      inputs: { environment: ENVIRONMENT, 'dry-run': 'false', ...inputs },
      ...more,
    })
    this.#actions.set(ran, action)
    return ran
  }
  /**
   * Every output that the action of a run declares and every other that it has put out, to be compared as a whole; `not put out` where one
   * is missing. Releases and images by their letters, JSON read, of gates those that do not pass.
   */
  outputs(ran: Ran): Outputs {
    const all = outputsOf(this.#actions.get(ran) ?? '', ran, value => this.#lettered(value))
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, inWords(name, value)]))
  }
  /** Ids of refreshes are left out, or are `id` where they stand alone; a copy has the letter of what it is a copy of. */
  #lettered(text: string): string {
    const known = [...this.images].flatMap(([letter, image]) => [
      [`baseline/${image}`, letter],
      [image, letter],
      [RELEASES[letter] ?? image, letter],
    ])
    const copies = this.#copies().map(([id, source]) => [id, `copy of ${this.letter(source)}`])
    return [...copies, ...known]
      .reduce((all, [id = '', letter = '']) => all.replaceAll(id, letter), text)
      .replaceAll(/baseline\/[0-9a-f]{12}/g, '-')
      .replaceAll(/ [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
      .replaceAll(/"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"/g, '"id"')
  }
  /** Images in other regions of releases that have a letter, with the image at home. */
  #copies(): readonly (readonly [id: string, source: string])[] {
    const at = (region: string) => this.world.place(ACCOUNT, region).state(Ec2State).images.owned()
    return this.regions
      .filter(region => region !== REGION)
      .flatMap(at)
      .flatMap(({ ImageId = '', SourceImageId = '' }) => (this.letter(SourceImageId) === SourceImageId ? [] : [[ImageId, SourceImageId]]))
  }
  /** So many instances, in service by the next run. */
  async scale(size: number, region = REGION, name = GROUP): Promise<void> {
    const wished = { AutoScalingGroupName: name, MinSize: 0, DesiredCapacity: size }
    await autoScalingAt(this.world, { account: ACCOUNT, region }).send(new UpdateAutoScalingGroupCommand(wished))
    this.world.advance(minutes(30))
  }
  ssm(region = REGION): SSMClient {
    return ssmAt(this.world, { account: ACCOUNT, region })
  }
  /** A person writes a parameter. */
  async put(name: string, value: string, more: object = {}, region = REGION): Promise<void> {
    await this.ssm(region).send(new PutParameterCommand({ Name: name, Value: value, Type: 'String', Overwrite: true, ...more }))
  }
  /** All versions, oldest first; none where there is no such parameter. */
  async history(name: string, region = REGION) {
    const all = []
    for (let NextToken: string | undefined; ; ) {
      const asked = { Name: name, MaxResults: 50, ...(NextToken ? { NextToken } : {}) }
      const page = await this.ssm(region)
        .send(new GetParameterHistoryCommand(asked))
        .catch(() => undefined)
      all.push(...(page?.Parameters ?? []))
      NextToken = page?.NextToken
      if (!NextToken) return all
    }
  }
  /** Letter of a release or of an image at home; what has none is told as it is. */
  letter(of: string | null | undefined): string {
    const base = this.images.get('-')
    const known = Object.entries(RELEASES).find(([letter, release]) => of && (of === release || of === this.images.get(letter)))
    return known?.[0] ?? (of === base || of?.startsWith('baseline/') ? '-' : (of ?? 'none'))
  }
  /** Kinds of the ledger's versions that are events and count for nothing. */
  async unheeded(): Promise<readonly string[]> {
    const versions = ledgerVersions(await this.history(LEDGER))
    const counting = new Set(countingVersions(versions).map(({ version }) => version))
    return versions.flatMap(version => ('event' in version && !counting.has(version.version) ? [version.event.kind] : []))
  }
  /** What fleet, pointer, label, ledger and lock say, to be compared as a whole. */
  async stands(region = REGION): Promise<Standing> {
    const pointer = await this.history(POINTER, region)
    const says = (image: string | undefined): string =>
      this.letter(decodePointerMetadata(pointer.findLast(({ Value }) => Value === image)?.Description)?.release ?? image)
    const { current, good, intent, hold, rejected } = stateOf(ledgerVersions(await this.history(LEDGER)))
    return {
      fleet: [...new Set((await this.#running(region)).map(says))].sort().join(' '),
      pointer: this.letter(decodePointerMetadata(pointer.at(-1)?.Description)?.release ?? pointer.at(-1)?.Value),
      label: says(pointer.find(({ Labels = [] }) => Labels.includes('verified'))?.Value),
      current: this.letter(current),
      good: good.map(release => this.letter(release)).join(' '),
      intent: intent ? `${intent.kind} ${this.letter(intent.release)}` : 'none',
      hold: hold?.reason ?? 'none',
      rejected: rejected.map(({ release }) => this.letter(release)).join(' '),
      lock: holder(await this.#lock(), this.world.now) ? 'held' : 'free',
    }
  }
  async #lock(): Promise<readonly LockVersion[]> {
    const versions = await this.history(`${PATH}/lock`)
    return versions.map(({ Version = 0, Value = '', LastModifiedDate }) => ({
      ...{ version: Version, value: Value, modified: LastModifiedDate?.getTime() ?? 0 },
    }))
  }
  /** Images of the instances in service. */
  async #running(region: string): Promise<readonly string[]> {
    const there = { account: ACCOUNT, region }
    const asked = new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [GROUP] })
    const { AutoScalingGroups = [] } = await autoScalingAt(this.world, there).send(asked)
    const inService = AutoScalingGroups.flatMap(({ Instances = [] }) => Instances).filter(
      ({ LifecycleState }) => LifecycleState === 'InService',
    )
    if (inService.length === 0) return []
    const InstanceIds = inService.map(({ InstanceId = '' }) => InstanceId)
    const { Reservations = [] } = await ec2At(this.world, there).send(new DescribeInstancesCommand({ InstanceIds }))
    return Reservations.flatMap(({ Instances = [] }) => Instances.map(({ ImageId = '' }) => ImageId))
  }
}
const inWords = (name: string, value: unknown): unknown => {
  if (name === 'gates' && Array.isArray(value)) return gatesInWords(value)
  if (name === 'plan' && Array.isArray(value)) return stepsInWords(value)
  return name === 'plan-hash' && /^v1( [a-z]+:[0-9a-f]{12}){8}( each:[0-9a-f,]+)? run:\d+\/\d+$/.test(String(value)) ? 'the hash' : value
}
const stepsInWords = (steps: readonly { readonly do: string; readonly on: string }[]): readonly string[] =>
  steps.map(({ do: verb, on }) => `${verb} ${on}`)
/** `all pass`, or those that do not; empty: none was asked. */
const gatesInWords = (verdicts: readonly Pick<Verdict, 'gate' | 'verdict' | 'override'>[]): string => {
  const open = verdicts.filter(({ verdict }) => verdict !== 'pass')
  if (verdicts.length === 0) return ''
  const told = open.map(({ gate, verdict, override }) => `${gate}: ${verdict}${override === undefined ? '' : ', overridden'}`)
  return told.length === 0 ? 'all pass' : told.join('; ')
}
/** Into the region of `there`; answers with its id there. */
const copied = async (there: EC2Client, image: string): Promise<string> => {
  const { ImageId = '' } = await there.send(new CopyImageCommand({ Name: image, SourceImageId: image, SourceRegion: REGION }))
  return ImageId
}
export type Standing = Readonly<
  Record<'fleet' | 'pointer' | 'label' | 'current' | 'good' | 'intent' | 'hold' | 'rejected' | 'lock', string>
>

/** An environment at rest on a release, with nothing under way; `good`: all that it could go back to, the release first. */
export const resting = (good: string, more: Partial<Standing> = {}): Standing => {
  const on = good.split(' ')[0] ?? ''
  return { fleet: on, pointer: on, label: on, current: on, good, intent: 'none', hold: 'none', rejected: '', lock: 'free', ...more }
}
export const outcome = (ran: Ran): string | undefined => ran.outputs.get('outcome')
