/** A policy document, as far as IAM policies, trust policies and service control policies are read here. */
export type OneOrMore = string | readonly string[]
export interface Statement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Action?: OneOrMore
  readonly NotAction?: OneOrMore
  readonly Resource?: OneOrMore
  readonly NotResource?: OneOrMore
  /** Of trust policies only. */
  readonly Principal?: '*' | Readonly<Record<string, OneOrMore>>
  /** Operator → key → values. */
  readonly Condition?: Conditions
}
export type Conditions = Readonly<Record<string, Readonly<Record<string, OneOrMore | boolean>>>>
export interface Policy {
  readonly Version: '2012-10-17'
  readonly Statement: Statement | readonly Statement[]
}
export const list = (value: OneOrMore | boolean): readonly string[] =>
  typeof value === 'object' ? value : [typeof value === 'string' ? value : String(value)]

export const statementsOf = (policies: readonly Policy[]): readonly Statement[] => policies.flatMap(({ Statement }) => Statement)
