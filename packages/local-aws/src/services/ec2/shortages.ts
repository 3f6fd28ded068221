/** What a place lacks for a while, so that launches fail there: nothing, until a test or a scenario says so. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { QuotasState, STANDARD_VCPUS } from '../servicequotas/state.ts'
import { isStandard, vcpusOf } from './instance-type-table.ts'
import { NetworkState } from './network-state.ts'
import type { Instance, LaunchSpec } from './new-instance.ts'

export const SHORTAGES = ['capacity', 'spot-capacity', 'vcpus', 'addresses', 'key-grant', 'key-state', 'root-volume'] as const

/** What is lacked; of launches that fit every member that is given. */
export interface Shortage {
  readonly of: (typeof SHORTAGES)[number]
  readonly type?: string
  /** `eu-west-1a` */
  readonly zone?: string
  readonly subnet?: string
  readonly image?: string
  /** Of `vcpus`: how many may be in use. Absent: none. */
  readonly limit?: number
  /** Of `root-volume`: how many replacements it makes fail. Absent: all. */
  readonly times?: number
}
type Kind = Shortage['of']

/** A launch as it is looked at here. */
type Asked = Pick<LaunchSpec, 'ImageId' | 'InstanceType' | 'SubnetId' | 'AvailabilityZone' | 'market'>

export class ShortageState {
  readonly #place: AccountRegion
  #shortages: readonly (Shortage & { readonly until: number })[] = []
  constructor(place: AccountRegion) {
    this.#place = place
  }
  /** Begins now. @param length ms; absent: for good */
  begin(shortage: Shortage, length = Number.POSITIVE_INFINITY): void {
    this.#shortages = [...this.#shortages, { ...shortage, until: this.#place.world.now + length }]
  }
  end(): void {
    this.#shortages = []
  }
  /** One that befalls it, which it uses up by one. */
  take(kind: Kind, asked: Asked): boolean {
    const found = this.#shortages.find(shortage => shortage === this.find(kind, asked))
    if (!found) return false
    const left = (found.times ?? Number.POSITIVE_INFINITY) - 1
    this.#shortages = this.#shortages.flatMap(shortage => (shortage !== found ? [shortage] : left > 0 ? [{ ...found, times: left }] : []))
    return true
  }
  find(kind: Kind, { ImageId, InstanceType, SubnetId, AvailabilityZone }: Asked): Shortage | undefined {
    const fits = (wanted: string | undefined, is: string | undefined): boolean => wanted === undefined || wanted === is
    return this.#shortages.find(
      ({ of, until, type, zone, subnet, image }) =>
        of === kind &&
        until > this.#place.world.now &&
        fits(type, InstanceType) &&
        fits(zone, AvailabilityZone) &&
        fits(subnet, SubnetId) &&
        fits(image, ImageId),
    )
  }
}

const shortagesOf = (place: AccountRegion): ShortageState => place.state(ShortageState)

/** The zone that a launch goes to. */
export const zoneOf = (place: AccountRegion, { SubnetId, AvailabilityZone }: Asked): string =>
  AvailabilityZone ?? place.state(NetworkState).subnets.own(SubnetId ?? '')?.AvailabilityZone ?? `${place.region}a`

/** @throws AwsError what EC2 answers at once to a launch that the place has nothing for */
export const refuseShort = (place: AccountRegion, asked: Asked, running: () => readonly Instance[]): void => {
  refuseSpot(place, asked)
  refuseCapacity(place, asked)
  refuseVcpus(place, asked, running)
  refuseAddresses(place, asked)
}

/**
 * A zone without capacity says which others have it.
 * @rule ec2.launch.no-capacity https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-capacity.html (unverified)
 */
const refuseCapacity = (place: AccountRegion, asked: Asked): void => {
  if (!shortagesOf(place).find('capacity', asked)) return
  const { InstanceType: type = 'm1.small', AvailabilityZone: zone } = asked
  const zones = new Set(
    place
      .state(NetworkState)
      .subnets.owned()
      .flatMap(({ AvailabilityZone }) => AvailabilityZone ?? []),
  )
  const others = [...zones].filter(other => !shortagesOf(place).find('capacity', { ...asked, AvailabilityZone: other }))
  const advice =
    others.length === 0
      ? ''
      : ` You can currently get ${type} capacity by not specifying an Availability Zone in your request or choosing ${others.join(', ')}.`
  throw new AwsError(
    'InsufficientInstanceCapacity',
    `We currently do not have sufficient ${type} capacity in the Availability Zone you requested (${zone}). Our system will be working on provisioning additional capacity.${advice}`,
    { status: 500 },
  )
}
/**
 * Spot Instances are launched from what is spare.
 * @rule ec2.launch.no-spot-capacity https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-capacity.html (unverified)
 */
const refuseSpot = (place: AccountRegion, asked: Asked): void => {
  if (asked.market === 'spot' && shortagesOf(place).find('spot-capacity', asked))
    throw new AwsError('InsufficientInstanceCapacity', 'There is no Spot capacity available that matches your request.', { status: 500 })
}
/**
 * The quota of On-Demand Instances is in vCPUs of all that are pending or running.
 * @rule ec2.launch.vcpu-limit https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-on-demand-instances.html (unverified)
 */
const refuseVcpus = (place: AccountRegion, asked: Asked, running: () => readonly Instance[]): void => {
  if (asked.market === 'spot') return
  const short = shortagesOf(place).find('vcpus', asked)
  const quota = isStandard(asked.InstanceType) ? place.state(QuotasState).said(STANDARD_VCPUS) : undefined
  const limit = short ? (short.limit ?? 0) : quota
  if (limit === undefined) return
  const counts = ({ State, InstanceLifecycle, InstanceType }: Instance): boolean =>
    (State?.Name === 'pending' || State?.Name === 'running') &&
    InstanceLifecycle !== 'spot' &&
    (short !== undefined || isStandard(InstanceType))
  const used = running()
    .filter(counts)
    .reduce((sum, { InstanceType }) => sum + vcpusOf(InstanceType), 0)
  if (used + vcpusOf(asked.InstanceType) > limit)
    throw new AwsError(
      'VcpuLimitExceeded',
      `You have requested more vCPU capacity than your current vCPU limit of ${limit} allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.`,
    )
}
/**
 * Each instance takes an address of its subnet.
 * @rule ec2.launch.no-free-address https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (unverified)
 */
const refuseAddresses = (place: AccountRegion, asked: Asked): void => {
  if (shortagesOf(place).find('addresses', asked))
    throw new AwsError(
      'InsufficientFreeAddressesInSubnet',
      `There are not enough free addresses in subnet '${asked.SubnetId ?? 'of the default VPC'}' to satisfy the requested number of instances.`,
    )
}

/**
 * Who launches may not use the key of a volume, or nobody can: the launch is taken, and the instance goes from pending to terminated.
 * @returns why, as the instance's state reason; undefined: it boots
 * @rule ec2.launch.key-unusable https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html (unverified)
 */
export const keyReason = (place: AccountRegion, asked: Asked): EC2.StateReason | undefined => {
  if (shortagesOf(place).find('key-grant', asked))
    return { Code: 'Client.InternalError', Message: 'Client.InternalError: Client error on launch' }
  if (shortagesOf(place).find('key-state', asked))
    return {
      Code: 'Client.InvalidKMSKey.InvalidState',
      Message: 'Client.InvalidKMSKey.InvalidState: The KMS key provided is in an incorrect state',
    }
  return undefined
}

/**
 * A root volume is made from the image that it is replaced by, with the key of that.
 * @returns why it cannot be; undefined: it can
 * @rule ec2.root-volume.replacement-fails https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/replace-root.html (unverified)
 */
export const rootVolumeFailure = (place: AccountRegion, asked: Asked): string | undefined => {
  const key = keyReason(place, asked)
  if (key) return key.Message
  return shortagesOf(place).take('root-volume', asked) ? 'The root volume replacement task failed' : undefined
}
