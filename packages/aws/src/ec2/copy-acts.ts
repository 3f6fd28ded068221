/** EC2: copies an image, shares it and its snapshots, and marks it; in one account and region. */
import {
  AttachImageWatermarkCommand,
  CopyImageCommand,
  type EC2Client,
  EnableImageDeprecationCommand,
  EnableImageDeregistrationProtectionCommand,
  type Image,
  ModifyImageAttributeCommand,
  ModifySnapshotAttributeCommand,
} from '@aws-sdk/client-ec2'
import { type DistributionStep, isCopyOf, METADATA, UserError } from '@golden-ami/domain'
import type { Acts } from '../acts/acts.ts'
import { unlessTaken } from '../acts/taken.ts'
import { copyFactsOf } from './copy-facts.ts'

/** @param named images of this account that have a name, in any state */
export const copyActs = (client: EC2Client, region: string, named: (name: string) => Promise<readonly Image[]>) =>
  ({
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
      await unlessTaken(copy, async () => {
        const [holder] = await named(name)
        return ownerOf(holder, { name, fingerprint: tags[METADATA.fingerprint] ?? '' }, from, region)
      })
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
  }) satisfies Acts<DistributionStep>

/** Whose is the image of this account that has a name: a copy of the image, or another one. */
const ownerOf = (
  holder: Image | undefined,
  { name, fingerprint }: { readonly name: string; readonly fingerprint: string },
  from: { readonly region: string; readonly image: string },
  region: string,
): 'ours' | UserError | undefined => {
  if (!holder) return undefined
  const isCopied = holder.SourceImageId === from.image && holder.SourceImageRegion === from.region && holder.SourceInstanceId === undefined
  if (isCopied && isCopyOf(copyFactsOf(holder), { name, fingerprint })) return 'ours'
  const { ImageId } = holder
  return new UserError('build.name-taken', `${ImageId} in ${region} has the name ${name}, and is no copy of ${from.image}.`)
}
