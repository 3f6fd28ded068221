/** Sees every event of a world at its moment and checks what can be checked there. */
import {
  applied,
  type CountingVersion,
  decodeLockEntry,
  holder,
  type LedgerChange,
  type LedgerEvent,
  type LedgerState,
  UNWRITTEN,
  versionsByRelease,
} from '@golden-ami/domain'
import type { Entry, World } from '@golden-ami/local-aws'
import type { Place } from '../support/place.ts'
import { isRead } from '../support/sweep.ts'
import type { Actor } from './actor.ts'
import type { EnvironmentScene } from './environment-scene.ts'
import type { HomeAway } from './faults.ts'
import type { Broken, Invariant } from './invariants.ts'
import { Looks } from './looks.ts'
import { barredAt, haltsOf, ledgerOf, lockOf, pointerOf, serving, strangers, writesOf } from './records.ts'
import { wrongWayBack } from './rollbacks.ts'

/** ms */
const PROOF_LASTS = 5_000

/** AWS keeps 100 versions, of which others must still find theirs. */
const MOST_PUTS = 60

export class Checker {
  readonly broken: Broken[] = []
  readonly actors = new Map<string, Actor>()
  homeAway: HomeAway | undefined
  readonly #looks = new Map<string, Looks>()
  readonly #ended = new Set<string>()
  readonly #puts = new Map<string, number>()
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

  /** ms of the look that the newest action of a process stands on, its end too. */
  begun(process: string): number {
    return this.#looksOf(process).begun(this.#world.now)
  }
  ended(process: string): void {
    this.#look()
    this.#ended.add(process)
  }
  #looksOf(process: string): Looks {
    const looks = this.#looks.get(process) ?? new Looks(this.#places.length)
    this.#looks.set(process, looks)
    return looks
  }

  #call(entry: Entry): void {
    const { process } = entry
    const actor = this.actors.get(process)
    if (!actor) return
    this.#looksOf(process).add(entry)
    const what = `${process} calls ${entry.operation} in ${actor.environment}`
    // What was sent before the end lands when it does.
    if (this.#ended.has(process) && entry.sent === undefined) this.say('a run that has ended makes no call', what)
    if (isRead(entry) || entry.service === 'sts') return
    if (actor.dryRun) this.say('a dry run changes nothing', what)
    if (entry.operation === 'PutParameter' && entry.error === undefined) this.#put(process, what)
    if (entry.operation !== 'PutParameter' && !this.#holds(process, actor))
      this.say('only the holder of the lock changes an environment', what)
    if (entry.error === undefined) this.#halted(process, actor, what)
  }
  #put(process: string, what: string): void {
    const puts = (this.#puts.get(process) ?? 0) + 1
    this.#puts.set(process, puts)
    if (puts === MOST_PUTS) this.say('a run does not flood what others have to read', `${what} for the ${puts}th time`)
  }
  /** Halted since before it looked, and it has looked there since. Giving back the lock is no change, and a person's rollback passes. */
  #halted(process: string, actor: Actor, what: string): void {
    if (actor.action === 'rollback') return
    const looks = this.#looksOf(process)
    const begun = looks.begun(this.#world.now)
    const halts = haltsOf(this.#world, actor.environment, this.#places).filter(
      halt => halt.since <= begun && looks.hasRead(halt, halt.since),
    )
    if (halts.length === 0) return
    const newest = lockOf(this.#world, actor.environment).at(-1)
    const frees = newest?.modified === this.#world.now && decodeLockEntry(newest.value)?.kind === 'free'
    if (!frees) this.say('nothing of ours changes what is halted', what)
  }
  /**
   * At some moment between the look that it stands on and now; so a call that is late, and one whose process stood still in the middle of
   * the look, are judged by the time at which nobody could know better. With home away nobody can hold its lock: a rollback goes without.
   */
  #holds(process: string, { action, environment, run, attempt }: Actor): boolean {
    const { now } = this.#world
    const since = this.begun(process)
    const { homeAway } = this
    if (action === 'rollback' && homeAway && homeAway.from <= now && since <= homeAway.until) return true
    const log = lockOf(this.#world, environment)
    const before = log.filter(({ modified }) => modified < since)
    const meanwhile = log.slice(before.length).map(({ modified }, index) => holder(log.slice(0, before.length + index + 1), modified))
    return [holder(log, now), holder(before, since), ...meanwhile].some(one => one?.run === run && one.attempt === attempt)
  }
  /** The process that has just written. */
  get #writer(): string {
    return this.#world.journal.at(-1)?.process ?? ''
  }

  #pointer({ name }: EnvironmentScene, place: Place): void {
    const history = pointerOf(this.#world, name, place)
    const [newest, before] = [history.at(-1), history.at(-2)]
    const key = `${name} ${place.account} ${place.region}`
    if (!newest || newest.version === this.#pointers.get(key)) return
    this.#pointers.set(key, newest.version)
    const { metadata } = newest
    // Somebody who writes the same image over it by hand keeps its description.
    if (
      !metadata ||
      (before?.image === newest.image && before.metadata?.run === metadata.run && before.metadata.release === metadata.release)
    )
      return
    const writers = [...this.actors].filter(([, { run, environment }]) => run === metadata.run && environment === name)
    if (!writers.some(([process, writer]) => this.#holds(process, writer)))
      this.say('only the holder of the lock changes an environment', `${metadata.run} moves the pointer of ${name} to ${metadata.release}`)
  }

  #ledger(environment: EnvironmentScene): void {
    const { name } = environment
    const versions = ledgerOf(this.#world, name)
    const newest = versions.at(-1)
    if (!newest || newest.version === this.#events.get(name)) return
    this.#events.set(name, newest.version)
    const writer = this.actors.get(this.#writer)
    const what = `${newest.event.kind} ${newest.event.release} in ${name}, version ${newest.version}`
    if (!writer || !this.#holds(this.#writer, writer)) this.say('only the holder of the lock changes an environment', what)
    // What counts was decided on the version right before it, late or not, with the lock or without: a write that lands as noise is no event.
    const [before] = versions.slice(-2, -1)
    const isNamed = this.#named(newest.event, name)
    this.#follows(newest, before, isNamed, what)
    if (newest.event.kind === 'verified' || newest.event.kind === 'rolled-back') this.#verified(environment, what)
    if (
      newest.event.kind === 'verified' ||
      (newest.event.kind === 'rolled-back' && !before?.event.state.good.includes(newest.event.release))
    )
      this.#proved(environment, newest.event.release, what)
    if (newest.event.kind === 'promoting') this.#promoting(newest.event, before?.event.state ?? UNWRITTEN, what)
    const wrong = wrongWayBack(this.#world, environment, newest.event, before?.event, isNamed)
    if (wrong !== undefined) this.say('a rollback goes to what was last good when it began', `${what}: ${wrong}`)
  }
  /** Whether a person has named the release that is gone back to. */
  #named({ run, release }: LedgerEvent, environment: string): boolean {
    return [...this.actors.values()].some(one => one.run === run && one.environment === environment && one.to === release)
  }
  #follows({ event }: CountingVersion, before: CountingVersion | undefined, isNamed: boolean, what: string): void {
    if (event.id === before?.event.id) return
    const state = before?.event.state ?? UNWRITTEN
    const change = changeOf(event, state, isNamed)
    const expected = change && applied(state, change, { run: event.run, actor: event.actor, at: Date.parse(event.at) })
    if (!expected) this.say('each event follows from the one before', `${what}: nobody writes this kind`)
    else if (sorted(expected) !== sorted(event.state))
      this.say('each event follows from the one before', `${what}: ${sorted(event.state)} instead of ${sorted(expected)}`)
  }
  #verified({ name, groups }: EnvironmentScene, what: string): void {
    const since = this.begun(this.#writer)
    const sent = this.#looksOf(this.#writer).sent ?? since
    // Of late proof it is asked what was so when it was made, and a pointer may have been moved between the look and the proof.
    const imageAt = (moment: number) => (place: Place) => {
      const history = pointerOf(this.#world, name, place)
      return (history.findLast(({ modified }) => modified <= moment) ?? history.at(-1))?.image
    }
    const [wrong = [], ...others] = [sent, since].map(moment => strangers(this.#world, groups, imageAt(moment), this.#world.now - since))
    if ([wrong, ...others].every(({ length }) => length > 0))
      this.say('verified is written only when every instance runs the image', `${what}: ${JSON.stringify(wrong)}`)
  }
  /** An instance that served when the proof was sent serves still, but for what late calls and scaling may have done since. */
  #proved({ name, groups }: EnvironmentScene, release: string, what: string): void {
    const sent = this.#looksOf(this.#writer).sent ?? this.#world.now
    if (this.#world.now - sent > PROOF_LASTS) return
    const ran = groups.some(group => {
      const image = versionsByRelease(pointerOf(this.#world, name, group)).get(release)?.image
      return image !== undefined && serving(this.#world, group, image) > 0
    })
    if (!ran) this.say('what is proved for the first time was in service', what)
  }
  #promoting(event: LedgerEvent, state: LedgerState, what: string): void {
    const open = (gate: string): boolean => event.evidence[`override.${gate}`] !== undefined
    const quarantined = barredAt(this.#world, event.release)
    const inTheWay = [
      ...(state.hold && !open('hold') ? ['hold'] : []),
      ...(state.rejected.some(({ release }) => release === event.release) && !open('rejected') ? ['rejected'] : []),
      ...(quarantined !== undefined && quarantined <= this.begun(this.#writer) ? ['quarantine'] : []),
    ]
    if (inTheWay.length > 0) this.say('nothing that is quarantined is promoted without an override', `${what}: ${inTheWay.join(', ')}`)
  }
}

/**
 * What an event says has happened; what is only in the state after it is taken from there.
 * @param isNamed a person has named the release, which takes back that it is rejected
 */
const changeOf = (event: LedgerEvent, before: LedgerState, isNamed: boolean): LedgerChange | undefined => {
  const { kind, release, state, reason, evidence } = event
  switch (kind) {
    case 'baseline':
    case 'promoted':
    case 'verified':
    case 'rolled-back':
      return { kind, release }
    case 'failed':
    case 'held':
      return { kind, release, reason: reason ?? '' }
    case 'promoting': {
      const overrides = ['hold', 'rejected'].filter(gate => evidence[`override.${gate}`] !== undefined)
      return { kind, release, overrides, ...(state.intent?.plan === undefined ? {} : { plan: state.intent.plan }) }
    }
    case 'rolling-back': {
      const from = state.rejected.find(one => !before.rejected.some(other => other.release === one.release && other.reason === one.reason))
      const hold = JSON.stringify(state.hold) !== JSON.stringify(before.hold)
      // Where nothing counted that was good, the pointers told what was.
      const recovered = before.good.length === 0 ? { recovered: [...state.good, ...(from ? [from.release] : [])] } : {}
      const retaken = isNamed ? { retakes: true as const } : {}
      return { kind, release, from: from?.release ?? evidence.left ?? null, reason: reason ?? '', hold, ...recovered, ...retaken }
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
