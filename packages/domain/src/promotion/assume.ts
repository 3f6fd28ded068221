import { assumeDistribution } from '../distribution/assume.ts'
import type { DistributionWish } from '../distribution/wish.ts'
import { assumeEnvironment } from '../environment/assume.ts'
import type { PromotionStep } from './wish.ts'
import type { PromotionWorld } from './world.ts'

/** What the world is after a step that succeeds, or after a wait that ends well, for plans on paper. */
export const assumePromotion = (
  world: PromotionWorld,
  step: PromotionStep | undefined,
  now: number,
  wish?: DistributionWish,
): PromotionWorld => {
  const { distribution } = world
  const isMaking = step === undefined || 'in' in step
  if (isMaking && wish && distribution)
    return {
      ...world,
      ...(step ? {} : assumeEnvironment(world, undefined, now)),
      distribution: assumeDistribution(wish)(distribution, step),
    }
  return step && 'in' in step ? world : { ...world, ...assumeEnvironment(world, step, now) }
}
