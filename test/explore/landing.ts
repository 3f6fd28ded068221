/** A write that lands, with what was before it. */
import type { RunDef } from './scenarios.ts'
import type { State } from './state.ts'

export interface Landing {
  readonly before: State
  readonly after: State
  /** Whose call it is. */
  readonly def: RunDef
}
