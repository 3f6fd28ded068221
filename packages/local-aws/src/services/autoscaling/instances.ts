/** Instances of groups: describe, terminate, protect, set aside, mark unhealthy. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { beginActivity, endActivity } from './activities.ts'
import { groupOf } from './group.ts'
import { shownMember } from './groups.ts'
import { terminate } from './instance-life.ts'
import { enterLoadBalancing, leaveLoadBalancing } from './load-balancing.ts'
import { recordsPage } from './records-page.ts'
import { AutoScalingState, type Group, type Member } from './state.ts'

export const instanceOperations = {
  DescribeAutoScalingInstances({ InstanceIds, MaxRecords, NextToken }, context) {
    const all = context.place
      .state(AutoScalingState)
      .groups.all(context)
      .flatMap(group => group.members.map(member => ({ ...shownMember(member), AutoScalingGroupName: group.AutoScalingGroupName })))
      .filter(({ InstanceId }) => !InstanceIds?.length || InstanceIds.includes(InstanceId ?? ''))
    const { items, next } = recordsPage(all, { NextToken, MaxRecords }, { usual: 50, most: 50 })
    return { AutoScalingInstances: items, NextToken: next }
  },
  /**
   * The group replaces an instance that is terminated on request, unless its desired capacity is to go down with it.
   * @rule autoscaling.instances.terminate https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TerminateInstanceInAutoScalingGroup.html (moto)
   */
  TerminateInstanceInAutoScalingGroup({ InstanceId, ShouldDecrementDesiredCapacity }, { place }) {
    const state = place.state(AutoScalingState)
    const found = state.memberOf(InstanceId ?? '')
    if (!found) throw new AwsError('ValidationError', `Instance Id not found - No managed instance found for instance ID: ${InstanceId}`)
    const name = found.group.AutoScalingGroupName
    if (ShouldDecrementDesiredCapacity) decrement(state, found.group, 1)
    terminate(state, name, found.member.InstanceId, 'instance was taken out of service in response to a user request')
    const activity = state.groups.own(name)?.members.find(member => member.InstanceId === InstanceId)?.activity
    return { Activity: state.activities.own(activity ?? '') }
  },
  SetInstanceProtection({ AutoScalingGroupName, InstanceIds = [], ProtectedFromScaleIn }, { place }) {
    const state = place.state(AutoScalingState)
    for (const { InstanceId } of membersOf(groupOf(state, AutoScalingGroupName), InstanceIds))
      state.patchMember(AutoScalingGroupName ?? '', InstanceId, { ProtectedFromScaleIn })
    return {}
  },
  /**
   * An instance in standby does not count; the group replaces it, unless its desired capacity is to go down with it.
   * @rule autoscaling.instances.standby https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-enter-exit-standby.html (moto)
   */
  EnterStandby({ AutoScalingGroupName, InstanceIds = [], ShouldDecrementDesiredCapacity }, { place }) {
    const state = place.state(AutoScalingState)
    const group = groupOf(state, AutoScalingGroupName)
    const members = membersOf(group, InstanceIds)
    for (const { InstanceId, LifecycleState } of members)
      if (LifecycleState !== 'InService') throw new AwsError('ValidationError', `The instance ${InstanceId} is not in InService.`)
    if (ShouldDecrementDesiredCapacity) decrement(state, group, members.length)
    return { Activities: members.map(member => move(state, group, member, 'Standby')) }
  },
  /**
   * An instance that leaves standby is in service again, and the desired capacity goes up by it.
   * @rule autoscaling.instances.exit-standby https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_ExitStandby.html (moto)
   */
  ExitStandby({ AutoScalingGroupName, InstanceIds = [] }, { place }) {
    const state = place.state(AutoScalingState)
    const group = groupOf(state, AutoScalingGroupName)
    const members = membersOf(group, InstanceIds)
    for (const { InstanceId, LifecycleState } of members)
      if (LifecycleState !== 'Standby') throw new AwsError('ValidationError', `The instance ${InstanceId} is not in Standby.`)
    if (group.DesiredCapacity + members.length > group.MaxSize)
      throw new AwsError('ValidationError', `The group ${group.AutoScalingGroupName} would exceed its maximum size of ${group.MaxSize}.`)
    state.groups.patch(group.AutoScalingGroupName, { DesiredCapacity: group.DesiredCapacity + members.length })
    return { Activities: members.map(member => move(state, group, member, 'InService')) }
  },
  /**
   * A person's word about an instance's health counts like a health check; within the grace period only when asked not to respect it.
   * @rule autoscaling.instances.set-health https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_SetInstanceHealth.html (unverified)
   */
  SetInstanceHealth({ InstanceId, HealthStatus, ShouldRespectGracePeriod }, { place, world }) {
    const state = place.state(AutoScalingState)
    const found = state.memberOf(InstanceId ?? '')
    if (!found) throw new AwsError('ValidationError', `Instance Id not found - ${InstanceId}`)
    if (HealthStatus !== 'Healthy' && HealthStatus !== 'Unhealthy')
      throw new AwsError('ValidationError', 'HealthStatus must be Healthy or Unhealthy.')
    const grace = (found.group.HealthCheckGracePeriod ?? 0) * 1000
    const inGrace = world.now < (found.member.inServiceSince ?? world.now) + grace
    if ((ShouldRespectGracePeriod ?? true) && HealthStatus === 'Unhealthy' && inGrace) return {}
    state.patchMember(found.group.AutoScalingGroupName, found.member.InstanceId, { HealthStatus })
    return {}
  },
} satisfies Handlers<typeof AutoScaling, Context>

const membersOf = (group: Group, ids: readonly string[]): Member[] =>
  ids.map(id => {
    const member = group.members.find(({ InstanceId }) => InstanceId === id)
    if (!member)
      throw new AwsError('ValidationError', `The instance ${id} is not part of Auto Scaling group ${group.AutoScalingGroupName}.`)
    return member
  })
/**
 * The desired capacity does not go down with an instance when it would fall below the minimum size.
 * @rule autoscaling.group.not-below-minimum https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-enter-exit-standby.html (unverified)
 */
const decrement = (state: AutoScalingState, group: Group, by: number): void => {
  const DesiredCapacity = group.DesiredCapacity - by
  if (DesiredCapacity < group.MinSize)
    throw new AwsError(
      'ValidationError',
      `Currently, desiredSize equals minSize (${group.MinSize}). Terminating instance without replacement will violate group's min size constraint.`,
    )
  state.groups.patch(group.AutoScalingGroupName, { DesiredCapacity })
}
/**
 * An instance in standby is no target of the group's load balancers, and becomes one again when it is back in service.
 * @rule autoscaling.load-balancing.standby https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-enter-exit-standby.html (unverified)
 */
const move = (state: AutoScalingState, group: Group, { InstanceId }: Member, to: 'Standby' | 'InService'): AutoScaling.Activity => {
  const activity = beginActivity(state, group, {
    Description: to === 'Standby' ? `Moving EC2 instance to Standby: ${InstanceId}` : `Moving EC2 instance out of Standby: ${InstanceId}`,
    Cause: 'instance was moved in response to a user request',
  })
  state.patchMember(group.AutoScalingGroupName, InstanceId, { LifecycleState: to })
  if (to === 'Standby') leaveLoadBalancing(state, group, InstanceId)
  else enterLoadBalancing(state, group, InstanceId)
  endActivity(state, activity, 'Successful')
  return state.activities.own(activity)!
}
