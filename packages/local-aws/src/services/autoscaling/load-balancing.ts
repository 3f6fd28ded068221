/** A group and the target groups of its load balancers: who is a target, and what of their health counts for the group. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import type { Process } from '../../time/timeline.ts'
import { AwsError } from '../../wire/aws-error.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { deregister, register } from '../elasticloadbalancing/health.ts'
import { ElbState, type Target } from '../elasticloadbalancing/state.ts'
import { suspended } from './processes.ts'
import type { AutoScalingState, Group } from './state.ts'

type Sources = Pick<AutoScaling.AutoScalingGroup, 'TargetGroupARNs' | 'TrafficSources'>

/** ARNs of the target groups, however the group was told of them. */
export const targetGroupsOf = ({ TargetGroupARNs = [], TrafficSources = [] }: Sources): readonly string[] => [
  ...new Set([...TargetGroupARNs, ...TrafficSources.filter(isOfElbV2).map(({ Identifier = '' }) => Identifier)]),
]
/**
 * A traffic source without a type is what its ARN says.
 * @rule autoscaling.load-balancing.type-of-source https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TrafficSourceIdentifier.html (unverified)
 */
const isOfElbV2 = ({ Identifier = '', Type }: AutoScaling.TrafficSourceIdentifier): boolean =>
  Type === undefined ? Identifier.includes(':targetgroup/') && Identifier.includes(':elasticloadbalancing:') : Type === 'elbv2'

/**
 * A group is registered with target groups that there are in its account and region, and tells them as target groups and as traffic sources.
 * @rule autoscaling.load-balancing.target-groups-exist https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_AttachLoadBalancerTargetGroups.html (unverified)
 * @throws AwsError ValidationError
 */
export const acceptSources = (place: AccountRegion, sources: Sources): Sources => {
  const arns = targetGroupsOf(sources)
  const { targetGroups } = place.state(ElbState)
  if (arns.some(arn => !targetGroups.own(arn)))
    throw new AwsError('ValidationError', 'Provided Target Groups may not be valid. Please ensure they exist and try again.')
  const others = (sources.TrafficSources ?? []).filter(source => !isOfElbV2(source))
  const TrafficSources = [...arns.map(Identifier => ({ Identifier, Type: 'elbv2' })), ...others]
  return {
    ...(arns.length > 0 && { TargetGroupARNs: [...arns] }),
    ...(TrafficSources.length > 0 && { TrafficSources }),
  }
}

/** Targets that an instance is, or is ceasing to be. */
const targetsOf = (state: AutoScalingState, targetGroups: readonly string[], instanceId: string): readonly Target[] => {
  const elb = state.place.state(ElbState)
  return targetGroups.flatMap(arn => elb.targetsOf(arn)).filter(({ Id }) => Id === instanceId)
}

/**
 * An instance that comes into service is registered with the group's target groups, with the port of each. One that comes while
 * AddToLoadBalancer is suspended is not, nor when that is resumed.
 * @rule autoscaling.load-balancing.registers https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html (unverified)
 */
export const enterLoadBalancing = (state: AutoScalingState, group: Group, instanceId: string): void => {
  if (suspended(group, 'AddToLoadBalancer')) return
  const elb = state.place.state(ElbState)
  for (const arn of targetGroupsOf(group)) {
    const targetGroup = elb.targetGroups.own(arn)
    if (targetGroup) register(elb, targetGroup, instanceId)
  }
}
/** It gets no new requests from now on. */
export const leaveLoadBalancing = (state: AutoScalingState, group: Sources, instanceId: string): void => {
  const elb = state.place.state(ElbState)
  for (const target of targetsOf(state, targetGroupsOf(group), instanceId)) deregister(elb, target)
}
/**
 * An instance is terminated when it has drained: when the deregistration delay of each of its target groups is over.
 * @rule autoscaling.load-balancing.drains https://docs.aws.amazon.com/autoscaling/ec2/userguide/attach-load-balancer-asg.html (unverified)
 */
export function* drain(state: AutoScalingState, group: Group, instanceId: string): Process {
  const targetGroups = targetGroupsOf(group)
  if (targetGroups.length === 0) return
  leaveLoadBalancing(state, group, instanceId)
  yield () => targetsOf(state, targetGroups, instanceId).length === 0
}

const checksTargets = ({ HealthCheckType = 'EC2' }: Group): boolean => HealthCheckType.split(',').some(type => type.trim() === 'ELB')

/**
 * A group that goes by health checks of Elastic Load Balancing takes an instance for unhealthy that one of its target groups calls so;
 * whatever else that says of it counts for nothing. A group that does not goes on with an instance that gets no requests.
 * @rule autoscaling.load-balancing.any-unhealthy https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html (unverified)
 */
export const failsAsTarget = (state: AutoScalingState, group: Group, instanceId: string): boolean =>
  checksTargets(group) && targetsOf(state, targetGroupsOf(group), instanceId).some(({ health }) => health.State === 'unhealthy')

/**
 * An instance refresh counts a new instance when it passes the health checks that the group uses: those of Elastic Load Balancing when it is
 * healthy in each of its target groups, so that one which is not registered, or has not been checked yet, does not count. A group that goes
 * by the checks of EC2 alone has it counted whatever its target groups say.
 * @rule autoscaling.refresh.healthy-as-target https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html (unverified)
 */
export const passesAsTarget = (state: AutoScalingState, group: Group, instanceId: string): boolean => {
  if (!checksTargets(group)) return true
  const elb = state.place.state(ElbState)
  return targetGroupsOf(group)
    .filter(arn => elb.usersOf(arn).length > 0)
    .every(arn => targetsOf(state, [arn], instanceId).some(({ health }) => health.State === 'healthy'))
}
/** Goes up with all that may change what targets count for. */
export const targetsRevision = (state: AutoScalingState): number => state.place.state(ElbState).targets.revision
