/** What an environment would go back to if a promotion has to be undone. */
import type { Environment } from '../delivery-file/types.ts'
import type { LaunchImage } from '../environment/launch-image.ts'
import { localImage } from '../environment/ways-back/images.ts'
import { imageObstacle, type Obstacle } from '../environment/ways-back/obstacles.ts'
import { bestWayLater, lastGood } from '../environment/ways-back/ways-back.ts'
import { type EnvironmentWorld, readTargets } from '../environment/world.ts'
import type { Release } from '../release.ts'
import type { RollbackGroup } from '../workload/workload.ts'
import { workloadOf } from '../workload/workloads.ts'

export interface RollbackFacts {
  /** What the environment would go back to; undefined: nothing was verified there yet. */
  readonly backTo: Release | undefined
  readonly unpinned: Environment['unpinned']
  readonly targets: readonly RollbackTarget[]
  /** Names of targets that never ran that release, beside others that did: they cannot go back with them. */
  readonly newcomers: readonly string[]
}
export interface RollbackTarget {
  readonly name: string
  /** Why that release cannot be launched there; undefined: it can. */
  readonly obstacle: Obstacle | undefined
  /** Its image, as EC2 tells it there; undefined: the account does not see it. */
  readonly image: LaunchImage | undefined
  readonly groups: readonly RollbackGroup[]
}

/** What a rollback would take, which looks whether images are there; where none is, the last good one, of which it is said what is missing. */
export const wouldGoBackTo = (world: EnvironmentWorld, leaving: Release | undefined): Release | undefined =>
  bestWayLater(world, leaving) ?? lastGood(world, leaving)

/**
 * A target that cannot be read is not moved either, and one that never ran the release, beside others that did, has nothing to go back to.
 * @param release what is promoted, so what would be left
 */
export const rollbackFacts = ({ unpinned }: Environment, world: EnvironmentWorld, release: Release): RollbackFacts => {
  const backTo = wouldGoBackTo(world, release)
  const read = readTargets(world).map(([name, target]) => ({
    name,
    obstacle: backTo === undefined ? undefined : imageObstacle(target, backTo),
    image: backTo === undefined ? undefined : target.images?.get(localImage(target, backTo) ?? ''),
    groups: workloadOf(target.fleet).rollbackGroups(),
  }))
  const knowing = read.filter(({ obstacle }) => obstacle?.kind !== 'unknown')
  const newcomers = knowing.length > 0 ? read.filter(target => !knowing.includes(target)).map(({ name }) => name) : []
  return { backTo, unpinned, targets: knowing.length > 0 ? knowing : read, newcomers }
}
