/** The edge in another account than the job's, for who needs no more than that: no client but that of STS is loaded with it. */
import { askPatiently, BEFORE_ALL } from './ask-patiently.ts'
import type { AwsContext } from './aws-context.ts'
import { sessions } from './session.ts'

/**
 * The edge in an account: with the role, when there is one, and only if the credentials then belong to the account that is expected.
 * @param within ms for which is waited for what passes
 */
export const contextIn = async (
  edge: AwsContext,
  account: string | undefined,
  region: string,
  role: string | undefined,
  name: string,
  within = BEFORE_ALL,
): Promise<AwsContext> => {
  const session = sessions(edge, name, account)(role, region)
  if (account !== undefined) await askPatiently(edge, () => session.expect(account), within)
  return session.edge(region)
}
