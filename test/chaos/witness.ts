/** Sees every event of a world at its moment and checks what can be checked there. */
import { applied, type CountingVersion, type Happening, holder, type LedgerEvent, type LedgerState, UNWRITTEN } from '@golden-ami/domain'
import type { Entry, World } from '@golden-ami/local-aws'
import type { Place } from '../support/place.ts'
import { isRead } from '../support/sweep.ts'
import type { Broken, Invariant } from './invariants.ts'
import { barredAt, ledgerOf, lockOf, pointerOf, strangers, writesOf } from './records.ts'
import type { EnvironmentScene } from './scene.ts'

/** A process that runs an action. */
export interface Actor {
  readonly environment: string
  /** URL of the run. */
  readonly run: string
  readonly attempt: number
  readonly dryRun: boolean
}
/**
 * ms that may pass between the look that a decision stands on and its effect: the SDK's pauses after throttles, and the time that
 * Systems Manager takes to look at the image of a pointer. What has changed within them is nobody's fault.
 */
const GRACE = 120_000

export class Witness {
  readonly broken: Broken[] = []
  readonly actors = new Map<string, Actor>()
  readonly #world: World
  readonly #environments: readonly EnvironmentScene[]
  #entries = 0
  readonly #places: readonly Place[]
  #writes = -1
  readonly #events = new Map<string, number>()
  readonly #pointers = new Map<string, number>()

  constructor(world: World, environments: readonly EnvironmentScene[]) {
    this.#world = world
    this.#environments = environments
    this.#places = environments[0]?.places ?? []
    this.#entries = world.journal.length
    const look = () => {
      this.#look()
      return false
    }
    world.timeline.spawn(
      (function* () {
        yield look
      })(),
    )
  }
  say(invariant: Invariant, why: string): void {
    this.broken.push({ invariant, why: `${new Date(this.#world.now).toISOString()} ${why}` })
  }

  #look(): void {
    const { journal } = this.#world
    for (; this.#entries < journal.length; this.#entries++) this.#call(journal[this.#entries]!)
    const writes = writesOf(this.#world, this.#places)
    if (writes === this.#writes) return
    this.#writes = writes
    for (const environment of this.#environments) {
      this.#ledger(environment)
      for (const place of environment.places) this.#pointer(environment, place)
    }
  }

  #call(entry: Entry): void {
    const actor = this.actors.get(entry.process)
    if (!actor || isRead(entry) || entry.service === 'sts') return
    const what = `${entry.process} calls ${entry.operation} in ${actor.environment}`
    if (actor.dryRun) this.say('a dry run changes nothing', what)
    if (entry.service !== 'ssm' && !this.#holds(actor)) this.say('only the holder of the lock changes an environment', what)
  }
  /** Now, or at some moment of the grace. */
  #holds({ environment, run, attempt }: Actor): boolean {
    const since = this.#world.now - GRACE
    const log = lockOf(this.#world, environment)
    const before = log.filter(({ modified }) => modified < since)
    const meanwhile = log.slice(before.length).map(({ modified }, index) => holder(log.slice(0, before.length + index + 1), modified))
    return [holder(log, this.#world.now), holder(before, since), ...meanwhile].some(one => one?.run === run && one.attempt === attempt)
  }
  /** Who has just written. */
  get #writer(): Actor | undefined {
    return this.actors.get(this.#world.journal.at(-1)?.process ?? '')
  }

  #pointer({ name }: EnvironmentScene, place: Place): void {
    const newest = pointerOf(this.#world, name, place).at(-1)
    const key = `${name} ${place.account} ${place.region}`
    if (!newest || newest.version === this.#pointers.get(key)) return
    this.#pointers.set(key, newest.version)
    const { says } = newest
    if (!says) return
    const writers = [...this.actors.values()].filter(({ run, environment }) => run === says.run && environment === name)
    if (!writers.some(writer => this.#holds(writer)))
      this.say('only the holder of the lock changes an environment', `${says.run} moves the pointer of ${name} to ${says.release}`)
  }

  #ledger(environment: EnvironmentScene): void {
    const { name } = environment
    const versions = ledgerOf(this.#world, name)
    const newest = versions.at(-1)
    if (!newest || newest.version === this.#events.get(name)) return
    this.#events.set(name, newest.version)
    const writer = this.#writer
    const holds = writer !== undefined && this.#holds(writer)
    const what = `${newest.event.kind} ${newest.event.release} in ${name}, version ${newest.version}`
    if (!holds) this.say('only the holder of the lock changes an environment', what)
    const before = versions.at(-2)
    // Who has lost the lock meanwhile is contested, and its event does not count as a decision on the newest state.
    if (holds) this.#follows(newest, before, what)
    if (newest.event.kind === 'verified' || newest.event.kind === 'rolled-back') this.#verified(environment, what)
    if (newest.event.kind === 'promoting') this.#promoting(newest.event, before?.event.state ?? UNWRITTEN, what)
  }
  #follows({ event }: CountingVersion, before: CountingVersion | undefined, what: string): void {
    if (event.id === before?.event.id) return
    const state = before?.event.state ?? UNWRITTEN
    const happening = happeningOf(event, state)
    const expected = happening && applied(state, happening, { run: event.run, actor: event.actor, at: Date.parse(event.at) })
    if (!expected) this.say('each event follows from the one before', `${what}: nobody writes this kind`)
    else if (sorted(expected) !== sorted(event.state))
      this.say('each event follows from the one before', `${what}: ${sorted(event.state)} instead of ${sorted(expected)}`)
  }
  #verified({ name, groups }: EnvironmentScene, what: string): void {
    const wrong = strangers(this.#world, groups, place => pointerOf(this.#world, name, place).at(-1)?.image, GRACE)
    if (wrong.length > 0) this.say('verified is written only when every instance runs the image', `${what}: ${JSON.stringify(wrong)}`)
  }
  #promoting(event: LedgerEvent, state: LedgerState, what: string): void {
    const open = (gate: string): boolean => event.evidence[`override.${gate}`] !== undefined
    const barred = barredAt(this.#world, event.release)
    const inTheWay = [
      ...(state.hold && !open('hold') ? ['hold'] : []),
      ...(state.rejected.some(({ release }) => release === event.release) && !open('rejected') ? ['rejected'] : []),
      ...(barred !== undefined && barred <= this.#world.now - GRACE ? ['quarantine'] : []),
    ]
    if (inTheWay.length > 0) this.say('nothing that is barred is promoted without an override', `${what}: ${inTheWay.join(', ')}`)
  }
}

/** What an event says has happened; what is only in the state after it is taken from there. */
const happeningOf = ({ kind, release, state, reason, evidence }: LedgerEvent, before: LedgerState): Happening | undefined => {
  switch (kind) {
    case 'baseline':
    case 'promoted':
    case 'verified':
    case 'rolled-back':
      return { kind, release }
    case 'failed':
      return { kind, release, reason: reason ?? '' }
    case 'promoting': {
      const overrides = ['hold', 'rejected'].filter(gate => evidence[`override.${gate}`] !== undefined)
      return { kind, release, overrides, ...(state.intent?.plan === undefined ? {} : { plan: state.intent.plan }) }
    }
    case 'rolling-back': {
      const from = state.rejected.find(one => !before.rejected.some(other => other.release === one.release && other.reason === one.reason))
      const hold = JSON.stringify(state.hold) !== JSON.stringify(before.hold)
      return { kind, release, from: from?.release ?? evidence.left ?? null, reason: reason ?? '', hold }
    }
    default:
      return undefined
  }
}
/** Soak is a measurement, and no consequence of the state before. */
const sorted = ({ soak: _, ...state }: LedgerState): string =>
  JSON.stringify(state, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value,
  )
