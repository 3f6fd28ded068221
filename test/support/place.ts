/** One account and region, as a person there sees it. */
import { AutoScalingClient, CreateAutoScalingGroupCommand, type CreateAutoScalingGroupCommandInput } from '@aws-sdk/client-auto-scaling'
import { CreateLaunchTemplateCommand, EC2Client } from '@aws-sdk/client-ec2'
import { SSMClient } from '@aws-sdk/client-ssm'
import { transport, type World } from '@golden-ami/local-aws'

export interface Place {
  /** 12 digits */
  readonly account: string
  readonly region: string
}
/** `web-staging` is of staging; one that says nothing of development. */
const environmentOf = (group: string): string => /-(development|staging|production)$/.exec(group)?.[1] ?? 'development'

const config = (world: World, { account, region }: Place) => ({
  region,
  credentials: { accessKeyId: account, secretAccessKey: 'secret' },
  requestHandler: transport(world, 'a person'),
  maxAttempts: 1,
})
export const ec2At = (world: World, place: Place): EC2Client => new EC2Client(config(world, place))
export const autoScalingAt = (world: World, place: Place): AutoScalingClient => new AutoScalingClient(config(world, place))
export const ssmAt = (world: World, place: Place): SSMClient => new SSMClient(config(world, place))

export interface GroupWish {
  readonly name: string
  readonly image: string
  readonly size: number
}
/** A group with a launch template of its own, both of that name. Its instances are not in service yet. */
export const createGroup = async (
  world: World,
  place: Place,
  { name, image, size }: GroupWish,
  settings: Partial<CreateAutoScalingGroupCommandInput> = {},
): Promise<void> => {
  await ec2At(world, place).send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName: name,
      LaunchTemplateData: { ImageId: image, InstanceType: 'm7i.large' },
      TagSpecifications: [{ ResourceType: 'launch-template', Tags: [{ Key: 'golden-ami:environment', Value: environmentOf(name) }] }],
    }),
  )
  await autoScalingAt(world, place).send(
    new CreateAutoScalingGroupCommand({
      AutoScalingGroupName: name,
      MinSize: 0,
      MaxSize: size * 2,
      DesiredCapacity: size,
      AvailabilityZones: [`${place.region}a`],
      LaunchTemplate: { LaunchTemplateName: name, Version: '1' },
      Tags: [{ Key: 'golden-ami:group', Value: name, PropagateAtLaunch: true }],
      ...settings,
    }),
  )
}
