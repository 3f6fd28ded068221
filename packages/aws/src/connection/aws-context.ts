/** What every AWS client of a run is made with: the one factory of client configuration. */
import type { STSClientConfig } from '@aws-sdk/client-sts'
import type { AwsAccess, Clock, IdToken } from '@golden-ami/domain'
import { HURRIED, hurriedHandler } from './hurried-handler.ts'
import type { Pace } from './pace.ts'
import { ClockedRetries } from './retries.ts'

export interface AwsContext extends AwsAccess {
  readonly region: string
  readonly clock: Clock
  /** Aborted when the workflow is cancelled; undefined where requests are not made over a network. */
  readonly cancellation?: AbortSignal | undefined
  /** Agents of a proxy, as the SDK's own handler takes them; absent: nothing is gone through. */
  readonly agents?: object
  /** How fast calls may follow each other here; absent: as fast as they are made. */
  readonly pace?: Pace
  /** Spreads the back-off of runs that are throttled together; any number that differs from run to run. */
  readonly seed: number
  /** The job's OIDC token for AWS, or why there is none; undefined where nobody asks for one. `anew`: not the one that was had before. */
  readonly webIdentity?: (anew?: boolean) => Promise<IdToken>
}

/** Tries a call so often before the failure is shown to `classifyError`; the loop looks again anyway. */
const MOST_ATTEMPTS = 6

export const clientConfig = ({ region, clock, cancellation, agents, credentials, requestHandler, seed }: AwsContext) => ({
  region,
  retryStrategy: new ClockedRetries(MOST_ATTEMPTS, clock, seed),
  ...(credentials ? { credentials } : {}),
  ...(cancellation ? { requestHandler: hurriedHandler(cancellation, agents) } : {}),
  ...(requestHandler ? { requestHandler: requestHandler as NonNullable<STSClientConfig['requestHandler']> } : {}),
})

/**
 * For calls that add something each time, or that are only right at their moment: one attempt. A throttled one did not happen; by the time
 * it could be repeated somebody else may have written. Whether one whose answer is lost has taken effect, the next look tells.
 */
export const addingConfig = (edge: AwsContext) => ({
  ...clientConfig(edge),
  retryStrategy: new ClockedRetries(1, edge.clock, edge.seed),
})

const HURRY = { connectionTimeout: HURRIED, requestTimeout: HURRIED, throwOnRequestTimeout: true }

/**
 * For what a cancelled run still has to say before the runner kills it, 7.5 s after the signal: one attempt, and a limit. Whether it has
 * taken effect, the next look tells.
 */
export const hurriedConfig = (edge: AwsContext) => ({
  ...clientConfig(edge),
  ...(edge.requestHandler ? {} : { requestHandler: { ...edge.agents, ...HURRY } }),
  retryStrategy: new ClockedRetries(1, edge.clock, edge.seed),
})
