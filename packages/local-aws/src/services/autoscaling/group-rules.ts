/** What a group may be told to be, apart from its sizes and its launch template. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { AwsError } from '../../wire/aws-error.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { NetworkState } from '../ec2/network-state.ts'

type Given = Pick<
  AutoScaling.CreateAutoScalingGroupType,
  'AvailabilityZones' | 'VPCZoneIdentifier' | 'HealthCheckType' | 'TerminationPolicies'
>

const invalid = (message: string): AwsError => new AwsError('ValidationError', message)

/** @throws AwsError ValidationError for a new group that cannot be */
export const refuseNewGroup = (place: AccountRegion, input: AutoScaling.CreateAutoScalingGroupType): void => {
  refuseColon(input.AutoScalingGroupName ?? '')
  refusePlaceless(input)
  refuseChange(place, input)
}
/** @throws AwsError ValidationError for what no group can be told to be */
export const refuseChange = (place: AccountRegion, given: Given): void => {
  refuseUnknownZones(place, given.AvailabilityZones ?? [])
  refuseUnknownSubnets(place, subnetsOf(given.VPCZoneIdentifier))
  refuseUnknownChecks(given.HealthCheckType)
  refuseUnknownPolicies(given.TerminationPolicies ?? [])
}

/**
 * There is no colon in the name of a group.
 * @rule autoscaling.group.no-colon https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html (botocore)
 */
const refuseColon = (name: string): void => {
  if (name.includes(':')) throw invalid(`The name of a group cannot contain a colon: ${name}`)
}
/**
 * A group is in a zone or a subnet at least.
 * @rule autoscaling.group.somewhere https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html (moto)
 */
const refusePlaceless = ({ AvailabilityZones, AvailabilityZoneIds, VPCZoneIdentifier }: AutoScaling.CreateAutoScalingGroupType): void => {
  if (!AvailabilityZones?.length && !AvailabilityZoneIds?.length && subnetsOf(VPCZoneIdentifier).length === 0)
    throw invalid('At least one Availability Zone or VPC Subnet is required.')
}
/**
 * Zones are of the group's region, subnets of its account.
 * @rule autoscaling.group.zones-and-subnets-exist https://docs.aws.amazon.com/autoscaling/ec2/userguide/CHAP_Troubleshooting.html (unverified)
 */
const refuseUnknownZones = ({ region }: AccountRegion, zones: readonly string[]): void => {
  const unknown = zones.filter(zone => !zone.startsWith(region) || !/^[a-z]$/.test(zone.slice(region.length)))
  if (unknown.length > 0) throw invalid(`Invalid availability zones: [${unknown.join(', ')}]`)
}
const refuseUnknownSubnets = (place: AccountRegion, subnets: readonly string[]): void => {
  const known = place.state(NetworkState).subnets
  const unknown = subnets.find(subnet => !known.own(subnet))
  if (unknown !== undefined) throw invalid(`The subnet ID '${unknown}' does not exist`)
}
const subnetsOf = (identifier = ''): string[] =>
  identifier
    .split(',')
    .map(subnet => subnet.trim())
    .filter(subnet => subnet !== '')

/** Of its subnets, each once. */
export const zonesOf = (place: AccountRegion, identifier: string | undefined): string[] => {
  const known = place.state(NetworkState).subnets
  const zones = new Set(subnetsOf(identifier).flatMap(subnet => known.own(subnet)?.AvailabilityZone ?? []))
  return zones.size > 0 ? [...zones] : [`${place.region}a`]
}

const CHECKS: readonly string[] = ['EC2', 'EBS', 'ELB', 'VPC_LATTICE']
/**
 * Health checks are those that there are, several with commas between them.
 * @rule autoscaling.group.health-check-types https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html (botocore)
 */
const refuseUnknownChecks = (types = 'EC2'): void => {
  const unknown = types.split(',').find(type => !CHECKS.includes(type.trim()))
  if (unknown !== undefined) throw invalid(`Invalid Health Check Type: ${unknown}. Valid are ${CHECKS.join(', ')}.`)
}

const POLICIES: readonly string[] = [
  ...['Default', 'AllocationStrategy', 'ClosestToNextInstanceHour', 'NewestInstance', 'OldestInstance'],
  ...['OldestLaunchConfiguration', 'OldestLaunchTemplate'],
]
/**
 * Termination policies are those that there are, or a function of the account.
 * @rule autoscaling.group.termination-policies https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html (botocore)
 */
const refuseUnknownPolicies = (policies: readonly string[]): void => {
  const unknown = policies.find(policy => !POLICIES.includes(policy) && !/^arn:[\w-]+:lambda:/.test(policy))
  if (unknown !== undefined) throw invalid(`Invalid termination policy: ${unknown}`)
}
