import type { Digest } from '../ledger/event.ts'
import { LOCK_LIFETIME, type LockWish } from './locked.ts'

/** Who asks for the lock of an environment. */
export interface LockAsked {
  readonly environment: string
  /** URL of the workflow run, without the attempt. */
  readonly run: string
  readonly attempt: number
  readonly job: string
  readonly action: string
}

/** The claim's id is the same however often one action of one job of one attempt writes it, and nobody else's. */
export const lockWish = ({ environment, run, attempt, job, action }: LockAsked, digest: Digest): LockWish => ({
  environment,
  claim: digest(`${run} ${attempt} ${job} ${action}`).slice(0, 16),
  run,
  attempt,
  action,
  lifetime: LOCK_LIFETIME,
})
