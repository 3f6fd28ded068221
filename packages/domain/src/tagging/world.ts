import type { AccountRegion } from '../distribution/wish.ts'
import type { Unknown } from '../unknown.ts'
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
/** What there is of an image in another account or region. */
export interface PlaceOfCopies {
  /** Its copies and their snapshots; none: it has no copy of its own. */
  readonly resources: readonly TaggedResource[]
  /** The account launches home's copy, whose tags it does not see. */
  readonly shared: boolean
}
export type Copies = readonly { readonly in: AccountRegion; readonly facts: PlaceOfCopies | Unknown }[]

/** One image with its snapshots, in the account and region where it was built, and its copies everywhere else. */
export interface TagWorld {
  /** Undefined: this account has no available image of that id in this region. */
  readonly image: TaggedImage | undefined
  readonly snapshots: readonly TaggedResource[]
  readonly copies: Copies
  /** The tags by resource when this run first looked. */
  readonly past: ReadonlyMap<string, Tags>
}
