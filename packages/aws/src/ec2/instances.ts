/** EC2: instances, and the instance types, subnets and security groups that they are launched with. */
import {
  type EC2Client,
  type Instance,
  paginateDescribeInstances,
  paginateDescribeInstanceTypeOfferings,
  paginateDescribeInstanceTypes,
  paginateDescribeSecurityGroups,
  paginateDescribeSubnets,
} from '@aws-sdk/client-ec2'
import type { ConsumerInstance, InstanceType, ResourceTag, SecurityGroup, Subnet } from '@golden-ami/domain'
import { batches } from '../connection/batches.ts'
import { collect } from '../connection/collect.ts'
import { by, literally, MOST_VALUES } from './filters.ts'
import { EC2_PAGE } from './page.ts'

/** Instance types of a page: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html */
const TYPES_PAGE = 100

export interface LaunchedInstance {
  readonly image: string
  /** ms since the epoch */
  readonly launched: number | undefined
}

export const instancesIn = (client: EC2Client) => {
  const paged = { client, pageSize: EC2_PAGE }
  return {
    /**
     * The AMI of each instance and when it was launched, by a filter: an id that EC2 does not show yet is not an error then.
     */
    async instances(instances: readonly string[]): Promise<ReadonlyMap<string, LaunchedInstance>> {
      const found = new Map<string, LaunchedInstance>()
      for (const batch of batches(instances, MOST_VALUES)) {
        const pages = paginateDescribeInstances(paged, { Filters: by('instance-id', batch) })
        for (const { Instances = [] } of await collect(pages, page => page.Reservations))
          for (const { InstanceId, ImageId, LaunchTime } of Instances)
            if (InstanceId && ImageId) found.set(InstanceId, { image: ImageId, launched: LaunchTime?.getTime() })
      }
      return found
    },
    /**
     * The instances of this account and region that have the tag, on whichever image: those that run, and those that are on their way up.
     * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
     */
    async instancesWith({ key, value }: ResourceTag): Promise<readonly ConsumerInstance[]> {
      const Filters = [...by(`tag:${key}`, [literally(value)]), ...by('instance-state-name', THERE)]
      const found = await collect(paginateDescribeInstances(paged, { Filters }), page => page.Reservations)
      return found.flatMap(({ Instances = [] }) => Instances.map(consumerInstanceOf))
    },
  }
}

/** States of an instance that is there: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceState.html */
const THERE = ['pending', 'running']

const consumerInstanceOf = ({ InstanceId = '', ImageId = '', State, LaunchTime }: Instance): ConsumerInstance => ({
  id: InstanceId,
  image: ImageId,
  isRunning: State?.Name === 'running',
  launched: LaunchTime?.getTime(),
})

/** What an instance can be launched with. */
export const launchSettingsIn = (client: EC2Client) => {
  const paged = { client, pageSize: EC2_PAGE }
  return {
    /** Those of the instance types that the region has. */
    async instanceTypes(names: readonly string[]): Promise<readonly InstanceType[]> {
      const pages = paginateDescribeInstanceTypes({ client, pageSize: TYPES_PAGE }, { Filters: by('instance-type', names) })
      const found = await collect(pages, page => page.InstanceTypes)
      return found.map(({ InstanceType: name = '', ProcessorInfo }) => ({
        name,
        architectures: ProcessorInfo?.SupportedArchitectures ?? [],
      }))
    },
    /** Those of the instance types that an availability zone has. */
    async instanceTypesIn(zone: string, names: readonly string[]): Promise<readonly string[]> {
      const Filters = [...by('location', [zone]), ...by('instance-type', names)]
      const pages = paginateDescribeInstanceTypeOfferings(paged, { LocationType: 'availability-zone', Filters })
      return collect(pages, page => page.InstanceTypeOfferings?.flatMap(({ InstanceType: name }) => name ?? []))
    },
    /** By a filter: a subnet that is not there is not an error then. */
    async subnet(id: string): Promise<Subnet | undefined> {
      const [found] = await collect(paginateDescribeSubnets(paged, { Filters: by('subnet-id', [id]) }), page => page.Subnets)
      return found && { vpc: found.VpcId ?? '', zone: found.AvailabilityZone ?? '' }
    },
    /** Those of the security groups that are there. */
    async securityGroups(ids: readonly string[]): Promise<readonly SecurityGroup[]> {
      const pages = paginateDescribeSecurityGroups(paged, { Filters: by('group-id', ids) })
      return collect(pages, page => page.SecurityGroups?.map(({ GroupId = '', VpcId = '' }) => ({ id: GroupId, vpc: VpcId })))
    },
  }
}
