import { type Digest, type EventWriter, type LockWish, lockWish } from '@golden-ami/domain'
import { type Runtime, runUrl } from './runtime.ts'

/** How a run that changes an environment is named there. */
export interface EnvironmentRun {
  /** `https://github.com/owner/name/actions/runs/1` */
  readonly run: string
  /** In the ledger. */
  readonly writer: EventWriter
  /** In the lock that it works under. */
  readonly lock: LockWish
}

export const environmentRun = ({ github }: Runtime, environment: string, action: string, digest: Digest): EnvironmentRun => {
  const { actor, runAttempt: attempt, job } = github
  const run = runUrl(github)
  return {
    run,
    writer: { environment, run, actor, digest },
    lock: lockWish({ environment, run, attempt, job, action }, digest),
  }
}
