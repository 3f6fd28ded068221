/**
 * A release's name: `<version>/<build>` as Image Builder numbers builds (`1.4.0/2`), or, for what an environment ran before it was
 * delivered by this suite, `baseline/<AMI id>` (several images, one a target: `baseline/<12 hex digits>` of them all).
 */

export type Release = string

type Parsed = { readonly is: 'built'; readonly numbers: readonly [number, number, number, number] } | { readonly is: 'baseline' }

const BUILT = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\/([1-9]\d{0,8})$/
const BASELINE = /^baseline\/(ami-[0-9a-f]{8,17}|[0-9a-f]{12})$/
/** `arn:<partition>:imagebuilder:<region>:<account>:image/<name>/<version>/<build>`: an image build version. */
const IMAGE_BUILD = /^arn:[\w-]+:imagebuilder:[\w-]+:(?:\d{12}|aws):image\/[a-z0-9_-]+\/([^/]+\/[^/]+)$/

const parsed = (release: Release): Parsed | undefined => {
  const [, major, minor, patch, build] = BUILT.exec(release) ?? []
  if (build !== undefined) return { is: 'built', numbers: [Number(major), Number(minor), Number(patch), Number(build)] }
  return BASELINE.test(release) ? { is: 'baseline' } : undefined
}

export const isRelease = (text: string): text is Release => parsed(text) !== undefined

/** What was there before the first promotion. */
export const isBaseline = (release: Release): boolean => parsed(release)?.is === 'baseline'

/**
 * Negative when `a` is older: by version numbers, then by build. A baseline is older than every build; of two baselines neither is older.
 * Throws a TypeError on what is not a release: read with `isRelease` first.
 */
export const compareReleases = (a: Release, b: Release): number => {
  const [left, right] = [parsed(a), parsed(b)]
  if (!left || !right) throw new TypeError(`not a release: ${left ? b : a}`)
  if (left.is === 'baseline' || right.is === 'baseline') return Number(left.is === 'built') - Number(right.is === 'built')
  const place = left.numbers.findIndex((number, index) => number !== right.numbers[index])
  return place === -1 ? 0 : left.numbers[place]! - right.numbers[place]!
}

/** The release that an Image Builder image ARN names; undefined for an ARN without a build, with wildcards, or of something else. */
export const releaseOfImage = (arn: string): Release | undefined => {
  const release = IMAGE_BUILD.exec(arn)?.[1]
  return release !== undefined && BUILT.test(release) ? release : undefined
}

/** The name for what an environment runs today: `images` are the AMI ids of its targets. `digest`: sha256 as hex. */
export const baselineRelease = (images: readonly string[], digest: (text: string) => string): Release => {
  const distinct = [...new Set(images)].sort()
  const [only] = distinct
  if (only === undefined) throw new TypeError('a baseline needs an image')
  return distinct.length === 1 ? `baseline/${only}` : `baseline/${digest(distinct.join('\n')).slice(0, 12)}`
}
