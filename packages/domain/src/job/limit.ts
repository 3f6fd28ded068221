/** When GitHub ends a job, and by when an action ends so that it does that in order. */
import { durationText } from '../duration.ts'
import { entryOf, type Located, type LocatedMap } from '../located/located.ts'

/** What the workflow file says of a job's time: minutes, an expression, nothing; or nobody can tell. */
export type SaidMinutes = number | 'expression' | 'unsaid' | 'unknown'

/** More than any job has; what is longer is no time that can be reckoned with. */
const MOST_MINUTES = 99_999

const jobsOf = (workflow: Located): LocatedMap | undefined => {
  const jobs = workflow.is === 'map' ? entryOf(workflow, 'jobs')?.value : undefined
  return jobs?.is === 'map' ? jobs : undefined
}
const callsOthers = (jobs: LocatedMap): boolean => jobs.entries.some(({ value }) => value.is === 'map' && entryOf(value, 'uses'))

/**
 * @param workflow the tree of the workflow file
 * @param job its id, as GITHUB_JOB has it
 * @param isItsOwn the file is known to hold the job; otherwise it may be the one that calls the job's workflow, which may have the same id
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes
 */
export const minutesInWorkflow = (workflow: Located, job: string, isItsOwn: boolean): SaidMinutes => {
  const jobs = jobsOf(workflow)
  const found = jobs && entryOf(jobs, job)?.value
  if (!jobs || found?.is !== 'map' || entryOf(found, 'uses') || (!isItsOwn && callsOthers(jobs))) return 'unknown'
  const minutes = entryOf(found, 'timeout-minutes')?.value
  if (!minutes || (minutes.is === 'scalar' && minutes.value === null)) return 'unsaid'
  if (minutes.is !== 'scalar') return 'unknown'
  if (typeof minutes.value === 'number' && minutes.value > 0 && minutes.value <= MOST_MINUTES) return minutes.value
  return typeof minutes.value === 'string' && minutes.value.includes('${{') ? 'expression' : 'unknown'
}

export interface LimitFacts {
  readonly said: SaidMinutes
  /** Of the input `job-timeout-minutes`. */
  readonly given: number | undefined
  /** GitHub's own runners end every job after six hours. */
  readonly hosted: boolean
  /** Path of the workflow file, for people. */
  readonly file: string
  readonly job: string
}
/** What holds where nobody says anything, and the most that a job has on GitHub's runners. https://docs.github.com/en/actions/reference/limits */
const SIX_HOURS = 360

export interface JobMinutes {
  readonly minutes: number
  /** Whose they are. */
  readonly by: string
}
/** The shortest of what is known: it hurts less to end early. */
export const jobMinutes = ({ said, given, hosted, file, job }: LimitFacts): JobMinutes => {
  const input = given === undefined ? [] : [{ minutes: given, by: 'the input job-timeout-minutes' }]
  const written = typeof said === 'number' ? [{ minutes: said, by: `timeout-minutes of ${job} in ${file}` }] : []
  const known = [...written, ...input]
  const most: JobMinutes = { minutes: SIX_HOURS, by: "GitHub's six hours for a job" }
  const all = known.length === 0 || hosted ? [...known, most] : known
  return all.reduce((least, one) => (one.minutes < least.minutes ? one : least))
}

export interface JobEnd {
  /** ms since the epoch at which GitHub ends the job. */
  readonly limit: number
  /** ms since the epoch by which an action ends. */
  readonly by: number
  /** Why; a clause that follows "because". */
  readonly because: string
}
/**
 * ms that an action leaves itself: the longest pause between two looks (30 s), the longest that a look takes with its retries (two of 30 s),
 * giving the lock back in four looks, and the steps of the job that come after it. Of a short job a fifth.
 */
const TO_END = 5 * 60_000
const SHARE = 0.2

/** ms that an action has at most, in a job of which nothing is said. */
export const MOST_IN_A_JOB = SIX_HOURS * 60_000 - TO_END

/** @param started ms since the epoch; `known`: it is the job's, not the step's */
export const jobEnd = ({ minutes, by }: JobMinutes, started: { readonly at: number; readonly known: boolean }): JobEnd => {
  const length = minutes * 60_000
  const toEnd = Math.min(TO_END, length * SHARE)
  const since = started.known ? 'the job began' : "this step began, as the job's beginning is not known"
  const at = new Date(started.at).toISOString()
  return {
    limit: started.at + length,
    by: started.at + length - toEnd,
    because: `${since} at ${at}, GitHub ends it after ${durationText(length)} (${by}), and ${durationText(toEnd)} are left to end in order`,
  }
}
