/** Made from action.yml by `pnpm run docs`. */

/** They stand for keys of the delivery file. */
export type KeyInput = 'family'

/** All others. */
export type OwnInput =
  | 'ami-id'
  | 'image-arn'
  | 'environment'
  | 'tags'
  | 'config'
  | 'stage'
  | 'fingerprint'
  | 'parent'
  | 'dry-run'
  | 'audience'
