/** What a launch template version says beside its image, in a form in which equal versions are equal. */
import type { ResponseLaunchTemplateData } from '@aws-sdk/client-ec2'
import { type VolumeMapping, withoutSnapshot } from '@golden-ami/domain'
import { canonical, digest } from '../connection/digest.ts'

/** EC2 tells these lists in no certain order. */
const sorted = <T>(list: readonly T[] | undefined): readonly T[] | undefined =>
  list && [...list].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1))

export const mappingsOf = ({ BlockDeviceMappings }: ResponseLaunchTemplateData): readonly VolumeMapping[] =>
  (BlockDeviceMappings ?? []).map(mapping => mapping as VolumeMapping)

export const hasSnapshot = (data: ResponseLaunchTemplateData): boolean => mappingsOf(data).some(({ Ebs }) => Ebs?.SnapshotId !== undefined)

/** A volume that is not encrypted may be told as such, or not at all. */
const plain = ({ Ebs, ...mapping }: VolumeMapping): VolumeMapping => {
  if (!Ebs) return mapping
  const { Encrypted, ...settings } = Ebs
  return { ...mapping, Ebs: { ...settings, ...(Encrypted ? { Encrypted } : {}) } }
}

/** @param root device name of the root volume of its image, whose snapshot is the image's; undefined: nobody knows */
export const restOf = ({ ImageId: _, ...data }: ResponseLaunchTemplateData, root: string | undefined): string => {
  const mappings = mappingsOf(data).map(mapping => plain(mapping.DeviceName === root ? withoutSnapshot(mapping) : mapping))
  return digest(
    canonical({
      ...data,
      BlockDeviceMappings: mappings.length > 0 ? sorted(mappings) : undefined,
      SecurityGroupIds: sorted(data.SecurityGroupIds),
      SecurityGroups: sorted(data.SecurityGroups),
      TagSpecifications: sorted(data.TagSpecifications?.map(one => ({ ...one, Tags: sorted(one.Tags) }))),
    }),
  )
}
