/** An environment's world as evidence of soak. */
import type { Environment } from '../delivery-file/types.ts'
import { groupSubject } from '../environment/in-target.ts'
import { hasNoInstance, mayBeEmpty, selectionsOf } from '../environment/selection.ts'
import { readTargets, unreadTargets } from '../environment/world.ts'
import { SOAK_EVIDENCE, type SoakFacts, type SoakingGroup } from '../gates/soak-facts.ts'
import { stateOf, verifiedAt } from '../records/ledger/history.ts'
import { desiredVersion } from '../records/pointer.ts'
import type { Release } from '../release.ts'
import type { GroupActivities } from '../workload/asg/activities.ts'
import { type Group, readable, sizeOf } from '../workload/asg/group.ts'
import { serviceOf } from './service.ts'
import type { SoakingWorld } from './world.ts'

/** All targets of the environment count. `share`: percent, as the environment that asks for the soak says. */
export const soakFacts = (
  { name, targets: asked }: Environment,
  world: SoakingWorld,
  release: Release,
  share: number,
  now: number,
): SoakFacts => {
  const targets = readTargets(world)
  const several = world.targets.size > 1
  const selections = selectionsOf(asked)
  const inTarget = (target: string, group: string): string => (several ? groupSubject(target, group) : group)
  return {
    environment: name,
    release,
    pointers: targets.flatMap(([target, { pointer, fleet }]) => {
      const desired = desiredVersion(pointer)
      // Nothing runs there, nor has to, and nobody has brought the release there.
      if (desired?.metadata?.release !== release && mayBeEmpty(selections, target) && hasNoInstance(fleet)) return []
      if (desired) return [{ target, release: desired.metadata?.release, modified: desired.modified }]
      return several ? [{ target, release: undefined, modified: 0 }] : []
    }),
    verifiedAt: verifiedAt(world.ledger, release),
    targets: targets.map(([target, { pointer, fleet }]) => ({
      name: target,
      mayBeEmpty: mayBeEmpty(selections, target),
      groups: [...fleet.groups.values()].filter(readable).map(group => ({
        ...soakingGroup(group, desiredVersion(pointer)?.image, world.activities.get(target)?.get(group.name), now - SOAK_EVIDENCE),
        name: inTarget(target, group.name),
      })),
    })),
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

const soakingGroup = (group: Group, image: string | undefined, activities: GroupActivities | undefined, since: number): SoakingGroup => {
  const inService = group.instances.filter(instance => instance.inService)
  const { stretches, lost, unshown } = serviceOf(group, image, activities, since)
  return {
    name: group.name,
    refreshed: group.refreshes.reduce<number | undefined>(
      (newest, { ended = Number.POSITIVE_INFINITY }) => Math.max(newest ?? 0, ended),
      undefined,
    ),
    of: sizeOf(group),
    inService: inService.length,
    standby: group.instances.filter(({ standby }) => standby).length,
    onImage: inService.filter(instance => instance.image === image).length,
    ...{ service: stretches, lost, unshown },
  }
}
