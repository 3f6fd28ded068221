/** A workflow file as a plain typed value (read-workflow.ts). https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax */
import type { PushFilters } from './filters.ts'
import type { Places } from './places.ts'
import type { Expression, Value, ValueMap } from './value.ts'

export interface InputDefinition {
  readonly type: 'string' | 'boolean' | 'number' | 'choice' | 'environment'
  readonly required: boolean
  readonly default: Value | undefined
  readonly options: readonly string[]
}
/** A POSIX cron line, in UTC when no time zone (IANA) is said. */
export interface Schedule {
  readonly cron: string
  readonly timezone: string | undefined
}
export interface Events {
  readonly push?: PushFilters
  readonly schedule?: readonly Schedule[]
  readonly workflow_dispatch?: { readonly inputs: Readonly<Record<string, InputDefinition>> }
  readonly workflow_call?: {
    readonly inputs: Readonly<Record<string, InputDefinition>>
    readonly secrets: Readonly<Record<string, { readonly required: boolean }>>
    readonly outputs: Readonly<Record<string, Value>>
  }
}
export interface Concurrency {
  readonly group: Value
  readonly cancelInProgress: Value
  /** `max`: up to a hundred wait. On github.com since 7 May 2026; GitHub Enterprise Server up to 3.19 refuses the key. */
  readonly queue: 'single' | 'max'
}
export type Access = 'read' | 'write' | 'none'
/** What GITHUB_TOKEN may do: by scope, or the same for all. */
export type Permissions = 'read-all' | 'write-all' | Readonly<Record<string, Access>>

/** What a workflow and each of its jobs may say. */
export interface Unit {
  readonly env: Value
  readonly defaults: { readonly shell: Value | undefined; readonly workingDirectory: Value | undefined }
  readonly permissions: Permissions | undefined
  readonly concurrency: Concurrency | undefined
}
export interface Step {
  readonly id: string | undefined
  readonly name: Value | undefined
  /** Expression; undefined: `success()`. */
  readonly if: Expression | undefined
  readonly run: Value | undefined
  readonly uses: string | undefined
  readonly with: ValueMap
  readonly env: Value
  readonly shell: Value | undefined
  readonly workingDirectory: Value | undefined
  readonly continueOnError: Value
  readonly timeoutMinutes: Value | undefined
}
export interface Job extends Unit {
  readonly id: string
  readonly name: Value | undefined
  readonly needs: readonly string[]
  readonly if: Expression | undefined
  readonly strategy: Value | undefined
  readonly outputs: ValueMap
  readonly environment: { readonly name: Value; readonly url: Value | undefined; readonly deployment: Value } | undefined
  readonly continueOnError: Value
  readonly timeoutMinutes: Value | undefined
  readonly steps: readonly Step[]
  /** A job that calls a workflow: its reference and what it is given. */
  readonly uses: string | undefined
  readonly with: ValueMap
  readonly secrets: ValueMap | 'inherit'
}
export interface Workflow extends Unit {
  /** Path from the repository's root. */
  readonly path: string
  readonly name: string
  readonly runName: Value | undefined
  readonly events: Events
  /** Names of all its events, also of those that a rehearsal does not have. */
  readonly startedBy: readonly string[]
  readonly jobs: readonly Job[]
  readonly places: Places
}
