/** What the post step does with what a promotion has left. */
import { audienceOf, awsEdge, clearUp, type Runtime } from '@golden-ami/actions-kit'
import { leftClaim } from '@golden-ami/aws'

export const clearUpPromotion = (runtime: Runtime): Promise<void> =>
  clearUp(runtime, {
    claimOf: ({ home, family, lock }) => leftClaim(awsEdge(runtime, audienceOf(runtime)), home, family, lock.environment),
    token: runtime.input('github-token'),
  })
