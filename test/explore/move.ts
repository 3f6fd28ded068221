import type { Broken } from './invariants.ts'
import type { State } from './state.ts'

/** From one state to another. */
export interface Move {
  readonly to: State
  /** Faults that it takes. */
  readonly cost: 0 | 1
  /** A line of a story. */
  readonly what: string
  readonly broken: readonly Broken[]
}
export const move = (to: State, what: string, cost: 0 | 1 = 0, broken: readonly Broken[] = []): Move => ({ to, cost, what, broken })
