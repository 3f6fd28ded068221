/** An environment in three accounts and two regions, with a group in each, and what is true of every place. */
import { DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling'
import { CopyImageCommand, DescribeInstancesCommand, ModifyImageAttributeCommand } from '@aws-sdk/client-ec2'
import { GetParameterHistoryCommand } from '@aws-sdk/client-ssm'
import { decodePointerMetadata } from '@golden-ami/domain'
import { hours } from '@golden-ami/local-aws'
import { Delivery } from './delivery.ts'
import { ACCOUNT, REGION } from './fleet.ts'
import { autoScalingAt, createGroup, ec2At, ssmAt } from './place.ts'

export const ACCOUNTS = [ACCOUNT, '222222222222', '333333333333'] as const
export const REGIONS = [REGION, 'us-east-1'] as const
export const roleOf = (account: string): string => `arn:aws:iam::${account}:role/golden-ami`
export const nameOf = (account: string, region: string): string => `t${account[0]}/${region}`
export const TARGETS = ACCOUNTS.flatMap(account => REGIONS.map(region => ({ account, region, name: nameOf(account, region) })))

/** Each account in a wave of its own. */
export const ESTATE_FILES = {
  '.github/golden-ami.yml': `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
environments:
  development:
    strategy: { warm-up: 15m }
    timeout: 6h
    targets:
${ACCOUNTS.map(account => `      t${account[0]}: { role: "${roleOf(account)}", regions: [ ${REGIONS.join(', ')} ], groups: [ web ] }`).join('\n')}
    waves: [ ${ACCOUNTS.map(account => `[ t${account[0]} ]`).join(', ')} ]
`,
}

export class Estate extends Delivery {
  /** One copy a region in home, shared with the other accounts; answers with the image of each region. */
  async share(image: string): Promise<ReadonlyMap<string, string>> {
    const images = new Map<string, string>([[REGION, image]])
    for (const region of REGIONS.filter(other => other !== REGION)) {
      const there = ec2At(this.world, { account: ACCOUNT, region })
      const { ImageId = '' } = await there.send(
        new CopyImageCommand({ Name: image, SourceImageId: image, SourceRegion: REGION, CopyImageTags: true }),
      )
      images.set(region, ImageId)
    }
    this.world.advance(hours(1))
    for (const [region, ImageId] of images)
      await ec2At(this.world, { account: ACCOUNT, region }).send(
        new ModifyImageAttributeCommand({
          ImageId,
          LaunchPermission: { Add: ACCOUNTS.slice(1).map(UserId => ({ UserId })) },
        }),
      )
    return images
  }
  /** The group `web` of `size` instances in every place. */
  async groups(images: ReadonlyMap<string, string>, size: number): Promise<void> {
    for (const place of TARGETS) await createGroup(this.world, place, { name: 'web', image: images.get(place.region) ?? '', size })
    this.world.advance(hours(1))
  }
  /** What the pointer of a place says and has proved, and what the instances there run. */
  async placeSays(account: string, region: string) {
    const { Parameters = [] } = await ssmAt(this.world, { account, region })
      .send(new GetParameterHistoryCommand({ Name: '/golden-ami/web/development/x86_64' }))
      .catch(() => ({ Parameters: [] }))
    const [newest] = [...Parameters].sort((a, b) => (b.Version ?? 0) - (a.Version ?? 0))
    const { AutoScalingGroups = [] } = await autoScalingAt(this.world, { account, region }).send(
      new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: ['web'] }),
    )
    const ids = (AutoScalingGroups[0]?.Instances ?? []).flatMap(({ InstanceId, LifecycleState }) =>
      LifecycleState === 'InService' && InstanceId ? [InstanceId] : [],
    )
    const { Reservations = [] } = await ec2At(this.world, { account, region }).send(new DescribeInstancesCommand({ InstanceIds: ids }))
    return {
      release: decodePointerMetadata(newest?.Description)?.release,
      image: newest?.Value,
      proved: newest?.Labels?.includes('verified') ?? false,
      running: [...new Set(Reservations.flatMap(({ Instances = [] }) => Instances.map(({ ImageId = '' }) => ImageId)))],
    }
  }
}

/** Every place runs what is there already, recorded nowhere. */
export const estate = async (size: number): Promise<{ readonly estate: Estate; readonly base: ReadonlyMap<string, string> }> => {
  const made = new Estate()
  const base = await made.share(await made.image('what runs today'))
  await made.groups(base, size)
  return { estate: made, base }
}
