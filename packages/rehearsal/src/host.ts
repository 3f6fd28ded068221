/** What all runs of a rehearsal share. */
import type { World } from '@golden-ami/local-aws'
import type { ConcurrencyGroups } from './concurrency.ts'
import type { GitHub } from './github/github.ts'
import type { Processes } from './processes.ts'
import type { LogLine } from './report.ts'
import type { Run } from './run.ts'

/** A job that has a runner, as what happens to it from outside sees it. */
export interface JobOnRunner {
  readonly id: string
  readonly name: string
  readonly run: Run
  readonly child: { kill(): void } | undefined
  /** Its steps hear no signal. */
  deaf: boolean
  die(reason: string): void
}
export interface Host {
  readonly world: World
  readonly processes: Processes
  readonly concurrency: ConcurrencyGroups
  readonly github: GitHub
  /** Address of local AWS, for AWS_ENDPOINT_URL. */
  readonly endpoint: string
  /** Address of what stands for the runner's network, for SITES_URL. */
  readonly network: string
  /** Folder for workspaces and command files; named `/home/runner` in the log. */
  readonly temp: string
  /** Folder by repository (`owner/name`; `*\/name` for any owner) for actions of other repositories. */
  readonly actions: Readonly<Record<string, string>>
  /** Variables every step gets beside the runner's own. */
  readonly environment: Readonly<Record<string, string>>
  /** Jobs that have a runner now. */
  readonly running: Set<JobOnRunner>
  stepBegins(job: JobOnRunner, name: string, id: string | undefined): void
  log(line: LogLine): void
  /** What a workflow should not rely on: told once, in the log and at the end. */
  warn(message: string): void
}
