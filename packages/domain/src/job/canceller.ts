/**
 * Who has cancelled a job. A rollout is stopped for a person only: at a time limit, by a failed sibling of a matrix, or by a newer run it is
 * better off when AWS ends it. GitHub tells who it was by an annotation of the job's check run, and nowhere else.
 */
import { isUnknown, type Unknown } from '../unknown.ts'

export interface CancellationFacts {
  /** ms since the epoch */
  readonly now: number
  /** ms since the epoch at which GitHub ends the job for its time, as far as that is known; undefined: it is not. */
  readonly limit: number | undefined
  /** The messages of the job's check run (untrusted text), or why there are none. */
  readonly annotations: readonly string[] | Unknown
}
/** `because`: a clause without a full stop, that follows "because". `mayCome`: GitHub may say it later. */
export type Canceller =
  | { readonly by: 'person'; readonly login: string }
  | { readonly by: 'time-limit' | 'sibling' | 'newer-run' | 'runner' | 'program'; readonly because: string }
  | { readonly by: 'nobody-knows'; readonly because: string; readonly mayCome: boolean }

/** Of a limit that is known to the minute at best, and of clocks that differ. */
const CLOSE = 60_000

/**
 * What GitHub says of a job that it cancels, as it is seen in many runs; it documents none of it. A job's own steps can say the same, so what
 * speaks against a person comes first.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const SAYS: readonly (readonly [RegExp, Exclude<Canceller, { readonly by: 'person' | 'nobody-knows' }>])[] = [
  [/\bexceeded the maximum execution time\b/, { by: 'time-limit', because: 'the job came to its time limit' }],
  [/^The strategy configuration was canceled because\b/, { by: 'sibling', because: 'another job of its matrix had failed' }],
  [
    /^Canceling since a (?:higher priority|deadlock)\b/,
    { by: 'newer-run', because: 'another run of its concurrency group took its place' },
  ],
  [
    /^The (?:runner has received a shutdown signal|self-hosted runner lost communication)\b/,
    { by: 'runner', because: 'its runner was shut down' },
  ],
]
/** Logins have letters, digits and single hyphens; those of managed users an underscore. */
const BY_LOGIN = /^The run was canceled by @([A-Za-z0-9_-]{1,100})(\[bot\])?\.?$/

export const cancellerOf = ({ now, limit, annotations }: CancellationFacts): Canceller => {
  const said = isUnknown(annotations) ? [] : annotations.map(message => message.trim())
  const [other] = SAYS.flatMap(([pattern, canceller]) => (said.some(message => pattern.test(message)) ? [canceller] : []))
  if (other) return other
  const logins = said.flatMap(message => BY_LOGIN.exec(message) ?? [])
  const programs = said.filter(message => BY_LOGIN.exec(message)?.[2] !== undefined)
  if (programs.length > 0) return { by: 'program', because: 'a program had cancelled the run, and no person' }
  const [, login] = logins
  if (login !== undefined) return { by: 'person', login }
  if (limit !== undefined && now >= limit - CLOSE) return { by: 'time-limit', because: 'the job had come to its time limit' }
  const [why, mayCome] = isUnknown(annotations) ? [annotations.why, annotations.transient === true] : ['GitHub has not said so yet', true]
  return { by: 'nobody-knows', because: `nobody can tell who had cancelled the job (${why})`, mayCome }
}
