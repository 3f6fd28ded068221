/** A world with images and groups, made through its API, and what is true of it in the end. */
import { type AutoScalingClient, DescribeAutoScalingGroupsCommand, DescribeInstanceRefreshesCommand } from '@aws-sdk/client-auto-scaling'
import {
  DescribeInstancesCommand,
  DescribeLaunchTemplateVersionsCommand,
  type EbsBlockDevice,
  type EC2Client,
  RegisterImageCommand,
} from '@aws-sdk/client-ec2'
import { hours, World, type WorldOptions } from '@golden-ami/local-aws'
import { autoScalingAt, createGroup, ec2At } from './place.ts'

export const ACCOUNT = '111111111111'
export const REGION = 'eu-west-1'

const HOME = { account: ACCOUNT, region: REGION }

export class Fleet {
  readonly world: World
  readonly ec2: EC2Client
  readonly autoScaling: AutoScalingClient
  constructor(options: WorldOptions = {}) {
    this.world = new World(options)
    this.ec2 = ec2At(this.world, HOME)
    this.autoScaling = autoScalingAt(this.world, HOME)
  }
  /** An available AMI; answers with its id. `ebs`: how its volume is encrypted. */
  async image(name: string, ebs: EbsBlockDevice = {}): Promise<string> {
    const { ImageId = '' } = await this.ec2.send(
      new RegisterImageCommand({
        Name: name,
        Architecture: 'x86_64',
        RootDeviceName: '/dev/xvda',
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8, ...ebs } }],
      }),
    )
    this.world.advance(hours(1))
    return ImageId
  }
  /** A group of its own launch template, with all instances in service. */
  async group(name: string, image: string, size: number): Promise<void> {
    await createGroup(this.world, HOME, { name, image, size })
    this.world.advance(hours(1))
  }
  /** Image by instance, as EC2 tells it, of the group's instances in service. */
  async running(group: string): Promise<readonly string[]> {
    const { AutoScalingGroups = [] } = await this.autoScaling.send(new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [group] }))
    const ids = (AutoScalingGroups[0]?.Instances ?? []).flatMap(({ InstanceId, LifecycleState }) =>
      LifecycleState === 'InService' && InstanceId ? [InstanceId] : [],
    )
    if (ids.length === 0) return []
    const { Reservations = [] } = await this.ec2.send(new DescribeInstancesCommand({ InstanceIds: ids }))
    return Reservations.flatMap(({ Instances = [] }) => Instances.map(({ ImageId = '' }) => ImageId))
  }
  async templateVersions(template: string): Promise<number> {
    const { LaunchTemplateVersions = [] } = await this.ec2.send(new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateName: template }))
    return LaunchTemplateVersions.length
  }
  async refreshes(group: string): Promise<readonly string[]> {
    const { InstanceRefreshes = [] } = await this.autoScaling.send(new DescribeInstanceRefreshesCommand({ AutoScalingGroupName: group }))
    return InstanceRefreshes.map(({ Status = '' }) => Status)
  }
}
