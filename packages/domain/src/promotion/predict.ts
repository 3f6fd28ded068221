import { predictDistribution } from '../distribution/predict.ts'
import type { DistributionWish } from '../distribution/wish.ts'
import { predictEnvironment } from '../environment/predict.ts'
import type { PromotionStep } from './wish.ts'
import type { PromotionWorld } from './world.ts'

/** What the world is after a step that succeeds, or after a wait that ends well, for plans on paper. */
export const predictPromotion = (
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
      ...(step ? {} : predictEnvironment(world, undefined, now)),
      distribution: predictDistribution(wish)(distribution, step),
    }
  return step && 'in' in step ? world : { ...world, ...predictEnvironment(world, step, now) }
}
