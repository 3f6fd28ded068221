/** Made from action.yml by `pnpm run docs`. */
import { type Json, json } from '@golden-ami/actions-kit'

export type Outcome = 'built' | 'cache-hit' | 'adopted' | 'still-running' | 'planned' | 'failed'

/** Besides `outcome`. */
export interface Outputs {
  readonly 'ami-id': string
  readonly 'image-arn': string
  readonly release: string
  readonly version: string
  readonly fingerprint: string
  readonly 'cache-hit': string
  readonly 'parent-ami-id': string
  readonly architecture: string
  readonly packages: string
  readonly findings: Json
  readonly tests: string
  readonly amis: Json
  readonly plan: Json
}
/** Where nothing is known: what is JSON is JSON all the same. */
export const NO_OUTPUTS: Outputs = {
  'ami-id': '',
  'image-arn': '',
  release: '',
  version: '',
  fingerprint: '',
  'cache-hit': '',
  'parent-ami-id': '',
  architecture: '',
  packages: '',
  findings: json(null),
  tests: '',
  amis: json([]),
  plan: json([]),
}
