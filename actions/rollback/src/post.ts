/** What the post step does with what a rollback has left. */
import { awsContext, cameOfCancel, clearUp, type Input, type Runtime } from '@golden-ami/actions-kit'
import { leftClaim } from '@golden-ami/aws'
import type { OwnInput } from './input-names.ts'
import type { Kept } from './left.ts'
import { rollBackEnvironment } from './main.ts'

export const clearUpRollback = (runtime: Runtime): Promise<void> => {
  const input: Input<OwnInput> = runtime.input
  const token = input('github-token')
  return clearUp<Kept>(runtime, {
    claimOf: ({ home, family, lock, audience }, short) => leftClaim(awsContext(short, audience), home, family, lock.environment),
    cancel: async ({ inputs, began }, cancelledRuntime, job) => {
      const answer = await rollBackEnvironment({ ...inputs, token, settings: [] }, cancelledRuntime, job, { began })
      return cameOfCancel(inputs.environment.onCancel, answer)
    },
    token,
  })
}
