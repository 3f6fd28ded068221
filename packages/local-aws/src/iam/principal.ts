/** Who calls. */
export interface Principal {
  readonly account: string
  /** ARN as GetCallerIdentity tells it. */
  readonly arn: string
  /** Undefined: nobody limits this caller (the account's root, a person at the console). */
  readonly role: string | undefined
}
