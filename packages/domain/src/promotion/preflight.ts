/** What a refresh would refuse in the targets of a promotion. */
import { type TargetRefusal, targetRefusals } from '../environment/preflight.ts'
import { selectionsOf } from '../environment/selection.ts'
import type { Destination } from './destinations.ts'
import type { PromoteWish } from './wish.ts'
import type { PromotionWorld } from './world.ts'

export const preflightIn = (
  { environment: { unpinned, targets } }: Pick<PromoteWish, 'environment'>,
  world: Pick<PromotionWorld, 'targets'>,
  destinations: readonly Destination[],
): readonly TargetRefusal[] => {
  const selections = selectionsOf(targets)
  return destinations.flatMap(destination =>
    targetRefusals(
      { unpinned, selections },
      destination.target,
      world.targets.get(destination.target),
      'image' in destination ? destination.image : undefined,
    ),
  )
}
