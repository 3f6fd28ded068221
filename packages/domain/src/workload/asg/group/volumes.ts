/** What a new launch template version has to say again of its volumes. */
import type { Launch, VolumeMapping } from './launch.ts'
import { ownVersion } from './launches.ts'

export type Restated = { readonly mappings?: readonly VolumeMapping[] } | { readonly cannot: string }

/**
 * A version that is made from another one does not take over the snapshots of its volumes: they have to be said again. The snapshot of the
 * root volume is the image's, so the new image brings its own.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html
 */
export const restatedVolumes = (launch: Launch, image: string): Restated => {
  const { volumes } = launch
  if (!volumes) return {}
  const before = volumes.roots.get(ownVersion(launch)?.image ?? '')
  const root = volumes.roots.get(image)
  const snapshots = volumes.mappings.filter(({ Ebs }) => Ebs?.SnapshotId !== undefined)
  const named = snapshots.map(({ DeviceName = '' }) => DeviceName).join(', ')
  if (root === undefined || before === undefined)
    return {
      cannot: `its volumes ${named} are made from snapshots, and which of them is the root volume is not known, because EC2 does not show ${root === undefined ? image : 'the image that it launches now'}`,
    }
  if (root !== before && volumes.mappings.some(({ DeviceName }) => DeviceName === before || DeviceName === root))
    return { cannot: `the root volume of ${image} is ${root}, and the one of the image that it launches now ${before}` }
  return { mappings: volumes.mappings.map(mapping => (mapping.DeviceName === root ? withoutSnapshot(mapping) : mapping)) }
}

export const withoutSnapshot = ({ Ebs, ...mapping }: VolumeMapping): VolumeMapping => {
  if (!Ebs) return mapping
  const { SnapshotId: _, ...settings } = Ebs
  return { ...mapping, Ebs: settings }
}
