/** What is done to make an image available. Each step says in which account and region it is done. */
import type { Step } from '../machine/machine.ts'
import type { AccountRegion } from './wish.ts'

export interface CopyImage extends Step {
  readonly do: 'copy-image'
  /** The copy's owner and region. */
  readonly in: AccountRegion
  readonly from: { readonly image: string; readonly region: string }
  readonly name: string
  /** On the image and its snapshots, from the first moment: policies may demand them. */
  readonly tags: Readonly<Record<string, string>>
  /** A KMS key of that region; undefined: encrypted as the source is. */
  readonly key: string | undefined
  readonly token: string
}
/** Lets accounts, organizations and organizational units launch an image. */
export interface ShareImage extends Step {
  readonly do: 'share-image'
  readonly in: AccountRegion
  readonly image: string
  readonly accounts: readonly string[]
  /** ARNs */
  readonly organizations: readonly string[]
}
/** Lets accounts read the snapshots of an image, which they need for a copy. */
export interface ShareSnapshots extends Step {
  readonly do: 'share-snapshots'
  readonly in: AccountRegion
  readonly snapshots: readonly string[]
  readonly accounts: readonly string[]
}
export interface AttachWatermark extends Step {
  readonly do: 'attach-watermark'
  readonly in: AccountRegion
  readonly image: string
  readonly watermark: string
}
export interface DeprecateImage extends Step {
  readonly do: 'deprecate-image'
  readonly in: AccountRegion
  readonly image: string
  /** ms since the epoch */
  readonly when: number
}
export interface ProtectImage extends Step {
  readonly do: 'protect-image'
  readonly in: AccountRegion
  readonly image: string
  readonly cooldown: boolean
}
export type DistributionStep = CopyImage | ShareImage | ShareSnapshots | AttachWatermark | DeprecateImage | ProtectImage
