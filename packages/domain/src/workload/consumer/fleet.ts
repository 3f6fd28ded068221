/** A target whose account launches the image without a group of ours: what is known of the instances that it has launched. */
import type { ResourceTag } from '../../delivery-file/types.ts'

export interface ConsumerFleet {
  readonly kind: 'consumer'
  /** The tag by which its instances are known. */
  readonly tag: ResourceTag
  /** All that have the tag, on whichever image: those that run, and those that are on their way up. */
  readonly instances: readonly ConsumerInstance[]
}
export interface ConsumerInstance {
  readonly id: string
  /** AMI id */
  readonly image: string
  /** EC2's word: it is no longer on its way up. */
  readonly isRunning: boolean
  /** ms since the epoch; undefined: EC2 does not say. */
  readonly launched: number | undefined
}

export const tagText = ({ key, value }: ResourceTag): string => `${key}=${value}`
