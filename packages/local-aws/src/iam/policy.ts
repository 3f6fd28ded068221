/** Does a policy allow a request? Pure. Action names only, for now; resources and conditions follow. */
export interface Statement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Condition?: object
}
export interface Policy {
  readonly Version: '2012-10-17'
  readonly Statement: readonly Statement[]
}
const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T])
/**
 * `*` and `?` as in IAM's action patterns; case does not count.
 * @rule iam.action-wildcards https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html (unverified)
 */
const covers = (pattern: string, action: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'i',
  ).test(action)

/**
 * An explicit deny wins, then an allow; what is not allowed is denied.
 * @rule iam.default-deny https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html (unverified)
 */
export const allows = (policies: readonly Policy[], action: string): boolean => {
  const said = policies
    .flatMap(policy => policy.Statement)
    .filter(statement => list(statement.Action).some(pattern => covers(pattern, action)))
  return said.some(statement => statement.Effect === 'Allow') && !said.some(statement => statement.Effect === 'Deny')
}
