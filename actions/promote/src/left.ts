/** What a promotion leaves to its post step: its claim. What it has begun is gone on with by the next run. */
import { environmentClaim, type Job, leaveBehind, type Runtime } from '@golden-ami/actions-kit'
import type { LockWish } from '@golden-ami/domain'
import type { PromoteInputs } from './inputs.ts'

export const leavePromotion = (
  { dryRun, delivery, fromFile, audience }: PromoteInputs,
  runtime: Runtime,
  job: Job,
  lock: LockWish,
): void => {
  if (!dryRun) leaveBehind(runtime, { held: environmentClaim(delivery, lock, fromFile, audience), job, onCancel: undefined })
}
