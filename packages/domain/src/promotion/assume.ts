import { assumeEnvironment } from '../environment/assume.ts'
import type { StateStep } from '../environment/steps.ts'
import type { PromotionWorld } from './world.ts'

/** What the world is after a step that succeeds, for plans on paper. */
export const assumePromotion = (world: PromotionWorld, step: StateStep | undefined, now: number): PromotionWorld => ({
  ...world,
  ...assumeEnvironment(world, step, now),
})
