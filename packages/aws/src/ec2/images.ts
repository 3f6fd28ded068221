/** EC2: images, as their owner, as whoever sees them, and as whoever would launch them. */
import { type EC2Client, type Image, paginateDescribeImages } from '@aws-sdk/client-ec2'
import type { ImageDevices, ScanDigest } from '@golden-ami/domain'
import { batches } from '../connection/batches.ts'
import { collect } from '../connection/collect.ts'
import { by, imagesById, MOST_VALUES } from './filters.ts'
import { EC2_PAGE } from './page.ts'
import { scanOf } from './scans.ts'

export interface OwnImage {
  readonly id: string
  readonly name: string
  /** ms since the epoch */
  readonly created: number
  readonly architecture: string
  readonly tags: ReadonlyMap<string, string>
  /** Ids of its snapshots. */
  readonly snapshots: readonly string[]
}

/** An image of whatever owner; tags of other accounts' images are not shown. */
export interface VisibleImage extends OwnImage {
  /** EC2's word: `available`, `pending`, `deregistered`, … */
  readonly state: string
  readonly windows: boolean
  /** `amazon`, `aws-marketplace`, or an account. */
  readonly owner: string
  /** What Amazon Inspector's scans of it say; undefined: it was not scanned. */
  readonly scan: ScanDigest | undefined
  readonly devices: ImageDevices
}

/** An image as an account that would launch it sees it. */
export interface LaunchFacts {
  readonly id: string
  /** EC2's word. */
  readonly state: string
  /** Account id. */
  readonly owner: string
  readonly isProtected: boolean
  /** Ids of its encrypted snapshots. */
  readonly encrypted: readonly string[]
}

export const amisIn = (client: EC2Client) => {
  const paged = { client, pageSize: EC2_PAGE }
  return {
    /** Available images that this account owns, by filters as DescribeImages takes them. */
    async images(filters: readonly { readonly name: string; readonly values: readonly string[] }[]): Promise<readonly OwnImage[]> {
      const Filters = [...by('state', ['available']), ...filters.flatMap(({ name, values }) => by(name, values))]
      return collect(paginateDescribeImages(paged, { Owners: ['self'], Filters }), page => page.Images?.map(imageOf))
    },
    /** Images of any state that this account sees (its own, shared, public), by id. One that is not seen is not an error. */
    async visibleImages(ids: readonly string[]): Promise<readonly VisibleImage[]> {
      const images: VisibleImage[] = []
      for (const batch of batches(ids, MOST_VALUES)) {
        const asked = imagesById(batch)
        images.push(...(await collect(paginateDescribeImages(paged, asked), page => page.Images?.map(visibleImageOf))))
      }
      return images
    },
    /** Images of any state that this account sees, as whoever would launch them; one that is not seen is not an error. */
    async launchImages(ids: readonly string[]): Promise<readonly LaunchFacts[]> {
      const images: LaunchFacts[] = []
      for (const batch of batches(ids, MOST_VALUES)) {
        const asked = imagesById(batch)
        images.push(...(await collect(paginateDescribeImages(paged, asked), page => page.Images?.map(launchFactsOf))))
      }
      return images
    },
    /** How many volumes each of the images brings; those that EC2 does not show are not in it. */
    async volumeCounts(images: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const found = await collect(paginateDescribeImages(paged, imagesById(images)), page => page.Images)
      return new Map(
        found.map(({ ImageId = '', BlockDeviceMappings = [] }) => [ImageId, BlockDeviceMappings.filter(({ Ebs }) => Ebs).length]),
      )
    },
    /** Architecture of each image that this account sees. */
    async architectures(images: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const asked = imagesById(images)
      const found = await collect(paginateDescribeImages(paged, asked), page => page.Images)
      return new Map(found.map(({ ImageId = '', Architecture = '' }) => [ImageId, Architecture]))
    },
  }
}

const imageOf = ({ ImageId = '', Name = '', CreationDate, Architecture, Tags = [], BlockDeviceMappings = [] }: Image): OwnImage => ({
  id: ImageId,
  name: Name,
  created: CreationDate === undefined ? 0 : Date.parse(CreationDate),
  architecture: Architecture ?? '',
  tags: new Map(Tags.map(({ Key = '', Value = '' }) => [Key, Value])),
  snapshots: BlockDeviceMappings.flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []),
})

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html: `disabled`, or enabled with or without a cooldown. */
const launchFactsOf = ({ ImageId = '', State, OwnerId = '', DeregistrationProtection, BlockDeviceMappings = [] }: Image): LaunchFacts => ({
  id: ImageId,
  state: State ?? '',
  owner: OwnerId,
  isProtected: DeregistrationProtection !== undefined && DeregistrationProtection !== 'disabled',
  encrypted: BlockDeviceMappings.flatMap(({ Ebs }) => (Ebs?.Encrypted && Ebs.SnapshotId ? [Ebs.SnapshotId] : [])),
})

const visibleImageOf = (image: Image): VisibleImage => ({
  ...imageOf(image),
  state: image.State ?? '',
  windows: image.Platform?.toLowerCase() === 'windows',
  owner: image.ImageOwnerAlias ?? image.OwnerId ?? '',
  scan: scanOf(image.ScanResults),
  devices: {
    root: image.RootDeviceName,
    sizes: new Map(
      (image.BlockDeviceMappings ?? []).flatMap(({ DeviceName, Ebs }) =>
        DeviceName === undefined || Ebs?.VolumeSize === undefined ? [] : [[DeviceName, Ebs.VolumeSize]],
      ),
    ),
  },
})
