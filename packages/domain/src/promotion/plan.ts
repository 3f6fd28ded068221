/** What a promotion would do, and the one line that binds an approval to it. */

import { distribute } from '../distribution/distribute.ts'
import { predictDistribution } from '../distribution/predict.ts'
import { accountRegionName } from '../distribution/wish.ts'
import type { DistributionWorld } from '../distribution/world.ts'
import { pointerSubject, writeEvent } from '../environment/steps.ts'
import { isRead } from '../environment/world.ts'
import { consideredFindings, findingsFacts } from '../gates/findings.ts'
import { overridden } from '../gates/overrides.ts'
import type { Question } from '../gates/question.ts'
import type { Verdict } from '../gates/table.ts'
import { type Moment, type Step, simulate } from '../machine/machine.ts'
import { stateOf } from '../records/ledger/history.ts'
import { desiredVersion } from '../records/pointer.ts'
import type { PlanGroup } from '../workload/asg/plan-groups.ts'
import { workloadOf } from '../workload/workloads.ts'
import { askFirst, askLast, questionOf } from './ask-gates.ts'
import { type AvailabilityTurn, availabilityIn, distributionWish, imageIn, type LocalImage, launchersIn } from './availability.ts'
import { type Destination, destinationOf, saysCandidate } from './destinations.ts'
import { move } from './move.ts'
import { type PlanSections, planHash } from './plan-hash.ts'
import { predictPromotion } from './predict.ts'
import { type TargetPlan, targetDigest } from './target-digest.ts'
import {
  isPartial,
  type Promoted,
  type PromoteTurn,
  type PromoteWish,
  type PromotionNeed,
  type PromotionStep,
  workedOn,
  worldWorkedOn,
} from './wish.ts'
import type { Candidate, PromotionWorld } from './world.ts'

/** What would be done, each gate of the clock and of the approval taken as open: they are asked again when it is done. */
export const planSteps = (wish: PromoteWish, world: PromotionWorld, at: Moment): readonly PromotionStep[] => {
  const { candidate } = world
  if ('none' in candidate) return []
  const { distribute } = wish.environment.availability
  return walked(wish, world, candidate, at, seen => {
    const availability = availabilityIn(wish, seen, candidate, at)
    return { availability, in: target => imageIn(availability, target, distribute) }
  })
}

/** Every account and region as it would be when the image has been made available; what was there already says so. */
export const plannedCells = (wish: PromoteWish, world: PromotionWorld, at: Moment): Pick<Promoted, 'cells' | 'notes'> => {
  const { candidate, distribution } = world
  if ('none' in candidate || !distribution) return { cells: [], notes: [] }
  const wanted = distributionWish(wish, candidate)
  const { rows, notes } = simulate(
    (seen: DistributionWorld, then) => distribute(wanted, seen, then),
    predictDistribution(wanted),
    { ...distribution, launchers: launchersIn(wish, world.targets) },
    at,
  ).end
  return { cells: rows, notes }
}

type Target = PromoteWish['targets'][number]
/** Where the image is in a world: what makes it available, and what each target has of it. */
interface Images {
  readonly availability: AvailabilityTurn
  readonly in: (target: Target) => LocalImage
}

const walked = (
  wish: PromoteWish,
  world: PromotionWorld,
  candidate: Candidate,
  at: Moment,
  imagesOf: (seen: PromotionWorld) => Images,
): readonly PromotionStep[] =>
  simulate<PromotionWorld, PromotionStep, Promoted, PromotionNeed>(
    (seen, now) => {
      const images = imagesOf(seen)
      const destinations = workedOn(wish).map(target => destinationOf(seen, target.name, candidate, images.in(target), now))
      return paperTurn(wish, seen, candidate, images.availability, destinations, now)
    },
    (seen, step) => predictPromotion(seen, step, at.now, distributionWish(wish, candidate)),
    world,
    at,
  ).steps

/** The gates taken as open: moved until every target is done, and the outcome written down. */
const paperTurn = (
  wish: PromoteWish,
  world: PromotionWorld,
  candidate: Candidate,
  availability: AvailabilityTurn,
  destinations: readonly Destination[],
  at: Moment,
): PromoteTurn => {
  const isMade = availability === undefined || 'end' in availability
  if (!isMade || destinations.some(({ is }) => is === 'open'))
    return move(wish, world, { candidate, availability, destinations, verdicts: [], plan: '' }, at)
  const isWritten = isPartial(wish) || stateOf(world.ledger).current === candidate.release
  if (isWritten || !destinations.every(({ is }) => is === 'done')) return ON_PAPER
  const change = { kind: 'promoted' as const, release: candidate.release }
  const event = writeEvent(world.ledger, change, wish.writer, at.now, 'the pointers are read back')
  return event ? { act: [event] } : ON_PAPER
}
/** Only the steps of a walk on paper are looked at. */
const ON_PAPER: PromoteTurn = {
  end: { outcome: 'promoted', candidate: undefined, targets: [], cells: [], notes: [], verdicts: [], why: '' },
}

/**
 * Where the image is by now is no part of the decision: another environment may have had it copied meanwhile. Where it is to be, and how
 * it gets there, is.
 */
export const planOf = (wish: PromoteWish, world: PromotionWorld, candidate: Candidate, at: Moment): string =>
  hashOf(wish, world, candidate, at, askFirst(questionIn(wish, world, candidate, at)))

/** What every gate says of what goes, and the plan-hash, which is of all targets. Whoever approved did so of the plan: that is asked last, when the others have answered. */
export const askGates = (
  wish: PromoteWish,
  world: PromotionWorld,
  candidate: Candidate,
  at: Moment,
): { readonly verdicts: readonly Verdict[]; readonly plan: string } => {
  const question = questionIn(wish, world, candidate, at)
  const first = askFirst(question)
  const plan = hashOf(wish, world, candidate, at, first)
  return { verdicts: overridden(askLast(question, first, plan, { common: hasDropped(wish) }), wish.overrides), plan }
}

/** What is decided of each target, in the order of the wish. */
export const targetPlans = (wish: PromoteWish, world: PromotionWorld, candidate: Candidate, at: Moment): readonly TargetPlan[] => {
  const copies = availabilityInPlan(wish, candidate)
  const pointers = pointersInPlan(wish, world, candidate, at)
  return wish.targets.map(target => ({
    target: target.name,
    groups: { ...target, groups: groupsInPlan(world, target.name) },
    pointer: { from: fromIn(world, target.name), steps: pointers.filter(({ on }) => on === pointerSubject(target.name)), copies },
  }))
}

/** A digest of each, beside the plan-hash. */
export const plannedTargets = (wish: PromoteWish, world: PromotionWorld, candidate: Candidate, at: Moment): readonly string[] =>
  targetPlans(wish, world, candidate, at).map(plan => targetDigest(plan, wish.writer.digest))

/** About what goes: what dropped out keeps no gate closed for the others. */
const questionIn = (wish: PromoteWish, world: PromotionWorld, candidate: Candidate, at: Moment): Question =>
  questionOf(wish, worldWorkedOn(wish, world), candidate, at.now)

const hasDropped = ({ droppedOut = [] }: PromoteWish): boolean => droppedOut.length > 0

const hashOf = (wish: PromoteWish, world: PromotionWorld, candidate: Candidate, at: Moment, verdicts: readonly Verdict[]): string => {
  const sections: PlanSections = {
    image: candidate,
    from: wish.targets.map(({ name }) => fromIn(world, name)),
    targets: wish.targets.map(target => ({ ...target, groups: groupsInPlan(world, target.name) })),
    rollout: rolloutInPlan(wish.environment),
    steps: [...availabilityInPlan(wish, candidate), ...pointersInPlan(wish, world, candidate, at)],
    verdicts,
    overrides: wish.overrides,
    findings: consideredFindings(findingsFacts({ wish, world })),
    policy: wish.policy,
  }
  return planHash(sections, wish.writer.digest)
}

/** What its reviewers approve of the way there; an input of the rollout may say otherwise, which is told by its log. */
const rolloutInPlan = ({ strategy, waves, waveBake, maxFailures, concurrency, onFailure }: PromoteWish['environment']): unknown => ({
  ...{ strategy, waves, waveBake, maxFailures, onFailure },
  ...(concurrency === undefined ? {} : { concurrency }),
})

const availabilityInPlan = (wish: PromoteWish, candidate: Candidate): readonly Step[] => {
  const { cells, distribute, shareWith, keys, watermark } = distributionWish(wish, candidate)
  return cells.map(cell => {
    const made = { do: 'make-available', on: accountRegionName(cell), because: '' }
    return { ...made, distribute, shareWith, keys, ...(watermark === undefined ? {} : { watermark }) }
  })
}

/** As if the image was everywhere. What is written down is not what is decided: it differs once the intent is there. */
const pointersInPlan = (asked: PromoteWish, world: PromotionWorld, candidate: Candidate, at: Moment): readonly Step[] => {
  // The plan is of all targets, also of what drops out of it.
  const wish = { ...asked, droppedOut: [] }
  const everywhere = (seen: PromotionWorld): Images => ({
    availability: undefined,
    in: target => {
      const found = seen.targets.get(target.name)
      const said = found && isRead(found) ? saysCandidate(found.pointer, candidate) : undefined
      return { image: said?.image ?? `the image in ${accountRegionName(target)}` }
    },
  })
  return walked(wish, world, candidate, at, everywhere).flatMap((step): readonly Step[] => {
    if (step.do !== 'put-pointer' && step.do !== 'label-pointer') return []
    const { do: verb, on } = step
    return [{ do: verb, on, because: '', ...('release' in step ? { release: step.release } : {}) }]
  })
}

/** What a target runs now, for the plan. */
const fromIn = (world: PromotionWorld, target: string) => {
  const found = world.targets.get(target)
  if (!found || !isRead(found)) return { target, unreadable: true }
  const pointer = desiredVersion(found.pointer)
  return pointer ? { target, image: pointer.image, release: pointer.metadata?.release ?? null } : null
}

/** The groups of a target that a promotion reaches, by name; none where the target cannot be read, or has none. */
const groupsInPlan = ({ targets }: Pick<PromotionWorld, 'targets'>, target: string): readonly PlanGroup[] => {
  const found = targets.get(target)
  return found && isRead(found) ? workloadOf(found.fleet).plan() : []
}
