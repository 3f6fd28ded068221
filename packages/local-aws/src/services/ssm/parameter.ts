/** A parameter as Parameter Store keeps it. */
import type * as SSM from '@aws-sdk/client-ssm'

/** One version with its labels, as the history shows it. */
export type ParameterVersion = SSM.ParameterHistory & { readonly Name: string; readonly Value: string; readonly Version: number }
export interface Parameter {
  readonly Name: string
  readonly ARN: string
  /** Oldest first, at most 100. */
  readonly versions: readonly ParameterVersion[]
  readonly Tags: readonly SSM.Tag[]
}
