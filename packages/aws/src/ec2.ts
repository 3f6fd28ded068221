/** EC2: launch template versions, instances, images, tags. The only file that knows this client. */
import {
  CreateLaunchTemplateVersionCommand,
  CreateTagsCommand,
  DescribeImagesCommand,
  DescribeInstancesCommand,
  DescribeInstanceTypeOfferingsCommand,
  DescribeInstanceTypesCommand,
  DescribeLaunchTemplateVersionsCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeTagsCommand,
  EC2Client,
  GetImageAncestryCommand,
  GetImageFindingsCommand,
  type Image,
  type LaunchTemplateVersion,
} from '@aws-sdk/client-ec2'
import type { Finding, InstanceType, RollStep, ScanDigest, SecurityGroup, Subnet, TagStep, TemplateVersion } from '@golden-ami/domain'
import type { Acts } from './acts.ts'
import { canonical, digest } from './digest.ts'
import { findingOf, scanOf } from './ec2-scans.ts'
import { type AwsEdge, clientConfig } from './edge.ts'

/** Filter values a call: EC2 takes 200. */
const MOST_VALUES = 200
/** Findings of a page: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html */
const FINDINGS_PAGE = 1000

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
}

export const ec2 = (edge: AwsEdge) => {
  const client = new EC2Client(clientConfig(edge))
  return {
    /** Available images that this account owns, by filters as DescribeImages takes them. */
    async images(filters: readonly { readonly name: string; readonly values: readonly string[] }[]): Promise<readonly OwnImage[]> {
      const images: OwnImage[] = []
      for (let NextToken: string | undefined; ; ) {
        const page = await client.send(
          new DescribeImagesCommand({
            Owners: ['self'],
            Filters: [
              { Name: 'state', Values: ['available'] },
              ...filters.map(({ name, values }) => ({ Name: name, Values: [...values] })),
            ],
            ...(NextToken ? { NextToken } : {}),
          }),
        )
        images.push(...(page.Images ?? []).map(imageOf))
        NextToken = page.NextToken
        if (!NextToken) return images
      }
    },
    /** Images of any state that this account sees (its own, shared, public), by id. One that is not seen is not an error. */
    async visibleImages(ids: readonly string[]): Promise<readonly VisibleImage[]> {
      const images: VisibleImage[] = []
      for (let from = 0; from < ids.length; from += MOST_VALUES) {
        const Filters = by('image-id', ids.slice(from, from + MOST_VALUES))
        const { Images = [] } = await client.send(new DescribeImagesCommand({ Filters, IncludeDeprecated: true, IncludeDisabled: true }))
        images.push(...Images.map(visibleImageOf))
      }
      return images
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
      const { Images = [] } = await client.send(
        new DescribeImagesCommand({ Filters: [{ Name: 'image-id', Values: [image] }], IncludeDeprecated: true, IncludeDisabled: true }),
      )
      return Images[0]?.ScanResults?.FindingScanDate?.getTime()
    },
    /**
     * What Amazon Inspector found in an image that it has scanned; undefined: more than `most`.
     * An image that was never scanned has none either: `scanned` tells them apart.
     * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html
     */
    async findings(image: string, most: number): Promise<readonly Finding[] | undefined> {
      const findings: Finding[] = []
      for (let NextToken: string | undefined; ; ) {
        const page = await client.send(
          new GetImageFindingsCommand({ ImageId: image, MaxResults: FINDINGS_PAGE, ...(NextToken ? { NextToken } : {}) }),
        )
        findings.push(...(page.ImageFindings ?? []).map(findingOf))
        NextToken = page.NextToken
        if (findings.length > most) return undefined
        if (!NextToken) return findings
      }
    },
    /**
     * The AMI of each instance, by a filter: an id that EC2 does not show yet is not an error then.
     */
    async imagesOf(instances: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const images = new Map<string, string>()
      for (let from = 0; from < instances.length; from += MOST_VALUES)
        for (let NextToken: string | undefined; ; ) {
          const page = await client.send(
            new DescribeInstancesCommand({
              Filters: [{ Name: 'instance-id', Values: instances.slice(from, from + MOST_VALUES) as string[] }],
              MaxResults: 1000,
              ...(NextToken ? { NextToken } : {}),
            }),
          )
          for (const instance of (page.Reservations ?? []).flatMap(reservation => reservation.Instances ?? []))
            if (instance.InstanceId && instance.ImageId) images.set(instance.InstanceId, instance.ImageId)
          NextToken = page.NextToken
          if (!NextToken) break
        }
      return images
    },
    /**
     * The version that `name` (a number, `$Latest`, `$Default`) means, and every version with one of the images.
     */
    async templateVersions(
      template: string,
      name: string,
      images: readonly string[],
    ): Promise<{ readonly number: string; readonly versions: readonly TemplateVersion[] }> {
      const own = await client.send(new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateId: template, Versions: [name] }))
      const alike: LaunchTemplateVersion[] = []
      for (let NextToken: string | undefined; images.length > 0; ) {
        const page = await client.send(
          new DescribeLaunchTemplateVersionsCommand({
            LaunchTemplateId: template,
            Filters: [{ Name: 'image-id', Values: [...images] }],
            ...(NextToken ? { NextToken } : {}),
          }),
        )
        alike.push(...(page.LaunchTemplateVersions ?? []))
        NextToken = page.NextToken
        if (!NextToken) break
      }
      const [current] = (own.LaunchTemplateVersions ?? []).map(versionOf)
      const others = alike.map(versionOf).filter(version => version.number !== current?.number)
      return { number: current?.number ?? '', versions: current ? [current, ...others] : others }
    },
    /** The tags of each resource of this account, by its id; one without tags, or that is not visible yet, is not in it. */
    async tagsOf(resources: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
      const tags = new Map<string, Map<string, string>>()
      for (let from = 0; from < resources.length; from += MOST_VALUES)
        for (let NextToken: string | undefined; ; ) {
          const page = await client.send(
            new DescribeTagsCommand({
              Filters: [{ Name: 'resource-id', Values: resources.slice(from, from + MOST_VALUES) as string[] }],
              MaxResults: 1000,
              ...(NextToken ? { NextToken } : {}),
            }),
          )
          for (const { ResourceId = '', Key = '', Value = '' } of page.Tags ?? [])
            tags.set(ResourceId, (tags.get(ResourceId) ?? new Map<string, string>()).set(Key, Value))
          NextToken = page.NextToken
          if (!NextToken) break
        }
      return tags
    },
    /** Those of the instance types that the region has. */
    async instanceTypes(names: readonly string[]): Promise<readonly InstanceType[]> {
      const { InstanceTypes = [] } = await client.send(new DescribeInstanceTypesCommand({ Filters: by('instance-type', names) }))
      return InstanceTypes.map(({ InstanceType: name = '', ProcessorInfo }) => ({
        name,
        architectures: ProcessorInfo?.SupportedArchitectures ?? [],
      }))
    },
    /** Those of the instance types that an availability zone has. */
    async instanceTypesIn(zone: string, names: readonly string[]): Promise<readonly string[]> {
      const { InstanceTypeOfferings = [] } = await client.send(
        new DescribeInstanceTypeOfferingsCommand({
          LocationType: 'availability-zone',
          Filters: [...by('location', [zone]), ...by('instance-type', names)],
        }),
      )
      return InstanceTypeOfferings.flatMap(({ InstanceType: name }) => name ?? [])
    },
    /** By a filter: a subnet that is not there is not an error then. */
    async subnet(id: string): Promise<Subnet | undefined> {
      const { Subnets = [] } = await client.send(new DescribeSubnetsCommand({ Filters: by('subnet-id', [id]) }))
      return Subnets.map(({ VpcId = '', AvailabilityZone = '' }) => ({ vpc: VpcId, zone: AvailabilityZone }))[0]
    },
    /** Those of the security groups that are there. */
    async securityGroups(ids: readonly string[]): Promise<readonly SecurityGroup[]> {
      const { SecurityGroups = [] } = await client.send(new DescribeSecurityGroupsCommand({ Filters: by('group-id', ids) }))
      return SecurityGroups.map(({ GroupId = '', VpcId = '' }) => ({ id: GroupId, vpc: VpcId }))
    },
    acts: {
      tag: async ({ on, tags }) => {
        await client.send(new CreateTagsCommand({ Resources: [on], Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }))
      },
      'add-version': async ({ template, from, image, description }) => {
        await client.send(
          new CreateLaunchTemplateVersionCommand({
            LaunchTemplateId: template,
            SourceVersion: from,
            VersionDescription: description,
            LaunchTemplateData: { ImageId: image },
            ClientToken: digest(`${template} ${from} ${image}`).slice(0, 64),
          }),
        )
      },
    } satisfies Pick<Acts<RollStep>, 'add-version'> & Acts<TagStep>,
  }
}

const by = (name: string, values: readonly string[]): { Name: string; Values: string[] }[] => [{ Name: name, Values: [...values] }]

const imageOf = ({ ImageId = '', Name = '', CreationDate, Architecture, Tags = [], BlockDeviceMappings = [] }: Image): OwnImage => ({
  id: ImageId,
  name: Name,
  created: CreationDate === undefined ? 0 : Date.parse(CreationDate),
  architecture: Architecture ?? '',
  tags: new Map(Tags.map(({ Key = '', Value = '' }) => [Key, Value])),
  snapshots: BlockDeviceMappings.flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []),
})

const visibleImageOf = (image: Image): VisibleImage => ({
  ...imageOf(image),
  state: image.State ?? '',
  windows: image.Platform?.toLowerCase() === 'windows',
  owner: image.ImageOwnerAlias ?? image.OwnerId ?? '',
  scan: scanOf(image.ScanResults),
})

const versionOf = ({ VersionNumber, LaunchTemplateData: { ImageId, ...rest } = {} }: LaunchTemplateVersion): TemplateVersion => ({
  number: String(VersionNumber ?? ''),
  image: ImageId ?? '',
  rest: digest(canonical(rest)),
})
