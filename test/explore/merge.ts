/** States that go on alike are one. */
import { claimStatus, holder, type LockVersion } from '@golden-ami/domain'
import type { Memory } from './memory.ts'
import { Pool } from './pool.ts'
import { nowIn, type State, type Store } from './state.ts'

export class Merger {
  readonly #store: Store
  readonly #claimOf: (run: number, attempt: number) => string
  /** The first history of each essence. */
  readonly #locks = new Pool<number>()
  readonly #mergedLocks = new Map<string, number>()

  constructor(store: Store, claimOf: (run: number, attempt: number) => string) {
    this.#store = store
    this.#claimOf = claimOf
  }

  merged(state: State): State {
    return this.#withOneLock(this.#withoutOldLooks(state))
  }

  /** Whoever has not seen the newest version of the ledger may be shown it without that one, however little he has seen. */
  #withoutOldLooks(state: State): State {
    const { ledgers, memories } = this.#store
    const newest = ledgers.of(state.ledger).length
    const isOld = ({ shown }: Memory): boolean => shown > 0 && shown < newest
    if (!state.runs.some(id => isOld(memories.of(id)))) return state
    return { ...state, runs: state.runs.map(id => (isOld(memories.of(id)) ? memories.put({ ...memories.of(id), shown: 0 }) : id)) }
  }

  /** Histories of the lock that decide alike are one, while no call that names a version of it is on its way. */
  #withOneLock(state: State): State {
    if (state.pending.length > 0) return state
    const memories = state.runs.map(id => this.#store.memories.of(id))
    const living = memories.flatMap(({ phase, attempt }, run) => (phase === 'ended' ? [] : [this.#claimOf(run, attempt)]))
    const lock = this.#lock(state, living)
    return lock === state.lock ? state : { ...state, lock }
  }

  #lock(state: State, living: readonly string[]): number {
    const key = `${state.lock} ${state.time} ${living}`
    const known = this.#mergedLocks.get(key)
    if (known !== undefined) return known
    const essence = `${state.time} ${lockEssence(this.#store.locks.of(state.lock), living, nowIn(state))}`
    const merged = this.#locks.of(this.#locks.id(essence, () => state.lock))
    this.#mergedLocks.set(key, merged)
    return merged
  }
}

const lockEssence = (history: readonly LockVersion[], living: readonly string[], now: number): string => {
  const held = holder(history, now)
  const claimed = history.find(({ version }) => version === held?.since)?.modified
  return JSON.stringify([held && { ...held, since: 0 }, claimed, living.map(claim => [claim, claimStatus(history, claim, now)])])
}
