/** Made from action.yml by `pnpm run docs`. */
import { type Json, json } from '@golden-ami/actions-kit'

export type Outcome = 'rolled-back' | 'unchanged' | 'still-running' | 'planned' | 'contested' | 'failed'

/** Besides `outcome`. */
export interface Outputs {
  readonly release: string
  readonly 'ami-id': string
  readonly left: string
  readonly targets: Json
  readonly groups: Json
  readonly candidates: Json
  readonly plan: Json
}
/** Where nothing is known: what is JSON is JSON all the same. */
export const NO_OUTPUTS: Outputs = {
  release: '',
  'ami-id': '',
  left: '',
  targets: json([]),
  groups: json([]),
  candidates: json([]),
  plan: json([]),
}
