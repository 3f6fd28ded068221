/** Where a canary stands, for people. */
import type { Checkpoint } from './checkpoint.ts'
import type { CanaryVerdict } from './verdict.ts'

/** The last checkpoint that a group has reached, by one look: for people. */
export interface GroupCheckpoint extends Pick<Checkpoint, 'percent' | 'since' | 'until' | 'goesOn'> {
  /** None: they are not asked yet. */
  readonly verdicts: readonly CanaryVerdict[]
}
