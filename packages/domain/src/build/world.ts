/** What is known of one stage's build, in one look. */
import type { Release } from '../release.ts'
import type { Ingredients } from './ingredients.ts'

export type BuildState = 'going' | 'available' | 'failed' | 'cancelled' | 'gone'

/** One build (image build version) of the recipe. */
export interface Build {
  /** Image build version ARN. */
  readonly arn: string
  readonly release: Release
  readonly state: BuildState
  /** AWS's own word. */
  readonly status: string
  /** AWS's reason, untrusted text; empty when there is none. */
  readonly reason: string
  /** URL of the run that created it; empty when it says none. */
  readonly run: string
  /** ms since the epoch, AWS's */
  readonly created: number
  /** Its AMI in the home account and region; undefined while there is none. */
  readonly ami: { readonly id: string; readonly available: boolean } | undefined
}
export interface BuildWorld {
  readonly ingredients: Ingredients
  /** ARN of the component (its lowest build version) by component name. */
  readonly components: ReadonlyMap<string, string>
  readonly infrastructure: string | undefined
  readonly distribution: string | undefined
  /** The recipe of the fingerprint. */
  readonly recipe: { readonly arn: string; readonly version: string } | undefined
  /** Versions that AMIs of the stage have; asked only while there is no recipe. */
  readonly versions: readonly { readonly version: string; readonly fingerprint: string }[]
  /** Every build of the recipe. */
  readonly builds: readonly Build[]
  /** ARNs of the builds that had ended when this run first looked. */
  readonly past: ReadonlySet<string>
}
