/** What the post step does with what a promotion has left. */
import { awsContext, clearUp, type Input, type Runtime } from '@golden-ami/actions-kit'
import { leftClaim } from '@golden-ami/aws'
import type { OwnInput } from './input-names.ts'

export const clearUpPromotion = (runtime: Runtime): Promise<void> => {
  const input: Input<OwnInput> = runtime.input
  return clearUp(runtime, {
    claimOf: ({ home, family, lock, audience }, short) => leftClaim(awsContext(short, audience), home, family, lock.environment),
    token: input('github-token'),
  })
}
