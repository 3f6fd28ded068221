/** What a dry run answers with: the page that a reviewer decides on, or the plan of a baseline. */
import {
  askGates,
  assumePromotion,
  type BaselineWish,
  baseline,
  estimateOf,
  lastGood,
  onPaper,
  overridden,
  type PromoteWish,
  type PromotionWorld,
  paperMoment,
  plannedCells,
  planOf,
  planSteps,
  promote,
  stateOf,
} from '@golden-ami/domain'
import type { DecisionEvidence } from '@golden-ami/domain/decision/evidence'
import { openingHours } from '@golden-ami/domain/decision/opening-hours'
import { reachOf } from '@golden-ami/domain/decision/reach'
import { soakEvidence } from '@golden-ami/domain/decision/soak-evidence'
import { type Answer, decided, plannedBaseline } from './answer.ts'
import type { Shown } from './page/page.ts'

const shownOf = (
  { environment, environments }: PromoteWish,
  world: PromotionWorld,
  evidence: DecisionEvidence | undefined,
  now: number,
): Shown => ({
  reach: reachOf(environment, world),
  estimate: estimateOf(environment, world),
  backTo: lastGood(stateOf(world.ledger), world.barred, 'none' in world.candidate ? undefined : world.candidate.release),
  hours: openingHours(environment, now),
  soak: 'none' in world.candidate ? undefined : soakEvidence(environment, environments, world.after, world.candidate.release),
  evidence,
})

export const decisionPage = (wish: PromoteWish, world: PromotionWorld, evidence: DecisionEvidence | undefined, now: number): Answer => {
  const at = paperMoment(now)
  const turn = promote(wish, world, at)
  const { candidate } = world
  const shown = shownOf(wish, world, evidence, now)
  if ('none' in candidate) return decided(turn, world, [], '', [], shown, { cells: [], notes: [] })
  const hash = planOf(wish, world, candidate, at)
  const verdicts = overridden(askGates(wish, world, candidate, hash, now), wish.overrides)
  return decided(turn, world, planSteps(wish, world, at), hash, verdicts, shown, plannedCells(wish, world, at))
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
