/** The life of one instance in its group: Pending, InService, perhaps found unhealthy, Terminating, gone. */
import { type Process, seconds } from '../../time/timeline.ts'
import { beginActivity, endActivity } from './activities.ts'
import { abandonedText, holdLaunch, holdTermination } from './hooks/hold.ts'
import { launched } from './launching.ts'
import { isComing, isLeaving } from './lifecycle.ts'
import { drain, enterLoadBalancing, failsAsTarget, targetGroupsOf } from './load-balancing.ts'
import { suspended } from './processes.ts'
import type { AutoScalingState, Configuration, Group, Member } from './state.ts'

/**
 * Launches one instance of a configuration into a group.
 * @returns whether EC2 launched it; when not, the scaling activity tells why.
 */
export const launch = (state: AutoScalingState, name: string, configuration: Configuration, cause: string): boolean => {
  const group = state.groups.own(name)!
  const member = launched(state, group, configuration, { Description: 'Launching a new EC2 instance', Cause: cause }, 'Pending')
  if (!member) return false
  join(state, name, member)
  return true
}

/** The instance is the group's, and will come into service. */
export const join = (state: AutoScalingState, name: string, member: Member): void => {
  const { members } = state.groups.own(name)!
  state.groups.patch(name, { members: [...members, member] })
  state.place.world.timeline.spawn(comeIntoService(state, name, member))
}

/**
 * An instance is in service when it runs and passes its health check; from then on its warm-up counts.
 * @rule autoscaling.instances.lifecycle https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-lifecycle.html (unverified)
 */
function* comeIntoService(state: AutoScalingState, name: string, { InstanceId, activity }: Member): Process {
  const { ec2 } = state
  const fate = ec2.fates.get(ec2.instances.own(InstanceId)?.ImageId ?? '') ?? 0
  const doomed = fate === Number.POSITIVE_INFINITY
  yield () => ec2.instances.own(InstanceId)?.State?.Name !== 'pending'
  const abandoned = lifecycleState(state, name, InstanceId) === 'Pending' ? yield* holdLaunch(state, name, InstanceId) : undefined
  if (abandoned)
    return terminate(state, name, InstanceId, 'an instance was taken out of service as its launch was abandoned', abandonedText(abandoned))
  if (!doomed) yield fate
  if (!/^Pending(:Proceed)?$/.test(lifecycleState(state, name, InstanceId) ?? '')) return
  state.patchMember(name, InstanceId, { LifecycleState: 'InService', inServiceSince: state.place.world.now })
  endActivity(state, activity, 'Successful')
  enterService(state, name, InstanceId)
  if (doomed) yield* failHealthCheck(state, name, InstanceId)
}
/**
 * A health check that an instance never passes counts only when the health check grace period is over.
 * @rule autoscaling.instances.grace-period https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html (unverified)
 */
export function* failHealthCheck(state: AutoScalingState, name: string, instanceId: string): Process {
  yield seconds(state.groups.own(name)?.HealthCheckGracePeriod ?? 0) + state.healthCheckInterval
  yield () => !isUnchecked(state, name)
  if (lifecycleState(state, name, instanceId) === 'InService') state.patchMember(name, instanceId, { HealthStatus: 'Unhealthy' })
}
/** It becomes a target of its group's load balancers, which the group may go by. */
export const enterService = (state: AutoScalingState, name: string, instanceId: string): void => {
  const group = state.groups.own(name)!
  if (targetGroupsOf(group).length === 0) return
  enterLoadBalancing(state, group, instanceId)
  state.place.world.timeline.spawn(failAsTarget(state, name, instanceId))
}
/** The same, of what its target groups say; also of an instance that comes to fail later. */
function* failAsTarget(state: AutoScalingState, name: string, instanceId: string): Process {
  yield seconds(state.groups.own(name)?.HealthCheckGracePeriod ?? 0)
  const isStaying = (): boolean => ['InService', 'Standby'].includes(lifecycleState(state, name, instanceId) ?? '')
  const fails = (): boolean =>
    lifecycleState(state, name, instanceId) === 'InService' &&
    !isUnchecked(state, name) &&
    failsAsTarget(state, state.groups.own(name)!, instanceId)
  while (isStaying()) {
    yield () => !isStaying() || fails()
    yield state.healthCheckInterval
    if (isStaying() && fails()) return state.patchMember(name, instanceId, { HealthStatus: 'Unhealthy', failed: 'ELB' })
  }
}
const isUnchecked = (state: AutoScalingState, name: string): boolean => {
  const group = state.groups.own(name)
  return group !== undefined && suspended(group, 'HealthCheck')
}
export const lifecycleState = (state: AutoScalingState, name: string, instanceId: string): string | undefined =>
  state.groups.own(name)?.members.find(member => member.InstanceId === instanceId)?.LifecycleState

/**
 * Starts to terminate an instance; it leaves the group when EC2 has ended it.
 * @param why of the activity that it ends, if that is still going on
 */
export const terminate = (state: AutoScalingState, name: string, instanceId: string, cause: string, why?: string): void => {
  const group = state.groups.own(name)!
  const member = group.members.find(({ InstanceId }) => InstanceId === instanceId)
  if (!member || isLeaving(member)) return
  endActivity(state, member.activity, 'Cancelled', why ?? endedOnTheWay(state, member))
  const activity = beginActivity(state, group, { Description: `Terminating EC2 instance: ${instanceId}`, Cause: cause })
  state.patchMember(name, instanceId, { LifecycleState: 'Terminating', activity })
  state.place.world.timeline.spawn(leave(state, group, instanceId, activity))
}
function* leave(state: AutoScalingState, leaving: Group, instanceId: string, activity: string): Process {
  const name = leaving.AutoScalingGroupName
  yield* drain(state, leaving, instanceId)
  yield* holdTermination(state, name, instanceId)
  state.ec2.terminate(instanceId)
  yield () => ['terminated', undefined].includes(state.ec2.instances.own(instanceId)?.State?.Name)
  const group = state.groups.own(name)
  if (group) state.groups.patch(name, { members: group.members.filter(({ InstanceId }) => InstanceId !== instanceId) })
  endActivity(state, activity, 'Successful')
}

/**
 * The launch of an instance that ends before it is in service is cancelled, and says by EC2's reason why it ended.
 * @rule autoscaling.launch.ended-on-the-way https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-instancelaunchfailure.html (unverified)
 */
const endedOnTheWay = (state: AutoScalingState, member: Member): string | undefined => {
  const reason = state.ec2.instances.own(member.InstanceId)?.StateReason?.Message
  if (!isComing(member) || reason === undefined) return undefined
  return `Instance became unhealthy while waiting for instance to be in InService state. Termination Reason: ${reason}`
}
