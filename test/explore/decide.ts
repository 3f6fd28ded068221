/** What a run that has looked does: the machines of the domain, under the lock and in the loop, decide. Equal questions are asked once. */
import { type Answer, answered, type Environment, isDecided, step } from '@golden-ami/domain'
import type { Ending } from './ending.ts'
import { pastIn } from './fleet.ts'
import { chosenIn, environmentSeen, type Facts, type Need, promotionSeen, type Seen } from './look.ts'
import { loopWishOf, type Machines } from './machines.ts'
import { endedRun, endingOfOutcome, kept, type Loop, type Memory, recalled } from './memory.ts'
import { LETTERS, type Letter, MINUTE } from './names.ts'
import { isPromotion, type RunDef, type Scenario } from './scenarios.ts'
import { environmentOf } from './setting.ts'
import type { Store } from './state.ts'
import type { AnyStep } from './steps.ts'

/** What a run is shown, by numbers in the store. */
export interface Shown {
  readonly ledger: number
  /** As it was before the targets were looked at. */
  readonly before: number
  readonly lock: number
  readonly pointers: readonly number[]
  readonly fleets: readonly number[]
  /** ms */
  readonly now: number
  /** The image that is gone; empty: none is. */
  readonly gone: string
}

export type Deed =
  | { readonly is: 'act'; readonly steps: readonly AnyStep[]; readonly loop: Loop }
  /** `until`: ms */
  | { readonly is: 'wait'; readonly until: number | undefined }
  | { readonly is: 'end'; readonly ending: Ending }
export interface Decision {
  readonly deed: Deed
  /** What it remembers then; of an act, before any answer. */
  readonly memory: Memory
  /** What it has come to, where it gives back what it holds with this act. */
  readonly settled: Ending | undefined
}

/** ms after which the loop gives up what AWS has accepted and does not show. */
const NOT_SHOWN_AFTER = 3 * MINUTE

export class Deciders {
  readonly environment: Environment
  readonly #store: Store
  readonly #scenario: Scenario
  readonly #machines: Machines
  readonly #isLagging: boolean
  readonly #targets: readonly string[]
  readonly #known = new Map<string, Decision>()
  /** By what a run remembers: that, as far as it decides anything. */
  readonly #deciding = new Map<number, number>()
  /** Questions that the domain was asked. */
  asked = 0

  /** @param isLagging whether looks may show the ledger without its newest version */
  constructor(store: Store, scenario: Scenario, targets: readonly string[], machines: Machines, isLagging: boolean) {
    this.#store = store
    this.#scenario = scenario
    this.#targets = targets
    this.#machines = machines
    this.#isLagging = isLagging
    this.environment = environmentOf(targets)
  }

  defOf(run: number): RunDef {
    const def = this.#scenario.runs[run]
    if (!def) throw new Error(`there is no run ${run}`)
    return def
  }

  /** @param id number of what the run remembers */
  decide(run: number, id: number, shown: Shown): Decision {
    const { ledger, before, lock, pointers, fleets, now, gone } = shown
    const what = this.#whatDecides(id)
    const key = `${run},${what},${ledger},${before},${lock},${pointers},${fleets},${now},${gone}`
    const known = this.#known.get(key)
    if (known) return known
    const decision = this.#decided(this.defOf(run), this.#store.memories.of(what), shown)
    this.asked++
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

  #decided(def: RunDef, memory: Memory, shown: Shown): Decision {
    const past = memory.past ?? this.#pastOf(def, shown)
    const facts = this.#factsOf(shown, past)
    const isAgain = memory.past !== null && (memory.isDecided || isDecided({ ledger: facts.before }))
    const gone = isAgain ? memory.gone : shown.gone
    const candidate =
      def.action !== 'promote' || isAgain
        ? LETTERS.find(letter => letter === memory.candidate)
        : chosenIn(facts, def.release ?? 'newest', this.#scenario.built, shown.gone)
    const began = memory.past === null ? shown.now : memory.began
    const looked: Memory = {
      ...{ ...memory, phase: 'ready', began, past, look: null, shown: this.#isLagging ? facts.ledger.length : 0 },
      ...(isPromotion(def) ? { candidate: candidate ?? null, gone, isDecided: isDecided({ ledger: facts.ledger }) } : {}),
    }
    const wish = loopWishOf(def, this.environment, this.#machines, looked)
    const at = { now: shown.now, cancelled: memory.isCancelled }

    // A look that shows more follows at once.
    for (let loop = recalled(memory.loop); ; ) {
      const world = seen(def, facts, loop.needs, candidate, gone, shown.gone)
      const { memory: then, next, tell } = step(wish, loop, { world }, at)
      loop = then
      if ('over' in next) {
        const ending = endingOfOutcome(next.over)
        return { deed: { is: 'end', ending }, memory: endedRun(ending), settled: undefined }
      }
      if ('act' in next) {
        const settled = loop.over && !memory.loop.over ? endingOfOutcome(loop.over.outcome) : undefined
        return { deed: { is: 'act', steps: next.act, loop }, memory: looked, settled }
      }
      if (next.sleep === 0) continue
      const isUnshown = tell === undefined
      const until = isUnshown ? (loop.accepted ?? shown.now) + NOT_SHOWN_AFTER : 'wait' in tell ? tell.until : undefined
      return { deed: { is: 'wait', until }, memory: { ...looked, loop: kept(loop, false) }, settled: undefined }
    }
  }

  /** A promotion waits for no refresh. */
  #pastOf(def: RunDef, { fleets }: Shown): NonNullable<Memory['past']> {
    return isPromotion(def) ? [] : fleets.map(id => pastIn(this.#store.fleets.of(id)))
  }

  #factsOf(shown: Shown, past: readonly (readonly string[])[]): Facts {
    const { ledgers, locks, pointers, fleets } = this.#store
    return {
      ledger: ledgers.of(shown.ledger),
      before: ledgers.of(shown.before),
      lock: locks.of(shown.lock),
      targets: this.#targets.map((name, at) => ({
        name,
        pointer: pointers.of(shown.pointers[at] ?? 0),
        fleet: fleets.of(shown.fleets[at] ?? 0),
        past: past[at] ?? [],
      })),
    }
  }
}

const seen = (def: RunDef, facts: Facts, needs: ReadonlySet<Need>, candidate: Letter | undefined, gone: string, goneNow: string): Seen =>
  isPromotion(def)
    ? promotionSeen(facts, candidate, gone, needs.has('distribution') ? goneNow : undefined)
    : environmentSeen(facts, needs.has('images') ? goneNow : undefined)

/**
 * What a run remembers when its steps are answered.
 * @param isShown whether the next look shows all of them
 */
export const afterAnswers = (
  memory: Memory,
  loop: Loop,
  answers: readonly (readonly [AnyStep, 'accepted' | 'unknown'])[],
  isShown: boolean,
  now: number,
): Memory => {
  const told = answers.map(([one, is]): readonly [AnyStep, Answer] => [one, is === 'unknown' ? { is, message: 'no answer' } : { is }])
  const { memory: then, over } = answered(loop, told, now, memory.isCancelled)
  if (over) return endedRun(endingOfOutcome(over))
  return { ...memory, phase: 'ready', isUnsure: false, loop: kept(then, isShown) }
}
