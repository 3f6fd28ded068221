import {
  type DeliveryFile,
  type Digest,
  type EventWriter,
  homeRole,
  type LockSetting,
  type LockWish,
  lockByDefault,
  lockWish,
} from '@golden-ami/domain'
import type { HeldClaim } from './left-behind.ts'
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

/** The claim is made once for each process: legs of a matrix and calls of one workflow have run, attempt and job in common. */
export const environmentRun = (
  runtime: Runtime,
  { name: environment, lock }: { readonly name: string; readonly lock?: LockSetting | undefined },
  action: string,
  digest: Digest,
): EnvironmentRun => {
  const { github, unique } = runtime
  const { actor, runAttempt: attempt, event } = github
  const setting = lock ?? lockByDefault(event, attempt)
  const run = runUrl(github)
  const claim = digest(`${unique} ${action}`).slice(0, 16)
  return {
    run,
    writer: { environment, run, actor, digest },
    lock: lockWish({ environment, claim, run, attempt, action, began: runtime.clock.now(), setting }),
  }
}

/**
 * The claim, as a post step gives it back.
 * @param checked whether home's account is the one that the delivery file says
 * @param audience for whom the job's OIDC token is
 */
export const environmentClaim = (
  { family, home }: Pick<DeliveryFile, 'family' | 'home'>,
  lock: LockWish,
  checked: boolean,
  audience: string,
): HeldClaim => ({
  family,
  lock,
  audience,
  home: { account: checked ? home.account : undefined, region: home.region, role: homeRole(home, lock.environment) },
})
