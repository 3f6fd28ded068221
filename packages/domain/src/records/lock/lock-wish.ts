import type { LockSetting } from './lock-setting.ts'
import { LOCK_LIFETIME, type LockWish } from './locked.ts'

/** Who asks for the lock of an environment. */
export interface LockAsked {
  readonly environment: string
  /** Made once for each process, and nobody else's: legs of a matrix and calls of one workflow differ in nothing else. */
  readonly claim: string
  /** URL of the workflow run, without the attempt. */
  readonly run: string
  readonly attempt: number
  readonly action: string
  /** ms since the epoch at which the process began */
  readonly began: number
  /** What becomes of it while another run holds the lock; absent: it is refused, if it takes nothing by force. */
  readonly setting?: LockSetting
}

export const lockWish = ({ environment, claim, run, attempt, action, began, setting }: LockAsked): LockWish => ({
  environment,
  claim,
  run,
  attempt,
  action,
  began,
  lifetime: LOCK_LIFETIME,
  ...(setting === 'wait' ? { waits: true } : {}),
})
