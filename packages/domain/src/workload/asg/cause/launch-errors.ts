/**
 * EC2's error codes as scaling activities tell them, each with what it means and whose fault it is. Auto Scaling says some with their code
 * (`Could not launch On-Demand Instances. VcpuLimitExceeded - …`, `Termination Reason: Client.InvalidKMSKey.InvalidState: …`) and others in
 * EC2's words alone. The first row that is in the message holds.
 */
import type { Cause } from './cause.ts'

/** What a message names; each empty where it names none. */
export interface Named {
  /** `m7g.large` */
  readonly type: string
  /** `eu-west-1a` */
  readonly zone: string
  /** `subnet-0a1b` */
  readonly subnet: string
  /** `ami-0a1b` */
  readonly image: string
}
export interface LaunchError {
  /** EC2's codes; what ends in a dot begins several. */
  readonly codes: readonly string[]
  /** How Auto Scaling says it without a code, in any case; `…` is anything. */
  readonly words?: readonly string[]
  readonly cause: Cause
  /** A clause in plain words. */
  readonly means: (named: Named) => string
  /** Where AWS says so. */
  readonly see: string
}

const CODES = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html'
const LAUNCHES = 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-instancelaunchfailure.html'
const IMAGES = 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-ami.html'
const CAPACITY = 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-capacity.html'
const TERMINATED = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html'
const KEYS = 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html'

const forType = ({ type }: Named): string => (type === '' ? '' : ` for ${type}`)
const inZone = ({ zone }: Named): string => (zone === '' ? '' : ` in ${zone}`)
const said = (what: string) => (): string => what

/** What the image asks for and the instance type has not, or the other way round: no place can run it so. */
const OF_THE_IMAGE: readonly LaunchError[] = [
  {
    codes: [],
    words: ['of the specified instance type does not match the architecture', 'architecture … is not supported'],
    cause: 'image',
    means: named => `the image is of another architecture than the instance type${forType(named).replace(' for', '')}`,
    see: IMAGES,
  },
  {
    codes: [],
    words: ['boot mode', 'NitroTPM', 'enhanced networking', 'Elastic Network Adapter'],
    cause: 'image',
    means: named => `the image has not what the instance type${forType(named).replace(' for', '')} needs (boot mode, ENA or NitroTPM)`,
    see: TERMINATED,
  },
  {
    codes: [],
    words: ['is smaller than snapshot'],
    cause: 'image',
    means: said('the image is larger than the volume that the launch template gives it'),
    see: IMAGES,
  },
  {
    codes: ['Client.InstanceInitiatedShutdown'],
    cause: 'image',
    means: said('the new instance shut itself down'),
    see: TERMINATED,
  },
]

const OF_CAPACITY: readonly LaunchError[] = [
  {
    codes: ['InsufficientInstanceCapacity', 'InsufficientCapacity', 'InsufficientHostCapacity', 'UnfulfillableCapacity'],
    words: ['do not have sufficient … capacity', 'Insufficient capacity', 'Unable to fulfill capacity'],
    cause: 'place',
    means: named => `no capacity${forType(named)}${inZone(named)}`,
    see: CAPACITY,
  },
  {
    codes: ['InsufficientReservedInstanceCapacity', 'ReservationCapacityExceeded', 'InsufficientCapacityOnHost'],
    cause: 'place',
    means: named => `no capacity is left of what was reserved${forType(named)}${inZone(named)}`,
    see: CODES,
  },
  {
    codes: ['VcpuLimitExceeded'],
    words: ['more vCPU capacity than your current vCPU limit'],
    cause: 'place',
    means: named => `the quota of vCPUs is used up${forType(named)}`,
    see: CODES,
  },
  {
    codes: ['InstanceLimitExceeded'],
    words: ['instance(s) are already running', 'more instances … than your current instance limit'],
    cause: 'place',
    means: named => `the quota of instances is used up${forType(named)}`,
    see: CAPACITY,
  },
  {
    codes: ['MaxSpotInstanceCountExceeded', 'MaxSpotFleetRequestCountExceeded'],
    words: ['Max spot instance count exceeded'],
    cause: 'place',
    means: named => `the quota of Spot Instances is used up${forType(named)}`,
    see: CODES,
  },
  {
    codes: ['SpotMaxPriceTooLow'],
    words: ['lower than the minimum required Spot request fulfillment price'],
    cause: 'place',
    means: named => `the highest price that the group pays is below the Spot price${forType(named)}${inZone(named)}`,
    see: CODES,
  },
  {
    codes: ['Server.SpotInstanceTermination', 'Server.SpotInstanceShutdown'],
    cause: 'place',
    means: said('EC2 took a Spot Instance back'),
    see: TERMINATED,
  },
  {
    codes: ['VolumeLimitExceeded', 'MaxIOPSLimitExceeded', 'SnapshotLimitExceeded'],
    words: ['Volume limit exceeded'],
    cause: 'place',
    means: said('a quota of EBS volumes is used up'),
    see: TERMINATED,
  },
  {
    codes: ['NetworkInterfaceLimitExceeded', 'AddressLimitExceeded', 'InsufficientAddressCapacity'],
    cause: 'place',
    means: said('a quota of network interfaces or addresses is used up'),
    see: CODES,
  },
  {
    codes: ['InsufficientFreeAddressesInSubnet'],
    words: ['not enough free addresses in subnet'],
    cause: 'place',
    means: ({ subnet }) => `no free address is left in ${subnet === '' ? 'the subnet' : subnet}`,
    see: CODES,
  },
]

const OF_KEYS_AND_PERMISSIONS: readonly LaunchError[] = [
  {
    codes: ['InvalidKMSKey.', 'InvalidKmsKey.', 'KMSKeyNotAccessibleFault', 'KMS.'],
    words: ['KMS key provided is in an incorrect state'],
    cause: 'place',
    means: said('the KMS key of its volumes cannot be used there: it is disabled, gone, or not granted to Auto Scaling'),
    see: KEYS,
  },
  {
    codes: ['Client.InternalError'],
    words: ['Client error on launch'],
    cause: 'place',
    means: said('EC2 could not attach its volumes, as it does when the KMS key is not granted to Auto Scaling'),
    see: TERMINATED,
  },
  {
    codes: ['UnauthorizedOperation', 'AuthFailure', 'AuthFailure.', 'AccessDenied', 'AccessDeniedException'],
    words: ['not authorized to perform this operation', 'not authorized to use launch template'],
    cause: 'place',
    means: said('Auto Scaling may not launch it there: a permission is missing'),
    see: LAUNCHES,
  },
  {
    codes: ['OptInRequired', 'PendingVerification', 'Blocked', 'AccountDisabled'],
    cause: 'place',
    means: said('the account is not open for that: it has to subscribe, to opt in or to be verified'),
    see: CODES,
  },
  {
    // Nothing of it ran, so nothing is known against it: it is not shared with that account, or gone from that region.
    codes: ['InvalidAMIID.', 'InvalidAMIID'],
    words: ['image id … does not exist', 'AMI ID … does not exist'],
    cause: 'place',
    means: ({ image }) => `${image === '' ? 'the image' : image} is not there, or not shared with the account`,
    see: IMAGES,
  },
  {
    codes: ['Client.UserInitiatedShutdown', 'Client.UserInitiatedHibernate'],
    cause: 'place',
    means: said('somebody has stopped the new instance'),
    see: TERMINATED,
  },
]

const OF_SURROUNDINGS: readonly LaunchError[] = [
  {
    codes: ['InvalidSubnetID.NotFound', 'InvalidSubnet', 'InvalidSubnet.'],
    words: ['subnet ID … does not exist'],
    cause: 'place',
    means: ({ subnet }) => `${subnet === '' ? 'the subnet' : subnet} is not there any more`,
    see: CODES,
  },
  {
    codes: ['InvalidGroup.NotFound', 'InvalidSecurityGroupID.NotFound', 'InvalidSecurity.RequestHasExpired'],
    words: ['security group … does not exist'],
    cause: 'place',
    means: said('a security group that it names is not there any more'),
    see: LAUNCHES,
  },
  {
    codes: ['InvalidKeyPair.NotFound'],
    words: ['key pair … does not exist'],
    cause: 'place',
    means: said('the key pair that it names is not there any more'),
    see: LAUNCHES,
  },
  {
    codes: ['InvalidPlacementGroup.Unknown', 'VolumeTypeNotAvailableInZone', 'InvalidZone.NotFound'],
    words: ['not supported in your requested Availability Zone', 'Availability Zone is no longer supported'],
    cause: 'place',
    means: named => `${named.type === '' ? 'what it asks for' : named.type} is not to be had${inZone(named)}`,
    see: LAUNCHES,
  },
  {
    codes: ['Server.InternalError', 'InternalError', 'InternalFailure', 'ServiceUnavailable', 'Unavailable', 'RequestLimitExceeded'],
    cause: 'place',
    means: said('EC2 failed by itself, or was asked too often'),
    see: TERMINATED,
  },
  {
    // Of the image's settings, of the instance type's or of the template's: EC2 uses one code for all.
    codes: ['Unsupported', 'UnsupportedOperation', 'InvalidParameterValue', 'InvalidParameterCombination', 'InvalidBlockDeviceMapping'],
    words: ['requested configuration is currently not supported'],
    cause: 'unknown',
    means: named => `EC2 does not launch it as the launch template says it${forType(named)}`,
    see: LAUNCHES,
  },
]

export const LAUNCH_ERRORS: readonly LaunchError[] = [...OF_THE_IMAGE, ...OF_CAPACITY, ...OF_KEYS_AND_PERMISSIONS, ...OF_SURROUNDINGS]
