/** What the post step does with what a refresh has left. */
import { awsContext, cameOfCancel, clearUp, type Input, type Job, type Runtime } from '@golden-ami/actions-kit'
import { leftClaim } from '@golden-ami/aws'
import type { OwnInput } from './input-names.ts'
import type { KeptWish } from './left.ts'
import { refresh } from './main.ts'

/** The refresh as it would have gone on when it was cancelled, with a claim of its own: nothing is done where another run holds the lock. */
const cancelled = async (wish: KeptWish, runtime: Runtime, job: Job, token: string): Promise<string> => {
  const answer = await refresh({ ...wish, token, settings: [] }, runtime, job)
  return cameOfCancel(wish.environment.onCancel, answer)
}

export const clearUpRefresh = (runtime: Runtime): Promise<void> => {
  const input: Input<OwnInput> = runtime.input
  const token = input('github-token')
  return clearUp<KeptWish>(runtime, {
    claimOf: ({ home, family, lock, audience }, short) => leftClaim(awsContext(short, audience), home, family, lock.environment),
    cancel: (wish, cancelledRuntime, job) => cancelled(wish, cancelledRuntime, job, token),
    token,
  })
}
