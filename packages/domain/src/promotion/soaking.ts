/** An environment's world as evidence of soak. */
import type { Environment } from '../delivery-file/types.ts'
import type { SoakFacts } from '../gates/soak.ts'
import { stateOf, verifiedAt } from '../ledger/history.ts'
import { desiredVersion } from '../pointer.ts'
import type { Release } from '../release.ts'
import { readable } from '../rollout/group.ts'
import type { SoakingWorld } from './world.ts'

/** `share`: percent, as the environment that asks for the soak says. */
export const soakFacts = ({ name, targets }: Environment, world: SoakingWorld, release: Release, share: number): SoakFacts => {
  const pointer = desiredVersion(world.pointer)
  const found = [...world.fleet.groups.values()]
  const groups = found.filter(readable)
  const target = targets[0]?.name ?? name
  return {
    environment: name,
    release,
    pointers: pointer ? [{ target, release: pointer.says?.release, modified: pointer.modified }] : [],
    verifiedAt: verifiedAt(world.ledger, release),
    groups: groups.map(group => {
      const inService = group.instances.filter(instance => instance.inService)
      return {
        name: group.name,
        refreshed: group.refreshes.reduce<number | undefined>(
          (newest, { started }) => (started === undefined ? newest : Math.max(newest ?? 0, started)),
          undefined,
        ),
        instances: group.instances.length,
        inService: inService.length,
        onImage: inService.filter(({ image }) => image === pointer?.image).length,
      }
    }),
    alarms: world.alarms,
    unreadable: found.flatMap(group => (readable(group) ? [] : [{ what: `group ${group.name}`, because: group.unreadable }])),
    share,
    kept: stateOf(world.ledger).soak,
  }
}
