/** The groups of an environment while it is watched, by one look. It decides nothing. */
import type { Moment } from '../machine/machine.ts'
import { desiredVersion } from '../records/pointer.ts'
import { type GroupRow, groupRows } from '../workload/asg/watching/group-row.ts'
import { watchedAs } from './one-target/watched.ts'
import type { ConvergeWish } from './wish/converge-wish.ts'
import { type EnvironmentWorld, readTargets } from './world.ts'

/** Of each target that can be read and has a pointer. */
export const watchingRows = (
  wish: Pick<ConvergeWish, 'strategy'>,
  world: EnvironmentWorld,
  { now }: Pick<Moment, 'now'>,
): readonly GroupRow[] =>
  readTargets(world).flatMap(([target, { pointer, fleet }]) => {
    const image = desiredVersion(pointer)?.image
    if (image === undefined || fleet.kind !== 'asg') return []
    return groupRows(watchedAs(wish, target, world, now) ?? { image, strategy: wish.strategy }, fleet, now, target)
  })
