/**
 * Remote actions that a rehearsal knows: simulated in process, with the inputs, outputs and refusals of the real ones. Any other
 * remote action is refused by name before anything runs.
 */
import { checkout } from './checkout.ts'
import { configureAwsCredentials } from './configure-aws-credentials.ts'
import type { KnownAction } from './known-action.ts'

/** By repository, without the version: a rehearsal has one of each. */
export const KNOWN: Readonly<Record<string, KnownAction>> = {
  'actions/checkout': checkout,
  'aws-actions/configure-aws-credentials': configureAwsCredentials,
}
