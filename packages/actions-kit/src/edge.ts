import { UserError } from '@golden-ami/domain'
import type { Runtime } from './runtime.ts'
import { seedOf } from './seed.ts'
import { sharedToken } from './shared-token.ts'

/**
 * What AWS clients of this run are made with. `digest`: sha256 as hex.
 * @param audience for whom the job's OIDC token is, as the identity provider in AWS expects it
 */
export const awsContext = (runtime: Runtime, audience: string) => {
  const { region, ...access } = runtime.aws
  if (!region) throw new UserError('aws.no-region', 'The job has no AWS region.')
  const webIdentity = sharedToken(runtime, audience)
  const agents = runtime.network()
  return {
    ...access,
    ...(agents ? { agents } : {}),
    region,
    clock: runtime.clock,
    cancellation: runtime.cancellation,
    seed: seedOf(runtime),
    webIdentity,
  }
}
