/** Does a policy allow an action? Pure. Actions only: `Resource` and `Condition` are read as if they always matched. */
export interface Statement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Action?: string | readonly string[]
  readonly NotAction?: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Condition?: object
}
export interface Policy {
  readonly Version: '2012-10-17'
  readonly Statement: Statement | readonly Statement[]
}
export type Decision = 'allowed' | 'explicitly denied' | 'implicitly denied'

/**
 * An explicit deny wins, then an allow; what is not allowed is denied.
 * @param action `<prefix>:<Operation>`
 * @rule iam.default-deny https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html (unverified)
 */
export const evaluate = (policies: readonly Policy[], action: string): Decision => {
  const effects = policies
    .flatMap(policy => policy.Statement)
    .filter(statement => covers(statement, action))
    .map(statement => statement.Effect)
  if (effects.includes('Deny')) return 'explicitly denied'
  return effects.includes('Allow') ? 'allowed' : 'implicitly denied'
}
export const allows = (policies: readonly Policy[], action: string): boolean => evaluate(policies, action) === 'allowed'

/**
 * `NotAction` covers everything but what it lists.
 * @rule iam.not-action https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html (unverified)
 */
const covers = ({ Action, NotAction }: Statement, action: string): boolean => {
  if (Action !== undefined) return list(Action).some(pattern => matches(pattern, action))
  return NotAction !== undefined && !list(NotAction).some(pattern => matches(pattern, action))
}

/**
 * `*` and `?` as in IAM's action patterns; case does not count.
 * @rule iam.action-wildcards https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html (unverified)
 */
const matches = (pattern: string, action: string): boolean => {
  const literal = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${literal.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i').test(action)
}

const list = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value)
