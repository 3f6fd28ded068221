/** What launches would lack in the targets of a promotion: the same that a refresh asks before it begins, so that no pointer moves in vain. */
import { launchesSeen, launchRefusals } from '../environment/one-target/before-launch.ts'
import { refusalsText, type TargetRefusal } from '../environment/one-target/preflight.ts'
import { planningMoment } from '../machine/machine.ts'
import { type Destination, isDone } from './destinations.ts'
import { isAnnounced } from './preflight.ts'
import { reachIn } from './reach.ts'
import type { PromoteWish } from './wish.ts'
import type { Candidate, PromotionWorld } from './world.ts'

/** AMI id by target, of those where the candidate is already: what a look tries a launch with. */
export const imagesByTarget = (wish: PromoteWish, world: PromotionWorld, now: number): ReadonlyMap<string, string> =>
  new Map(
    reachIn(wish, world, planningMoment(now)).destinations.flatMap(destination =>
      'image' in destination && destination.image !== undefined ? [[destination.target, destination.image] as const] : [],
    ),
  )

/** What would be refused, a sentence each; empty where nobody has looked. */
export const lackedBy = (wish: PromoteWish, world: PromotionWorld, now: number): readonly string[] => {
  const { candidate } = world
  if ('none' in candidate) return []
  const { destinations } = reachIn(wish, world, planningMoment(now))
  return (lackedIn(wish, world, candidate, destinations) ?? []).map(one => refusalsText([one], destinations.length > 1))
}

/** Undefined: nobody has looked. Empty: nothing is lacking, or it is announced already and goes on. */
export const lackedIn = (
  { environment, asksLaunches }: Pick<PromoteWish, 'environment' | 'asksLaunches'>,
  world: PromotionWorld,
  candidate: Candidate,
  destinations: readonly Destination[],
): readonly TargetRefusal[] | undefined => {
  if (!asksLaunches || isAnnounced(world, candidate)) return []
  const targets = destinations.filter(one => !isDone(one)).map(({ target }) => target)
  if (!launchesSeen(world, targets)) return undefined
  return targets.flatMap(target => launchRefusals(environment, world, target))
}
