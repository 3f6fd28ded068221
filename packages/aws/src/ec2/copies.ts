/** EC2: copies of an image, who may use them, and what marks them; in one account and region. */
import {
  AttachImageWatermarkCommand,
  CopyImageCommand,
  DescribeImageAttributeCommand,
  DescribeSnapshotAttributeCommand,
  EC2Client,
  EnableImageDeprecationCommand,
  EnableImageDeregistrationProtectionCommand,
  type Filter,
  type Image,
  ModifyImageAttributeCommand,
  ModifySnapshotAttributeCommand,
  paginateDescribeImages,
  paginateDescribeSnapshots,
} from '@aws-sdk/client-ec2'
import { type CopyFacts, type DistributionStep, isCopyOf, METADATA, type Permissions, UserError } from '@golden-ami/domain'
import type { Acts } from '../acts/acts.ts'
import { unlessTaken } from '../acts/taken.ts'
import { allEnded } from '../connection/all-ended.ts'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'
import { collect } from '../connection/collect.ts'
import { EC2_PAGE } from './page.ts'

/** An image with what says where it comes from. */
export interface Descendant {
  readonly facts: CopyFacts
  /** It was made of an instance: other content, though EC2 names the same source. */
  readonly fromInstance: boolean
}
export type Ec2Copies = ReturnType<typeof ec2Copies>

export const ec2Copies = (edge: AwsContext) => {
  const client = new EC2Client(clientConfig(edge))
  const paged = { client, pageSize: EC2_PAGE }
  const describe = (own: boolean, Filters: Filter[]): Promise<readonly Image[]> => {
    const asked = { ...(own ? { Owners: ['self'], IncludeDisabled: true } : {}), Filters, IncludeDeprecated: true }
    return collect(paginateDescribeImages(paged, asked), page => page.Images)
  }
  return {
    /** The image, if this account owns it. In any state. */
    async own(image: string): Promise<CopyFacts | undefined> {
      const [found] = await describe(true, [{ Name: 'image-id', Values: [image] }])
      return found && factsOf(found)
    },
    /** Whether this account may launch the image, its own or another's. */
    async sees(image: string): Promise<boolean> {
      const found = await describe(false, [
        { Name: 'image-id', Values: [image] },
        { Name: 'state', Values: ['available'] },
      ])
      return found.length > 0
    },
    /** What this account owns and EC2 says was made of an image. In any state. */
    async descendants(image: string, region: string): Promise<readonly Descendant[]> {
      const found = await describe(true, [
        { Name: 'source-image-id', Values: [image] },
        { Name: 'source-image-region', Values: [region] },
      ])
      return found.map(each => ({ facts: factsOf(each), fromInstance: each.SourceInstanceId !== undefined }))
    },
    /** Who may launch an image of this account, and who may read all of its snapshots. */
    async permissions(image: string, snapshots: readonly string[], withVolumes: boolean): Promise<Permissions> {
      const { LaunchPermissions = [] } = await client.send(
        new DescribeImageAttributeCommand({ ImageId: image, Attribute: 'launchPermission' }),
      )
      const launch = LaunchPermissions.flatMap(
        ({ UserId, OrganizationArn, OrganizationalUnitArn }) => UserId ?? OrganizationArn ?? OrganizationalUnitArn ?? [],
      )
      const readers = await allEnded((withVolumes ? snapshots : []).map(readersOf))
      const [first = new Set<string>(), ...others] = readers
      return { launch: new Set(launch), volumes: new Set([...first].filter(account => others.every(set => set.has(account)))) }
    },
    /** ARNs of the keys that snapshots of this account are encrypted with. */
    async keysOf(snapshots: readonly string[]): Promise<readonly string[]> {
      const asked = { OwnerIds: ['self'], Filters: [{ Name: 'snapshot-id', Values: [...snapshots] }] }
      const found = await collect(paginateDescribeSnapshots(paged, asked), page => page.Snapshots)
      return [...new Set(found.flatMap(({ KmsKeyId }) => KmsKeyId ?? []))]
    },
    acts: {
      'copy-image': async ({ from, name, tags, key, token }) => {
        const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
        const copy = client.send(
          new CopyImageCommand({
            SourceImageId: from.image,
            SourceRegion: from.region,
            Name: name,
            ...(key === undefined ? {} : { Encrypted: true, KmsKeyId: key }),
            ...(Tags.length === 0
              ? {}
              : {
                  TagSpecifications: [
                    { ResourceType: 'image', Tags },
                    { ResourceType: 'snapshot', Tags },
                  ],
                }),
            ClientToken: token,
          }),
        )
        await unlessTaken(copy, () => holderOf({ name, fingerprint: tags[METADATA.fingerprint] ?? '' }, from))
      },
      'share-image': async ({ image, accounts, organizations }) => {
        const Add = [
          ...accounts.map(UserId => ({ UserId })),
          ...organizations.map(arn => (arn.includes(':ou/') ? { OrganizationalUnitArn: arn } : { OrganizationArn: arn })),
        ]
        await client.send(new ModifyImageAttributeCommand({ ImageId: image, LaunchPermission: { Add } }))
      },
      'share-snapshots': async ({ snapshots, accounts }) => {
        const Add = accounts.map(UserId => ({ UserId }))
        for (const SnapshotId of snapshots)
          await client.send(
            new ModifySnapshotAttributeCommand({ SnapshotId, Attribute: 'createVolumePermission', CreateVolumePermission: { Add } }),
          )
      },
      'attach-watermark': async ({ image, watermark }) => {
        await client.send(new AttachImageWatermarkCommand({ ImageId: image, WatermarkName: watermark }))
      },
      'deprecate-image': async ({ image, when }) => {
        await client.send(new EnableImageDeprecationCommand({ ImageId: image, DeprecateAt: new Date(when) }))
      },
      'protect-image': async ({ image, cooldown }) => {
        await client.send(new EnableImageDeregistrationProtectionCommand({ ImageId: image, WithCooldown: cooldown }))
      },
    } satisfies Acts<DistributionStep>,
  }

  /** Which image of this account has a name: a copy of the image, or another one. */
  async function holderOf(
    wanted: { readonly name: string; readonly fingerprint: string },
    from: { readonly region: string; readonly image: string },
  ): Promise<'ours' | UserError | undefined> {
    const [holder] = await describe(true, [{ Name: 'name', Values: [wanted.name] }])
    if (!holder) return undefined
    const isCopied =
      holder.SourceImageId === from.image && holder.SourceImageRegion === from.region && holder.SourceInstanceId === undefined
    if (isCopied && isCopyOf(factsOf(holder), wanted)) return 'ours'
    const { ImageId } = holder
    return new UserError('build.name-taken', `${ImageId} in ${edge.region} has the name ${wanted.name}, and is no copy of ${from.image}.`)
  }

  async function readersOf(SnapshotId: string): Promise<ReadonlySet<string>> {
    const { CreateVolumePermissions = [] } = await client.send(
      new DescribeSnapshotAttributeCommand({ SnapshotId, Attribute: 'createVolumePermission' }),
    )
    return new Set(CreateVolumePermissions.flatMap(({ UserId }) => UserId ?? []))
  }
}

const factsOf = (image: Image): CopyFacts => {
  const devices = (image.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs ?? [])
  return {
    id: image.ImageId ?? '',
    name: image.Name ?? '',
    state: image.State ?? '',
    ...(image.StateReason ? { reason: image.StateReason.Message ?? image.StateReason.Code ?? '' } : {}),
    created: image.CreationDate === undefined ? 0 : Date.parse(image.CreationDate),
    snapshots: devices.flatMap(({ SnapshotId }) => SnapshotId ?? []),
    encrypted: devices.some(({ Encrypted }) => Encrypted === true),
    watermarks: (image.ImageWatermarks ?? []).flatMap(({ WatermarkKey }) => WatermarkKey ?? []),
    productCodes: (image.ProductCodes ?? []).flatMap(({ ProductCodeId }) => ProductCodeId ?? []),
    deprecation: image.DeprecationTime === undefined ? undefined : Date.parse(image.DeprecationTime),
    protection: image.DeregistrationProtection ?? 'disabled',
    tags: new Map((image.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
  }
}
