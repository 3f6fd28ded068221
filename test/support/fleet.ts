/** A world with images and groups, made through the front door, and what is true of it in the end. */
import {
  AutoScalingClient,
  CreateAutoScalingGroupCommand,
  DescribeAutoScalingGroupsCommand,
  DescribeInstanceRefreshesCommand,
} from '@aws-sdk/client-auto-scaling'
import {
  CreateLaunchTemplateCommand,
  DescribeInstancesCommand,
  DescribeLaunchTemplateVersionsCommand,
  EC2Client,
  RegisterImageCommand,
} from '@aws-sdk/client-ec2'
import { hours, transport, World, type WorldOptions } from '@golden-ami/local-aws'

export const ACCOUNT = '111111111111'
export const REGION = 'eu-west-1'

const config = (world: World) => ({
  region: REGION,
  credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'secret' },
  requestHandler: transport(world, 'a person'),
  maxAttempts: 1,
})

export class Fleet {
  readonly world: World
  readonly ec2: EC2Client
  readonly autoScaling: AutoScalingClient
  constructor(options: WorldOptions = {}) {
    this.world = new World(options)
    this.ec2 = new EC2Client(config(this.world))
    this.autoScaling = new AutoScalingClient(config(this.world))
  }
  /** An available AMI; answers with its id. */
  async image(name: string): Promise<string> {
    const { ImageId = '' } = await this.ec2.send(
      new RegisterImageCommand({
        Name: name,
        Architecture: 'x86_64',
        RootDeviceName: '/dev/xvda',
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8 } }],
      }),
    )
    this.world.advance(hours(1))
    return ImageId
  }
  /** A group of its own launch template, with all instances in service. */
  async group(name: string, image: string, size: number): Promise<void> {
    await this.ec2.send(
      new CreateLaunchTemplateCommand({ LaunchTemplateName: name, LaunchTemplateData: { ImageId: image, InstanceType: 'm7i.large' } }),
    )
    await this.autoScaling.send(
      new CreateAutoScalingGroupCommand({
        AutoScalingGroupName: name,
        MinSize: 0,
        MaxSize: size * 2,
        DesiredCapacity: size,
        AvailabilityZones: [`${REGION}a`],
        LaunchTemplate: { LaunchTemplateName: name, Version: '1' },
        Tags: [{ Key: 'golden-ami:group', Value: name, PropagateAtLaunch: true }],
      }),
    )
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
