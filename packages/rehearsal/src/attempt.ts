/**
 * One attempt of a run: the first, or a re-run of all jobs, or of those that failed and of those that depend on them.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
 */
import type { Approval, JobReport, JobState, Result, StepReport } from './report.ts'

/** A job waits until somebody has reviewed it. */
export interface PendingReview {
  said: Approval | undefined
}

/** Which jobs are run again. */
export type Rerun = 'all' | 'failed'

/** A job that has a runner now, as the API tells it. */
export interface UnderWay {
  /** Number of the job in the API: `job.check_run_id`. */
  readonly number: number
  readonly name: string
  readonly started: number
  readonly steps: readonly StepReport[]
}
/** A report, and the paths of everything in the workflow of which its job is a part: calling jobs and legs, its job, its leg. */
interface Told {
  readonly report: JobReport
  readonly line: readonly string[]
}

export class Attempt {
  /** From 1. */
  readonly number: number
  /** Login of who started it: the run, or the re-run. */
  readonly actor: string
  readonly started: number
  /** Undefined of the first. */
  readonly reruns: Rerun | undefined
  readonly previous: Attempt | undefined
  /** Reviews that are asked for now, by environment; all jobs that wait for it share one. */
  readonly pendingReviews = new Map<string, PendingReview>()
  readonly underWay = new Set<UnderWay>()
  status: 'queued' | 'in_progress' | 'waiting' | 'completed' = 'queued'
  result: Result | undefined
  ended: number | undefined
  /** Why it was cancelled. */
  cancelled: string | undefined
  readonly #told: Told[] = []
  /** By path: of jobs, and of each leg of a matrix. */
  readonly #states = new Map<string, JobState>()

  constructor(made: Pick<Attempt, 'actor' | 'started' | 'reruns' | 'previous'>) {
    this.number = (made.previous?.number ?? 0) + 1
    this.actor = made.actor
    this.started = made.started
    this.reruns = made.reruns
    this.previous = made.previous
  }
  /** In the order in which they ended; those that were not run again first. */
  get jobs(): readonly JobReport[] {
    return this.#told.map(({ report }) => report)
  }
  tell(report: JobReport, line: readonly string[]): void {
    this.#told.push({ report, line })
  }
  ends(path: string, state: JobState): void {
    this.#states.set(path, state)
  }
  stateOf(path: string): JobState | undefined {
    return this.#states.get(path)
  }
  /** Takes over what an earlier attempt has told of a job or a leg, and of everything in it: it is not run again. */
  keep(path: string): void {
    const { previous } = this
    if (!previous) return
    for (const told of previous.#told.filter(({ line }) => line.includes(path))) this.#told.push(told)
    for (const [at, state] of previous.#states) if (at === path || at.startsWith(`${path}/`)) this.#states.set(at, state)
  }
}
