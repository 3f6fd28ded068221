/** Trust policies in short: whom a role trusts, as a list. */
import { AUDIENCE } from './identity-providers.ts'
import type { Policy, Statement } from './policy.ts'

const GITHUB = 'token.actions.githubusercontent.com'
const PRINCIPAL = /^(\d{12}|arn:.*)$/

/**
 * @param trusted accounts and ARNs are principals that may call AssumeRole; everything else is a pattern of subjects of GitHub's tokens. Absent:
 *   every job and everybody in AWS
 * @param account of the role
 */
export const trustOf = (account: string, trusted: readonly string[] | undefined, partition = 'aws'): Policy => {
  const principals = trusted?.filter(each => PRINCIPAL.test(each)) ?? ['*']
  const subjects = trusted?.filter(each => !PRINCIPAL.test(each)) ?? ['*']
  const identity: Statement = {
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${GITHUB}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${GITHUB}:aud`]: AUDIENCE }, StringLike: { [`${GITHUB}:sub`]: subjects } },
  }
  const chained: Statement = { Effect: 'Allow', Principal: { AWS: principals }, Action: 'sts:AssumeRole' }
  return { Version: '2012-10-17', Statement: [...(subjects.length > 0 ? [identity] : []), ...(principals.length > 0 ? [chained] : [])] }
}
