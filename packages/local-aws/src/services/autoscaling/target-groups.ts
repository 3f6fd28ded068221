/** AttachLoadBalancerTargetGroups, DetachLoadBalancerTargetGroups, DescribeLoadBalancerTargetGroups. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import type { Context, Handlers } from '../../world/serve.ts'
import { groupOf, refuseOperated } from './group.ts'
import { enterService } from './instance-life.ts'
import { acceptSources, leaveLoadBalancing, targetGroupsOf } from './load-balancing.ts'
import { recordsPage } from './records-page.ts'
import { AutoScalingState, type Group } from './state.ts'

/** Instances that are targets of what the group is attached to. */
const inService = ({ members }: Group): readonly string[] =>
  members.filter(({ LifecycleState }) => LifecycleState === 'InService').map(({ InstanceId }) => InstanceId)

export const targetGroupOperations = {
  /**
   * The instances in service become targets at once.
   * @rule autoscaling.load-balancing.attach https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_AttachLoadBalancerTargetGroups.html (moto)
   */
  AttachLoadBalancerTargetGroups({ AutoScalingGroupName, TargetGroupARNs = [] }, { place }) {
    const state = place.state(AutoScalingState)
    const group = groupOf(state, AutoScalingGroupName)
    refuseOperated(group)
    const all = [...targetGroupsOf(group), ...TargetGroupARNs]
    const others = (group.TrafficSources ?? []).filter(({ Type }) => Type !== 'elbv2')
    const attached = state.groups.patch(group.AutoScalingGroupName, acceptSources(place, { TargetGroupARNs: all, TrafficSources: others }))
    for (const id of inService(attached)) enterService(state, attached.AutoScalingGroupName, id)
    return {}
  },
  /**
   * The instances drain, and stay in service.
   * @rule autoscaling.load-balancing.detach https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DetachLoadBalancerTargetGroups.html (unverified)
   */
  DetachLoadBalancerTargetGroups({ AutoScalingGroupName, TargetGroupARNs = [] }, { place }) {
    const state = place.state(AutoScalingState)
    const group = groupOf(state, AutoScalingGroupName)
    refuseOperated(group)
    for (const id of inService(group)) leaveLoadBalancing(state, { TargetGroupARNs }, id)
    const left = targetGroupsOf(group).filter(arn => !TargetGroupARNs.includes(arn))
    const others = (group.TrafficSources ?? []).filter(({ Type }) => Type !== 'elbv2')
    state.groups.patch(group.AutoScalingGroupName, {
      ...{ TargetGroupARNs: [], TrafficSources: [] },
      ...acceptSources(place, { TargetGroupARNs: left, TrafficSources: others }),
    })
    return {}
  },
  DescribeLoadBalancerTargetGroups({ AutoScalingGroupName, MaxRecords, NextToken }, { place }) {
    const group = groupOf(place.state(AutoScalingState), AutoScalingGroupName)
    const all = targetGroupsOf(group).map(LoadBalancerTargetGroupARN => ({ LoadBalancerTargetGroupARN, State: 'InService' }))
    const { items, next } = recordsPage(all, { NextToken, MaxRecords }, { usual: 100, most: 100 })
    return { LoadBalancerTargetGroups: items, NextToken: next }
  },
} satisfies Handlers<typeof AutoScaling, Context>
