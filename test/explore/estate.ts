/** What is explored: a scenario in a store, with the runs that decide and the faults that there may be. */
import { claimStatus, holder } from '@golden-ami/domain'
import { Deciders } from './decide.ts'
import type { Fault } from './faults.ts'
import type { Machines } from './machines.ts'
import type { Memory } from './memory.ts'
import type { Plot } from './plot.ts'
import type { RunDef } from './scenarios.ts'
import { claimOf } from './setting.ts'
import { nowIn, replaced, type Scene, type State, Store } from './state.ts'

export class Estate {
  readonly store: Store
  readonly plot: Plot
  readonly faults: ReadonlySet<Fault>
  readonly deciders: Deciders
  readonly #machines: Machines
  readonly #standings = new Map<string, Standing>()

  constructor(plot: Plot, faults: ReadonlySet<Fault>, machines: Machines, store = new Store(), deciders?: Deciders) {
    this.store = store
    this.plot = plot
    this.faults = faults
    this.#machines = machines
    this.deciders =
      deciders ??
      new Deciders(store, plot, machines, {
        isLagging: faults.has('stale'),
        mayBeAway: faults.has('away'),
        isRunAgain: faults.has('rerun'),
      })
  }
  /** The same place, with one run in it. */
  with(def: RunDef): Estate {
    return new Estate(this.plot.with(def), this.faults, this.#machines, this.store)
  }
  /** The same, where nothing goes wrong any more. */
  calm(): Estate {
    return new Estate(this.plot, new Set(), this.#machines, this.store, this.deciders)
  }

  memoryOf({ runs }: Pick<State, 'runs'>, run: number): Memory {
    return this.store.memories.of(runs[run] ?? 0)
  }
  remembering(state: State, run: number, memory: Memory): State {
    const kept = memory.phase === 'ended' && memory.end ? this.deciders.ended(memory.end, memory) : memory
    return { ...state, runs: replaced(state.runs, run, this.store.memories.put(kept)) }
  }
  sceneOf({ scene }: Pick<State, 'scene'>): Scene {
    return this.store.scenes.of(scene)
  }
  /** The state in which this is so besides. */
  setting(state: State, change: Partial<Scene>): State {
    return { ...state, scene: this.store.scenes.put({ ...this.sceneOf(state), ...change }) }
  }
  /** How a run stands with the lock. */
  standing(state: State, run: number): Standing {
    const def = this.plot.defOf(run)
    const claim = claimOf(def, this.memoryOf(state, run))
    const lock = state.locks[this.plot.indexOf(def)] ?? 0
    const key = `${lock} ${state.time} ${claim}`
    const known = this.#standings.get(key)
    if (known) return known
    const [history, now] = [this.store.locks.of(lock), nowIn(state)]
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
