/** Made from action.yml by `pnpm run docs`. */
import { type Json, json } from '@golden-ami/actions-kit'

export type Outcome =
  | 'refreshed'
  | 'unchanged'
  | 'configured'
  | 'rolled-back'
  | 'reverted'
  | 'paused'
  | 'still-running'
  | 'planned'
  | 'contested'
  | 'failed'

/** Besides `outcome`. */
export interface Outputs {
  readonly release: string
  readonly 'ami-id': string
  readonly targets: Json
  readonly groups: Json
  readonly 'failed-targets': Json
  readonly 'refresh-ids': Json
  readonly verdicts: Json
  readonly plan: Json
}
/** Where nothing is known: what is JSON is JSON all the same. */
export const NO_OUTPUTS: Outputs = {
  release: '',
  'ami-id': '',
  targets: json([]),
  groups: json([]),
  'failed-targets': json([]),
  'refresh-ids': json([]),
  verdicts: json([]),
  plan: json([]),
}
