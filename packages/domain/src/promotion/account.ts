/** What a run tells of its promotion beside its end: of before it, and of where it was when it did not come to one. */
import { withoutLeftOut } from '../environment/wish/left-out.ts'
import { desiredVersions, readTargets } from '../environment/world.ts'
import type { Verdict } from '../gates/table.ts'
import { planningMoment } from '../machine/machine.ts'
import type { PointerVersion } from '../records/pointer.ts'
import type { Release } from '../release.ts'
import { withDroppedOut } from './asked.ts'
import { promotedTarget, saysCandidate } from './destinations.ts'
import { asApproved } from './dropped-out.ts'
import { askGates, plannedTargets, planOf, planSteps } from './plan.ts'
import { promote } from './promote.ts'
import { reachIn } from './reach.ts'
import type { PromotedTarget, PromoteWish, PromotionStep } from './wish.ts'
import type { Candidate, PromotionWorld } from './world.ts'

/** What the pointer of the first target that can be read says; undefined: there is none. */
export const pointedIn = (world: PromotionWorld): Pointed | undefined => {
  const pointers = desiredVersions(world)
  const { candidate } = world
  // Where only some targets have the candidate, it is the others that say what it replaces.
  const pointer =
    ('none' in candidate ? undefined : pointers.find(({ metadata }) => metadata?.release !== candidate.release)) ?? pointers[0]
  return pointer && pointedBy(pointer)
}

export interface Pointed {
  readonly release: Release | undefined
  readonly image: string
}
const pointedBy = ({ metadata, image }: PointerVersion): Pointed => ({ release: metadata?.release, image })

/** What the pointer said before the run moved it, also where an earlier attempt of the run did. */
export const pointedBefore = (world: PromotionWorld, run: string): Pointed | undefined => {
  const history = readTargets(world)
    .map(([, { pointer }]) => pointer)
    .find(({ length }) => length > 0)
  const before = history?.toSorted((a, b) => b.version - a.version).find(({ metadata }) => metadata?.run !== run)
  return before && pointedBy(before)
}

/** What the gates said when a run decided; empty: it asked none, as every pointer said the candidate already, or there was none. */
export const gatesAsked = (wish: PromoteWish, whole: PromotionWorld, now: number): readonly Verdict[] => {
  const before = withoutLeftOut(whole, wish.leftOut)
  const { candidate } = before
  if ('none' in candidate || isSaid(before, candidate)) return []
  const at = planningMoment(now)
  return askGates(asApproved(wish, before, candidate, at), before, candidate, at).verdicts
}

/**
 * What was due when a run decided, and the line that binds an approval to it; nothing where no gate was asked. Nothing was due where something
 * stood in its way.
 */
export const planAsked = (wish: PromoteWish, whole: PromotionWorld, now: number): Planned => {
  const before = withoutLeftOut(whole, wish.leftOut)
  const { candidate } = before
  if ('none' in candidate || isSaid(before, candidate)) return { steps: [], planHash: '', planTargets: [] }
  const at = planningMoment(now)
  const approved = asApproved(wish, before, candidate, at)
  const steps = 'end' in promote(wish, whole, at) ? [] : planSteps(approved, before, at)
  return { steps, planHash: planOf(approved, before, candidate, at), planTargets: plannedTargets(wish, before, candidate, at) }
}

export interface Planned {
  readonly steps: readonly PromotionStep[]
  readonly planHash: string
  /** A digest of each target. */
  readonly planTargets: readonly string[]
}

const isSaid = (world: PromotionWorld, candidate: Candidate): boolean =>
  readTargets(world).every(([, { pointer }]) => saysCandidate(pointer, candidate) !== undefined)

/** What has become of each target by now. */
export const targetsByNow = (wish: PromoteWish, world: PromotionWorld, now: number): readonly PromotedTarget[] => {
  const at = planningMoment(now)
  const approved = 'none' in world.candidate ? wish : asApproved(wish, world, world.candidate, at)
  return withDroppedOut(approved, reachIn(approved, world, at).destinations.map(promotedTarget))
}
