/** What a promotion reaches: accounts, regions, groups, instances. */
import type { Environment } from '../delivery-file/types.ts'
import { newcomersIn } from '../environment/remarks/newcomers.ts'
import { selectionsOf } from '../environment/wish/selection.ts'
import type { EnvironmentWorld } from '../environment/world.ts'
import { desiredVersion } from '../records/pointer.ts'
import type { Release } from '../release.ts'
import { isUnknown, NOT_LOOKED_AT } from '../unknown.ts'
import { tagText } from '../workload/consumer/fleet.ts'
import { workloadOf } from '../workload/workloads.ts'

export interface TargetReach {
  readonly target: string
  readonly account: string
  readonly region: string
  /** What its pointer says; undefined: nothing, or nothing that is ours. */
  readonly release: Release | undefined
  /** AMI id there; empty: it has no pointer. */
  readonly image: string
  readonly groups: number
  /** The tag of the instances of a consumer, which has no groups. */
  readonly consumer?: string
  /** Names of groups that its tag selects and that never ran a release of it. */
  readonly newcomers: readonly string[]
  /** Groups that a CloudFormation stack keeps: `web (stack web-prod)`. */
  readonly stacks: readonly string[]
  /** As many as are desired, over all groups that can be read. */
  readonly instances: number
  /** Why it, or which of its groups, cannot be read (untrusted text); empty: it is read. */
  readonly unreadable: string
}

/** In the order of the delivery file. */
export const reachOf = ({ targets }: Environment, world: Pick<EnvironmentWorld, 'targets'>): readonly TargetReach[] => {
  const newcomers = newcomersIn(selectionsOf(targets), world)
  return targets.map(one => {
    const { name: target, account, region } = one
    const found = world.targets.get(target)
    if (!found || isUnknown(found)) {
      const { why: unreadable } = found ?? NOT_LOOKED_AT
      return { target, account, region, release: undefined, image: '', groups: 0, newcomers: [], stacks: [], instances: 0, unreadable }
    }
    const pointer = desiredVersion(found.pointer)
    const workload = workloadOf(found.fleet)
    return {
      ...{ target, account, region },
      ...('consumer' in one ? { consumer: tagText(one.consumer) } : {}),
      release: pointer?.metadata?.release,
      image: pointer?.image ?? '',
      ...workload.reach(),
      newcomers: newcomers.filter(one => one.target === target).map(({ group }) => group),
      stacks: workload.stacks(),
      unreadable: workload
        .unread()
        .map(({ name, why }) => `${name}: ${why}`)
        .join('; '),
    }
  })
}
