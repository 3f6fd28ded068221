/** One environment and the runs that work on it, told by the letters of its releases instead of ids. */
import { GetParameterHistoryCommand, PutParameterCommand, type SSMClient } from '@aws-sdk/client-ssm'
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { countingVersions, decodeDescription, stateOf } from '@golden-ami/domain'
import { Delivery } from './delivery.ts'
import { ACCOUNT, REGION } from './fleet.ts'
import { type Ran, type Run, runInProcess } from './in-process.ts'
import { ledgerVersions } from './ledger.ts'
import { ssmAt } from './place.ts'

const ENVIRONMENT = 'development'
export const GROUP = 'web'
const PATH = `/golden-ami/web/${ENVIRONMENT}`
export const LEDGER = `${PATH}/ledger`
export const POINTER = `${PATH}/x86_64`
export const HALT = `${PATH}/halt`
const FILES = {
  '.github/golden-ami.yml': `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
environments:
  ${ENVIRONMENT}:
    strategy: { warm-up: 5m }
    targets: { web: { groups: [ ${GROUP} ] } }
`,
}
const RELEASES: Readonly<Record<string, string>> = { a: '1.0.0/1', b: '1.1.0/1', c: '1.2.0/1', d: '1.3.0/1' }

type Inputs = Run['inputs']
export type Told = Partial<Omit<Run, 'action' | 'inputs'>>

export class Story extends Delivery {
  readonly ssm: SSMClient
  /** Image by letter. */
  readonly images = new Map<string, string>()
  #runs = 0
  constructor() {
    super()
    this.ssm = ssmAt(this.world, { account: ACCOUNT, region: REGION })
  }
  /** A group of two instances, recorded as the baseline, which has the letter `-`. */
  static async begun(): Promise<Story> {
    const story = new Story()
    const base = await story.image('what runs today')
    story.images.set('-', base)
    await story.group(GROUP, base, 2)
    await story.promote(undefined, { baseline: 'true' })
    return story
  }
  /** The same, with releases delivered one after the other. */
  static async after(...letters: readonly string[]): Promise<Story> {
    const story = await Story.begun()
    for (const letter of letters) {
      await story.promote(letter)
      await story.refresh()
    }
    return story
  }
  /** The image of a release, made where it is not there yet. */
  async made(letter: string): Promise<string> {
    const image = this.images.get(letter) ?? (await this.release(RELEASES[letter] ?? letter, letter.repeat(4)))
    this.images.set(letter, image)
    return image
  }
  async promote(letter: string | undefined, inputs: Inputs = {}, more: Told = {}): Promise<Ran> {
    const chosen = letter === undefined ? {} : { 'ami-id': await this.made(letter) }
    return this.#start(promote, { 'when-not-due': 'fail', 'github-token': 'token', ...chosen, ...inputs }, more)
  }
  refresh(inputs: Inputs = {}, more: Told = {}): Promise<Ran> {
    return this.#start(refreshAsg, inputs, more)
  }
  rollBack(inputs: Inputs = {}, more: Told = {}): Promise<Ran> {
    return this.#start(rollback, { reason: 'errors', ...inputs }, more)
  }
  #start(action: Run['action'], inputs: Inputs, more: Told): Promise<Ran> {
    const name = `run ${++this.#runs}`
    return runInProcess(this.world, {
      ...{ action, name, files: FILES, github: { runId: String(this.#runs) } },
      inputs: { environment: ENVIRONMENT, 'dry-run': 'false', ...inputs },
      ...more,
    })
  }
  /** A person writes a parameter. */
  async put(name: string, value: string, more: object = {}): Promise<void> {
    await this.ssm.send(new PutParameterCommand({ Name: name, Value: value, Type: 'String', Overwrite: true, ...more }))
  }
  /** All versions, oldest first; none where there is no such parameter. */
  async history(name: string) {
    const all = []
    for (let NextToken: string | undefined; ; ) {
      const asked = { Name: name, MaxResults: 50, ...(NextToken ? { NextToken } : {}) }
      const page = await this.ssm.send(new GetParameterHistoryCommand(asked)).catch(() => undefined)
      all.push(...(page?.Parameters ?? []))
      NextToken = page?.NextToken
      if (!NextToken) return all
    }
  }
  /** Letter of a release or an image; what has none is told as it is. */
  letter(of: string | null | undefined): string {
    const base = this.images.get('-')
    const known = Object.entries(RELEASES).find(([letter, release]) => of === release || of === this.images.get(letter))
    return known?.[0] ?? (of === base || of === `baseline/${base}` ? '-' : (of ?? 'none'))
  }
  /** Kinds of the ledger's versions that are events and count for nothing. */
  async unheeded(): Promise<readonly string[]> {
    const versions = ledgerVersions(await this.history(LEDGER))
    const counting = new Set(countingVersions(versions).map(({ version }) => version))
    return versions.flatMap(version => ('event' in version && !counting.has(version.version) ? [version.event.kind] : []))
  }
  /** What fleet, pointer, label, ledger and lock say, to be compared as a whole. */
  async stands(): Promise<Standing> {
    const pointer = await this.history(POINTER)
    const { current, good, intent, hold, rejected } = stateOf(ledgerVersions(await this.history(LEDGER)))
    return {
      fleet: [...new Set((await this.running(GROUP)).map(image => this.letter(image)))].sort().join(' '),
      pointer: this.letter(decodeDescription(pointer.at(-1)?.Description)?.release ?? pointer.at(-1)?.Value),
      label: this.letter(pointer.find(({ Labels = [] }) => Labels.includes('verified'))?.Value),
      current: this.letter(current),
      good: good.map(release => this.letter(release)).join(' '),
      intent: intent ? `${intent.kind} ${this.letter(intent.release)}` : 'none',
      hold: hold?.reason ?? 'none',
      rejected: rejected.map(({ release }) => this.letter(release)).join(' '),
      lock: (await this.lockIsFree(ENVIRONMENT)) ? 'free' : 'held',
    }
  }
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
