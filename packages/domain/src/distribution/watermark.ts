/**
 * A watermark is attached by the owner of an image, and what is made of the image has it too. Its key begins with the account that
 * attached it, so that a copy has home's or its own owner's.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachImageWatermark.html
 */

import type { AccountRegion, DistributionWish } from './wish.ts'
import type { CopyFacts } from './world.ts'

/** On one image. */
export const MOST_WATERMARKS = 5

/** `<family>.<environment>` */
export const watermarkName = (family: string, environment: string): string => `${family}.${environment}`

const isOurs = ({ watermark, home }: DistributionWish, owner: AccountRegion, key: string): boolean =>
  key === `${home.account}:${watermark}` || key === `${owner.account}:${watermark}`

export const lacksWatermark = (wish: DistributionWish, owner: AccountRegion, { watermarks }: CopyFacts): boolean =>
  wish.watermark !== undefined && !watermarks.some(key => isOurs(wish, owner, key))

export const hasNoRoom = ({ watermarks }: CopyFacts): boolean => watermarks.length >= MOST_WATERMARKS
