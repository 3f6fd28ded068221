/** IAM actions of Auto Scaling's operations, with the group that each touches. Those that are not here look at nothing in particular. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { type Needed, requestTags, resourceTags, type Touched } from '../../iam/needed.ts'
import type { Authority, Context } from '../../world/serve.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { launchNeeds } from '../ec2/launch-needs.ts'
import { specifications } from './configuration.ts'
import { AutoScalingState, type Configuration, type Group } from './state.ts'

type Named = { readonly AutoScalingGroupName?: string | undefined }
const groupTouched = (place: AccountRegion, group: Group | undefined, name: string): Touched => ({
  kind: 'autoScalingGroup',
  arn: group?.AutoScalingGroupARN ?? place.arn('autoscaling', `autoScalingGroup:*:autoScalingGroupName/${name}`),
  keys: resourceTags(group?.Tags, 'autoscaling'),
})
const named = (place: AccountRegion, name = ''): Touched => groupTouched(place, place.state(AutoScalingState).groups.own(name), name)

const ofGroup =
  (operation: string) =>
  ({ AutoScalingGroupName }: Named, { place }: Context): readonly Needed[] => [
    { action: `autoscaling:${operation}`, on: [named(place, AutoScalingGroupName)] },
  ]
/** The group of an instance; none: the operation will say so. */
const ofInstances =
  (operation: string) =>
  ({ InstanceId, InstanceIds = [] }: { InstanceId?: string; InstanceIds?: readonly string[] }, { place }: Context): readonly Needed[] => {
    const groups = [InstanceId, ...InstanceIds].flatMap(id => place.state(AutoScalingState).memberOf(id ?? '')?.group ?? [])
    return [{ action: `autoscaling:${operation}`, on: groups.map(group => groupTouched(place, group, group.AutoScalingGroupName)) }]
  }
const ofTags =
  (operation: string) =>
  ({ Tags = [] }: { Tags?: readonly AutoScaling.Tag[] }, { place }: Context): readonly Needed[] => [
    { action: `autoscaling:${operation}`, on: Tags.map(({ ResourceId }) => named(place, ResourceId)), keys: requestTags(Tags) },
  ]

/**
 * Who gives a group or a refresh a launch template must be allowed to launch what it says: instances of its image, with its role and tags;
 * of a mixed instances policy all that it may launch.
 * @rule autoscaling.authority.run-instances https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-launch-template-permissions.html (unverified)
 */
const launching = (place: AccountRegion, configuration: Configuration): readonly Needed[] =>
  [...specifications(configuration).map(LaunchTemplate => ({ LaunchTemplate })), ...overriddenImages(configuration)].flatMap(launch =>
    launchNeeds(place, launch),
  )
/** Launches with an image that an override says itself. */
const overriddenImages = ({ MixedInstancesPolicy }: Configuration) => {
  const { LaunchTemplateSpecification: own, Overrides = [] } = MixedInstancesPolicy?.LaunchTemplate ?? {}
  return Overrides.flatMap(({ ImageId, LaunchTemplateSpecification = own }) =>
    ImageId === undefined ? [] : [{ ImageId, LaunchTemplate: LaunchTemplateSpecification }],
  )
}

type Configured = Named & Partial<Configuration>
/**
 * Policies can ask whether a numbered version is named.
 * @rule autoscaling.authority.version-specified https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-launch-template-permissions.html (unverified)
 */
const configuring =
  (operation: string) =>
  (input: Configured & { readonly Tags?: readonly AutoScaling.Tag[] }, { place }: Context): readonly Needed[] => {
    const versions = specifications(input as Configuration).map(({ Version = '$Default' }) => /^\d+$/.test(Version))
    const keys = versions.length > 0 ? { 'autoscaling:LaunchTemplateVersionSpecified': versions.every(Boolean) } : {}
    const own = { action: `autoscaling:${operation}`, on: [named(place, input.AutoScalingGroupName)] }
    return [{ ...own, keys: { ...keys, ...requestTags(input.Tags) } }, ...launching(place, input as Configuration)]
  }
const entries = <I>(names: readonly string[], of: (operation: string) => (input: I, context: Context) => readonly Needed[]) =>
  Object.fromEntries(names.map(name => [name, of(name)]))

export const authority: Authority = {
  operations: {
    ...entries(
      [
        ...['DeleteAutoScalingGroup', 'SetDesiredCapacity', 'SetInstanceProtection', 'EnterStandby', 'ExitStandby', 'SuspendProcesses'],
        ...['ResumeProcesses', 'CancelInstanceRefresh', 'RollbackInstanceRefresh', 'PutWarmPool', 'DeleteWarmPool'],
        ...['AttachLoadBalancerTargetGroups', 'DetachLoadBalancerTargetGroups'],
        ...['PutLifecycleHook', 'DeleteLifecycleHook', 'CompleteLifecycleAction', 'RecordLifecycleActionHeartbeat'],
      ],
      ofGroup,
    ),
    ...entries(['TerminateInstanceInAutoScalingGroup', 'SetInstanceHealth'], ofInstances),
    ...entries(['CreateOrUpdateTags', 'DeleteTags'], ofTags),
    ...entries(['CreateAutoScalingGroup', 'UpdateAutoScalingGroup'], configuring),
    StartInstanceRefresh: (input: AutoScaling.StartInstanceRefreshType, { place }: Context) => [
      { action: 'autoscaling:StartInstanceRefresh', on: [named(place, input.AutoScalingGroupName)] },
      ...launching(place, { LaunchTemplate: undefined, MixedInstancesPolicy: undefined, ...input.DesiredConfiguration }),
    ],
  },
}
