/** What somebody ought to know of a promotion before it goes on, though it stops nobody. */

import { refusalsText } from '../environment/one-target/preflight.ts'
import { withoutLeftOut } from '../environment/wish/left-out.ts'
import { planningMoment } from '../machine/machine.ts'
import { askedOf } from './asked.ts'
import { isAnnounced, preflightIn } from './preflight.ts'
import type { PromoteWish } from './wish.ts'
import type { PromotionWorld } from './world.ts'

/**
 * Full sentences. An announced promotion goes on, so that no environment stays half moved: what a refresh would refuse is told, and left to
 * it.
 */
export const promotionRemarks = (wish: PromoteWish, seen: PromotionWorld, now: number): readonly string[] => {
  if ('none' in seen.candidate || !isAnnounced(seen, seen.candidate)) return []
  const world = withoutLeftOut(seen, wish.leftOut)
  const { destinations } = askedOf(wish, world, planningMoment(now))
  const refusals = preflightIn(wish, world, destinations)
  return refusals.length === 0 ? [] : [`refresh-asg would refuse: ${refusalsText(refusals, destinations.length > 1)}`]
}
