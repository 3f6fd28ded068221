/**
 * The targets that are no longer what was approved: nobody has agreed to what they are now, so they drop out and are named. The others go,
 * and the environment stays unverified until a new decision is about all of it.
 */
import { placesOf, sharing } from '../environment/wish/places.ts'
import { isRead } from '../environment/world.ts'
import type { Moment } from '../machine/machine.ts'
import { stateOf } from '../records/ledger/history.ts'
import { workloadOf } from '../workload/workloads.ts'
import { type Asked, askedOf, type Chosen } from './asked.ts'
import { isBegunBy } from './begun.ts'
import { targetPlans } from './plan.ts'
import { type TargetChange, targetChanges } from './target-digest.ts'
import { type PromoteWish, worldWorkedOn } from './wish.ts'
import type { Candidate, PromotionWorld } from './world.ts'

/** Characters of all names: they are in every state of the ledger from then on. Where they are more, nothing of the plan is carried out. */
const MOST_NAMED = 800

/** What is asked about a promotion, without the targets that dropped out of what was approved. */
export const askedOfApproved = (whole: Chosen): Asked => {
  const { world, at, candidate } = whole
  const wish = asApproved(whole.wish, world, candidate, at)
  return wish.droppedOut === undefined ? whole : askedOf(wish, worldWorkedOn(wish, world), at)
}

/** The wish with the targets that dropped out, if any did. */
export const asApproved = (wish: PromoteWish, world: PromotionWorld, candidate: Candidate, at: Moment): PromoteWish => {
  const droppedOut = isBegunBy(world.ledger, candidate.release, wish.writer.run)
    ? announced(wish, world, candidate, at)
    : dropping(wish, world, candidate, at)
  return droppedOut.length === 0 ? wish : { ...wish, droppedOut }
}

/** What is not what was approved, and has not dropped out either. */
export const changedBeside = (wish: PromoteWish, whole: PromotionWorld, candidate: Candidate, at: Moment): readonly TargetChange[] =>
  changedSince(wish, whole, candidate, at).filter(({ target }) => !wish.droppedOut?.some(dropped => dropped.target === target))

/** With what dropped out when it was announced it goes on, whatever has changed since. */
const announced = (wish: PromoteWish, world: PromotionWorld, candidate: Candidate, at: Moment): readonly TargetChange[] => {
  const { dropped = [] } = stateOf(world.ledger).intent ?? {}
  const names = wish.targets.flatMap(({ name }) => (dropped.includes(name) ? [name] : []))
  if (names.length === 0) return []
  const changes = withBeside(wish, changedSince(wish, world, candidate, at))
  return names.map(
    name => changes.find(({ target }) => target === name) ?? { target: name, why: 'it has changed since the plan was approved' },
  )
}

/** Where all have changed nothing is left of what was approved. */
const dropping = (wish: PromoteWish, world: PromotionWorld, candidate: Candidate, at: Moment): readonly TargetChange[] => {
  const changes = changedSince(wish, world, candidate, at).filter(({ target }) => isReadWhole(world, target))
  const dropped = withBeside(wish, changes)
  const isAll = dropped.length === wish.targets.length
  const names = dropped.map(({ target }) => target)
  return isAll || JSON.stringify(names).length > MOST_NAMED ? [] : dropped
}

const changedSince = (wish: PromoteWish, world: PromotionWorld, candidate: Candidate, at: Moment): readonly TargetChange[] =>
  wish.expectedTargets === undefined ? [] : targetChanges(wish.expectedTargets, targetPlans(wish, world, candidate, at), wish.writer.digest)

/** Of what cannot be read nobody can tell that it has changed: that it cannot is refused, or waited for. */
const isReadWhole = ({ targets }: PromotionWorld, name: string): boolean => {
  const found = targets.get(name)
  return found !== undefined && isRead(found) && workloadOf(found.fleet).unread().length === 0
}

/** A pointer that several have in common is moved for all of them or for none. */
const withBeside = ({ targets }: PromoteWish, changes: readonly TargetChange[]): readonly TargetChange[] => {
  const places = placesOf(targets)
  const isChanged = (name: string): boolean => changes.some(({ target }) => target === name)
  return targets.flatMap(({ name }) => {
    const [other] = sharing(places, name).filter(isChanged)
    const beside = other === undefined ? [] : [{ target: name, why: `it has its pointer in common with ${other}` }]
    return isChanged(name) ? changes.filter(({ target }) => target === name) : beside
  })
}
