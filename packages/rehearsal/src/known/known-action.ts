import type { RunningJob } from '../running-job.ts'
import type { StepRun } from '../step-run.ts'

/** One use of a known remote action. */
export interface KnownCall {
  readonly job: RunningJob
  readonly step: StepRun
  /** `with`, names in lower case; defaults are the action's own affair. */
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}
export type KnownAction = (call: KnownCall) => void

/** The step fails with this message, as the real action's would. */
export class KnownActionError extends Error {
  override readonly name = 'KnownActionError'
}
