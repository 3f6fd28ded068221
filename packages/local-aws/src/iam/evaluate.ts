/** Does a policy allow a request? Pure. */
import { hold } from './conditions.ts'
import type { Keys } from './keys.ts'
import { arnLike, globs } from './pattern.ts'
import { list, type OneOrMore, type Policy, type Statement, statementsOf } from './policy.ts'

export interface Asked {
  /** `<prefix>:<Operation>` */
  readonly action: string
  /** ARN, or `*` where the action has no resources. */
  readonly resource: string
  readonly keys: Keys
}
export type Decision = 'allowed' | 'explicitly denied' | 'implicitly denied'

/**
 * An explicit deny wins, then an allow; what is not allowed is denied.
 * @rule iam.default-deny https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html (unverified)
 */
export const evaluate = (policies: readonly Policy[], asked: Asked): Decision => {
  const effects = statementsOf(policies)
    .filter(statement => applies(statement, asked))
    .map(({ Effect }) => Effect)
  if (effects.includes('Deny')) return 'explicitly denied'
  return effects.includes('Allow') ? 'allowed' : 'implicitly denied'
}

/** What nobody can tell counts against the caller: such an Allow does not apply, such a Deny does. */
const applies = (statement: Statement, asked: Asked): boolean => {
  const denies = statement.Effect === 'Deny'
  const parts = [coversAction(statement, asked.action), coversResource(statement, asked), hold(statement.Condition ?? {}, asked.keys)]
  return parts.every(part => part ?? denies)
}

/**
 * `NotAction` covers everything but what it lists; case does not count.
 * @rule iam.not-action https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html (unverified)
 * @rule iam.action-wildcards https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html (unverified)
 */
export const coversAction = ({ Action, NotAction }: Statement, action: string): boolean => {
  const one = (patterns: OneOrMore): boolean => list(patterns).some(pattern => globs(pattern, action, new Map(), 'i') ?? false)
  if (Action !== undefined) return one(Action)
  return NotAction !== undefined && !one(NotAction)
}

/**
 * An action without resources is covered by `*` alone. A statement without the element covers nothing: AWS takes no such policy.
 * @rule iam.resource https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html (unverified)
 * @rule iam.not-resource https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html (unverified)
 */
const coversResource = ({ Resource, NotResource }: Statement, { resource, keys }: Asked): boolean | undefined => {
  const one = (patterns: OneOrMore): boolean | undefined => {
    const answers = list(patterns).map(pattern => (resource === '*' ? pattern === '*' : arnLike(pattern, resource, keys)))
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
  }
  if (Resource !== undefined) return one(Resource)
  if (NotResource === undefined) return false
  const answer = one(NotResource)
  return answer === undefined ? undefined : !answer
}
