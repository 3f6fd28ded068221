/** What an environment would go back to if a promotion has to be undone. */
import type { Environment } from '../delivery-file/types.ts'
import { localImage } from '../environment/images.ts'
import { imageObstacle } from '../environment/obstacles.ts'
import { bestWay, lastGood } from '../environment/ways-back.ts'
import { type EnvironmentWorld, readTargets } from '../environment/world.ts'
import type { RollbackFacts } from '../gates/rollback-ready.ts'
import type { Release } from '../release.ts'
import { readable } from '../rollout/group.ts'

/** What a rollback would take, which looks whether images are there; where none is, the last good one, of which it is said what is missing. */
export const wouldGoBackTo = (world: EnvironmentWorld, leaving: Release | undefined): Release | undefined =>
  bestWay(world, leaving) ?? lastGood(world, leaving)

/**
 * A target that cannot be read is not moved either, and one that never had a pointer has nothing to go back to beside others that have.
 * @param release what is promoted, so what would be left
 */
export const rollbackFacts = ({ unpinned }: Environment, world: EnvironmentWorld, release: Release): RollbackFacts => {
  const backTo = wouldGoBackTo(world, release)
  const read = readTargets(world)
  const pointed = read.filter(([, { pointer }]) => pointer.length > 0)
  const targets = (pointed.length > 0 ? pointed : read).map(([name, target]) => {
    return {
      name,
      obstacle: backTo === undefined ? undefined : imageObstacle(target, backTo),
      image: backTo === undefined ? undefined : target.images?.get(localImage(target, backTo) ?? ''),
      groups: [...target.fleet.groups.values()].map(group => ({
        name: group.name,
        version: readable(group) ? group.version : { unreadable: group.unreadable },
      })),
    }
  })
  return { backTo, unpinned, targets }
}
