/**
 * A process that every group has: it keeps the group's capacity. It is asked after every event in the account, so it remembers the row in
 * which it found nothing to do.
 */
import { minutes, type Process, within } from '../../time/timeline.ts'
import { configurationOf } from './configuration.ts'
import { launch, terminate } from './instance-life.ts'
import { isBeingReplaced, isComing } from './lifecycle.ts'
import { suspended } from './processes.ts'
import type { AutoScalingState, Configuration, Group, Member } from './state.ts'
import { chooseForScaleIn } from './termination-policy.ts'
import { drawFromPool } from './warm-pool/draw.ts'

/** Counts towards the capacity: in service, or on the way there. */
export const counts = (member: Member): boolean => member.LifecycleState === 'InService' || isComing(member) || isBeingReplaced(member)
/** Instances that make the desired capacity, and those beyond it that a refresh has asked for. */
const wanted = (group: Group): number => instancesWanted(group) + group.surge

/**
 * With weights the desired capacity is in their units, and met when instances have at least so many.
 * @rule autoscaling.mixed.weights https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-instance-weighting.html (unverified)
 */
export const instancesWanted = ({ DesiredCapacity, MixedInstancesPolicy }: Group): number =>
  Math.ceil(DesiredCapacity / Number(MixedInstancesPolicy?.LaunchTemplate?.Overrides?.[0]?.WeightedCapacity ?? 1))

/**
 * While a refresh is under way the group launches the refresh's desired configuration already. A rollback launches the group's own again.
 * @rule autoscaling.refresh.scale-out-uses-desired-configuration https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html (unverified)
 */
export const launchedNow = (state: AutoScalingState, group: Group): Configuration => {
  const refresh = state.lastRefresh(group.AutoScalingGroupName)
  const deploying = refresh?.Status === 'InProgress' || refresh?.Status === 'Baking'
  return (deploying ? refresh.DesiredConfiguration : undefined) ?? configurationOf(group)
}

/**
 * A group launches and terminates until it has its desired capacity.
 * @rule autoscaling.group.keeps-desired-capacity https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html (moto)
 */
export function* keepCapacity(state: AutoScalingState, name: string): Process {
  const { timeline } = state.place.world
  let balanced: Group | undefined
  for (let failures = 0; ; ) {
    yield () => {
      const group = state.groups.own(name)
      if (group && group === balanced) return false
      if (!group || lacking(group) > 0 || excess(group).length > 0) return true
      balanced = group
      return false
    }
    const group = state.groups.own(name)
    if (!group) return
    for (const { InstanceId } of excess(group)) terminate(state, name, InstanceId, DIFFERENCE.terminate)
    const configuration = launchedNow(state, group)
    failures = launchMissing(state, group, configuration) ? 0 : failures + 1
    if (failures) yield* within(timeline, backoff(failures), () => hasOtherWork(state, name, configuration))
  }
}
/** As scaling activities tell it. */
const DIFFERENCE = {
  launch: 'an instance was started in response to a difference between desired and actual capacity, increasing the capacity',
  terminate: 'an instance was taken out of service in response to a difference between desired and actual capacity',
}
/** Something besides the launch that has just failed: other things to launch, or something to terminate. */
const hasOtherWork = (state: AutoScalingState, name: string, failed: Configuration): boolean => {
  const group = state.groups.own(name)
  if (!group || excess(group).length > 0) return true
  const { LaunchTemplate, MixedInstancesPolicy } = launchedNow(state, group)
  return LaunchTemplate !== failed.LaunchTemplate || MixedInstancesPolicy !== failed.MixedInstancesPolicy
}
const lacking = (group: Group): number =>
  suspended(group, 'Launch') ? 0 : Math.max(0, wanted(group) - group.members.filter(counts).length)
const excess = (group: Group): Member[] => {
  if (suspended(group, 'Terminate')) return []
  const members = group.members.filter(counts)
  return chooseForScaleIn(members, Math.max(0, members.length - wanted(group)))
}
const launchMissing = (state: AutoScalingState, group: Group, configuration: Configuration): boolean => {
  for (let missing = lacking(group); missing > 0; missing--)
    if (
      !drawFromPool(state, group.AutoScalingGroupName, configuration, DIFFERENCE.launch) &&
      !launch(state, group.AutoScalingGroupName, configuration, DIFFERENCE.launch)
    )
      return false
  return true
}
/**
 * After a failed launch the group tries again, ever more rarely.
 * @rule autoscaling.launch.retries https://docs.aws.amazon.com/autoscaling/ec2/userguide/CHAP_Troubleshooting.html (unverified)
 */
const backoff = (failures: number): number => minutes(Math.min(15, 2 ** (failures - 1)))
