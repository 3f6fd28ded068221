/** VPCs with subnets and security groups of one account in one region. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { Shelf } from '../../world/shelf.ts'
import type { AccountRegion } from '../../world/world-state.ts'

const ZONES = ['a', 'b', 'c'] as const

export class NetworkState {
  /** By id. */
  readonly subnets: Shelf<EC2.Subnet>
  /** By id. */
  readonly securityGroups: Shelf<EC2.SecurityGroup>
  readonly defaultVpc: string
  readonly #place: AccountRegion

  /**
   * An account begins with a default VPC in each region: a default subnet in each zone, a default security group.
   * @rule ec2.network.default-vpc https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html (unverified)
   */
  constructor(place: AccountRegion) {
    this.#place = place
    this.subnets = new Shelf(place.world.timeline)
    this.securityGroups = new Shelf(place.world.timeline)
    this.defaultVpc = place.id('vpc')
    for (const zone of ZONES) this.addSubnet(this.defaultVpc, `${place.region}${zone}`)
    this.addSecurityGroup(this.defaultVpc, 'default')
  }
  /** A VPC of its own, with one subnet and its default security group. */
  addVpc(): { readonly vpc: string; readonly subnet: string; readonly securityGroup: string } {
    const vpc = this.#place.id('vpc')
    return { vpc, subnet: this.addSubnet(vpc, `${this.#place.region}a`), securityGroup: this.addSecurityGroup(vpc, 'default') }
  }
  addSubnet(vpc: string, zone: string): string {
    const { account, region } = this.#place
    const SubnetId = this.#place.id('subnet')
    const defaultFor = vpc === this.defaultVpc
    this.subnets.put(SubnetId, {
      SubnetId,
      SubnetArn: this.#place.arn('ec2', `subnet/${SubnetId}`),
      VpcId: vpc,
      AvailabilityZone: zone,
      AvailabilityZoneId: `${region}-az${zone.charCodeAt(zone.length - 1) - 96}`,
      CidrBlock: `172.31.${this.subnets.owned().length * 16}.0/20`,
      OwnerId: account,
      State: 'available',
      DefaultForAz: defaultFor,
      MapPublicIpOnLaunch: defaultFor,
      Tags: [],
    })
    return SubnetId
  }
  addSecurityGroup(vpc: string, name: string): string {
    const GroupId = this.#place.id('sg')
    this.securityGroups.put(GroupId, { GroupId, GroupName: name, VpcId: vpc, OwnerId: this.#place.account, Description: name, Tags: [] })
    return GroupId
  }
}
