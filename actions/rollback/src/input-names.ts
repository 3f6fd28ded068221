/** Made from action.yml by `pnpm run docs`. */

/** They stand for keys of the delivery file. */
export type KeyInput = 'min-healthy' | 'max-healthy' | 'warm-up' | 'protected' | 'standby' | 'on-cancel' | 'unpinned' | 'timeout'

/** All others. */
export type OwnInput =
  | 'environment'
  | 'reason'
  | 'to-release'
  | 'quarantine'
  | 'config'
  | 'dry-run'
  | 'audience'
  | 'github-token'
  | 'job-timeout-minutes'
  | 'job-check-run-id'
  | 'job-workflow-ref'
  | 'job-workflow-sha'
