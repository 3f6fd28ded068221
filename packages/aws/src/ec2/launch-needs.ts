/** EC2: what launches of a group rest on, as it is told before anything is launched. */
import {
  type BlockDeviceMapping,
  DescribeLaunchTemplateVersionsCommand,
  type EC2Client,
  type Image,
  type InstanceTypeInfo,
  type LaunchTemplateBlockDeviceMapping,
  paginateDescribeImages,
  paginateDescribeInstances,
  paginateDescribeInstanceTypes,
  paginateDescribeSubnets,
  type ResponseLaunchTemplateData,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2'
import { isStandardType, type Named } from '@golden-ami/domain'
import type { ImageFacts, LaunchVolume, TriedLaunch, TypeFacts } from '@golden-ami/domain/workload/asg/preflight/before-launch/facts'
import { batches } from '../connection/batches.ts'
import { isDenied } from '../connection/classify-error.ts'
import { collect } from '../connection/collect.ts'
import { unknownOf } from '../connection/unknown.ts'
import { by, imagesById, MOST_VALUES } from './filters.ts'
import { EC2_PAGE } from './page.ts'

/** Types of a page: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html */
const TYPES_PAGE = 100

/** What a launch template version says of what is launched. */
export interface TemplateFacts {
  readonly type: string | undefined
  readonly mappings: readonly LaunchVolume[]
  /** `required`, `optional` */
  readonly tokens: string | undefined
  readonly spot: boolean
  /** Its network interfaces say subnets. */
  readonly hasInterfaces: boolean
}

/** A launch that is only tried. */
export interface TrialLaunch extends Named {
  readonly image: string | undefined
  readonly type: string | undefined
  /** Absent: the template's, or one of the default VPC. */
  readonly subnet: string | undefined
}

export const launchNeedsIn = (client: EC2Client) => {
  const paged = { client, pageSize: EC2_PAGE }
  return {
    /** Of a version by its number; undefined: it is not there. */
    async templateFacts({ template, version }: Named): Promise<TemplateFacts | undefined> {
      const asked = new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateId: template, Versions: [version] })
      const data = (await client.send(asked)).LaunchTemplateVersions?.[0]?.LaunchTemplateData
      return data && templateFactsOf(data)
    },
    /** Those that this account sees. */
    async imageFacts(ids: readonly string[]): Promise<ReadonlyMap<string, ImageFacts>> {
      const found = await collect(paginateDescribeImages(paged, imagesById(ids)), page => page.Images)
      return new Map(found.map(image => [image.ImageId ?? '', imageFactsOf(image)]))
    },
    /** Those that the region has. */
    async typeFacts(names: readonly string[]): Promise<ReadonlyMap<string, TypeFacts>> {
      const asked = { Filters: by('instance-type', names) }
      const found = await collect(paginateDescribeInstanceTypes({ client, pageSize: TYPES_PAGE }, asked), page => page.InstanceTypes)
      return new Map(found.map(type => [type.InstanceType ?? '', typeFactsOf(type)]))
    },
    /** Free addresses by subnet; one that is not there is not told. */
    async freeAddresses(subnets: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const free = new Map<string, number>()
      for (const batch of batches(subnets, MOST_VALUES)) {
        const found = await collect(paginateDescribeSubnets(paged, { Filters: by('subnet-id', batch) }), page => page.Subnets)
        for (const { SubnetId, AvailableIpAddressCount } of found)
          if (SubnetId && AvailableIpAddressCount !== undefined) free.set(SubnetId, AvailableIpAddressCount)
      }
      return free
    },
    /** How many On-Demand Instances of each type of the standard families run here, or are on their way up. */
    async standardInstances(): Promise<ReadonlyMap<string, number>> {
      const Filters = by('instance-state-name', ['pending', 'running'])
      const found = await collect(paginateDescribeInstances(paged, { Filters }), page => page.Reservations)
      const types = found
        .flatMap(({ Instances = [] }) => Instances)
        .flatMap(({ InstanceType, InstanceLifecycle }) => (InstanceLifecycle === undefined && InstanceType ? [InstanceType] : []))
      return new Map([...Map.groupBy(types.filter(isStandardType), type => type)].map(([type, of]) => [type, of.length]))
    },
    /**
     * Nothing is launched: EC2 answers whether it would be.
     * @throws what passes
     * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
     */
    async tryLaunch({ template, version, image, type, subnet }: TrialLaunch): Promise<TriedLaunch> {
      try {
        await client.send(
          new RunInstancesCommand({
            DryRun: true,
            MinCount: 1,
            MaxCount: 1,
            LaunchTemplate: { LaunchTemplateId: template, Version: version },
            ...(image === undefined ? {} : { ImageId: image }),
            ...(type === undefined ? {} : { InstanceType: type as InstanceTypeInfo['InstanceType'] }),
            ...(subnet === undefined ? {} : { SubnetId: subnet }),
          }),
        )
        return 'possible'
      } catch (error) {
        return answerOf(error)
      }
    },
  }
}

const answerOf = (error: unknown): TriedLaunch => {
  if (isDenied(error)) return { denied: error.message, code: unknownOf(error).code ?? 'aws.denied' }
  if (!isAnswer(error) || !(error.name === 'DryRunOperation' || isRefused(error))) throw error
  return error.name === 'DryRunOperation' ? 'possible' : { refused: `${error.name}: ${error.message}` }
}

const isAnswer = (error: unknown): error is Answered => error instanceof Error

interface Answered extends Error {
  readonly $metadata?: { readonly httpStatusCode?: number }
}
/** What EC2 says of the request itself; what it says of its own state passes. Just made, and not seen everywhere yet, passes too. */
const isRefused = ({ name, $metadata }: Answered): boolean => {
  const status = $metadata?.httpStatusCode ?? 500
  return status >= 400 && status < 500 && !/Limit|Throttl|NotFound|Insufficient/.test(name)
}

const templateFactsOf = (data: ResponseLaunchTemplateData): TemplateFacts => ({
  type: data.InstanceType,
  mappings: (data.BlockDeviceMappings ?? []).flatMap(volumeOf),
  tokens: data.MetadataOptions?.HttpTokens,
  spot: data.InstanceMarketOptions?.MarketType === 'spot',
  hasInterfaces: (data.NetworkInterfaces?.length ?? 0) > 0,
})

const volumeOf = ({ DeviceName, Ebs }: BlockDeviceMapping | LaunchTemplateBlockDeviceMapping): readonly LaunchVolume[] => {
  if (DeviceName === undefined || Ebs === undefined) return []
  return [
    {
      device: DeviceName,
      ...(Ebs.VolumeSize === undefined ? {} : { size: Ebs.VolumeSize }),
      ...(Ebs.DeleteOnTermination === undefined ? {} : { endsWithInstance: Ebs.DeleteOnTermination }),
    },
  ]
}

const imageFactsOf = (image: Image): ImageFacts => ({
  id: image.ImageId ?? '',
  architecture: image.Architecture ?? '',
  virtualization: image.VirtualizationType ?? '',
  ...(image.BootMode === undefined ? {} : { bootMode: image.BootMode }),
  ena: image.EnaSupport ?? false,
  ...(image.TpmSupport === undefined ? {} : { tpm: image.TpmSupport }),
  ...(image.ImdsSupport === undefined ? {} : { imds: image.ImdsSupport }),
  root: image.RootDeviceName ?? '',
  volumes: (image.BlockDeviceMappings ?? []).flatMap(volumeOf),
})

const typeFactsOf = (type: InstanceTypeInfo): TypeFacts => ({
  architectures: type.ProcessorInfo?.SupportedArchitectures ?? [],
  virtualizations: type.SupportedVirtualizationTypes ?? [],
  bootModes: type.SupportedBootModes ?? [],
  ena: type.NetworkInfo?.EnaSupport ?? '',
  tpm: type.NitroTpmSupport ?? '',
  vcpus: type.VCpuInfo?.DefaultVCpus ?? 0,
  hasStores: type.InstanceStorageSupported ?? false,
})
