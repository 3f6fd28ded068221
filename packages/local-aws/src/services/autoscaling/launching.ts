/** One launch into a group: where, of which of its options, and what its scaling activities tell when it fails. */
import { AwsError } from '../../wire/aws-error.ts'
import { NetworkState } from '../ec2/network-state.ts'
import { resolveImageId } from '../ec2/resolve-image.ts'
import type { LaunchSpec } from '../ec2/state.ts'
import { beginActivity, endActivity } from './activities.ts'
import { type LaunchChoice, launchChoices } from './configuration.ts'
import { isLeaving } from './lifecycle.ts'
import type { AutoScalingState, Configuration, Group, Member } from './state.ts'

interface Launch {
  readonly group: Group
  readonly configuration: Configuration
  /** Of its scaling activity. */
  readonly words: { readonly Description: string; readonly Cause: string }
  readonly LifecycleState: 'Pending' | 'Warmed:Pending'
}
type Where = Pick<LaunchSpec, 'SubnetId' | 'AvailabilityZone'>

/**
 * An instance of a configuration that EC2 has launched, which is nobody's yet; undefined: scaling activities tell why there is none, one for
 * each zone that was tried.
 */
export const launched = (
  state: AutoScalingState,
  group: Group,
  configuration: Configuration,
  words: Launch['words'],
  LifecycleState: Launch['LifecycleState'],
): Member | undefined => {
  for (const where of placements(state, group)) {
    const result = attempt(state, { group, configuration, words, LifecycleState }, where)
    if (result !== 'elsewhere') return result
  }
  return undefined
}

/**
 * The zone with the fewest instances first. Where a launch fails there for want of capacity or addresses, the others are tried, unless the
 * group wants its instances spread evenly above all.
 * @rule autoscaling.launch.other-zones https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-availability-zone-balanced.html (unverified)
 */
const placements = (state: AutoScalingState, group: Group): readonly Where[] => {
  const { subnets } = state.place.state(NetworkState)
  const named = group.VPCZoneIdentifier?.split(',').map(subnet => subnet.trim()) ?? []
  const zones = group.AvailabilityZones ?? []
  const all: readonly Where[] =
    named.length > 0
      ? named.map(SubnetId => ({ SubnetId, AvailabilityZone: subnets.own(SubnetId)?.AvailabilityZone ?? zones[0] }))
      : zones.map(AvailabilityZone => ({ AvailabilityZone }))
  const size = ({ AvailabilityZone }: Where): number =>
    group.members.filter(member => member.AvailabilityZone === AvailabilityZone && !isLeaving(member)).length
  const sorted = all.toSorted((a, b) => size(a) - size(b))
  return group.AvailabilityZoneDistribution?.CapacityDistributionStrategy === 'balanced-only' ? sorted.slice(0, 1) : sorted
}

/** What another zone may have. */
const ELSEWHERE: readonly string[] = ['InsufficientInstanceCapacity', 'InsufficientFreeAddressesInSubnet']

const attempt = (state: AutoScalingState, launch: Launch, where: Where): Member | 'elsewhere' | undefined => {
  const { group, configuration, words } = launch
  const activity = beginActivity(state, group, { ...words, ...where })
  const market = marketOf(state, group, configuration)
  const failures: AwsError[] = []
  try {
    for (const choice of inTurn(launchChoices(state.ec2, configuration), group.members.length + group.pool.length))
      try {
        return memberOf(state, launch, { choice, where, market: choice.spot ? 'spot' : market }, activity)
      } catch (error) {
        if (!(error instanceof AwsError) || !ELSEWHERE.includes(error.code)) throw error
        failures.push(error)
      }
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    failures.unshift(error)
  }
  const [first = new AwsError('ValidationError', 'The group has no launch template')] = failures
  endActivity(state, activity, 'Failed', failureText(first, configuration, market))
  return ELSEWHERE.includes(first.code) ? 'elsewhere' : undefined
}

interface Chosen {
  readonly choice: LaunchChoice
  readonly where: Where
  readonly market: 'spot' | undefined
}
/** @throws AwsError of EC2 */
const memberOf = (state: AutoScalingState, { group, words, LifecycleState }: Launch, chosen: Chosen, activity: string): Member => {
  const { choice } = chosen
  const instance = state.ec2.launch(launchSpec(state, group, chosen))
  const InstanceId = instance.InstanceId!
  state.activities.patch(activity, { Description: `${words.Description}: ${InstanceId}` })
  return {
    InstanceId,
    InstanceType: instance.InstanceType,
    AvailabilityZone: instance.Placement?.AvailabilityZone,
    LifecycleState,
    HealthStatus: 'Healthy',
    LaunchTemplate: choice.template,
    ...(choice.imageOverridden && { ImageId: instance.ImageId }),
    ...(choice.weight !== undefined && { WeightedCapacity: choice.weight }),
    ProtectedFromScaleIn: group.NewInstancesProtectedFromScaleIn ?? false,
    launchedAt: state.place.world.now,
    inServiceSince: undefined,
    activity,
  }
}

/**
 * Why a launch failed, in EC2's words. A group with a mixed instances policy tells EC2's code too, and which of the two kinds it was.
 * @rule autoscaling.launch.failure-text https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-capacity.html (unverified)
 */
const failureText = ({ code, message }: AwsError, { MixedInstancesPolicy }: Configuration, market: 'spot' | undefined): string => {
  const why = message.replace(/\.$/, '')
  const kind = market === 'spot' ? 'Spot' : 'On-Demand'
  return `${MixedInstancesPolicy ? `Could not launch ${kind} Instances. ${code} - ` : ''}${why}. Launching EC2 instance failed.`
}

/**
 * Which of its launch options a mixed instances group takes depends on capacity and prices: here each in turn, the others after it where it
 * is not to be had; and where they have weights the first alone, so that all instances count the same.
 * @rule autoscaling.mixed.options-in-turn https://docs.aws.amazon.com/autoscaling/ec2/userguide/allocation-strategies.html (unverified)
 */
const inTurn = (choices: readonly LaunchChoice[], turn: number): readonly LaunchChoice[] => {
  if (choices.some(({ weight }) => weight !== undefined)) return choices.slice(0, 1)
  const first = turn % choices.length
  return [...choices.slice(first), ...choices.slice(0, first)]
}

/**
 * On-Demand Instances up to the base, then the percentage of them above it; without a word of it all are.
 * @rule autoscaling.mixed.on-demand-share https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html (unverified)
 */
const marketOf = (state: AutoScalingState, group: Group, { MixedInstancesPolicy }: Configuration): 'spot' | undefined => {
  const { OnDemandBaseCapacity: base = 0, OnDemandPercentageAboveBaseCapacity: percent = 100 } =
    MixedInstancesPolicy?.InstancesDistribution ?? {}
  const staying = group.members.filter(member => !isLeaving(member))
  const onDemand = staying.filter(({ InstanceId }) => state.ec2.instances.own(InstanceId)?.InstanceLifecycle !== 'spot')
  const wanted = base + Math.ceil((Math.max(0, staying.length + 1 - base) * percent) / 100)
  return onDemand.length >= wanted ? 'spot' : undefined
}

/** With the tags that the group's instances inherit. */
const launchSpec = ({ place }: AutoScalingState, group: Group, { choice, where, market }: Chosen): LaunchSpec => {
  const { template, ImageId, InstanceType } = choice
  const inherited = (group.Tags ?? []).filter(tag => tag.PropagateAtLaunch).map(({ Key, Value }) => ({ Key, Value }))
  return {
    ImageId: resolveImageId(place, ImageId ?? ''),
    InstanceType,
    Tags: [
      ...inherited,
      { Key: 'aws:autoscaling:groupName', Value: group.AutoScalingGroupName },
      { Key: 'aws:ec2launchtemplate:id', Value: template.LaunchTemplateId },
      { Key: 'aws:ec2launchtemplate:version', Value: template.Version },
    ],
    ...where,
    market,
    by: 'autoscaling.amazonaws.com',
  }
}
