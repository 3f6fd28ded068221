/** An IAM policy, in IAM's own terms. */
export interface PolicyStatement {
  readonly Sid?: string
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?: Conditions
}
export type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
export interface PolicyDocument {
  readonly Version: string
  readonly Statement: readonly PolicyStatement[]
}
