/**
 * Two processes that every group has: it keeps its capacity, and it replaces what is not healthy. They are asked after every event in the
 * account, so each remembers the rows in which it found nothing to do.
 */
import { minutes, type Process } from '../../time/timeline.ts'
import { configurationOf } from './configuration.ts'
import { launch, terminate } from './instance-life.ts'
import { suspended } from './processes.ts'
import type { AutoScalingState, Configuration, Group, Member } from './state.ts'
import { chooseForScaleIn } from './termination-policy.ts'

/** Counts towards the capacity: in service, or on the way there. */
export const counts = ({ LifecycleState }: Member): boolean => LifecycleState === 'InService' || LifecycleState === 'Pending'
const wanted = (group: Group): number => group.DesiredCapacity + group.surge

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
    for (const { InstanceId } of excess(group))
      terminate(
        state,
        name,
        InstanceId,
        'an instance was taken out of service in response to a difference between desired and actual capacity',
      )
    failures = launchMissing(state, group) ? 0 : failures + 1
    if (failures) yield backoff(failures)
  }
}
const lacking = (group: Group): number =>
  suspended(group, 'Launch') ? 0 : Math.max(0, wanted(group) - group.members.filter(counts).length)
const excess = (group: Group): Member[] => {
  if (suspended(group, 'Terminate')) return []
  const members = group.members.filter(counts)
  return chooseForScaleIn(members, Math.max(0, members.length - wanted(group)))
}
const launchMissing = (state: AutoScalingState, group: Group): boolean => {
  for (let missing = lacking(group); missing > 0; missing--) {
    const cause = 'an instance was started in response to a difference between desired and actual capacity, increasing the capacity'
    if (!launch(state, group.AutoScalingGroupName, launchedNow(state, group), cause)) return false
  }
  return true
}
/**
 * After a failed launch the group tries again, ever more rarely.
 * @rule autoscaling.launch.retries https://docs.aws.amazon.com/autoscaling/ec2/userguide/CHAP_Troubleshooting.html (unverified)
 */
const backoff = (failures: number): number => minutes(Math.min(15, 2 ** (failures - 1)))

/**
 * An instance that fails a health check, or that somebody ended in EC2, is terminated and replaced.
 * @rule autoscaling.health.replace-unhealthy https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html (unverified)
 */
export function* keepHealthy(state: AutoScalingState, name: string): Process {
  const { instances } = state.ec2
  let found: { readonly group: Group; readonly revision: number } | undefined
  for (;;) {
    yield () => {
      const group = state.groups.own(name)
      if (group && group === found?.group && instances.revision === found.revision) return false
      if (!group || unhealthy(state, group).length > 0) return true
      found = { group, revision: instances.revision }
      return false
    }
    const group = state.groups.own(name)
    if (!group) return
    for (const { InstanceId } of unhealthy(state, group))
      terminate(state, name, InstanceId, 'an instance was taken out of service in response to a health check failure')
  }
}
const unhealthy = (state: AutoScalingState, group: Group): Member[] => {
  if (suspended(group, 'ReplaceUnhealthy', 'Terminate')) return []
  const checked = !suspended(group, 'HealthCheck')
  return group.members.filter(member => counts(member) && (member.HealthStatus === 'Unhealthy' || (checked && ended(state, member))))
}
const ended = (state: AutoScalingState, { InstanceId }: Member): boolean => {
  const name = state.ec2.instances.own(InstanceId)?.State?.Name
  return name !== 'pending' && name !== 'running'
}
