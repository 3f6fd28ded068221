/** An environment's world as evidence of soak. */
import type { Environment } from '../delivery-file/types.ts'
import { hasNoInstance, mayBeEmpty, selectionsOf } from '../environment/wish/selection.ts'
import { readTargets, unreadTargets } from '../environment/world.ts'
import { SOAK_EVIDENCE, type SoakFacts } from '../gates/soak-facts.ts'
import { stateOf, verifiedAt } from '../records/ledger/history.ts'
import { desiredVersion } from '../records/pointer.ts'
import type { Release } from '../release.ts'
import { workloadOf } from '../workload/workloads.ts'
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
  const inTarget = (target: string, group: string): string => (several ? `${group} in ${target}` : group)
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
      groups: workloadOf(fleet)
        .soaking(desiredVersion(pointer)?.image, world.activities.get(target), now - SOAK_EVIDENCE)
        .map(group => ({ ...group, name: inTarget(target, group.name) })),
    })),
    alarms: world.alarms,
    unreadable: [
      ...unreadTargets(world).map(([target, { before: _, ...unknown }]) => ({ ...unknown, what: `target ${target}` })),
      ...targets.flatMap(([target, { fleet }]) =>
        workloadOf(fleet)
          .unread()
          .map(({ what, name, ...unknown }) => ({ ...unknown, what: `${what} ${inTarget(target, name)}` })),
      ),
    ],
    share,
    kept: stateOf(world.ledger).soak,
  }
}
