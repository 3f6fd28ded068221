/** A new image and its snapshots, as rows. */
import type * as EC2 from '@aws-sdk/client-ec2'
import type { AccountRegion } from '../../world/world-state.ts'

export interface ImageSpec {
  readonly Name: string
  readonly Description?: string | undefined
  readonly Architecture?: string | undefined
  /** Other than Linux; it follows the source otherwise. */
  readonly Platform?: EC2.PlatformValues | undefined
  readonly Tags?: EC2.Tag[] | undefined
  readonly SnapshotTags?: EC2.Tag[] | undefined
  /** The image that this one comes from; device mappings and architecture follow it. */
  readonly source?: string | undefined
  readonly sourceRegion?: string | undefined
  readonly BlockDeviceMappings?: EC2.BlockDeviceMapping[] | undefined
  /** Codes of the Marketplace products that it contains. */
  readonly ProductCodes?: EC2.ProductCode[] | undefined
  readonly ImageWatermarks?: EC2.ImageWatermark[] | undefined
  /** RegisterImage: the mappings name snapshots that are there already. */
  readonly fromSnapshots?: boolean
}
export interface NewImage {
  readonly image: EC2.Image & { readonly ImageId: string }
  readonly snapshots: readonly NewSnapshot[]
}
type NewSnapshot = EC2.Snapshot & { readonly SnapshotId: string }

/** Root volume of an image whose source says nothing, GiB. */
const ROOT_SIZE = 8

/** Everything is pending. `source` is the row of `spec.source`, wherever it was found. */
export const newImage = (place: AccountRegion, spec: ImageSpec, source: EC2.Image | undefined): NewImage => {
  const ImageId = place.id('ami')
  const mappings = spec.BlockDeviceMappings ?? source?.BlockDeviceMappings ?? [{ DeviceName: '/dev/xvda' }]
  const devices = mappings.map(mapping => newDevice(place, mapping, ImageId, spec))
  const image: NewImage['image'] = {
    ImageId,
    Name: spec.Name,
    Description: spec.Description,
    Architecture: (spec.Architecture ?? source?.Architecture ?? 'x86_64') as EC2.ArchitectureValues,
    OwnerId: place.account,
    ImageLocation: `${place.account}/${spec.Name}`,
    ImageType: 'machine',
    State: 'pending',
    Public: false,
    CreationDate: place.world.timeline.date.toISOString(),
    RootDeviceType: 'ebs',
    RootDeviceName: source?.RootDeviceName ?? mappings[0]?.DeviceName,
    VirtualizationType: 'hvm',
    Hypervisor: 'xen',
    EnaSupport: true,
    BootMode: source?.BootMode,
    ...platformOf(spec.Platform ?? source?.Platform),
    BlockDeviceMappings: devices.map(({ mapping }) => mapping),
    SourceImageId: spec.source,
    SourceImageRegion: spec.source === undefined ? undefined : (spec.sourceRegion ?? place.region),
    ProductCodes: spec.ProductCodes,
    ImageWatermarks: spec.ImageWatermarks,
    DeregistrationProtection: 'disabled',
    Tags: spec.Tags ?? [],
  }
  return { image, snapshots: devices.flatMap(({ snapshot }) => snapshot ?? []) }
}

/**
 * Only Windows is told as a platform.
 * @rule ec2.images.platform https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html (unverified)
 */
const platformOf = (Platform: EC2.PlatformValues | undefined): Pick<EC2.Image, 'Platform' | 'PlatformDetails'> =>
  Platform === undefined ? { PlatformDetails: 'Linux/UNIX' } : { Platform, PlatformDetails: 'Windows' }

interface Device {
  readonly mapping: EC2.BlockDeviceMapping
  readonly snapshot?: NewSnapshot
}
/** One device of a new image, with the snapshot that is made of it; a device without a volume has none. */
const newDevice = (place: AccountRegion, mapping: EC2.BlockDeviceMapping, imageId: string, spec: ImageSpec): Device => {
  if (mapping.NoDevice !== undefined || mapping.VirtualName !== undefined) return { mapping }
  if (spec.fromSnapshots && mapping.Ebs?.SnapshotId) return { mapping }
  const SnapshotId = place.id('snap')
  const VolumeSize = mapping.Ebs?.VolumeSize ?? ROOT_SIZE
  const snapshot: NewSnapshot = {
    SnapshotId,
    OwnerId: place.account,
    VolumeId: place.id('vol'),
    VolumeSize,
    State: 'pending',
    Progress: '0%',
    StartTime: place.world.timeline.date,
    Encrypted: mapping.Ebs?.Encrypted ?? false,
    KmsKeyId: mapping.Ebs?.KmsKeyId,
    Description: `Created for ${imageId}`,
    StorageTier: 'standard',
    Tags: spec.SnapshotTags ?? [],
  }
  // The key is told of the snapshot, not of the image's device.
  const { KmsKeyId: _, ...given } = mapping.Ebs ?? {}
  const Ebs = { VolumeType: 'gp3' as const, DeleteOnTermination: true, Encrypted: false, ...given, VolumeSize, SnapshotId }
  return { mapping: { ...mapping, Ebs }, snapshot }
}
