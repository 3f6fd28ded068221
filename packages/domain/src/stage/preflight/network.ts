/**
 * Subnet and security groups exist, and belong to one VPC.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
 */
import { type Objection, type Rule, seenOf } from './objection.ts'
import type { SecurityGroup, Subnet } from './world.ts'

export const networkFits: Rule = ({ launch, subnet, securityGroups }, { region }) => {
  const place = seenOf(subnet)
  const groups = seenOf(securityGroups)
  return [
    ...(launch.subnet !== undefined && 'seen' in subnet && !place
      ? [
          {
            key: 'subnet',
            wrong: `there is no subnet ${launch.subnet} in ${region} that this account may use`,
            remedy: 'Name a subnet of the home account and region',
          },
        ]
      : []),
    ...launch.securityGroups
      .filter(id => groups && !groups.some(group => group.id === id))
      .map(id => ({
        key: 'security-groups',
        wrong: `there is no security group ${id} in ${region} that this account may use`,
        remedy: 'Name security groups of the home account and region',
      })),
    ...oneVpc(launch.subnet, place, groups ?? []),
  ]
}

/** Groups of another VPC than the subnet's; without a subnet, groups of several VPCs. */
const oneVpc = (id: string | undefined, place: Subnet | undefined, groups: readonly SecurityGroup[]): readonly Objection[] => {
  const home = place?.vpc ?? groups[0]?.vpc
  const of = place ? `subnet ${id}` : `security group ${groups[0]?.id}`
  return groups
    .filter(group => group.vpc !== home)
    .map(group => ({
      key: 'security-groups',
      wrong: `${group.id} is of ${group.vpc}, but ${of} is of ${home}`,
      remedy: 'Take subnet and security groups of one VPC',
    }))
}
