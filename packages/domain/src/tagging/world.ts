import type { Tags } from './tag-limits.ts'

export interface TaggedResource {
  /** `ami-…` or `snap-…` */
  readonly id: string
  readonly tags: Tags
}
export interface TaggedImage extends TaggedResource {
  /** ms since the epoch, AWS's */
  readonly created: number
  /** EC2's word: `x86_64`, `arm64`. */
  readonly architecture: string
}
/** One image with its snapshots, in the account and region where it was built. */
export interface TagWorld {
  /** Undefined: this account has no available image of that id in this region. */
  readonly image: TaggedImage | undefined
  readonly snapshots: readonly TaggedResource[]
  /** The tags by resource when this run first looked. */
  readonly past: ReadonlyMap<string, Tags>
}
