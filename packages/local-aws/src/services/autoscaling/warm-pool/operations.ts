/** PutWarmPool, DescribeWarmPool, DeleteWarmPool. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { AwsError } from '../../../wire/aws-error.ts'
import type { Context, Handlers } from '../../../world/serve.ts'
import { groupOf, refuseOperated } from '../group.ts'
import { shownMember } from '../groups.ts'
import { recordsPage } from '../records-page.ts'
import { AutoScalingState } from '../state.ts'
import { coolDown, keepPool } from './pool.ts'

export const warmPoolOperations = {
  PutWarmPool({ AutoScalingGroupName, MaxGroupPreparedCapacity, MinSize, PoolState, InstanceReusePolicy }, { place, world }) {
    const state = place.state(AutoScalingState)
    const group = groupOf(state, AutoScalingGroupName)
    refuseOperated(group)
    const before = group.WarmPoolConfiguration
    if (before?.Status === 'PendingDelete') throw new AwsError('ResourceContention', 'The warm pool is being deleted.')
    if (InstanceReusePolicy?.ReuseOnScaleIn)
      throw new AwsError('NotImplemented', 'local AWS returns no instances to a warm pool', { status: 501 })
    state.groups.patch(group.AutoScalingGroupName, {
      WarmPoolConfiguration: {
        MaxGroupPreparedCapacity: MaxGroupPreparedCapacity ?? before?.MaxGroupPreparedCapacity,
        MinSize: MinSize ?? before?.MinSize ?? 0,
        PoolState: PoolState ?? before?.PoolState ?? 'Stopped',
      },
    })
    if (!before) world.timeline.spawn(keepPool(state, group.AutoScalingGroupName))
    return {}
  },
  /**
   * Instances of a warm pool are told here, and not with those of the group.
   * @rule autoscaling.warm-pool.told-apart https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeWarmPool.html (unverified)
   */
  DescribeWarmPool({ AutoScalingGroupName, MaxRecords, NextToken }, context) {
    const group = context.place.state(AutoScalingState).groups.get(AutoScalingGroupName ?? '', context)
    if (!group)
      throw new AwsError('ValidationError', `AutoScalingGroup name not found - AutoScalingGroup: ${AutoScalingGroupName} not found`)
    const { items, next } = recordsPage(group.pool, { NextToken, MaxRecords }, { usual: 50, most: 50 })
    return {
      ...(group.WarmPoolConfiguration && { WarmPoolConfiguration: group.WarmPoolConfiguration }),
      Instances: items.map(shownMember),
      NextToken: next,
    }
  },
  /**
   * A pool that is deleted stays until its instances are terminated.
   * @rule autoscaling.warm-pool.delete https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteWarmPool.html (unverified)
   */
  DeleteWarmPool({ AutoScalingGroupName }, { place }) {
    const state = place.state(AutoScalingState)
    const group = groupOf(state, AutoScalingGroupName)
    refuseOperated(group)
    if (!group.WarmPoolConfiguration)
      throw new AwsError('ValidationError', `No warm pool is found for AutoScalingGroup: ${group.AutoScalingGroupName}.`)
    state.groups.patch(group.AutoScalingGroupName, { WarmPoolConfiguration: { ...group.WarmPoolConfiguration, Status: 'PendingDelete' } })
    for (const { InstanceId } of group.pool) coolDown(state, group.AutoScalingGroupName, InstanceId)
    return {}
  },
} satisfies Handlers<typeof AutoScaling, Context>
