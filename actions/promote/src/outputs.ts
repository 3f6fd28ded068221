/** Made from action.yml by `pnpm run docs`. */
import { type Json, json } from '@golden-ami/actions-kit'

export type Outcome = 'promoted' | 'unchanged' | 'distributed' | 'deferred' | 'still-running' | 'planned' | 'contested' | 'failed'

/** Besides `outcome`. */
export interface Outputs {
  readonly decision: string
  readonly 'due-at': string
  readonly release: string
  readonly 'ami-id': string
  readonly 'previous-ami-id': string
  readonly gates: Json
  readonly plan: Json
  readonly 'plan-hash': string
  readonly evidence: string
  readonly targets: Json
}
/** Where nothing is known: what is JSON is JSON all the same. */
export const NO_OUTPUTS: Outputs = {
  decision: '',
  'due-at': '',
  release: '',
  'ami-id': '',
  'previous-ami-id': '',
  gates: json([]),
  plan: json([]),
  'plan-hash': '',
  evidence: '',
  targets: json([]),
}
