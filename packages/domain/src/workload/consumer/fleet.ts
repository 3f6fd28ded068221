/** A target whose account launches the image without a group of ours: what is known of the instances that it has launched. */
import type { ResourceTag } from '../../delivery-file/types.ts'

export interface ConsumerFleet {
  readonly kind: 'consumer'
  /** The tag by which its instances are known. */
  readonly tag: ResourceTag
  /** Those that run an image which the target may be on; of others nobody asks. */
  readonly instances: readonly ConsumerInstance[]
}
export interface ConsumerInstance {
  readonly id: string
  /** AMI id */
  readonly image: string
  /** EC2's word: it is neither on its way up nor down. */
  readonly isRunning: boolean
  /** ms since the epoch; undefined: EC2 does not say. */
  readonly launched: number | undefined
}

export const tagText = ({ key, value }: ResourceTag): string => `${key}=${value}`
