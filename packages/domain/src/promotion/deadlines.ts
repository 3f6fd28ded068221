/** How long a promotion may take. It does not wait for a fleet. */
import type { Environment, Home } from '../delivery-file/types.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** For pointers to be moved and read back, when the image is there. */
const POINTERS = 5 * MINUTE
/** For what passes by itself, where no copy has to be made: outages of GitHub last ten minutes and more. */
const PASSING = 20 * MINUTE
/** For copies of the image: large volumes take hours from region to region. */
const COPIES = 5 * HOUR

export interface PromotionDeadlines {
  /** ms from the beginning: the image is available by then, or it is told where it is not */
  readonly available: number
  /** ms from the beginning; later than `available`, so that what has become of each place is told */
  readonly whole: number
  /** ms that it has in any case once another run has given the lock back */
  readonly afterWait: number
}
export const promotionDeadlines = (
  { availability, targets }: Pick<Environment, 'availability' | 'targets'>,
  home: Pick<Home, 'account' | 'region'>,
): PromotionDeadlines => {
  const elsewhere = targets.some(({ account, region }) => account !== home.account || region !== home.region)
  const available = elsewhere && availability.distribute !== 'none' ? COPIES : PASSING
  return { available, whole: available + POINTERS, afterWait: PASSING + POINTERS }
}

/** ms since the epoch. @param began ms at which it could begin, as no other run held the lock; @param started ms at which its process did */
export const availableBy = ({ available }: PromotionDeadlines, started: number, began: number): number =>
  Math.max(started + available, began > started ? began + PASSING : 0)
