import type { StepReport } from './report.ts'
import type { StepRun } from './step-run.ts'
import type { JsonMap } from './value.ts'
import type { Job, Step } from './workflow.ts'

/** Steps that see one another: those of a job, or of a composite action. */
export interface Frame {
  readonly steps: readonly StepReport[]
  /** Of a composite action. */
  readonly inputs?: Readonly<Record<string, string>>
  /** `env` of the steps around. */
  readonly env: Readonly<Record<string, string>>
  /** Variables that all of its processes get. */
  readonly variables: Readonly<Record<string, string>>
  /** What its `github` has beside the job's. */
  readonly github: JsonMap
  readonly defaults: Job['defaults']
  readonly status: () => 'success' | 'failure' | 'cancelled'
}
/** Where a step stands. */
export interface StepPlace {
  readonly step: Step
  /** Unique among the steps of its job. */
  readonly key: string
  /** GITHUB_ACTION. */
  readonly action: string
  readonly frame: Frame
  /** The step whose composite action it belongs to. */
  readonly within?: StepRun
}
