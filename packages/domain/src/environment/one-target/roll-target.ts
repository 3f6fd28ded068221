/** The fleet of a target is brought to what its pointer says; what it has proved is labelled. */
import { verifiedVersion } from '../../records/pointer.ts'
import type { Release } from '../../release.ts'
import type { FleetParts, FleetResult, FleetWish } from '../../workload/workload.ts'
import { workloadOf } from '../../workload/workloads.ts'
import { watchedSince } from '../admission/patience.ts'
import type { Goal } from '../goal.ts'
import { formerOf } from '../reversal/former.ts'
import { type LabelPointer, labelVerified } from '../steps.ts'
import { isProved, onImage } from '../target-result.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { sharing } from '../wish/places.ts'
import { mayBeEmpty, selectsNothing } from '../wish/selection.ts'
import { isRead } from '../world.ts'
import { type AtTarget, failed, type Pointed, type TargetTurn, type There } from './at-target.ts'
import { closedGates } from './closed-gates.ts'
import { placeOf } from './fleet-place.ts'
import { unknownIs } from './ran-well-before.ts'

export const rollTarget = (here: Pointed, there: There): TargetTurn => {
  const { wish, target, found } = here
  const empty = selectsNothing(wish.selections, target, found.fleet)
  if (empty) return failed(here, empty.code, empty.message)
  const turn = rollFleet(here, there)
  if ('end' in turn) return rolled(here, there, turn.end)
  return ('act' in turn ? paused(here, there) : undefined) ?? turn
}

const rollFleet = ({ wish, target, found, world, goal, at }: AtTarget, { image, release }: There) => {
  const { strategy, onCancel, unpinned, until, places, waves, writer } = wish
  const asked: FleetWish = {
    ...{
      image,
      strategy,
      onCancel,
      unpinned,
      until,
      former: formerOf(wish, world, found, goal),
      way: goal.way,
      unknownIs: unknownIs(wish, world, release, target),
    },
    ...(isProving(goal, release) ? { unproved: { since: watchedSince(world, at.now) } } : {}),
    description: `golden-ami ${release} ${writer.run}`.slice(0, 255),
  }
  return workloadOf(found.fleet).turn(asked, placeOf({ places, among: waves.flat() }, world, target), at)
}
/** Nobody has said yet that the release was proved there. */
const isProving = ({ way, release }: Goal, said: Release): boolean => way !== 'rest' && said === release

/** Nothing new is begun while a gate is closed. */
const paused = ({ wish, target, world, goal, at }: Pointed, there: There): TargetTurn | undefined => {
  const why = goal.way === 'forward' && !at.cancelled ? closedGates(wish, world, there.release, at.now) : ''
  return why === '' ? undefined : { end: { target, ...there, outcome: 'paused', groups: [], why } }
}

const isThere = ({ outcome }: FleetResult): boolean => outcome === 'refreshed' || outcome === 'unchanged'

const rolled = (here: Pointed, there: There, { parts, ...result }: FleetResult): TargetTurn => {
  const { target, found, pointer, goal } = here
  const ended = { target, ...there, ...parts }
  if (!isThere({ ...result, parts })) return { end: { ...ended, ...result } }
  const label = verifiedVersion(found.pointer)?.version === pointer.version ? undefined : deservedLabel(here, there, parts)
  if (label) return { act: [label] }
  if (goal.way === 'forward' && !isProved(parts)) return { end: { ...ended, ...unproved(here) } }
  return { end: { ...ended, outcome: result.outcome, why: [onImage([parts], pointer.image), ...notReplaced(parts)].join('; ') } }
}

/** Instances that nobody here replaces, and that run something else still. */
const notReplaced = ({ instances }: FleetParts): readonly string[] =>
  instances && instances.on < instances.of ? ['the others are replaced by whoever launches them, not by this run'] : []

const unproved = ({ wish, target, pointer, found }: Pointed): { readonly outcome: 'unchanged' | 'configured'; readonly why: string } => {
  const why = workloadOf(found.fleet).whyUnproved(pointer.image)
  return mayBeEmpty(wish.selections, target) ? { outcome: 'unchanged', why: `${why}, which may be so` } : { outcome: 'configured', why }
}

/**
 * The label says that all targets which have the pointer are there and proved: the last of them puts it there. What was proved before is
 * brought forward.
 */
const deservedLabel = (here: Pointed, there: There, own: FleetParts): LabelPointer | undefined => {
  const { wish, target, pointer } = here
  const others = sharing(wish.places, target).map(beside => ({ target: beside, parts: partsThere(here, beside, there) }))
  const all = [{ target, parts: own }, ...others].flatMap(one => (one.parts ? [{ target: one.target, parts: one.parts }] : []))
  if (all.length <= others.length) return undefined
  if (wasProved(here)) return labelVerified(target, pointer, `${pointer.image} was proved there before`)
  return isProvedBy(all, wish) ? labelVerified(target, pointer) : undefined
}

/** The label is on the same image of the same release already: it is only brought forward. */
const wasProved = ({ found, pointer }: Pointed): boolean => {
  const verified = verifiedVersion(found.pointer)
  return verified?.image === pointer.image && verified.metadata?.release === pointer.metadata?.release
}

/** One that may be empty may be so. */
const isProvedBy = (
  all: readonly { readonly target: string; readonly parts: FleetParts }[],
  { selections }: Pick<ConvergeWish, 'selections'>,
): boolean =>
  all.some(({ parts }) => isProved(parts)) && all.every(({ target, parts }) => isProved(parts) || mayBeEmpty(selections, target))

/** Of another target with the same pointer; undefined: it is not all there, or nobody can tell, as it cannot be read. */
const partsThere = (here: Pointed, beside: string, there: There): FleetParts | undefined => {
  const found = here.world.targets.get(beside)
  if (!found || !isRead(found)) return undefined
  const turn = rollFleet({ ...here, target: beside, found }, there)
  return 'end' in turn && isThere(turn.end) ? turn.end.parts : undefined
}
