/** One version of an SSM parameter, as GetParameterHistory tells it. */
export interface ParameterVersion {
  readonly version: number
  readonly value: string
  readonly description: string
  readonly labels: readonly string[]
  /** AWS's time of the write, ms since the epoch. */
  readonly modified: number
}
/** All known versions, oldest first (AWS keeps 100); empty: there is no such parameter. */
export type ParameterHistory = readonly ParameterVersion[]
