/** What a refresh would refuse in the targets of a promotion. */

import { placeOf } from '../environment/one-target/fleet-place.ts'
import { type TargetRefusal, targetRefusals } from '../environment/one-target/preflight.ts'
import { placesOf } from '../environment/wish/places.ts'
import { selectionsOf } from '../environment/wish/selection.ts'
import { stateOf } from '../records/ledger/history.ts'
import type { Destination } from './destinations.ts'
import type { PromoteWish } from './wish.ts'
import type { Candidate, PromotionWorld } from './world.ts'

/** Half of the targets may be there already. */
export const isAnnounced = ({ ledger }: Pick<PromotionWorld, 'ledger'>, { release }: Pick<Candidate, 'release'>): boolean => {
  const { intent } = stateOf(ledger)
  return intent?.kind === 'promote' && intent.release === release
}

export const preflightIn = (
  { environment: { unpinned, strategy, targets } }: Pick<PromoteWish, 'environment'>,
  world: Pick<PromotionWorld, 'targets'>,
  destinations: readonly Destination[],
): readonly TargetRefusal[] => {
  const selections = selectionsOf(targets)
  const beside = { places: placesOf(targets), among: destinations.map(({ target }) => target) }
  return destinations.flatMap(destination =>
    targetRefusals(
      { unpinned, strategy, selections },
      world.targets.get(destination.target),
      'image' in destination ? destination.image : undefined,
      placeOf(beside, world, destination.target),
    ),
  )
}
