/** Groups: create, update, delete, describe, desired capacity. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { everAgain, minutes } from '../../time/timeline.ts'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { keepCapacity } from './capacity.ts'
import { accept, refuseBothOrNeither } from './configuration.ts'
import { groupOf, refuseOperated } from './group.ts'
import { refuseChange, refuseNewGroup, zonesOf } from './group-rules.ts'
import { keepHealthy } from './health.ts'
import { hooksOf, keyOf } from './hooks/hold.ts'
import { putHook } from './hooks/operations.ts'
import { terminate } from './instance-life.ts'
import { acceptSources } from './load-balancing.ts'
import { recordsPage } from './records-page.ts'
import { isActive } from './refresh/status.ts'
import { stopProcess } from './refresh/stop.ts'
import { AutoScalingState, type Group, type Member } from './state.ts'
import { matchesFilters, refuseFilters, tagsOf } from './tags.ts'

/** How long a group is left alone after an error in keeping it. */
const KEEPER_PAUSE = minutes(1)

export const shownMember = ({
  launchedAt: _,
  inServiceSince: __,
  activity: ___,
  failed: ____,
  rootReplacedAt: _____,
  ...shown
}: Member): AutoScaling.Instance => shown
const shownGroup = ({ members, surge: _, pool, ...shown }: Group, instances = true): AutoScaling.AutoScalingGroup => ({
  ...shown,
  ...(shown.WarmPoolConfiguration && { WarmPoolSize: pool.length }),
  Instances: instances ? members.map(shownMember) : [],
})

export const groupOperations = {
  CreateAutoScalingGroup(input, { place, world }) {
    const state = place.state(AutoScalingState)
    const name = input.AutoScalingGroupName ?? ''
    refuseTakenName(state, name)
    if (input.LaunchConfigurationName !== undefined || input.InstanceId !== undefined)
      throw new AwsError('NotImplemented', 'local AWS has groups with launch templates only', { status: 501 })
    refuseNewGroup(place, input)
    refuseBothOrNeither(input)
    const MinSize = input.MinSize ?? 0
    const MaxSize = input.MaxSize ?? 0
    const DesiredCapacity = input.DesiredCapacity ?? MinSize
    refuseSizes({ MinSize, MaxSize, DesiredCapacity })
    const { AutoScalingGroupName: _, LaunchTemplate: __, MixedInstancesPolicy: ___, Tags, LifecycleHookSpecificationList, ...rest } = input
    state.groups.put(name, {
      DefaultCooldown: 300,
      HealthCheckType: 'EC2',
      HealthCheckGracePeriod: 0,
      TerminationPolicies: ['Default'],
      NewInstancesProtectedFromScaleIn: false,
      ServiceLinkedRoleARN: place.iamArn('role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling'),
      ...rest,
      ...acceptSources(place, input),
      ...accept(state.ec2, input),
      AvailabilityZones: input.AvailabilityZones ?? zonesOf(place, input.VPCZoneIdentifier),
      AutoScalingGroupName: name,
      AutoScalingGroupARN: place.arn('autoscaling', `autoScalingGroup:${place.uuid('group')}:autoScalingGroupName/${name}`),
      MinSize,
      MaxSize,
      DesiredCapacity,
      CreatedTime: world.timeline.date,
      SuspendedProcesses: [],
      EnabledMetrics: [],
      Tags: tagsOf(name, Tags ?? []),
      members: [],
      surge: 0,
      pool: [],
    })
    for (const hook of LifecycleHookSpecificationList ?? []) putHook(state, name, hook)
    world.timeline.spawn(everAgain(world.timeline, KEEPER_PAUSE, () => keepCapacity(state, name)))
    world.timeline.spawn(everAgain(world.timeline, KEEPER_PAUSE, () => keepHealthy(state, name)))
    return {}
  },
  /**
   * What an update gives replaces the group's; a launch template ends a mixed instances policy and the other way round. Running
   * instances stay as they are.
   * @rule autoscaling.group.update https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_UpdateAutoScalingGroup.html (unverified)
   */
  UpdateAutoScalingGroup(input, { place }) {
    const state = place.state(AutoScalingState)
    const group = groupOf(state, input.AutoScalingGroupName)
    refuseOperated(group)
    refuseChange(place, input)
    const { AutoScalingGroupName, LaunchTemplate, MixedInstancesPolicy, InstanceMaintenancePolicy, ...rest } = input
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<Group>
    const sizes = { MinSize: group.MinSize, MaxSize: group.MaxSize, ...given }
    const DesiredCapacity = given.DesiredCapacity ?? Math.min(sizes.MaxSize, Math.max(sizes.MinSize, group.DesiredCapacity))
    refuseSizes({ ...sizes, DesiredCapacity })
    const reconfigured = LaunchTemplate !== undefined || MixedInstancesPolicy !== undefined
    if (reconfigured) refuseBothOrNeither(input)
    state.groups.patch(group.AutoScalingGroupName, {
      ...given,
      DesiredCapacity,
      ...(reconfigured && accept(state.ec2, { LaunchTemplate, MixedInstancesPolicy })),
      ...(InstanceMaintenancePolicy && { InstanceMaintenancePolicy: withoutCleared(InstanceMaintenancePolicy) }),
    })
    return {}
  },
  /**
   * A group with instances is deleted by force only; its instances are terminated with it.
   * @rule autoscaling.group.delete https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteAutoScalingGroup.html (unverified)
   */
  DeleteAutoScalingGroup({ AutoScalingGroupName, ForceDelete }, { place }) {
    const state = place.state(AutoScalingState)
    const group = groupOf(state, AutoScalingGroupName)
    refuseOperated(group)
    if ((group.members.length || group.pool.length) && !ForceDelete)
      throw new AwsError(
        'ResourceInUse',
        'You cannot delete an AutoScalingGroup while there are instances or pending Spot instance request(s) still in the group.',
      )
    const refresh = state.lastRefresh(group.AutoScalingGroupName)
    if (refresh && isActive(refresh)) stopProcess(state, refresh.InstanceRefreshId, { why: 'group-deleted' })
    for (const { InstanceId } of group.members)
      terminate(
        state,
        group.AutoScalingGroupName,
        InstanceId,
        'an instance was taken out of service in response to the deletion of the group',
      )
    for (const { InstanceId } of group.pool) state.ec2.terminate(InstanceId)
    for (const { LifecycleHookName = '' } of hooksOf(state, group.AutoScalingGroupName))
      state.hooks.delete(keyOf(group.AutoScalingGroupName, LifecycleHookName))
    state.groups.delete(group.AutoScalingGroupName)
    return {}
  },
  /** Names that are not there are left out, not refused. */
  DescribeAutoScalingGroups({ AutoScalingGroupNames, Filters, IncludeInstances, MaxRecords, NextToken }, context) {
    refuseFilters(Filters ?? [])
    const all = context.place
      .state(AutoScalingState)
      .groups.all(context)
      .filter(group => !AutoScalingGroupNames?.length || AutoScalingGroupNames.includes(group.AutoScalingGroupName))
      .filter(group => matchesFilters(group.Tags ?? [], Filters ?? []))
    const { items, next } = recordsPage(all, { NextToken, MaxRecords })
    return { AutoScalingGroups: items.map(group => shownGroup(group, IncludeInstances ?? true)), NextToken: next }
  },
  SetDesiredCapacity({ AutoScalingGroupName, DesiredCapacity = 0 }, { place }) {
    const state = place.state(AutoScalingState)
    const group = groupOf(state, AutoScalingGroupName)
    refuseSizes({ ...group, DesiredCapacity })
    state.groups.patch(group.AutoScalingGroupName, { DesiredCapacity })
    return {}
  },
} satisfies Handlers<typeof AutoScaling, Context>

/**
 * The name of a group is unique in its account and region.
 * @rule autoscaling.group.unique-name https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html (unverified)
 */
const refuseTakenName = (state: AutoScalingState, name: string): void => {
  if (state.groups.own(name))
    throw new AwsError('AlreadyExists', 'AutoScalingGroup by this name already exists - A group with the same name already exists')
}
/**
 * The desired capacity is between the minimum and the maximum size.
 * @rule autoscaling.group.sizes https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html (unverified)
 */
const refuseSizes = ({ MinSize, MaxSize, DesiredCapacity }: Pick<Group, 'MinSize' | 'MaxSize' | 'DesiredCapacity'>): void => {
  if (MaxSize < MinSize)
    throw new AwsError('ValidationError', `Max bound, ${MaxSize}, must be greater than or equal to min bound, ${MinSize}`)
  if (DesiredCapacity < MinSize)
    throw new AwsError(
      'ValidationError',
      `New SetDesiredCapacity value ${DesiredCapacity} is below min value ${MinSize} for the AutoScalingGroup.`,
    )
  if (DesiredCapacity > MaxSize)
    throw new AwsError(
      'ValidationError',
      `New SetDesiredCapacity value ${DesiredCapacity} is above max value ${MaxSize} for the AutoScalingGroup.`,
    )
}
/** -1 clears a value. */
const withoutCleared = ({
  MinHealthyPercentage,
  MaxHealthyPercentage,
}: AutoScaling.InstanceMaintenancePolicy): AutoScaling.InstanceMaintenancePolicy => ({
  MinHealthyPercentage: MinHealthyPercentage === -1 ? undefined : MinHealthyPercentage,
  MaxHealthyPercentage: MaxHealthyPercentage === -1 ? undefined : MaxHealthyPercentage,
})
