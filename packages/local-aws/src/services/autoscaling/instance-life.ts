/** The life of one instance in its group: Pending, InService, perhaps found unhealthy, Terminating, gone. */
import { type Process, seconds } from '../../time/timeline.ts'
import { AwsError } from '../../wire/aws-error.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { resolveImageId } from '../ec2/resolve-image.ts'
import type { LaunchSpec } from '../ec2/state.ts'
import { beginActivity, endActivity } from './activities.ts'
import { type LaunchChoice, launchChoices } from './configuration.ts'
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

/** An instance of a configuration that EC2 has launched, which is nobody's yet; undefined: its scaling activity tells why there is none. */
export const launched = (
  state: AutoScalingState,
  group: Group,
  configuration: Configuration,
  { Description, Cause }: { readonly Description: string; readonly Cause: string },
  LifecycleState: 'Pending' | 'Warmed:Pending',
): Member | undefined => {
  const activity = beginActivity(state, group, { Description, Cause })
  try {
    const choice = choose(launchChoices(state.ec2, configuration), group.members.length + group.pool.length)
    const instance = state.ec2.launch(launchSpec(state.place, group, choice))
    const InstanceId = instance.InstanceId!
    state.activities.patch(activity, { Description: `${Description}: ${InstanceId}` })
    return {
      InstanceId,
      InstanceType: instance.InstanceType,
      AvailabilityZone: instance.Placement?.AvailabilityZone,
      LifecycleState,
      HealthStatus: 'Healthy',
      LaunchTemplate: choice.template,
      ...(choice.imageOverridden && { ImageId: choice.ImageId }),
      ...(choice.weight !== undefined && { WeightedCapacity: choice.weight }),
      ProtectedFromScaleIn: group.NewInstancesProtectedFromScaleIn ?? false,
      launchedAt: state.place.world.now,
      inServiceSince: undefined,
      activity,
    }
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    endActivity(state, activity, 'Failed', `${error.message}. Launching EC2 instance failed.`)
    return undefined
  }
}

/**
 * Which of its launch options a mixed instances group takes depends on capacity and prices: here each in turn, and where they have weights
 * the first, so that all instances count the same.
 * @rule autoscaling.mixed.options-in-turn https://docs.aws.amazon.com/autoscaling/ec2/userguide/allocation-strategies.html (unverified)
 */
const choose = (choices: readonly LaunchChoice[], turn: number): LaunchChoice => {
  const choice = choices.some(({ weight }) => weight !== undefined) ? choices[0] : choices[turn % choices.length]
  if (!choice) throw new AwsError('ValidationError', 'The group has no launch template')
  return choice
}

/** Where the group has the fewest instances, with the tags that its instances inherit. */
const launchSpec = (place: AccountRegion, group: Group, { template, ImageId, InstanceType }: LaunchChoice): LaunchSpec => {
  const inherited = (group.Tags ?? []).filter(tag => tag.PropagateAtLaunch).map(({ Key, Value }) => ({ Key, Value }))
  const subnets = group.VPCZoneIdentifier?.split(',').map(subnet => subnet.trim()) ?? []
  const zones = group.AvailabilityZones ?? []
  const turn = group.members.length
  return {
    ImageId: resolveImageId(place, ImageId ?? ''),
    InstanceType,
    Tags: [
      ...inherited,
      { Key: 'aws:autoscaling:groupName', Value: group.AutoScalingGroupName },
      { Key: 'aws:ec2launchtemplate:id', Value: template.LaunchTemplateId },
      { Key: 'aws:ec2launchtemplate:version', Value: template.Version },
    ],
    SubnetId: subnets[turn % subnets.length],
    AvailabilityZone: zones[turn % zones.length],
    by: 'autoscaling.amazonaws.com',
  }
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
  if (!doomed) yield fate
  if (lifecycleState(state, name, InstanceId) !== 'Pending') return
  state.patchMember(name, InstanceId, { LifecycleState: 'InService', inServiceSince: state.place.world.now })
  endActivity(state, activity, 'Successful')
  enterService(state, name, InstanceId)
  if (doomed) yield* failHealthCheck(state, name, InstanceId)
}
/**
 * A health check that an instance never passes counts only when the health check grace period is over.
 * @rule autoscaling.instances.grace-period https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html (unverified)
 */
function* failHealthCheck(state: AutoScalingState, name: string, instanceId: string): Process {
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
const lifecycleState = (state: AutoScalingState, name: string, instanceId: string): string | undefined =>
  state.groups.own(name)?.members.find(member => member.InstanceId === instanceId)?.LifecycleState

/** Starts to terminate an instance; it leaves the group when EC2 has ended it. */
export const terminate = (state: AutoScalingState, name: string, instanceId: string, cause: string): void => {
  const group = state.groups.own(name)!
  const member = group.members.find(({ InstanceId }) => InstanceId === instanceId)
  if (!member || member.LifecycleState === 'Terminating') return
  endActivity(state, member.activity, 'Cancelled')
  const activity = beginActivity(state, group, { Description: `Terminating EC2 instance: ${instanceId}`, Cause: cause })
  state.patchMember(name, instanceId, { LifecycleState: 'Terminating', activity })
  state.place.world.timeline.spawn(leave(state, group, instanceId, activity))
}
function* leave(state: AutoScalingState, leaving: Group, instanceId: string, activity: string): Process {
  const name = leaving.AutoScalingGroupName
  yield* drain(state, leaving, instanceId)
  state.ec2.terminate(instanceId)
  yield () => ['terminated', undefined].includes(state.ec2.instances.own(instanceId)?.State?.Name)
  const group = state.groups.own(name)
  if (group) state.groups.patch(name, { members: group.members.filter(({ InstanceId }) => InstanceId !== instanceId) })
  endActivity(state, activity, 'Successful')
}
