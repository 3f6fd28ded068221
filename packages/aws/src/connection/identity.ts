/** With whose help roles are assumed: the OIDC token of the job, or its own credentials where it cannot have one. */
import { UserError } from '@golden-ami/domain'
import type { AwsContext } from './aws-context.ts'
import { PassingError } from './passing-error.ts'

/** `without`: why the job has no token; undefined: nobody asks for one. */
export type Identity = { readonly token: string } | { readonly without: string | undefined }

/**
 * A token that the job is to have, and that GitHub does not give, is no reason to try other credentials: they would be denied in its place.
 * @throws PassingError when it may be had later
 * @throws UserError `oidc.refused` when not
 */
export const identityOf = async ({ webIdentity }: AwsContext, anew = false): Promise<Identity> => {
  const answer = await webIdentity?.(anew)
  if (!answer) return { without: undefined }
  if ('token' in answer) return answer
  const { why, transient } = answer
  if (answer.without) return { without: `The job has no OIDC token: ${why}.` }
  if (transient) throw new PassingError(`GitHub gives no OIDC token for now: ${why}`)
  throw new UserError('oidc.refused', `GitHub gives the job no OIDC token: ${why}.`)
}
