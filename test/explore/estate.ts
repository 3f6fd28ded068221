/** What is explored: a scenario in a store, with the runs that decide and the mishaps that there may be. */
import { claimStatus, holder } from '@golden-ami/domain'
import { Deciders } from './decide.ts'
import type { Machines } from './machines.ts'
import type { Memory } from './memory.ts'
import type { Mishap } from './mishaps.ts'
import type { RunDef, Scenario } from './scenarios.ts'
import { claimOf, targetNames } from './setting.ts'
import { nowIn, replaced, type State, Store } from './state.ts'

export class Estate {
  readonly store: Store
  readonly scenario: Scenario
  readonly targets: readonly string[]
  readonly mishaps: ReadonlySet<Mishap>
  readonly deciders: Deciders
  readonly #machines: Machines
  readonly #standings = new Map<string, Standing>()

  constructor(
    scenario: Scenario,
    targets: number,
    mishaps: ReadonlySet<Mishap>,
    machines: Machines,
    store = new Store(),
    deciders = new Deciders(store, scenario, targetNames(targets), machines, mishaps.has('stale')),
  ) {
    this.store = store
    this.scenario = scenario
    this.targets = targetNames(targets)
    this.mishaps = mishaps
    this.deciders = deciders
    this.#machines = machines
  }
  /** The same place, with one run in it. */
  with(def: RunDef): Estate {
    return new Estate({ ...this.scenario, runs: [def] }, this.targets.length, this.mishaps, this.#machines, this.store)
  }
  /** The same, where nothing goes wrong any more. */
  calm(): Estate {
    return new Estate(this.scenario, this.targets.length, new Set(), this.#machines, this.store, this.deciders)
  }

  memoryOf({ runs }: Pick<State, 'runs'>, run: number): Memory {
    return this.store.memories.of(runs[run] ?? 0)
  }
  remembering(state: State, run: number, memory: Memory): State {
    return { ...state, runs: replaced(state.runs, run, this.store.memories.put(memory)) }
  }
  /** How a run stands with the lock. */
  standing(state: State, run: number): Standing {
    const claim = claimOf(this.deciders.defOf(run), this.memoryOf(state, run).attempt)
    const key = `${state.lock} ${state.time} ${claim}`
    const known = this.#standings.get(key)
    if (known) return known
    const [history, now] = [this.store.locks.of(state.lock), nowIn(state)]
    const held = holder(history, now)
    const standing = { isHolder: held?.claim === claim, holder: held?.action, hasFreed: claimStatus(history, claim, now) === 'freed' }
    this.#standings.set(key, standing)
    return standing
  }
}
interface Standing {
  readonly isHolder: boolean
  /** The action of whoever holds it; undefined: nobody does. */
  readonly holder: string | undefined
  readonly hasFreed: boolean
}
