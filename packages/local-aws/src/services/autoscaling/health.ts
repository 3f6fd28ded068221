/**
 * A process that every group has: it replaces what is not healthy. It is asked after every event in the account, so it remembers in which
 * state of the group and of EC2 it found nothing to do.
 */
import type { Process } from '../../time/timeline.ts'
import { counts } from './capacity.ts'
import { terminate } from './instance-life.ts'
import { suspended } from './processes.ts'
import type { AutoScalingState, Group, Member } from './state.ts'

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
    for (const { InstanceId, failed } of unhealthy(state, group))
      terminate(state, name, InstanceId, failed === 'ELB' ? FAILED_AS_TARGET : FAILED)
  }
}
const FAILED = 'an instance was taken out of service in response to a health check failure'
/**
 * Activities tell an instance that its load balancer calls unhealthy from one that EC2 does.
 * @rule autoscaling.activities.elb-failure https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-healthchecks.html (unverified)
 */
const FAILED_AS_TARGET = 'an instance was taken out of service in response to an ELB system health check failure'

const unhealthy = (state: AutoScalingState, group: Group): Member[] => {
  if (suspended(group, 'ReplaceUnhealthy', 'Terminate')) return []
  const checked = !suspended(group, 'HealthCheck')
  return group.members.filter(member => counts(member) && (member.HealthStatus === 'Unhealthy' || (checked && ended(state, member))))
}
const ended = (state: AutoScalingState, { InstanceId }: Member): boolean => {
  const name = state.ec2.instances.own(InstanceId)?.State?.Name
  return name !== 'pending' && name !== 'running'
}
