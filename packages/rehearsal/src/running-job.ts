/** A job on its runner, as its steps see it. */
import type { Participant } from '@golden-ami/local-aws'
import type { Child } from './child.ts'
import type { Scope } from './expressions.ts'
import type { Frame } from './frame.ts'
import type { Host, JobOnRunner } from './host.ts'
import type { Granted } from './permissions.ts'
import type { Result } from './report.ts'
import type { Run } from './run.ts'
import type { StepOwner, StepRun } from './step-run.ts'
import type { Value } from './value.ts'

export interface Post {
  readonly name: string
  readonly key: string
  /** GITHUB_ACTION. */
  readonly action: string
  /** Expression of `post-if`. */
  readonly condition: string
  run(step: StepRun, self: Participant): Promise<Result>
}
export interface RunningJob extends StepOwner, JobOnRunner {
  readonly host: Host
  readonly run: Run
  readonly key: string
  readonly workspace: string
  readonly temp: string
  readonly permissions: Granted
  /** Subject of its OIDC token. */
  readonly subject: string
  /** What is still to be run when its steps have. */
  readonly posts: Post[]
  current: StepRun | undefined
  child: Child | undefined
  /** Why it was cancelled. */
  readonly cancelled: string | undefined
  /** Its runner is gone: nothing runs any more. */
  readonly dead: boolean
  /** What the expressions of a step see. @param env the step's own `env` */
  scope(env: Value, frame?: Frame): Scope
  /** The environment of a step's process. @param own what the step adds */
  variables(own?: Readonly<Record<string, string>>): Record<string, string>
  cancel(reason: string): void
}
