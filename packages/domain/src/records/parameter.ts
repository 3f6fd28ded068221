/** One version of an SSM parameter, as GetParameterHistory tells it. */
export interface ParameterVersion {
  readonly version: number
  readonly value: string
  readonly description: string
  readonly labels: readonly string[]
  /** ARN of who wrote it, as AWS tells; empty where it does not. Untrusted text. */
  readonly by: string
  /** AWS's time of the write, ms since the epoch. */
  readonly modified: number
}
/** All known versions, oldest first (AWS keeps 100); empty: there is no such parameter. */
export type ParameterHistory = readonly ParameterVersion[]

interface Numbered {
  readonly version: number
  readonly modified: number
}
const newest = <V extends Numbered>(history: readonly V[]): V | undefined =>
  history.reduce<V | undefined>((one, other) => (one && one.version > other.version ? one : other), undefined)

/**
 * What is known of a parameter after one more look. Reads are eventually consistent, so a look may show less than the one before; versions
 * are only ever added, so what was seen once is so. Without this, a run that is shown the past does again what it has done. A parameter
 * that was deleted and made again numbers from 1 again: its newest version is younger then.
 */
export const seenSoFar = <V extends Numbered>(before: readonly V[] | undefined, now: readonly V[]): readonly V[] => {
  const [known, shown] = [newest(before ?? []), newest(now)]
  if (!before || !known) return now
  const isStale = !shown || (known.version > shown.version && shown.modified <= known.modified)
  return isStale ? before : now
}
