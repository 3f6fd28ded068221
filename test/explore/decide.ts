/** What a run that has looked does: the machines of the domain, under the lock and in the loop, decide. Equal questions are asked once. */
import { type Answer, type AwayHome, answered, type Environment, isDecided, type Look, step } from '@golden-ami/domain'
import type { Ending } from './ending.ts'
import { pastIn } from './fleet.ts'
import { chosenIn, environmentSeen, type Facts, type Need, type PromotionFacts, promotionSeen, type Seen } from './look.ts'
import { loopWishOf, type Machines } from './machines.ts'
import { endedRun, endingOfOutcome, type KnownHome, kept, type Loop, type Memory, type Process, recalled } from './memory.ts'
import { LETTERS, type Letter, MINUTE, releaseOf } from './names.ts'
import type { Plot } from './plot.ts'
import { isPromotion, type RunDef } from './scenarios.ts'
import { type Scene, type Store, writtenAt } from './state.ts'
import type { AnyStep } from './steps.ts'

/** What a run is shown, by numbers in the store. */
export interface Shown {
  readonly ledger: number
  /** As it was before the targets were looked at. */
  readonly before: number
  readonly lock: number
  readonly pointers: readonly number[]
  readonly fleets: readonly number[]
  /** The other environment, where a promotion looks there too. */
  readonly other: { readonly ledger: number; readonly pointers: readonly number[]; readonly fleets: readonly number[] } | null
  /** ms */
  readonly now: number
  readonly scene: number
}

export type Choice =
  | { readonly is: 'act'; readonly steps: readonly AnyStep[]; readonly loop: Loop }
  /** `until`: ms */
  | { readonly is: 'wait'; readonly until: number | undefined }
  | { readonly is: 'end'; readonly ending: Ending }
export interface Decision {
  readonly choice: Choice
  /** What it remembers then; of an act, before any answer. */
  readonly memory: Memory
  /** What it has come to, where it gives back what it holds with this act. */
  readonly settled: Ending | undefined
}

/** ms after which the loop gives up what AWS has accepted and does not show. */
const NOT_SHOWN_AFTER = 3 * MINUTE
/** ms for which a home that could not be read is not asked again. */
const ASKED_AGAIN_AFTER = MINUTE

/** Decisions that are kept, three kilobytes each: what is asked again is asked soon. */
const MOST_KNOWN = 150_000

/** What of looks is remembered, because it may matter. */
export interface Remembering {
  /** Looks may show the ledger without its newest version. */
  readonly isLagging: boolean
  /** Home may be away. */
  readonly mayBeAway: boolean
  /** Who has ended may be run again. */
  readonly isRunAgain: boolean
}

export class Deciders {
  readonly #plot: Plot
  readonly #store: Store
  readonly #machines: Machines
  readonly #remembering: Remembering
  readonly #known = new Map<string, Decision>()
  /** By what a run remembers: that, as far as it decides anything. */
  readonly #deciding = new Map<number, number>()
  /** By a scene: that, as far as anybody is shown it. */
  readonly #scenes = new Map<number, number>()
  /** Questions that the domain was asked. */
  asked = 0

  constructor(store: Store, plot: Plot, machines: Machines, remembering: Remembering) {
    this.#store = store
    this.#plot = plot
    this.#machines = machines
    this.#remembering = remembering
  }

  /** @param id number of what the run remembers */
  decide(run: number, id: number, shown: Shown): Decision {
    const { ledger, before, lock, pointers, fleets, other, now, scene } = shown
    const what = this.#whatDecides(id)
    const there = other ? `${other.ledger},${other.pointers},${other.fleets}` : ''
    const key = `${run},${what},${ledger},${before},${lock},${pointers},${fleets},${there},${now},${this.#whatIsShown(scene)}`
    const known = this.#known.get(key)
    if (known) return known
    const decision = this.#decided(this.#plot.defOf(run), this.#store.memories.of(what), shown)
    this.asked++
    if (this.#known.size >= MOST_KNOWN) this.#known.clear()
    this.#known.set(key, decision)
    return decision
  }

  #whatDecides(id: number): number {
    const known = this.#deciding.get(id)
    if (known !== undefined) return known
    const what = this.#store.memories.put({ ...this.#store.memories.of(id), phase: 'ready', look: null, shown: 0 })
    this.#deciding.set(id, what)
    return what
  }
  #whatIsShown(id: number): number {
    const known = this.#scenes.get(id)
    if (known !== undefined) return known
    const what = this.#store.scenes.put({ ...this.#store.scenes.of(id), isStrayed: false, isMoved: false })
    this.#scenes.set(id, what)
    return what
  }

  #decided(def: RunDef, memory: Memory, shown: Shown): Decision {
    const scene = this.#store.scenes.of(shown.scene)
    const began = memory.past === null ? this.#beginning(def, shown) : memory.began
    if (scene.isAway && def.action !== 'rollback') {
      const look: Look<Seen> = { failed: 'home does not answer' }
      return this.#looped(def, { ...memory, began }, { ...memory, phase: 'ready', began, look: null }, () => look, shown.now)
    }
    const past = memory.past ?? this.#pastOf(def, shown)
    const home = this.#homeAfter(def, memory, shown, scene)
    const away = home?.since !== undefined && home.since !== null ? awaySince(home.since, shown.now, memory.home !== null) : undefined
    const facts = this.#factsOf(
      def,
      away && home ? { ...shown, ledger: home.ledger, before: home.ledger, lock: home.lock } : shown,
      past,
      away,
    )
    const isAgain = memory.past !== null && (memory.isDecided || isDecided({ ledger: facts.own.before }))
    const gone = isAgain ? memory.gone : scene.gone
    const candidate =
      def.action !== 'promote' || isAgain
        ? LETTERS.find(letter => letter === memory.candidate)
        : chosenIn(facts, def.release ?? 'newest', this.#plot.scenario.built, scene.gone, shown.now)
    const looked: Memory = {
      ...{ ...memory, phase: 'ready', began, past, look: null, shown: this.#remembering.isLagging ? facts.own.ledger.length : 0, home },
      ...(isPromotion(def) ? { candidate: candidate ?? null, gone, isDecided: isDecided({ ledger: facts.own.ledger }) } : {}),
    }
    const look = (needs: ReadonlySet<Need>): Look<Seen> => ({ world: seen(def, facts, needs, candidate, gone, scene.gone) })
    return this.#looped(def, looked, looked, look, shown.now)
  }

  /** @param looked what it remembers of its look */
  #looped(def: RunDef, memory: Memory, looked: Memory, look: (needs: ReadonlySet<Need>) => Look<Seen>, now: number): Decision {
    const { environments } = this.#plot
    const environment = this.#plot.environmentOf(def)
    const wish = loopWishOf({ def, environment, environments, machines: this.#machines }, looked)
    const at = { now, cancelled: memory.isCancelled }
    // A look that shows more follows at once.
    for (let loop = recalled(memory.loop); ; ) {
      const stepped = tried(() => step(wish, loop, look(loop.needs), at))
      if ('threw' in stepped) {
        const ending = { words: `${THREW}${stepped.threw}`, release: null }
        return { choice: { is: 'end', ending }, memory: this.ended(ending, memory), settled: undefined }
      }
      const { memory: then, next, tell } = stepped
      loop = then
      if ('over' in next) {
        const ending = endingOfOutcome(next.over)
        return { choice: { is: 'end', ending }, memory: this.ended(ending, memory), settled: undefined }
      }
      if ('act' in next) {
        const settled = loop.over && !memory.loop.over ? endingOfOutcome(loop.over.outcome) : undefined
        return { choice: { is: 'act', steps: next.act, loop }, memory: looked, settled }
      }
      if (next.sleep === 0) continue
      return { choice: { is: 'wait', until: untilOf(tell, loop, now) }, memory: { ...looked, loop: kept(loop, false) }, settled: undefined }
    }
  }

  /** Who it was is remembered where it may be run again. */
  ended(ending: Ending, { attempt, again }: Process): Memory {
    return endedRun(ending, this.#remembering.isRunAgain ? { attempt, again } : undefined)
  }

  /** A home that was away is asked again after a minute. */
  #homeAfter(def: RunDef, { home }: Memory, { ledger, lock, now }: Shown, { isAway, wasAway }: Scene): KnownHome | null {
    if (!this.#remembering.mayBeAway || def.action !== 'rollback') return null
    if (wasAway && !isAway && (home === null || home.since === null || now >= home.since + ASKED_AGAIN_AFTER)) return null
    if (isAway) return { ledger: home?.ledger ?? 0, lock: home?.lock ?? 0, since: home?.since ?? now }
    if (home && home.since !== null && now < home.since + ASKED_AGAIN_AFTER) return home
    return { ledger, lock, since: null }
  }

  /** To the ms where somebody asks what was written since, else to the minute. */
  #beginning({ quarantine }: RunDef, { ledger, now }: Shown): number {
    return quarantine ? writtenAt(now, this.#store.ledgers.of(ledger).length) + 1 : now
  }

  /** A promotion waits for no refresh. */
  #pastOf(def: RunDef, { fleets }: Shown): NonNullable<Memory['past']> {
    return isPromotion(def) ? [] : fleets.map(id => pastIn(this.#store.fleets.of(id)))
  }

  #factsOf(def: RunDef, shown: Shown, past: readonly (readonly string[])[], away: AwayHome | undefined): PromotionFacts {
    const index = this.#plot.indexOf(def)
    const own = this.#factsIn(index, shown, past, away, def.to)
    const { other } = shown
    if (!other) return { own, before: undefined, next: undefined }
    const [at, isBefore] = index === 0 ? [1, false] : [index - 1, true]
    const facts = this.#factsIn(at, { ...shown, ...other, before: other.ledger, lock: 0 }, [], undefined, undefined)
    return isBefore ? { own, before: facts, next: undefined } : { own, before: undefined, next: facts }
  }

  #factsIn(
    index: number,
    shown: Omit<Shown, 'other'>,
    past: readonly (readonly string[])[],
    away: AwayHome | undefined,
    to: Letter | undefined,
  ): Facts {
    const { ledgers, locks, pointers, fleets, scenes } = this.#store
    const { quarantined, halted, unread } = scenes.of(shown.scene)
    return {
      environment: this.#plot.environments[index] as Environment,
      ledger: ledgers.of(shown.ledger),
      before: ledgers.of(shown.before),
      lock: locks.of(shown.lock),
      ...{ quarantined, isHalted: halted === index, away, named: to && releaseOf(to), now: shown.now },
      targets: this.#plot.targets.map((name, at) => ({
        name,
        pointer: pointers.of(shown.pointers[at] ?? 0),
        fleet: fleets.of(shown.fleets[at] ?? 0),
        past: past[at] ?? [],
        ...(unread && unread.target === this.#plot.firstTargetOf(index) + at ? { unread } : {}),
      })),
    }
  }
}

/** ms, until when it waits: for what its machine says, or until it gives up what is not shown. Nobody knows when it can look again. */
const untilOf = (tell: object | undefined, { accepted }: Loop, now: number): number | undefined => {
  if (tell === undefined) return accepted === undefined ? undefined : Math.max(now, accepted + NOT_SHOWN_AFTER)
  return 'wait' in tell ? (tell as { readonly until?: number }).until : undefined
}

/** What the ending of a run begins with that has thrown an error: the runner shows its stack, and nothing is given back. */
export const THREW = 'threw: '
const tried = <T extends object>(one: () => T): T | { readonly threw: string } => {
  try {
    return one()
  } catch (error) {
    return { threw: (error as Error).message }
  }
}

const awaySince = (since: number, now: number, wasRead: boolean): AwayHome => ({
  ...{ unknown: true, why: 'home does not answer', transient: true, since, asked: now },
  ...(wasRead ? { wasRead: true as const } : {}),
})

const seen = (
  def: RunDef,
  facts: PromotionFacts,
  needs: ReadonlySet<Need>,
  candidate: Letter | undefined,
  gone: string,
  goneNow: string,
): Seen =>
  isPromotion(def)
    ? promotionSeen(facts, candidate, gone, needs.has('distribution') ? goneNow : undefined)
    : environmentSeen(facts.own, needs.has('images') ? goneNow : undefined)

/** What AWS has said to a step; `denied`: the role may not. */
export type Said = 'accepted' | 'unknown' | 'refused' | 'throttled' | 'denied'

/**
 * What a run remembers when its steps are answered.
 * @param isShown whether the next look shows all of them
 */
export const afterAnswers = (
  memory: Memory,
  loop: Loop,
  answers: readonly (readonly [AnyStep, Said])[],
  isShown: boolean,
  now: number,
): Memory => {
  const told = answers.map(([one, said]): readonly [AnyStep, Answer] => [one, answerOf(said)])
  const { memory: then, over } = answered(loop, told, now, memory.isCancelled)
  if (over) return endedRun(endingOfOutcome(over), memory)
  return { ...memory, phase: 'ready', isUnsure: false, loop: kept(then, isShown) }
}
const answerOf = (said: Said): Answer => {
  switch (said) {
    case 'unknown':
      return { is: 'unknown', message: 'no answer' }
    case 'refused':
      return { is: 'refused', refusal: { message: 'AWS says no', code: 'aws.refused' } }
    case 'denied':
      return { is: 'refused', refusal: { message: 'the role may not do that', code: 'aws.denied' } }
    default:
      return { is: said }
  }
}
