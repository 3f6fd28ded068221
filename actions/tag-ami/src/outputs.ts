/** Made from action.yml by `pnpm run docs`. */
import { type Json, json } from '@golden-ami/actions-kit'

export type Outcome = 'tagged' | 'unchanged' | 'planned' | 'failed'

/** Besides `outcome`. */
export interface Outputs {
  readonly 'ami-id': string
  readonly release: string
  readonly tags: Json
  readonly plan: Json
}
/** Where nothing is known: what is JSON is JSON all the same. */
export const NO_OUTPUTS: Outputs = {
  'ami-id': '',
  release: '',
  tags: json({}),
  plan: json([]),
}
