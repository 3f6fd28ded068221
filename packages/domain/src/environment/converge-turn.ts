/** A turn of an environment that converges, and how it ends. */
import type { AskingTurn } from '../machine/machine.ts'
import type { Release } from '../release.ts'
import type { ErrorCode } from '../user-error.ts'
import type { GroupResult } from '../workload/asg/group-result.ts'
import type { TargetRollStep } from '../workload/workload.ts'
import type { StateStep } from './steps.ts'
import type { TargetResult } from './target-result.ts'
import type { EnvironmentNeed } from './world.ts'

export type ConvergeStep = TargetRollStep | StateStep
export type ConvergeTurn = AskingTurn<ConvergeStep, Converged, EnvironmentNeed>

export interface Converged {
  /** `configured`: nothing new is proved, as no instance is in service; what is intended stays so, and the next run goes on. `reverted`: somebody has put part of it back. */
  readonly outcome: 'refreshed' | 'unchanged' | 'configured' | 'rolled-back' | 'paused' | 'reverted' | 'cancelled' | 'failed'
  readonly release: Release | undefined
  /** AMI id in the first target that is known; empty: none is. */
  readonly image: string
  /** Every target, in the order of the waves. */
  readonly targets: readonly TargetResult[]
  /** The groups of all targets. */
  readonly groups: readonly GroupResult[]
  readonly why: string
  /** Set when the outcome is `failed` or `reverted`. */
  readonly code?: ErrorCode
  /** What else is wrong, each with a remedy of its own. */
  readonly others?: readonly ErrorCode[]
}
