/** Made from action.yml by `pnpm run docs`. */

/** They stand for keys of the delivery file. */
export type KeyInput =
  | 'auto-scaling-groups'
  | 'strategy'
  | 'min-healthy'
  | 'max-healthy'
  | 'warm-up'
  | 'checkpoints'
  | 'checkpoint-delay'
  | 'bake'
  | 'alarms'
  | 'protected'
  | 'standby'
  | 'on-failure'
  | 'on-cancel'
  | 'unpinned'
  | 'timeout'
  | 'lock'
  | 'on-timeout'

/** All others. */
export type OwnInput =
  | 'environment'
  | 'ami-id'
  | 'config'
  | 'drift'
  | 'continue'
  | 'deployment'
  | 'github-token'
  | 'only'
  | 'dry-run'
  | 'audience'
  | 'job-timeout-minutes'
  | 'job-check-run-id'
  | 'job-workflow-ref'
  | 'job-workflow-sha'
