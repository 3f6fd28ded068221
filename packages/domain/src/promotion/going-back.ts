/** What an environment would go back to if a promotion has to be undone. */
import type { Environment } from '../delivery-file/types.ts'
import { type EnvironmentWorld, readTargets, type TargetWorld } from '../environment/world.ts'
import type { RollbackFacts } from '../gates/rollback-ready.ts'
import { stateOf } from '../ledger/history.ts'
import { lastGood } from '../ledger/state.ts'
import { versionsByRelease } from '../pointer.ts'
import type { Release } from '../release.ts'
import { readable } from '../rollout/group.ts'
import type { ImageEvidence } from './evidence.ts'

/** Ids of the images, in one target, of all releases that are good in its environment: what a look asks EC2 about. */
export const imagesToGoBackTo = (
  { ledger }: Pick<EnvironmentWorld, 'ledger'>,
  { pointer }: Pick<TargetWorld, 'pointer'>,
): readonly string[] => {
  const known = versionsByRelease(pointer)
  return [...new Set(stateOf(ledger).good.flatMap(release => known.get(release)?.image ?? []))]
}

/**
 * A target that cannot be read is not moved either, and one that never had a pointer has nothing to go back to beside others that have.
 * @param release what is promoted, so what would be left
 */
export const rollbackFacts = (
  { unpinned }: Environment,
  world: EnvironmentWorld,
  { states }: Pick<ImageEvidence, 'states'>,
  release: Release,
): RollbackFacts => {
  const backTo = lastGood(stateOf(world.ledger), world.barred, release)
  const read = readTargets(world)
  const pointed = read.filter(([, { pointer }]) => pointer.length > 0)
  const targets = (pointed.length > 0 ? pointed : read).map(([name, { pointer, fleet }]) => {
    const id = backTo === undefined ? undefined : versionsByRelease(pointer).get(backTo)?.image
    return {
      name,
      image: id === undefined ? undefined : { id, state: states.get(name)?.get(id) },
      groups: [...fleet.groups.values()].map(group => ({
        name: group.name,
        version: readable(group) ? group.version : { unreadable: group.unreadable },
      })),
    }
  })
  return { backTo, unpinned, targets }
}
