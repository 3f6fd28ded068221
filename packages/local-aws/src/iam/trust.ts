/** Who may assume a role. */
import { coversAction, evaluate } from './evaluate.ts'
import { type Keys, type KeyValues, keysOf } from './keys.ts'
import { list, type Policy, type Statement, statementsOf } from './policy.ts'

/** Who asks: a principal of AWS by its ARNs and account, or a web identity by its provider. */
export type Asking =
  | { readonly account: string; readonly arns: readonly string[] }
  | { readonly provider: string; readonly claims: Readonly<Record<string, string>> }

const ANY_RESOURCE = '*'
/**
 * The trust policy decides: its principal, and its conditions on the claims of a token or on the caller. An account as principal stands for
 * whoever the account itself allows.
 * @rule iam.trust.principal https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (unverified)
 * @rule iam.trust.oidc-claims https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html (unverified)
 */
export const trusts = (policy: Policy, asking: Asking): boolean => {
  const action = 'provider' in asking ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole'
  const statements = statementsOf([policy])
    .filter(statement => coversAction(statement, action) && names(statement, asking))
    .map(({ Principal: _, ...statement }) => ({ ...statement, Resource: ANY_RESOURCE }))
  return evaluate([{ Version: '2012-10-17', Statement: statements }], { action, resource: ANY_RESOURCE, keys: keys(asking) }) === 'allowed'
}

const names = ({ Principal = {} }: Statement, asking: Asking): boolean => {
  if (Principal === '*') return true
  if ('provider' in asking) return list(Principal.Federated ?? []).includes(asking.provider)
  return list(Principal.AWS ?? []).some(
    name => name === '*' || name === asking.account || name === rootOf(asking) || asking.arns.includes(name),
  )
}
/** An account of the caller's own partition. */
const rootOf = ({ account, arns }: { readonly account: string; readonly arns: readonly string[] }): string =>
  `arn:${arns[0]?.split(':')[1] ?? 'aws'}:iam::${account}:root`
const keys = (asking: Asking): Keys => {
  if (!('provider' in asking)) return keysOf({ 'aws:PrincipalArn': asking.arns[0], 'aws:PrincipalAccount': asking.account })
  const host = asking.provider.split('oidc-provider/')[1] ?? ''
  return keysOf(Object.fromEntries(Object.entries(asking.claims).map(([claim, value]) => [`${host}:${claim}`, value])) as KeyValues)
}
