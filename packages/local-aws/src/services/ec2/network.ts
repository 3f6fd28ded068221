/** DescribeSubnets and DescribeSecurityGroups. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import type { Shelf } from '../../world/shelf.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { ec2Page } from './ec2-page.ts'
import { type Filterable, filtered } from './filters.ts'
import { NetworkState } from './network-state.ts'
import { ShortageState } from './shortages.ts'
import { Ec2State } from './state.ts'

const SUBNET_FILTERS: Filterable<EC2.Subnet> = {
  'availability-zone': row => row.AvailabilityZone,
  'default-for-az': row => row.DefaultForAz,
  'owner-id': row => row.OwnerId,
  state: row => row.State,
  'subnet-id': row => row.SubnetId,
  'vpc-id': row => row.VpcId,
}
const GROUP_FILTERS: Filterable<EC2.SecurityGroup> = {
  'group-id': row => row.GroupId,
  'group-name': row => row.GroupName,
  'owner-id': row => row.OwnerId,
  'vpc-id': row => row.VpcId,
}

/**
 * What is asked for by its id and is not there is an error; what a filter does not find is not.
 * @rule ec2.network.ids-exist https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html (moto)
 */
const requireAll = (wanted: readonly string[] | undefined, known: readonly (string | undefined)[], code: string, what: string): void => {
  for (const id of wanted ?? []) if (!known.includes(id)) throw new AwsError(code, `The ${what} '${id}' does not exist`)
}

/**
 * What an instance is launched into must be there.
 * @rule ec2.launch.network-must-exist https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (unverified)
 */
export const refuseUnknownNetwork = (place: AccountRegion, subnet: string | undefined, groups: readonly string[]): void => {
  const { subnets, securityGroups } = place.state(NetworkState)
  const known = (shelf: Shelf<object>, id: string): (string | undefined)[] => (shelf.own(id) ? [id] : [])
  if (subnet !== undefined) requireAll([subnet], known(subnets, subnet), 'InvalidSubnetID.NotFound', 'subnet ID')
  for (const id of groups) requireAll([id], known(securityGroups, id), 'InvalidGroup.NotFound', 'security group')
}

/** Of a /20, without the five that AWS keeps. */
const ADDRESSES = 2 ** 12 - 5

/**
 * Each instance that is not terminated has one address of its subnet.
 * @rule ec2.network.free-addresses https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subnet.html (unverified)
 */
const withFreeAddresses = (place: AccountRegion, subnet: EC2.Subnet): EC2.Subnet => {
  const { SubnetId, AvailabilityZone } = subnet
  const isShort = place.state(ShortageState).find('addresses', { ImageId: '', SubnetId, AvailabilityZone }) !== undefined
  const used = place
    .state(Ec2State)
    .instances.owned()
    .filter(instance => instance.SubnetId === SubnetId && instance.State?.Name !== 'terminated')
  return { ...subnet, AvailableIpAddressCount: isShort ? 0 : Math.max(0, ADDRESSES - used.length) }
}

export const network: Handlers<typeof EC2, Context> = {
  DescribeSubnets(input, context) {
    const all = context.place.state(NetworkState).subnets.all(context)
    const ids = all.map(({ SubnetId }) => SubnetId)
    requireAll(input.SubnetIds, ids, 'InvalidSubnetID.NotFound', 'subnet ID')
    const scoped = all.filter(row => !input.SubnetIds?.length || input.SubnetIds.includes(row.SubnetId!))
    const found = filtered(scoped, input.Filters, SUBNET_FILTERS)
    const { items, next } = ec2Page(found, input)
    return { Subnets: items.map(subnet => withFreeAddresses(context.place, subnet)), NextToken: next }
  },
  DescribeSecurityGroups(input, context) {
    const all = context.place.state(NetworkState).securityGroups.all(context)
    const ids = all.map(({ GroupId }) => GroupId)
    requireAll(input.GroupIds, ids, 'InvalidGroup.NotFound', 'security group')
    const scoped = all.filter(row => !input.GroupIds?.length || input.GroupIds.includes(row.GroupId!))
    const found = filtered(scoped, input.Filters, GROUP_FILTERS)
    const { items, next } = ec2Page(found, input)
    return { SecurityGroups: items, NextToken: next }
  },
}
