/** What a refresh leaves to its post step. */
import { environmentClaim, isPost, type Job, leaveBehind, type Runtime } from '@golden-ami/actions-kit'
import type { LockWish } from '@golden-ami/domain'
import type { RefreshWish } from './inputs.ts'

/** The token is a secret, and given to the post step by its own input; other environments and stages are nothing to it. */
export type KeptWish = Omit<RefreshWish, 'token' | 'settings'>

const kept = ({ token: _, settings: __, ...wish }: RefreshWish): KeptWish => ({
  ...wish,
  deployment: false,
  verdicts: [],
  delivery: { ...wish.delivery, stages: [], environments: [] },
})

/** @param lock undefined: groups that no environment describes have none */
export const leaveRefresh = (wish: RefreshWish, runtime: Runtime, job: Job, lock: LockWish | undefined): void => {
  if (wish.dryRun || isPost(runtime)) return
  const { delivery, environment, fromFile, audience } = wish
  const onCancel = environment.onCancel === 'leave' ? undefined : kept(wish)
  leaveBehind(runtime, { held: lock && environmentClaim(delivery, lock, fromFile, audience), job, onCancel })
}
