/** What a run can tell whatever becomes of it. */
import type { Watched } from '@golden-ami/actions-kit'
import {
  type AskingMachine,
  gatesAsked,
  isAsBefore,
  type Pointed,
  type Promoted,
  type PromoteWish,
  type PromotionNeed,
  type PromotionStep,
  type PromotionWorld,
  planAsked,
  planningMoment,
  pointedBefore,
  pointedIn,
  simulate,
  targetsByNow,
} from '@golden-ami/domain'
import { type Answer, NOTHING, type Told } from './answer.ts'

const named = (pointed: Pointed | undefined): Answer['previous'] => ({ release: pointed?.release ?? '', image: pointed?.image ?? '' })
export const previousIn = (world: PromotionWorld): Answer['previous'] => named(pointedIn(world))
export const candidateIn = ({ candidate }: PromotionWorld): Pick<Answer, 'release' | 'image'> =>
  'none' in candidate ? { release: '', image: '' } : { release: candidate.release, image: candidate.image }

export const told = (wish: PromoteWish, { first, last }: Watched<PromotionWorld>): Told => {
  // What GitHub told at last is what was decided on.
  const asked = { ...first.world, github: last.world.github }
  return {
    ...candidateIn(last.world),
    previous: named(pointedBefore(first.world, wish.writer.run)),
    pointed: previousIn(first.world),
    asBefore: isAsBefore(first.world, last.world),
    targets: targetsByNow(wish, last.world, last.at.now),
    verdicts: gatesAsked(wish, asked, first.at.now),
    ...planAsked(wish, asked, first.at.now),
  }
}

/** A machine that promotes nothing and asks no gates, and what it would do by the world that the run saw first. */
export interface Planner {
  readonly machine: AskingMachine<PromotionWorld, PromotionStep, Promoted, PromotionNeed>
  readonly predict: (world: PromotionWorld, step: PromotionStep | undefined, now: number) => PromotionWorld
}
const stepsFrom = ({ first }: Watched<PromotionWorld>, { machine, predict }: Planner): readonly PromotionStep[] => {
  const at = planningMoment(first.at.now)
  return simulate(machine, (seen: PromotionWorld, step) => predict(seen, step, at.now), first.world, at).steps
}
const before = (run: string, { first, last }: Watched<PromotionWorld>): Pick<Told, 'previous' | 'pointed' | 'asBefore'> => ({
  previous: named(pointedBefore(first.world, run)),
  pointed: previousIn(first.world),
  asBefore: isAsBefore(first.world, last.world),
})

export const toldOfBaseline = (run: string, watched: Watched<PromotionWorld>, planner: Planner): Told => ({
  ...NOTHING_TOLD,
  ...before(run, watched),
  steps: stepsFrom(watched, planner),
})

/** Of a run that only makes the image available. */
export const toldOfCopies = (wish: PromoteWish, watched: Watched<PromotionWorld>, planner: Planner): Told => ({
  ...NOTHING_TOLD,
  ...before(wish.writer.run, watched),
  ...candidateIn(watched.last.world),
  targets: targetsByNow(wish, watched.last.world, watched.last.at.now),
  steps: stepsFrom(watched, planner),
})

/** Of an environment that was never seen. */
export const NOTHING_TOLD: Told = { ...NOTHING, pointed: NOTHING.previous, asBefore: false }
