/** How far a candidate has come: where its image is, and what each target says. */
import type { Moment } from '../machine/machine.ts'
import { type AvailabilityTurn, availabilityIn, imageIn } from './availability.ts'
import { type Destination, destinationOf } from './destinations.ts'
import { type PromoteWish, workedOn } from './wish.ts'
import type { PromotionWorld } from './world.ts'

export interface Reach {
  readonly availability: AvailabilityTurn | undefined
  /** Every target; empty without a candidate. */
  readonly destinations: readonly Destination[]
}

export const reachIn = (wish: PromoteWish, world: PromotionWorld, at: Moment): Reach => {
  const { candidate } = world
  if ('none' in candidate) return { availability: undefined, destinations: [] }
  const availability = availabilityIn(wish, world, candidate, at)
  const { distribute } = wish.environment.availability
  const destinations = workedOn(wish).map(target =>
    destinationOf(world, target.name, candidate, imageIn(availability, target, distribute), at),
  )
  return { availability, destinations }
}
