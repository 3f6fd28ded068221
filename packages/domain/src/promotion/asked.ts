/** What a promotion is asked about: the wish, the world, and what of its targets follows from them. */
import type { Distributed } from '../distribution/distribute.ts'
import { driftOf, foreignText } from '../environment/goal.ts'
import { readTargets } from '../environment/world.ts'
import type { Moment } from '../machine/machine.ts'
import type { AvailabilityTurn } from './availability.ts'
import { type Destination, promotedTarget } from './destinations.ts'
import { reachIn } from './reach.ts'
import type { Promoted, PromotedTarget, PromoteTurn, PromoteWish } from './wish.ts'
import type { Candidate, PromotionWorld } from './world.ts'

export interface Asked {
  readonly wish: PromoteWish
  readonly world: PromotionWorld
  readonly at: Moment
  readonly availability: AvailabilityTurn
  /** What became of the image where it is to be; undefined: that is not decided. */
  readonly made: Distributed | undefined
  readonly destinations: readonly Destination[]
  /** Pointers that somebody else has moved, where that is of any matter. */
  readonly foreign: readonly ForeignPointer[]
}
/** And there is something to promote. */
export interface Chosen extends Asked {
  readonly candidate: Candidate
}

export const askedOf = (wish: PromoteWish, world: PromotionWorld, at: Moment): Asked => {
  const foreign = wish.drift === 'restore' ? [] : foreignPointers(world)
  const { availability, destinations } = reachIn(wish, world, at)
  const made = availability && 'end' in availability ? availability.end : undefined
  return { wish, world, at, availability, made, destinations, foreign }
}

/** How it ends, with what is known of its targets. */
export const ending = (
  { wish, world, made, destinations }: Asked,
  outcome: Promoted['outcome'],
  why: string,
  more: Partial<Promoted> = {},
): PromoteTurn => ({
  end: {
    outcome,
    candidate: 'none' in world.candidate ? undefined : world.candidate,
    targets: withDroppedOut(wish, destinations.map(promotedTarget)),
    cells: made?.rows ?? [],
    notes: made?.notes ?? [],
    verdicts: [],
    why,
    ...(world.chosen === undefined ? {} : { chosen: world.chosen }),
    ...more,
  },
})

/** Beside them those that dropped out, in the order of the wish. */
export const withDroppedOut = ({ targets, droppedOut = [] }: PromoteWish, told: readonly PromotedTarget[]): readonly PromotedTarget[] =>
  targets.flatMap(({ name }): readonly PromotedTarget[] => {
    const dropped = droppedOut.find(({ target }) => target === name)
    if (dropped) return [{ target: name, outcome: 'dropped-out', image: '', why: dropped.why }]
    return told.filter(({ target }) => target === name)
  })

interface ForeignPointer {
  readonly target: string
  readonly image: string
  readonly version: number
}
/** The pointers that somebody else has moved. */
const foreignPointers = (world: PromotionWorld): readonly ForeignPointer[] =>
  readTargets(world).flatMap(([target, { pointer }]) => {
    const drift = driftOf(pointer, world.ledger)
    return drift?.is === 'foreign' ? [{ target, image: drift.image, version: drift.version }] : []
  })

export const foreignTexts = (foreign: readonly ForeignPointer[]): string => foreign.map(one => foreignText(one.target, one)).join(' ')
