/** How the canaries of a target are watched: what a look asks besides, and the machine judges. */
import type { Moment } from '../../machine/machine.ts'
import { desiredVersion } from '../../records/pointer.ts'
import type { WatchWish } from '../../workload/asg/roll-wish.ts'
import type { SeenAs } from '../../workload/asg/seen-as.ts'
import { watchedSince } from '../admission/patience.ts'
import { goalOf } from '../goal.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { type EnvironmentWorld, isRead } from '../world.ts'

/** Undefined: nothing is on trial there. */
export const watchedAs = (
  { strategy }: Pick<ConvergeWish, 'strategy'>,
  target: string,
  world: EnvironmentWorld,
  now: number,
): WatchWish | undefined => {
  const found = world.targets.get(target)
  const goal = goalOf(world.ledger)
  if (strategy.type !== 'canary' || goal?.way !== 'forward' || !found || !isRead(found)) return undefined
  const pointer = desiredVersion(found.pointer)
  if (!pointer || pointer.metadata?.release !== goal.release) return undefined
  return { image: pointer.image, strategy, unproved: { since: watchedSince(world, now) } }
}

/** With the moment of the look. */
export const watchedNow = (
  wish: Pick<ConvergeWish, 'strategy'>,
  target: string,
  world: EnvironmentWorld,
  { now }: Pick<Moment, 'now'>,
): SeenAs['watched'] => {
  const as = watchedAs(wish, target, world, now)
  return as && { wish: as, now }
}
