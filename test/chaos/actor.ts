import type { ActionName } from './planned-run.ts'

/** A process that runs an action. */
export interface Actor {
  readonly action: ActionName
  readonly environment: string
  /** URL of the run. */
  readonly run: string
  readonly attempt: number
  readonly dryRun: boolean
  /** The release that a rollback was told to go back to; empty: none. */
  readonly to: string
}
