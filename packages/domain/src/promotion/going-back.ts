/** What an environment would go back to if a promotion has to be undone. */
import type { Environment } from '../delivery-file/types.ts'
import type { EnvironmentWorld } from '../environment/world.ts'
import type { RollbackFacts } from '../gates/rollback-ready.ts'
import { stateOf } from '../ledger/history.ts'
import { lastGood } from '../ledger/state.ts'
import { versionsByRelease } from '../pointer.ts'
import type { Release } from '../release.ts'
import { readable } from '../rollout/group.ts'
import type { ImageEvidence } from './evidence.ts'

/** Ids of the images of all releases that are good there: what a look asks EC2 about. */
export const imagesToGoBackTo = ({ ledger, pointer }: Pick<EnvironmentWorld, 'ledger' | 'pointer'>): readonly string[] => {
  const known = versionsByRelease(pointer)
  return [...new Set(stateOf(ledger).good.flatMap(release => known.get(release)?.image ?? []))]
}

/** `release`: what is promoted, so what would be left. */
export const rollbackFacts = (
  { name, targets, unpinned }: Environment,
  world: EnvironmentWorld,
  { states }: Pick<ImageEvidence, 'states'>,
  release: Release,
): RollbackFacts => {
  const backTo = lastGood(stateOf(world.ledger), world.barred, release)
  const id = backTo === undefined ? undefined : versionsByRelease(world.pointer).get(backTo)?.image
  return {
    backTo,
    unpinned,
    targets: [
      {
        name: targets[0]?.name ?? name,
        image: id === undefined ? undefined : { id, state: states.get(id) },
        groups: [...world.fleet.groups.values()].map(group => ({
          name: group.name,
          version: readable(group) ? group.version : { unreadable: group.unreadable },
        })),
      },
    ],
  }
}
