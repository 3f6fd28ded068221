/** What a dry run answers with: the page that a reviewer decides on, or the plan of a baseline. */
import {
  askGates,
  assumePromotion,
  type BaselineWish,
  baseline,
  onPaper,
  overridden,
  type PromoteWish,
  type PromotionWorld,
  paperMoment,
  planOf,
  planSteps,
  promote,
} from '@golden-ami/domain'
import { type Answer, decided, plannedBaseline } from './answer.ts'

export const decisionPage = (wish: PromoteWish, world: PromotionWorld, now: number): Answer => {
  const at = paperMoment(now)
  const turn = promote(wish, world, at)
  const { candidate } = world
  if ('none' in candidate) return decided(turn, world, [], '', [])
  const hash = planOf(wish, world, candidate, at)
  const verdicts = overridden(askGates(wish, world, candidate, hash, now), wish.overrides)
  return decided(turn, world, planSteps(wish, world, at), hash, verdicts)
}

export const baselineOnPaper = (wish: BaselineWish, world: PromotionWorld, now: number): Answer => {
  const { steps, end } = onPaper(
    (seen: PromotionWorld, at) => baseline(wish, seen, at),
    (seen, step) => assumePromotion(seen, step, now),
    world,
    paperMoment(now),
  )
  return plannedBaseline(steps, end, world)
}
