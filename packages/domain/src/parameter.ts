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

const newest = (history: readonly { readonly version: number }[]): number => Math.max(0, ...history.map(({ version }) => version))

/**
 * What is known of a parameter after one more look. Reads are eventually consistent, so a look may show less than the one before; versions
 * are only ever added, so what was seen once is so. Without this, a run that is shown the past does again what it has done.
 */
export const seenSoFar = <V extends { readonly version: number }>(before: readonly V[] | undefined, now: readonly V[]): readonly V[] =>
  before !== undefined && newest(before) > newest(now) ? before : now
