/** DescribeInstanceTypes and DescribeInstanceTypeOfferings. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { ec2Page } from './ec2-page.ts'
import { type Filterable, filtered } from './filters.ts'
import { INSTANCE_TYPES, vcpusOf } from './instance-type-table.ts'
import { NetworkState } from './network-state.ts'

type Untagged<T> = T & { readonly Tags?: undefined }

/** Which zones of a region lack which types; nothing is missing until a test or a scenario says so. */
export class OfferingsState {
  readonly #place: AccountRegion
  readonly #missing = new Set<string>()
  constructor(place: AccountRegion) {
    this.#place = place
  }
  withhold(zone: string, type: string): void {
    this.#missing.add(`${zone} ${type}`)
  }
  has(zone: string, type: string): boolean {
    return INSTANCE_TYPES.has(type) && !this.#missing.has(`${zone} ${type}`)
  }
  get zones(): readonly string[] {
    const subnets = this.#place.state(NetworkState).subnets.owned()
    return [...new Set(subnets.flatMap(({ AvailabilityZone }) => AvailabilityZone ?? []))]
  }
}

const TYPE_FILTERS: Filterable<Untagged<EC2.InstanceTypeInfo>> = {
  'instance-type': row => row.InstanceType,
  'processor-info.supported-architecture': row => row.ProcessorInfo?.SupportedArchitectures,
}
const OFFERING_FILTERS: Filterable<Untagged<EC2.InstanceTypeOffering>> = {
  'instance-type': row => row.InstanceType,
  location: row => row.Location,
}

const infos = (): readonly EC2.InstanceTypeInfo[] =>
  [...INSTANCE_TYPES.values()].map(({ name, architectures }) => ({
    InstanceType: name as EC2._InstanceType,
    CurrentGeneration: true,
    ProcessorInfo: { SupportedArchitectures: [...architectures] },
    VCpuInfo: { DefaultVCpus: vcpusOf(name) },
  }))

export const instanceTypes: Handlers<typeof EC2, Context> = {
  /**
   * A type that is asked for by its name and does not exist is an error; what a filter does not find is not.
   * @rule ec2.instance-types.names-exist https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html (moto)
   */
  DescribeInstanceTypes(input) {
    const unknown = (input.InstanceTypes ?? []).filter(name => !INSTANCE_TYPES.has(name))
    if (unknown.length > 0)
      throw new AwsError('InvalidInstanceType', `The following supplied instance types do not exist: [${unknown.join(', ')}]`)
    const scoped = infos().filter(row => !input.InstanceTypes?.length || input.InstanceTypes.includes(row.InstanceType!))
    const { items, next } = ec2Page(filtered(scoped, input.Filters, TYPE_FILTERS), input, 100, 'InvalidNextToken')
    return { InstanceTypes: items, NextToken: next }
  },
  /**
   * By region unless the request asks for zones.
   * @rule ec2.instance-types.offerings https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypeOfferings.html (moto)
   */
  DescribeInstanceTypeOfferings(input, { place }) {
    const offerings = place.state(OfferingsState)
    const LocationType = input.LocationType ?? 'region'
    const locations = LocationType === 'region' ? [place.region] : offerings.zones
    const rows = locations.flatMap(Location =>
      [...INSTANCE_TYPES.keys()]
        .filter(name => LocationType === 'region' || offerings.has(Location, name))
        .map(name => ({ InstanceType: name as EC2._InstanceType, LocationType, Location })),
    )
    const found = filtered(rows, input.Filters, OFFERING_FILTERS)
    const { items, next } = ec2Page(found, input, 1000, 'InvalidNextToken')
    return { InstanceTypeOfferings: items, NextToken: next }
  },
}
