/** One workflow run: who started it with what, and what became of it. */
import { Attempt, type PendingReview, type Rerun } from './attempt.ts'
import type { Approval, JobReport, Result } from './report.ts'
import type { Json, JsonMap } from './value.ts'
import type { Workflow } from './workflow.ts'

/** What starts a run. */
export interface Trigger {
  readonly event: 'push' | 'schedule' | 'workflow_dispatch'
  readonly actor: string
  /** Branch; `main` gives `refs/heads/main`. */
  readonly branch: string
  /** Inputs of workflow_dispatch, as text, as they are typed into the form. */
  readonly inputs: Readonly<Record<string, string>>
  /** The cron line of `schedule`. */
  readonly schedule?: string
  /** Of `push`: the files that it changes, with their new content by path; the message of its commit. */
  readonly changes?: Readonly<Record<string, string>>
  readonly message?: string
}

/** What changes from attempt to attempt is that of the newest one: an attempt begins when the one before has ended. */
export class Run {
  readonly id: number
  readonly number: number
  /** `golden-ami#3`: file name and run number. */
  readonly name: string
  readonly workflow: Workflow
  readonly trigger: Trigger
  readonly sha: string
  /** Typed inputs: the `inputs` context. */
  readonly inputs: JsonMap
  readonly event: Json
  /** ms since the epoch: of the first attempt. */
  readonly started: number
  /** The newest one last. */
  readonly attempts: Attempt[]
  /** Of all attempts. */
  readonly approvals: Approval[] = []
  readonly #onCancel = new Set<() => void>()
  #jobs = 0

  constructor(made: Pick<Run, 'id' | 'number' | 'name' | 'workflow' | 'trigger' | 'sha' | 'inputs' | 'event' | 'started'>) {
    this.id = made.id
    this.number = made.number
    this.name = made.name
    this.workflow = made.workflow
    this.trigger = made.trigger
    this.sha = made.sha
    this.inputs = made.inputs
    this.event = made.event
    this.started = made.started
    this.attempts = [new Attempt({ actor: made.trigger.actor, started: made.started, reruns: undefined, previous: undefined })]
  }
  get current(): Attempt {
    return this.attempts.at(-1)!
  }
  get attempt(): number {
    return this.current.number
  }
  /** `golden-ami#3`, and `golden-ami#3 attempt 2`. */
  get title(): string {
    return this.attempt === 1 ? this.name : `${this.name} attempt ${this.attempt}`
  }
  get jobs(): readonly JobReport[] {
    return this.current.jobs
  }
  get pendingReviews(): Map<string, PendingReview> {
    return this.current.pendingReviews
  }
  get status(): Attempt['status'] {
    return this.current.status
  }
  set status(status: Attempt['status']) {
    this.current.status = status
  }
  get result(): Result | undefined {
    return this.current.result
  }
  get ended(): number | undefined {
    return this.current.ended
  }
  get cancelled(): string | undefined {
    return this.current.cancelled
  }
  /** A number for one more of its jobs, in the API. */
  numberJob(): number {
    return this.id * 1000 + this.#jobs++
  }
  /** Begins another attempt. */
  again(actor: string, reruns: Rerun, now: number): void {
    this.attempts.push(new Attempt({ actor, started: now, reruns, previous: this.current }))
  }
  /** Jobs that are under way are told; the others ask `cancelled` before they begin. */
  cancel(reason: string): void {
    if (this.cancelled !== undefined || this.status === 'completed') return
    this.current.cancelled = reason
    for (const listener of this.#onCancel) listener()
  }
  /** Returns how to stop listening. */
  onCancel(listener: () => void): () => void {
    this.#onCancel.add(listener)
    return () => this.#onCancel.delete(listener)
  }
}
