/** EC2: versions of launch templates. */
import {
  CreateLaunchTemplateVersionCommand,
  DescribeLaunchTemplateVersionsCommand,
  type EC2Client,
  type Filter,
  type LaunchTemplateBlockDeviceMappingRequest,
  type LaunchTemplateVersion,
  paginateDescribeImages,
  paginateDescribeLaunchTemplateVersions,
} from '@aws-sdk/client-ec2'
import { isParameter, type Launch, type RollStep, type TemplateVersion } from '@golden-ami/domain'
import type { Acts } from '../acts/acts.ts'
import { collect } from '../connection/collect.ts'
import { canonical, digest } from '../connection/digest.ts'
import { by, imagesById } from './filters.ts'
import { EC2_PAGE } from './page.ts'
import { hasSnapshot, mappingsOf, restOf } from './template-rest.ts'

/** Versions of a page: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html */
const VERSIONS_PAGE = 200
/** Versions that are read without asking which. */
const FEW_VERSIONS = 50

type Template = { readonly LaunchTemplateName: string | undefined } | { readonly LaunchTemplateId: string }

/** What a template's versions are asked for. */
interface VersionReader {
  /** By a number, `$Latest`, `$Default`. */
  readonly named: (name: string) => Promise<LaunchTemplateVersion | undefined>
  readonly of: (images: readonly string[]) => Promise<readonly LaunchTemplateVersion[]>
}

export const launchTemplatesIn = (client: EC2Client) => {
  const versionsOf = versionReader(client)
  return {
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
      const read = await versionsOf(id === undefined ? { LaunchTemplateName: called } : { LaunchTemplateId: id })
      const current = await read.named(name)
      const named = imageNameOf(current)
      const wished = isParameter(named) ? [...new Set([...images, ...running])] : images
      const alike = wished.length > 0 ? await read.of(wished) : []
      const all = [...(current ? [current] : []), ...alike.filter(version => version.VersionNumber !== current?.VersionNumber)]
      const roots = await rootsOf(client, all, wished)
      const [device] = running.flatMap(image => roots.get(image) ?? [])
      if (isParameter(named) && device !== undefined) roots.set(named, device)
      return {
        template: current?.LaunchTemplateId ?? id ?? '',
        number: String(current?.VersionNumber ?? ''),
        versions: all.map(version => versionOf(version, roots)),
        ...volumesOf(current, roots),
      }
    },
    acts: {
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
    } satisfies Pick<Acts<RollStep>, 'add-version'>,
  }
}

/** An id, or a parameter's name; empty: the version names none. */
const imageNameOf = (version: LaunchTemplateVersion | undefined): string => version?.LaunchTemplateData?.ImageId ?? ''

/** Where a version makes a volume of a snapshot: its mappings, which another image needs anew. */
const volumesOf = (current: LaunchTemplateVersion | undefined, roots: ReadonlyMap<string, string>): Pick<Launch, 'volumes'> => {
  const data = current?.LaunchTemplateData
  return data && hasSnapshot(data) ? { volumes: { mappings: mappingsOf(data), roots } } : {}
}

/** Root devices of what versions and `wished` name by id; none, where no version makes a volume of a snapshot. */
const rootsOf = async (
  client: EC2Client,
  versions: readonly LaunchTemplateVersion[],
  wished: readonly string[],
): Promise<Map<string, string>> => {
  if (!versions.some(({ LaunchTemplateData = {} }) => hasSnapshot(LaunchTemplateData))) return new Map()
  return rootDevices(
    client,
    [...versions.map(imageNameOf), ...wished].filter(image => image.startsWith('ami-')),
  )
}

/** Device name of the root volume of each image that this account sees. */
const rootDevices = async (client: EC2Client, images: readonly string[]): Promise<Map<string, string>> => {
  const asked = imagesById([...new Set(images)])
  const found = await collect(paginateDescribeImages({ client, pageSize: EC2_PAGE }, asked), page => page.Images)
  return new Map(found.flatMap(({ ImageId = '', RootDeviceName }) => (RootDeviceName === undefined ? [] : [[ImageId, RootDeviceName]])))
}

/** Remembers which templates have many versions. */
const versionReader = (client: EC2Client): ((template: Template) => Promise<VersionReader>) => {
  /**
   * Versions of a template: all of them in one call where they are few, else those that are asked for. Of few the highest number is the
   * latest, as EC2 says.
   */
  const versionsOf = async (template: Template) => {
    const asking = async (asked: { readonly Versions: string[] } | { readonly Filters: Filter[] }) => {
      const pages = paginateDescribeLaunchTemplateVersions({ client, pageSize: VERSIONS_PAGE }, { ...template, ...asked })
      return collect(pages, page => page.LaunchTemplateVersions)
    }
    const few = many.has(canonical(template)) ? undefined : await fewVersions(template)
    return {
      named: async (name: string): Promise<LaunchTemplateVersion | undefined> =>
        few ? versionNamed(few, name) : (await asking({ Versions: [name] }))[0],
      of: async (images: readonly string[]): Promise<readonly LaunchTemplateVersion[]> =>
        few ? few.filter(one => images.includes(one.LaunchTemplateData?.ImageId ?? '')) : asking({ Filters: by('image-id', images) }),
    }
  }
  /** Templates that have too many versions to read them all. */
  const many = new Set<string>()
  const fewVersions = async (template: Template): Promise<readonly LaunchTemplateVersion[] | undefined> => {
    const asked = new DescribeLaunchTemplateVersionsCommand({ ...template, MaxResults: FEW_VERSIONS })
    const { LaunchTemplateVersions = [], NextToken } = await client.send(asked)
    if (NextToken === undefined) return LaunchTemplateVersions
    many.add(canonical(template))
    return undefined
  }
  return versionsOf
}

const versionNamed = (versions: readonly LaunchTemplateVersion[], name: string): LaunchTemplateVersion | undefined => {
  if (name === '$Default') return versions.find(({ DefaultVersion }) => DefaultVersion)
  if (name !== '$Latest') return versions.find(({ VersionNumber }) => String(VersionNumber) === name)
  return versions.reduce<LaunchTemplateVersion | undefined>(
    (latest, one) => ((latest?.VersionNumber ?? 0) > (one.VersionNumber ?? 0) ? latest : one),
    undefined,
  )
}

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
