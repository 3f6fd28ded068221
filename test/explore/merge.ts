/** States that go on alike are one. */
import { claimStatus, holder, type LockVersion } from '@golden-ami/domain'
import type { Estate } from './estate.ts'
import type { Memory } from './memory.ts'
import { Pool } from './pool.ts'
import { claimOf } from './setting.ts'
import { nowIn, type State } from './state.ts'

/**
 * A decision is shown a lock's history only through who holds it, since when, until when, and what became of the claim that decides; a
 * version's number matters to a call that names it alone. So histories that agree in these for every run that goes on decide alike, now and
 * after equal calls. The test compares what is found with and without merging.
 */
export class Merger {
  readonly #estate: Estate
  /** The first history of each essence. */
  readonly #locks = new Pool<number>()
  readonly #mergedLocks = new Map<string, number>()

  constructor(estate: Estate) {
    this.#estate = estate
  }

  merged(state: State): State {
    return this.#withOneLock(this.#withoutOldLooks(state))
  }

  /** Whoever has not seen the newest version of the ledger may be shown it without that one, however little he has seen. */
  #withoutOldLooks(state: State): State {
    const { store, plot } = this.#estate
    const newest = (run: number): number => store.ledgers.of(state.ledgers[plot.indexOf(plot.defOf(run))] ?? 0).length
    const isOld = ({ shown }: Memory, run: number): boolean => shown > 0 && shown < newest(run)
    const memories = state.runs.map(id => store.memories.of(id))
    if (!memories.some(isOld)) return state
    return {
      ...state,
      runs: state.runs.map((id, run) =>
        isOld(memories[run] as Memory, run) ? store.memories.put({ ...(memories[run] as Memory), shown: 0 }) : id,
      ),
    }
  }

  /** Not while a call is on its way, which may name a version. */
  #withOneLock(state: State): State {
    if (state.pending.length > 0) return state
    const { plot } = this.#estate
    const locks = state.locks.map((id, index) => {
      const living = state.runs.flatMap((_, run) => {
        const def = plot.defOf(run)
        const memory = this.#estate.memoryOf(state, run)
        return memory.phase === 'ended' || plot.indexOf(def) !== index ? [] : [claimOf(def, memory)]
      })
      return this.#lock(id, state, living)
    })
    return locks.every((id, index) => id === state.locks[index]) ? state : { ...state, locks }
  }

  #lock(id: number, state: State, living: readonly string[]): number {
    const key = `${id} ${state.time} ${living}`
    const known = this.#mergedLocks.get(key)
    if (known !== undefined) return known
    const essence = `${state.time} ${lockEssence(this.#estate.store.locks.of(id), living, nowIn(state))}`
    const merged = this.#locks.of(this.#locks.id(essence, () => id))
    this.#mergedLocks.set(key, merged)
    return merged
  }
}

const lockEssence = (history: readonly LockVersion[], living: readonly string[], now: number): string => {
  const held = holder(history, now)
  const claimed = history.find(({ version }) => version === held?.since)?.modified
  return JSON.stringify([held && { ...held, since: 0 }, claimed, living.map(claim => [claim, claimStatus(history, claim, now)])])
}
