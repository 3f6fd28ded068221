/** What EC2 tells of an image, as a copy. */
import type { Image } from '@aws-sdk/client-ec2'
import type { CopyFacts } from '@golden-ami/domain'

export const copyFactsOf = (image: Image): CopyFacts => {
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
