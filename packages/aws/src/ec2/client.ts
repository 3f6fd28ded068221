/** EC2: launch template versions, instances, images, tags. The only file that knows this client. */
import {
  CreateLaunchTemplateVersionCommand,
  CreateTagsCommand,
  EC2Client,
  type Filter,
  GetImageAncestryCommand,
  type Image,
  type Instance,
  type LaunchTemplateBlockDeviceMappingRequest,
  type LaunchTemplateVersion,
  paginateDescribeImages,
  paginateDescribeInstances,
  paginateDescribeInstanceTypeOfferings,
  paginateDescribeInstanceTypes,
  paginateDescribeLaunchTemplateVersions,
  paginateDescribeSecurityGroups,
  paginateDescribeSnapshots,
  paginateDescribeSubnets,
  paginateDescribeTags,
  paginateGetImageFindings,
} from '@aws-sdk/client-ec2'
import {
  type ConsumerInstance,
  type Finding,
  type ImageDevices,
  type InstanceType,
  isParameter,
  type Launch,
  type ResourceTag,
  type RollStep,
  type ScanDigest,
  type SecurityGroup,
  type Subnet,
  type TagStep,
  type TemplateVersion,
} from '@golden-ami/domain'
import type { Acts } from '../acts/acts.ts'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'
import { batches } from '../connection/batches.ts'
import { collect } from '../connection/collect.ts'
import { canonical, digest } from '../connection/digest.ts'
import { EC2_PAGE } from './page.ts'
import { findingOf, scanOf } from './scans.ts'
import { hasSnapshot, mappingsOf, restOf } from './template-rest.ts'

/** Filter values a call: EC2 takes 200. */
const MOST_VALUES = 200
/** Versions of a page: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html */
const VERSIONS_PAGE = 200
/** Instance types of a page: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html */
const TYPES_PAGE = 100

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

export interface LaunchedInstance {
  readonly image: string
  /** ms since the epoch */
  readonly launched: number | undefined
}

export const ec2 = (edge: AwsContext) => {
  const client = new EC2Client(clientConfig(edge))
  const paged = { client, pageSize: EC2_PAGE }
  /** Device name of the root volume of each image that this account sees. */
  const rootDevices = async (images: readonly string[]): Promise<Map<string, string>> => {
    const asked = { Filters: by('image-id', [...new Set(images)]), IncludeDeprecated: true, IncludeDisabled: true }
    const found = await collect(paginateDescribeImages(paged, asked), page => page.Images)
    return new Map(found.flatMap(({ ImageId = '', RootDeviceName }) => (RootDeviceName === undefined ? [] : [[ImageId, RootDeviceName]])))
  }
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
        const asked = { Filters: by('image-id', batch), IncludeDeprecated: true, IncludeDisabled: true }
        images.push(...(await collect(paginateDescribeImages(paged, asked), page => page.Images?.map(visibleImageOf))))
      }
      return images
    },
    /** Images of any state that this account sees, as whoever would launch them; one that is not seen is not an error. */
    async launchImages(ids: readonly string[]): Promise<readonly LaunchFacts[]> {
      const images: LaunchFacts[] = []
      for (const batch of batches(ids, MOST_VALUES)) {
        const asked = { Filters: by('image-id', batch), IncludeDeprecated: true, IncludeDisabled: true }
        images.push(...(await collect(paginateDescribeImages(paged, asked), page => page.Images?.map(launchFactsOf))))
      }
      return images
    },
    /** ARN of the key of each encrypted snapshot that this account sees, by the snapshot's id. */
    async keysOf(snapshots: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const keys = new Map<string, string>()
      for (const batch of batches(snapshots, MOST_VALUES)) {
        const pages = paginateDescribeSnapshots(paged, { Filters: by('snapshot-id', batch) })
        for (const { SnapshotId, KmsKeyId } of await collect(pages, page => page.Snapshots))
          if (SnapshotId && KmsKeyId) keys.set(SnapshotId, KmsKeyId)
      }
      return keys
    },
    /**
     * The image, its parent, its parent's parent, to the root AMI; `alias` is empty for owners that have none.
     * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageAncestry.html
     */
    async ancestry(image: string): Promise<readonly { readonly id: string; readonly alias: string }[]> {
      const { ImageAncestryEntries = [] } = await client.send(new GetImageAncestryCommand({ ImageId: image }))
      return ImageAncestryEntries.map(({ ImageId = '', ImageOwnerAlias = '' }) => ({ id: ImageId, alias: ImageOwnerAlias }))
    },
    /**
     * When Amazon Inspector scanned an image last, ms since the epoch; undefined: never, or the image is not seen.
     * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScanResults.html
     */
    async scanned(image: string): Promise<number | undefined> {
      const asked = { Filters: by('image-id', [image]), IncludeDeprecated: true, IncludeDisabled: true }
      const [found] = await collect(paginateDescribeImages(paged, asked), page => page.Images)
      return found?.ScanResults?.FindingScanDate?.getTime()
    },
    /**
     * What Amazon Inspector found in an image that it has scanned; undefined: more than `most`.
     * An image that was never scanned has none either: `scanned` tells them apart.
     * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html
     */
    async findings(image: string, most: number): Promise<readonly Finding[] | undefined> {
      const findings = await collect(paginateGetImageFindings(paged, { ImageId: image }), page => page.ImageFindings?.map(findingOf), most)
      return findings.length > most ? undefined : findings
    },
    /**
     * The AMI of each instance and when it was launched, by a filter: an id that EC2 does not show yet is not an error then.
     */
    async instances(instances: readonly string[]): Promise<ReadonlyMap<string, LaunchedInstance>> {
      const found = new Map<string, LaunchedInstance>()
      for (const batch of batches(instances, MOST_VALUES)) {
        const pages = paginateDescribeInstances(paged, { Filters: by('instance-id', batch) })
        for (const { Instances = [] } of await collect(pages, page => page.Reservations))
          for (const { InstanceId, ImageId, LaunchTime } of Instances)
            if (InstanceId && ImageId) found.set(InstanceId, { image: ImageId, launched: LaunchTime?.getTime() })
      }
      return found
    },
    /**
     * The instances of this account and region that run one of the images and have the tag; those that are gone are left out.
     * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
     */
    async instancesOf(images: readonly string[], { key, value }: ResourceTag): Promise<readonly ConsumerInstance[]> {
      const found: ConsumerInstance[] = []
      for (const batch of batches(images, MOST_VALUES)) {
        const Filters = [...by('image-id', batch), ...by(`tag:${key}`, [literally(value)])]
        for (const { Instances = [] } of await collect(paginateDescribeInstances(paged, { Filters }), page => page.Reservations))
          found.push(...Instances.filter(isLeft).map(consumerInstanceOf))
      }
      return found
    },
    /**
     * The version that `name` (a number, `$Latest`, `$Default`) means, and every version with one of the images.
     * @param template by its id, or by its name
     * @param running what instances run: the image of a version that names it by a parameter, so versions with it are told too
     */
    async templateVersions(
      { id, name: called }: { readonly id: string | undefined; readonly name: string | undefined },
      name: string,
      images: readonly string[],
      running: readonly string[] = [],
    ): Promise<Pick<Launch, 'template' | 'number' | 'versions' | 'volumes'>> {
      const template = id === undefined ? { LaunchTemplateName: called } : { LaunchTemplateId: id }
      const versions = (
        asked: { readonly Versions: string[] } | { readonly Filters: Filter[] },
      ): Promise<readonly LaunchTemplateVersion[]> => {
        const pages = paginateDescribeLaunchTemplateVersions({ client, pageSize: VERSIONS_PAGE }, { ...template, ...asked })
        return collect(pages, page => page.LaunchTemplateVersions)
      }
      const [current] = await versions({ Versions: [name] })
      const isNamed = isParameter(current?.LaunchTemplateData?.ImageId)
      const wished = isNamed ? [...new Set([...images, ...running])] : images
      const alike = wished.length > 0 ? await versions({ Filters: by('image-id', wished) }) : []
      const all = [...(current ? [current] : []), ...alike.filter(version => version.VersionNumber !== current?.VersionNumber)]
      const roots = all.some(({ LaunchTemplateData = {} }) => hasSnapshot(LaunchTemplateData))
        ? await rootDevices(
            [...all.map(({ LaunchTemplateData }) => LaunchTemplateData?.ImageId ?? ''), ...wished].filter(image =>
              image.startsWith('ami-'),
            ),
          )
        : new Map<string, string>()
      const [device] = running.flatMap(image => roots.get(image) ?? [])
      if (isNamed && device !== undefined) roots.set(current?.LaunchTemplateData?.ImageId ?? '', device)
      const volumes =
        current?.LaunchTemplateData && hasSnapshot(current.LaunchTemplateData) ? mappingsOf(current.LaunchTemplateData) : undefined
      return {
        template: current?.LaunchTemplateId ?? id ?? '',
        number: String(current?.VersionNumber ?? ''),
        versions: all.map(version => versionOf(version, roots)),
        ...(volumes ? { volumes: { mappings: volumes, roots } } : {}),
      }
    },
    /** Architecture of each image that this account sees. */
    async architectures(images: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const asked = { Filters: by('image-id', images), IncludeDeprecated: true, IncludeDisabled: true }
      const found = await collect(paginateDescribeImages(paged, asked), page => page.Images)
      return new Map(found.map(({ ImageId = '', Architecture = '' }) => [ImageId, Architecture]))
    },
    /** The tags of each resource of this account, by its id; one without tags, or that is not visible yet, is not in it. */
    async tagsOf(resources: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
      const tags = new Map<string, Map<string, string>>()
      for (const batch of batches(resources, MOST_VALUES)) {
        const pages = paginateDescribeTags(paged, { Filters: by('resource-id', batch) })
        for (const { ResourceId = '', Key = '', Value = '' } of await collect(pages, page => page.Tags))
          tags.set(ResourceId, (tags.get(ResourceId) ?? new Map<string, string>()).set(Key, Value))
      }
      return tags
    },
    /** Those of the instance types that the region has. */
    async instanceTypes(names: readonly string[]): Promise<readonly InstanceType[]> {
      const pages = paginateDescribeInstanceTypes({ client, pageSize: TYPES_PAGE }, { Filters: by('instance-type', names) })
      const found = await collect(pages, page => page.InstanceTypes)
      return found.map(({ InstanceType: name = '', ProcessorInfo }) => ({
        name,
        architectures: ProcessorInfo?.SupportedArchitectures ?? [],
      }))
    },
    /** Those of the instance types that an availability zone has. */
    async instanceTypesIn(zone: string, names: readonly string[]): Promise<readonly string[]> {
      const Filters = [...by('location', [zone]), ...by('instance-type', names)]
      const pages = paginateDescribeInstanceTypeOfferings(paged, { LocationType: 'availability-zone', Filters })
      return collect(pages, page => page.InstanceTypeOfferings?.flatMap(({ InstanceType: name }) => name ?? []))
    },
    /** By a filter: a subnet that is not there is not an error then. */
    async subnet(id: string): Promise<Subnet | undefined> {
      const [found] = await collect(paginateDescribeSubnets(paged, { Filters: by('subnet-id', [id]) }), page => page.Subnets)
      return found && { vpc: found.VpcId ?? '', zone: found.AvailabilityZone ?? '' }
    },
    /** Those of the security groups that are there. */
    async securityGroups(ids: readonly string[]): Promise<readonly SecurityGroup[]> {
      const pages = paginateDescribeSecurityGroups(paged, { Filters: by('group-id', ids) })
      return collect(pages, page => page.SecurityGroups?.map(({ GroupId = '', VpcId = '' }) => ({ id: GroupId, vpc: VpcId })))
    },
    acts: {
      tag: async ({ on, tags }) => {
        await client.send(new CreateTagsCommand({ Resources: [on], Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }))
      },
      'add-version': async ({ template, from, image, description, mappings }) => {
        await client.send(
          new CreateLaunchTemplateVersionCommand({
            LaunchTemplateId: template,
            SourceVersion: from,
            VersionDescription: description,
            LaunchTemplateData: {
              ImageId: image,
              ...(mappings ? { BlockDeviceMappings: mappings.map(mapping => mapping as LaunchTemplateBlockDeviceMappingRequest) } : {}),
            },
            ClientToken: digest(`${template} ${from} ${image}${mappings ? canonical(mappings) : ''}`).slice(0, 64),
          }),
        )
      },
    } satisfies Pick<Acts<RollStep>, 'add-version'> & Acts<TagStep>,
  }
}

const by = (name: string, values: readonly string[]): Filter[] => [{ Name: name, Values: [...values] }]

/** Filters have wildcards: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html */
const literally = (value: string): string => value.replace(/[*?\\]/g, character => `\\${character}`)

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceState.html: one that is terminated is shown for about an hour more. */
const isLeft = ({ State }: Instance): boolean => State?.Name !== 'terminated' && State?.Name !== 'shutting-down'

const consumerInstanceOf = ({ InstanceId = '', ImageId = '', State, LaunchTime }: Instance): ConsumerInstance => ({
  id: InstanceId,
  image: ImageId,
  isRunning: State?.Name === 'running',
  launched: LaunchTime?.getTime(),
})

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

/** As a rollout describes a version that it makes. */
const MADE_FROM = /^golden-ami .* from version (\d+)$/s

const versionOf = (
  { VersionNumber, VersionDescription = '', LaunchTemplateData = {} }: LaunchTemplateVersion,
  roots: ReadonlyMap<string, string>,
): TemplateVersion => {
  const image = LaunchTemplateData.ImageId ?? ''
  const madeFrom = MADE_FROM.exec(VersionDescription)?.[1]
  return {
    number: String(VersionNumber ?? ''),
    image,
    rest: restOf(LaunchTemplateData, roots.get(image)),
    ...(madeFrom === undefined ? {} : { madeFrom }),
  }
}
