/** What EC2 refuses when Image Builder launches an instance: it comes minutes after CreateImage, and fails the build. */
import type * as EC2 from '@aws-sdk/client-ec2'
import type * as IB from '@aws-sdk/client-imagebuilder'
import { AwsError } from '../../../wire/protocol.ts'
import type { AccountRegion } from '../../../world/world-state.ts'
import { INSTANCE_TYPES } from '../../ec2/instance-type-table.ts'
import { OfferingsState } from '../../ec2/instance-types.ts'
import { NetworkState } from '../../ec2/network-state.ts'
import { iamOf } from '../../iam/state.ts'
import { KmsState } from '../../kms/state.ts'

type Infrastructure = IB.InfrastructureConfiguration

/** @throws AwsError which fails the step that launches */
export const refuseLaunch = (
  place: AccountRegion,
  infrastructure: Infrastructure,
  image: EC2.Image | undefined,
  recipe: IB.ImageRecipe,
): void => {
  requireProfile(place, infrastructure)
  const zone = requireNetwork(place, infrastructure)
  requireType(place, infrastructure.instanceTypes ?? [], image, zone)
  requireSizes(image, recipe)
  requireKeys(place, recipe)
}

/**
 * An instance is launched only with an instance profile that is there and has a role.
 * @rule ec2.launch.instance-profile https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (unverified)
 */
const requireProfile = (place: AccountRegion, { instanceProfileName: name }: Infrastructure): void => {
  if (!iamOf(place).rolesOf(name!)?.length)
    throw new AwsError(
      'InvalidParameterValue',
      `Value (${name}) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name`,
    )
}

/**
 * Subnet and security groups are there, and of one VPC. Answers with the zone, when there is a subnet.
 * @rule ec2.launch.network https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (unverified)
 */
const requireNetwork = (place: AccountRegion, { subnetId, securityGroupIds = [] }: Infrastructure): string | undefined => {
  const network = place.state(NetworkState)
  const subnet = subnetId === undefined ? undefined : network.subnets.own(subnetId)
  if (subnetId !== undefined && !subnet) throw new AwsError('InvalidSubnetID.NotFound', `The subnet ID '${subnetId}' does not exist`)
  const vpc = subnet?.VpcId ?? network.defaultVpc
  for (const id of securityGroupIds) {
    const group = network.securityGroups.own(id)
    if (!group) throw new AwsError('InvalidGroup.NotFound', `The security group '${id}' does not exist`)
    if (group.VpcId !== vpc)
      throw new AwsError(
        'InvalidParameter',
        `Security group ${id} and subnet ${subnetId ?? 'of the default VPC'} belong to different networks.`,
      )
  }
  return subnet?.AvailabilityZone
}

/**
 * The first type of the list that exists, fits the image and is offered in the zone is launched; when there is none the launch fails.
 * @rule imagebuilder.instances.type-fallback https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html (unverified)
 */
const requireType = (place: AccountRegion, names: readonly string[], image: EC2.Image | undefined, zone: string | undefined): void => {
  if (names.length === 0) return
  const architecture = image?.Architecture
  const fits = (name: string): boolean =>
    !architecture || INSTANCE_TYPES.get(name)?.architectures.some(one => one === architecture) === true
  const offered = (name: string): boolean => zone === undefined || place.state(OfferingsState).has(zone, name)
  if (names.some(name => fits(name) && offered(name))) return
  const [name] = names
  throw !INSTANCE_TYPES.has(name!)
    ? new AwsError('InvalidParameterValue', `Invalid value '${name}' for InstanceType.`)
    : fits(name!)
      ? new AwsError(
          'Unsupported',
          `Your requested instance type (${name}) is not supported in your requested Availability Zone (${zone}).`,
        )
      : new AwsError(
          'InvalidParameterValue',
          `The architecture of the specified instance type ${name} does not match the architecture '${architecture}' of the specified AMI.`,
        )
}

/**
 * A volume is at least as large as the snapshot that it is made from: that of the image's device, unless the recipe names another.
 * @rule ec2.launch.volume-holds-snapshot https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html (unverified)
 */
const requireSizes = (image: EC2.Image | undefined, { blockDeviceMappings = [] }: IB.ImageRecipe): void => {
  for (const { deviceName, ebs } of blockDeviceMappings) {
    const { SnapshotId, VolumeSize = 0 } = image?.BlockDeviceMappings?.find(({ DeviceName }) => DeviceName === deviceName)?.Ebs ?? {}
    if (ebs?.volumeSize === undefined || ebs.snapshotId !== undefined || ebs.volumeSize >= VolumeSize) continue
    throw new AwsError(
      'InvalidBlockDeviceMapping',
      `Volume of size ${ebs.volumeSize}GB is smaller than snapshot '${SnapshotId}', expect size >= ${VolumeSize}GB`,
    )
  }
}

/**
 * A volume whose key cannot be used ends the instance while it is launched.
 * @rule ec2.launch.kms-key https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html (unverified)
 */
const requireKeys = (place: AccountRegion, { blockDeviceMappings = [] }: IB.ImageRecipe): void => {
  for (const { ebs } of blockDeviceMappings) {
    if (ebs?.kmsKeyId === undefined) continue
    const key = place.state(KmsState).find(ebs.kmsKeyId, { asOf: place.world.now })
    if (key?.state !== 'Enabled')
      throw new AwsError('Client.InvalidKMSKey.InvalidState', `The KMS key provided is in an incorrect state: ${ebs.kmsKeyId}`)
  }
}
