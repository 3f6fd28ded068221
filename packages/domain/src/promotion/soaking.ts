/** An environment's world as evidence of soak. */
import type { Environment } from '../delivery-file/types.ts'
import { groupSubject } from '../environment/in-target.ts'
import { readTargets, unreadTargets } from '../environment/world.ts'
import type { SoakFacts, SoakingGroup } from '../gates/soak.ts'
import { stateOf, verifiedAt } from '../ledger/history.ts'
import { desiredVersion } from '../pointer.ts'
import type { Release } from '../release.ts'
import { type Group, readable } from '../rollout/group.ts'
import type { SoakingWorld } from './world.ts'

/** All targets of the environment count. `share`: percent, as the environment that asks for the soak says. */
export const soakFacts = ({ name }: Environment, world: SoakingWorld, release: Release, share: number): SoakFacts => {
  const targets = readTargets(world)
  const several = world.targets.size > 1
  const inTarget = (target: string, group: string): string => (several ? groupSubject(target, group) : group)
  return {
    environment: name,
    release,
    pointers: targets.flatMap(([target, { pointer }]) => {
      const desired = desiredVersion(pointer)
      if (desired) return [{ target, release: desired.says?.release, modified: desired.modified }]
      return several ? [{ target, release: undefined, modified: 0 }] : []
    }),
    verifiedAt: verifiedAt(world.ledger, release),
    groups: targets.flatMap(([target, { pointer, fleet }]) =>
      [...fleet.groups.values()].filter(readable).map(group => ({
        ...soakingGroup(group, desiredVersion(pointer)?.image),
        name: inTarget(target, group.name),
      })),
    ),
    alarms: world.alarms,
    unreadable: [
      ...unreadTargets(world).map(([target, { unreadable }]) => ({ what: `target ${target}`, because: unreadable })),
      ...targets.flatMap(([target, { fleet }]) =>
        [...fleet.groups.values()].flatMap(group =>
          readable(group) ? [] : [{ what: `group ${inTarget(target, group.name)}`, because: group.unreadable }],
        ),
      ),
    ],
    share,
    kept: stateOf(world.ledger).soak,
  }
}

const soakingGroup = (group: Group, image: string | undefined): SoakingGroup => {
  const inService = group.instances.filter(instance => instance.inService)
  return {
    name: group.name,
    refreshed: group.refreshes.reduce<number | undefined>(
      (newest, { started }) => (started === undefined ? newest : Math.max(newest ?? 0, started)),
      undefined,
    ),
    instances: group.instances.length,
    inService: inService.length,
    onImage: inService.filter(instance => instance.image === image).length,
  }
}
