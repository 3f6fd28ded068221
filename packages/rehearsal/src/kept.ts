/**
 * Which jobs a re-run of failed jobs runs again: those that failed or were cancelled, and all that depend on them, near and far. The
 * others keep their results and outputs. Of a matrix the legs that succeeded are kept, unless it depends on something that is run again.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
 */
import type { Call } from './call.ts'
import type { JobState } from './report.ts'
import type { Job } from './workflow.ts'

export type Again =
  /** Not at all: this is what it ended as. */
  | { readonly kept: JobState }
  /** Anew, whatever it was before. */
  | 'whole'
  /** What failed in it. */
  | 'failed'

const hasFailed = ({ result }: JobState): boolean => result === 'failure' || result === 'cancelled'
export const jobPath = (call: Call, job: string): string => `${call.path}${job}`

/** How far a job is run again. */
export const againOf = (call: Call, job: Job): Again => {
  const before = call.whole ? undefined : call.run.current.previous
  const state = before?.stateOf(jobPath(call, job.id))
  if (!before || !state) return 'whole'
  const near = call.workflow.jobs.filter(({ id }) => job.needs.includes(id)).map(other => againOf(call, other))
  if (near.some(again => again === 'whole' || again === 'failed')) return 'whole'
  return hasFailed(state) ? 'failed' : { kept: state }
}

/** What a leg ended as, when it is not run again. */
export const keptLeg = (call: Call, path: string): JobState | undefined => {
  const state = call.run.current.previous?.stateOf(path)
  return state && !hasFailed(state) ? state : undefined
}
