import type { Granted } from './permissions.ts'
import type { Run } from './run.ts'
import type { JsonMap, Value } from './value.ts'
import type { Job } from './workflow.ts'

/** What the schedule has decided about a job before it gets a runner. */
export interface Assignment {
  readonly run: Run
  /** In the API. */
  readonly number: number
  /** ms since the epoch */
  readonly started: number
  readonly job: Job
  /** Path of the workflow file that holds it. */
  readonly file: string
  /** Unique within the rehearsal: `golden-ami#1/deploy/refresh (eu)`. */
  readonly key: string
  readonly name: string
  /** Contexts that do not change while it runs: needs, matrix, strategy, inputs, vars, secrets. */
  readonly contexts: JsonMap
  /** `env` of the workflow. */
  readonly env: Value
  readonly defaults: Job['defaults']
  readonly permissions: Granted
  readonly environment: string | undefined
  readonly secrets: readonly string[]
}
