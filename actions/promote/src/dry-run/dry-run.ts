/** What a dry run answers with: the page that a reviewer decides on. */
import {
  askGates,
  estimateOf,
  importAway,
  launchRemarks,
  MOST_IN_A_JOB,
  notAwaited,
  type PromoteWish,
  type PromotionWorld,
  plannedCells,
  plannedTargets,
  planningMoment,
  planSteps,
  predictPromotion,
  promote,
  targetsByNow,
  withoutLeftOut,
  wouldGoBackTo,
} from '@golden-ami/domain'
import type { DecisionEvidence } from '@golden-ami/domain/decision/evidence'
import { openingHours } from '@golden-ami/domain/decision/opening-hours'
import { reachOf } from '@golden-ami/domain/decision/reach'
import { soakEvidence } from '@golden-ami/domain/decision/soak-evidence'
import { lackedBy } from '@golden-ami/domain/promotion/before-launch'
import type { Answer } from '../answer.ts'
import type { Shown } from '../page/page.ts'
import { decided } from './planned.ts'

const shownOf = (
  { environment, environments }: PromoteWish,
  world: PromotionWorld,
  evidence: DecisionEvidence | undefined,
  now: number,
): Shown => ({
  reach: reachOf(environment, world),
  rollout: { strategy: environment.strategy, onFailure: environment.onFailure },
  estimate: estimateOf(environment, world),
  longest: Math.min(environment.timeout, MOST_IN_A_JOB),
  backTo: wouldGoBackTo(world, 'none' in world.candidate ? undefined : world.candidate.release),
  hours: openingHours(environment, now),
  writable: environment.targets.flatMap(({ name, role, lookRole }) => (role !== undefined && lookRole === undefined ? [name] : [])),
  soak: 'none' in world.candidate ? undefined : soakEvidence(environment, environments, world.after, world.candidate.release, now),
  evidence,
})

/** A rollback that the ledger does not know yet is what the run will hear of first. */
const withImport = ({ writer }: PromoteWish, world: PromotionWorld, now: number): PromotionWorld => {
  const event = importAway(world, writer, now)
  return event ? predictPromotion(world, event, now) : world
}

export const decisionPage = (wish: PromoteWish, seen: PromotionWorld, evidence: DecisionEvidence | undefined, now: number): Answer => {
  const whole = withImport(wish, seen, now)
  const world = withoutLeftOut(whole, wish.leftOut)
  const at = planningMoment(now)
  const turn = promote(wish, { ...whole, targets: notAwaited(whole.targets) }, at)
  const { candidate } = world
  const beforeLaunch = { refused: lackedBy(wish, world, now), remarks: launchRemarks(wish.environment, world) }
  const shown = { ...shownOf(wish, world, evidence, now), beforeLaunch }
  const targets = targetsByNow(wish, world, now)
  if ('none' in candidate) return decided(turn, world, [], { planHash: '', planTargets: [] }, [], shown, { cells: [], notes: [] }, targets)
  const { verdicts, plan: planHash } = askGates(wish, world, candidate, at)
  const plan = { planHash, planTargets: plannedTargets(wish, world, candidate, at) }
  return decided(turn, world, planSteps(wish, world, at), plan, verdicts, shown, plannedCells(wish, world, at), targets)
}
