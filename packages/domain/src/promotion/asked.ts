/** What a promotion is asked about: the wish, the world, and what of its targets follows from them. */
import type { Distributed } from '../distribution/distribute.ts'
import { driftOf } from '../environment/goal.ts'
import { desiredVersions, readTargets } from '../environment/world.ts'
import type { Moment } from '../machine.ts'
import { type AvailabilityTurn, availabilityIn, imageIn } from './availability.ts'
import { type Destination, destinationOf, promotedTarget } from './destinations.ts'
import type { Promoted, PromoteTurn, PromoteWish } from './wish.ts'
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
  const { candidate } = world
  const foreign = wish.drift === 'restore' ? [] : foreignPointers(world)
  if ('none' in candidate) return { wish, world, at, availability: undefined, made: undefined, destinations: [], foreign }
  const availability = availabilityIn(wish, world, candidate, at)
  const made = availability && 'end' in availability ? availability.end : undefined
  const { distribute } = wish.environment.availability
  const destinations = wish.targets.map(target =>
    destinationOf(world, target.name, candidate, imageIn(availability, target, distribute), at),
  )
  return { wish, world, at, availability, made, destinations, foreign }
}

/** How it ends, with what is known of its targets. */
export const ending = (
  { world, made, destinations }: Asked,
  outcome: Promoted['outcome'],
  why: string,
  more: Partial<Promoted> = {},
): PromoteTurn => ({
  end: {
    outcome,
    candidate: 'none' in world.candidate ? undefined : world.candidate,
    previous: previousIn(world),
    targets: destinations.map(promotedTarget),
    cells: made?.rows ?? [],
    notes: made?.notes ?? [],
    verdicts: [],
    why,
    ...(world.chosen === undefined ? {} : { chosen: world.chosen }),
    ...more,
  },
})

const previousIn = (world: PromotionWorld): Promoted['previous'] => {
  const [pointer] = desiredVersions(world)
  return pointer ? { release: pointer.says?.release, image: pointer.image } : undefined
}

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

export const foreignText = (foreign: readonly ForeignPointer[]): string =>
  `${foreign.map(({ target, image, version }) => `version ${version} of the pointer of ${target} (${image})`).join(', ')} was not written by this suite.`
