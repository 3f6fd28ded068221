/** Which tags an image and its snapshots are to have. What says the same thing twice has to agree; nothing is invented. */
import { releaseOfImage } from '../release.ts'
import { IMAGE_BUILDER_ARN, METADATA, withEnvironment } from './metadata.ts'
import type { Tags } from './tag-limits.ts'
import type { TaggedImage } from './world.ts'

/** A value, and who says so, in words. */
export interface Said {
  readonly value: string
  readonly by: string
}
export interface TagWish {
  /** AMI id */
  readonly image: string
  /** For images that were not born with these tags; on others they must agree. */
  readonly family: Said | undefined
  readonly stage: Said | undefined
  readonly fingerprint: Said | undefined
  readonly parent: Said | undefined
  readonly imageArn: Said | undefined
  /** The environment that the image has come into; undefined: none is added. */
  readonly environment: string | undefined
  /** `owner/name`, commit and run of this run: written on an image that has none. */
  readonly repository: string
  readonly commit: string
  readonly run: string
  /** The caller's own. */
  readonly tags: Tags
}
export type Wanted = { readonly tags: Tags } | { readonly complaints: readonly string[] }

export const wantedTags = (wish: TagWish, image: TaggedImage): Wanted => {
  const tag = (key: string): Said | undefined => {
    const value = image.tags.get(key)
    return value === undefined ? undefined : { value, by: `tag ${key} of ${image.id}` }
  }
  const complaints: string[] = []
  /** The value that all who say something agree on. */
  const agreed = (key: string, missing: string, ...said: readonly (Said | undefined)[]): string => {
    const all = [tag(key), ...said].filter(one => one !== undefined)
    const [first] = all
    if (!first) complaints.push(`${key} is missing on ${image.id}: ${missing}.`)
    else if (all.some(({ value }) => value !== first.value))
      complaints.push(`${key} is contradictory: ${all.map(({ value, by }) => `${by} says ${value}`).join(', ')}.`)
    return first?.value ?? ''
  }
  const ask = (input: string): string => `build-stage writes it; for an image from elsewhere the input ${input} says it`

  const arn = agreed(METADATA.imageArn, ask('image-arn'), tag(IMAGE_BUILDER_ARN), wish.imageArn)
  const release = releaseOfImage(arn)
  if (arn !== '' && release === undefined)
    complaints.push(`${METADATA.imageArn}: ${arn} is not the ARN of an image build version (arn:…:image/<name>/<version>/<build>).`)
  const ofRelease = release === undefined ? undefined : { value: release.split('/')[0] ?? '', by: arn }
  const tags = new Map([
    ...wish.tags,
    [METADATA.family, agreed(METADATA.family, ask('family'), wish.family)],
    [METADATA.stage, agreed(METADATA.stage, ask('stage'), wish.stage)],
    [METADATA.version, agreed(METADATA.version, 'the image ARN does not say it', ofRelease)],
    [METADATA.fingerprint, agreed(METADATA.fingerprint, ask('fingerprint'), wish.fingerprint)],
    [METADATA.parent, agreed(METADATA.parent, ask('parent'), wish.parent)],
    [METADATA.architecture, agreed(METADATA.architecture, 'EC2 does not say it', { value: image.architecture, by: 'EC2' })],
    [METADATA.builtAt, seconds(image.created)],
    [METADATA.imageArn, arn],
    ...history(wish, image),
  ])
  return complaints.length > 0 ? { complaints } : { tags }
}

/** Repository, commit and run stay what the first run wrote: a later one that found the image in the cache has not built it. */
const history = (wish: TagWish, { tags }: TaggedImage): readonly (readonly [string, string])[] => {
  const first = (key: string, value: string): readonly (readonly [string, string])[] => {
    const known = tags.get(key) ?? value
    return known === '' ? [] : [[key, known]]
  }
  const environments = tags.get(METADATA.environments)
  return [
    ...first(METADATA.repository, wish.repository),
    ...first(METADATA.commit, wish.commit),
    ...first(METADATA.run, wish.run),
    ...first(METADATA.environments, ''),
    ...(wish.environment === undefined ? [] : [[METADATA.environments, withEnvironment(environments, wish.environment)] as const]),
  ]
}

/** ISO 8601 in UTC, to the second. */
const seconds = (moment: number): string => new Date(moment).toISOString().replace(/\.\d{3}Z$/, 'Z')
