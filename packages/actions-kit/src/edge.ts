import { UserError } from '@golden-ami/domain'
import { idToken } from './id-token.ts'
import type { Runtime } from './runtime.ts'

/** For whom AWS wants the job's OIDC token to be, unless its identity provider says otherwise. */
const STS_AUDIENCE = 'sts.amazonaws.com'

/** A number that differs from process to process. */
export const seedOf = ({ unique }: Pick<Runtime, 'unique'>): number =>
  [...unique].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) | 0, 7)

/** What AWS clients of this run are made with. `digest`: sha256 as hex. */
export const awsEdge = (runtime: Runtime) => {
  const { region, ...access } = runtime.aws
  if (!region) throw new UserError('aws.no-region', 'The job has no AWS region.')
  const webIdentity = () => idToken(runtime, STS_AUDIENCE)
  return { ...access, region, clock: runtime.clock, cancellation: runtime.cancellation, seed: seedOf(runtime), webIdentity }
}
