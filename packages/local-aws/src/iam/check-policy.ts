/** What local AWS cannot read in a policy, or AWS would not take. */
import { operatorOf } from './conditions.ts'
import { isWhole } from './pattern.ts'
import { list, type OneOrMore, type Policy, type Statement } from './policy.ts'

export type PolicyKind = 'identity' | 'trust' | 'control'
const ELEMENTS: readonly string[] = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'Condition']

/**
 * Full sentences; none: it can be used.
 * @param policy as JSON tells it
 * @rule iam.policy.grammar https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html (unverified)
 */
export const complaintsOf = (policy: Policy, kind: PolicyKind = 'identity'): readonly string[] => {
  const version = (policy as { readonly Version?: string }).Version === '2012-10-17' ? [] : ['Its Version is not 2012-10-17.']
  const statements: readonly Statement[] = [policy.Statement ?? []].flat()
  const none = statements.length === 0 ? ['It has no Statement.'] : []
  const sids = statements.flatMap(({ Sid }) => Sid ?? [])
  const twice = sids.filter((sid, index) => sids.indexOf(sid) !== index).map(sid => `Two statements have the Sid ${sid}.`)
  return [...version, ...none, ...twice, ...statements.flatMap((statement, index) => ofStatement(statement, index, kind))]
}

const ofStatement = (statement: Statement, index: number, kind: PolicyKind): string[] => {
  const name = statement.Sid ?? `number ${index + 1}`
  const unknown = Object.keys(statement).filter(element => !ELEMENTS.includes(element))
  const exactlyOne = (one: keyof Statement, other: keyof Statement): string[] =>
    (statement[one] === undefined) === (statement[other] === undefined) ? [`has to have one of ${one} and ${other}`] : []
  return [
    ...unknown.map(element => `has the element ${element}, which is not known here`),
    ...(/^[A-Za-z0-9]*$/.test(statement.Sid ?? '') ? [] : ['has a Sid of other characters than letters and digits']),
    ...(['Allow', 'Deny'].includes(statement.Effect) ? [] : ['has an Effect that is neither Allow nor Deny']),
    ...(kind === 'control' && statement.Effect === 'Allow' ? ['allows; of service control policies only denials are read here'] : []),
    ...exactlyOne('Action', 'NotAction'),
    ...(kind === 'trust' ? ofTrust(statement) : exactlyOne('Resource', 'NotResource')),
    ...(kind !== 'trust' && statement.Principal !== undefined ? ['has a Principal, which only trust policies have'] : []),
    ...Object.keys(statement.Condition ?? {})
      .filter(operator => operatorOf(operator) === undefined)
      .map(operator => `has the condition operator ${operator}, which is not known here`),
    ...[...list(statement.Resource ?? []), ...list(statement.NotResource ?? [])]
      .filter(pattern => !isWhole(pattern))
      .map(pattern => `names the resource ${pattern}, which is neither * nor an ARN with all of its parts`),
    ...placeholders(statement).map(text => `has the placeholder ${text}, which nobody has filled`),
  ].map(complaint => `Statement ${name} ${complaint}.`)
}
const ofTrust = ({ Principal, Resource, NotResource }: Statement): string[] => [
  ...(Principal === undefined ? ['has no Principal'] : []),
  ...(Resource === undefined && NotResource === undefined ? [] : ['has a Resource, which trust policies do not have']),
]

/** Policy variables have a colon, or are one of the three characters. */
const placeholders = ({ Resource = [], NotResource = [], Condition = {} }: Statement): readonly string[] => {
  const values: readonly (OneOrMore | boolean)[] = Object.values(Condition).flatMap(wanted => Object.values(wanted))
  const names = Object.values(Condition).flatMap(wanted => Object.keys(wanted))
  const texts = [...list(Resource), ...list(NotResource), ...values.flatMap(value => list(value)), ...names]
  return [...new Set(texts.flatMap(text => text.match(/\$\{[A-Za-z]+\}/g) ?? []))]
}
