/** What every AWS client of a run is made with: the one factory of client configuration. */

import type { STSClientConfig } from '@aws-sdk/client-sts'
import type { Clock } from '@golden-ami/domain'
import type { AwsCredentialIdentity, Provider } from '@smithy/types'
import { ClockedRetries } from './retries.ts'

export interface AwsEdge {
  readonly region: string
  readonly clock: Clock
  /** Absent: the SDK's default chain (environment, web identity, instance role, …). */
  readonly credentials?: AwsCredentialIdentity | Provider<AwsCredentialIdentity>
  /** Absent: the SDK's own. Tests put local AWS here. */
  readonly requestHandler?: NonNullable<STSClientConfig['requestHandler']>
  /** Spreads the back-off of runs that are throttled together; any number that differs from run to run. */
  readonly seed: number
}

/** Tries a call so often before the failure is shown to `judge`; the loop looks again anyway. */
const MOST_ATTEMPTS = 6

export const clientConfig = ({ region, clock, credentials, requestHandler, seed }: AwsEdge) => ({
  region,
  retryStrategy: new ClockedRetries(MOST_ATTEMPTS, clock, seed),
  ...(credentials ? { credentials } : {}),
  ...(requestHandler ? { requestHandler } : {}),
})
