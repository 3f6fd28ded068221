/** One workflow run: who started it with what, and what became of it. */
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

export interface PendingReview {
  said: Approval | undefined
}

export class Run {
  readonly id: number
  readonly number: number
  readonly attempt = 1
  /** `golden-ami#3`: file name and run number. */
  readonly name: string
  readonly workflow: Workflow
  readonly trigger: Trigger
  readonly sha: string
  /** Typed inputs: the `inputs` context. */
  readonly inputs: JsonMap
  readonly event: Json
  readonly started: number
  readonly jobs: JobReport[] = []
  readonly approvals: Approval[] = []
  /** Reviews that are asked for now, by environment; all jobs that wait for it share one. */
  readonly pendingReviews = new Map<string, PendingReview>()
  status: 'queued' | 'in_progress' | 'waiting' | 'completed' = 'queued'
  result: Result | undefined
  ended: number | undefined
  /** Why it was cancelled. */
  cancelled: string | undefined
  readonly #onCancel = new Set<() => void>()

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
  }
  /** Jobs that are under way are told; the others ask `cancelled` before they begin. */
  cancel(reason: string): void {
    if (this.cancelled !== undefined || this.status === 'completed') return
    this.cancelled = reason
    for (const listener of this.#onCancel) listener()
  }
  /** Returns how to stop listening. */
  onCancel(listener: () => void): () => void {
    this.#onCancel.add(listener)
    return () => this.#onCancel.delete(listener)
  }
}
