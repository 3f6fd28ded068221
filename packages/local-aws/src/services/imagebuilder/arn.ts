/** Names, versions and ARNs of Image Builder resources, as each is derived from the others. */
import type { LatestVersionReferences } from '@aws-sdk/client-imagebuilder'
import type { AccountRegion } from '../../world/world-state.ts'
import { matchesVersion, newestFirst } from './version.ts'

export type Kind = 'component' | 'image-recipe' | 'infrastructure-configuration' | 'distribution-configuration' | 'image'

/** `arn:aws:imagebuilder:<region>:<owner>:<kind>/<node>/<version>/<build>`; configurations have no version, recipes no build. */
export interface ResourceArn {
  readonly region: string
  /** A 12-digit account, or `aws` for what Amazon manages. */
  readonly owner: string
  readonly kind: string
  /** The resource's name as ARNs spell it. */
  readonly node: string
  readonly version: string | undefined
  readonly build: number | undefined
}

/**
 * ARNs spell a name in lower case, with dashes for spaces.
 * @rule imagebuilder.arn.name-in-lower-case https://docs.aws.amazon.com/parallelcluster/latest/ug/building-custom-ami-v3.html (example)
 */
export const nodeOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-')

export const arnOf = (place: AccountRegion, kind: Kind, name: string, version?: string, build?: number): string =>
  place.arn('imagebuilder', [kind, nodeOf(name), version, build].filter(part => part !== undefined).join('/'))

/** Reads an ARN; undefined when it is not one of Image Builder's. */
export const parseArn = (arn: string): ResourceArn | undefined => {
  const [, region, owner, kind, node, version, build] =
    /^arn:aws[^:]*:imagebuilder:([^:]+):([^:]+):([a-z-]+)\/([a-z0-9_-]+)(?:\/([^/]+))?(?:\/(\d+))?$/.exec(arn) ?? []
  if (region === undefined || owner === undefined || kind === undefined || node === undefined) return undefined
  return { region, owner, kind, node, version, build: build === undefined ? undefined : Number(build) }
}

/** `…/1.2.3/4` → `…/1.2.3`. */
export const versionArn = (buildVersionArn: string): string => buildVersionArn.replace(/\/\d+$/, '')

/** `…/1.2.3/4` and `…/1.2.3` → `…/x.x.x`. */
export const nameArn = (arn: string): string => arn.replace(/\/[\dx]+\.[\dx]+\.[\dx]+(\/\d+)?$/, '/x.x.x')

/**
 * An ARN means that build version, or the newest build of its version, or the newest version that its wildcards allow.
 * @rule imagebuilder.arn.newest-of-what-it-means https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html (example)
 */
export const newestOf = <T extends { arn?: string | undefined }>(resources: readonly T[], arn: string): T | undefined => {
  const wanted = parseArn(arn)
  if (!wanted) return undefined
  const known = resources.flatMap(resource => {
    const own = parseArn(resource.arn!)
    const same = own && own.kind === wanted.kind && own.owner === wanted.owner && own.node === wanted.node && own.region === wanted.region
    if (!same || !matchesVersion(wanted.version, own.version)) return []
    return wanted.build === undefined || wanted.build === own.build ? [{ resource, version: own.version ?? '', build: own.build ?? 0 }] : []
  })
  return known.sort(newestFirst)[0]?.resource
}

/**
 * What has versions comes with ready-made ARNs, with wildcards at every node.
 * @rule imagebuilder.arn.latest-version-references https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html (example)
 */
export const latestVersionReferences = (arn: string): LatestVersionReferences => {
  const version = parseArn(arn)?.version ?? ''
  const [major, minor] = version.split('.')
  const at = (wildcard: string) => versionArn(arn).replace(/[^/]+$/, wildcard)
  return {
    latestVersionArn: at('x.x.x'),
    latestMajorVersionArn: at(`${major}.x.x`),
    latestMinorVersionArn: at(`${major}.${minor}.x`),
    latestPatchVersionArn: at(version),
  }
}
