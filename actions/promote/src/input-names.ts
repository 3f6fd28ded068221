/** Made from action.yml by `pnpm run docs`. */

/** They stand for keys of the delivery file. */
export type KeyInput = 'lock' | 'on-timeout'

/** All others. */
export type OwnInput =
  | 'environment'
  | 'config'
  | 'policy-ref'
  | 'ami-id'
  | 'release'
  | 'override'
  | 'verdicts'
  | 'expected-plan'
  | 'drift'
  | 'when-not-due'
  | 'baseline'
  | 'github-token'
  | 'only'
  | 'only-distribute'
  | 'dry-run'
  | 'audience'
  | 'job-timeout-minutes'
  | 'job-check-run-id'
  | 'job-workflow-ref'
  | 'job-workflow-sha'
