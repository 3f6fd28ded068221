/** What the post step does with what a promotion has left. */
import { awsContext, clearUp, type Runtime } from '@golden-ami/actions-kit'
import { leftClaim } from '@golden-ami/aws'

export const clearUpPromotion = (runtime: Runtime): Promise<void> =>
  clearUp(runtime, {
    claimOf: ({ home, family, lock, audience }, short) => leftClaim(awsContext(short, audience), home, family, lock.environment),
    token: runtime.input('github-token'),
  })
