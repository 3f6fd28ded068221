/**
 * The pointer of one target: an SSM parameter whose value is an AMI id. Each version's description says what the image is, so that a
 * target's own history maps releases to its local AMI ids.
 */
import { parameterText, parsedObject } from './parameter-text.ts'
import { isRelease, type Release } from './release.ts'

/** What a version's description holds. */
export interface PointerDescription {
  readonly release: Release
  /** AMI id in the home account and region that the local one is a copy or share of. */
  readonly source: string
  readonly fingerprint: string
  /** URL of the run that moved the pointer. */
  readonly run: string
}

/** @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html */
export const MOST_DESCRIPTION = 1_024

/** Throws a RangeError when it does not fit: every part is bounded, so only a bug makes one that long. */
export const encodeDescription = ({ release, source, fingerprint, run }: PointerDescription): string => {
  const text = parameterText({ release, source, fingerprint, run })
  if (text.length > MOST_DESCRIPTION)
    throw new RangeError(`a pointer's description of ${text.length} characters does not fit ${MOST_DESCRIPTION}`)
  return text
}

/** Undefined for a description that somebody else wrote: such a version is an image without a release. */
export const decodeDescription = (description: string | undefined): PointerDescription | undefined => {
  const { release, source, fingerprint, run } = parsedObject(description ?? '') ?? {}
  const isOurs =
    typeof release === 'string' &&
    isRelease(release) &&
    typeof source === 'string' &&
    typeof fingerprint === 'string' &&
    typeof run === 'string'
  return isOurs ? { release, source, fingerprint, run } : undefined
}

/** One version of a pointer, as GetParameterHistory tells it. */
export interface PointerVersion {
  readonly version: number
  /** AMI id, local to the target's region. */
  readonly image: string
  /** ms, AWS's LastModifiedDate */
  readonly modified: number
  readonly labels: readonly string[]
  /** Undefined when somebody else wrote the version. */
  readonly says: PointerDescription | undefined
}

/** The label of the version that refresh has proved. */
export const VERIFIED = 'verified'

const newestFirst = (history: readonly PointerVersion[]): readonly PointerVersion[] => [...history].sort((a, b) => b.version - a.version)

/** The desired image: the newest version. Undefined when the pointer does not exist. */
export const desiredVersion = (history: readonly PointerVersion[]): PointerVersion | undefined => newestFirst(history)[0]

/** The proved image. A label is on one version only. */
export const verifiedVersion = (history: readonly PointerVersion[]): PointerVersion | undefined =>
  history.find(({ labels }) => labels.includes(VERIFIED))

/** What the history knows of releases: the newest version of each, the newest release first. */
export const versionsByRelease = (history: readonly PointerVersion[]): ReadonlyMap<Release, PointerVersion> => {
  const byRelease = new Map<Release, PointerVersion>()
  for (const version of newestFirst(history)) {
    if (version.says && !byRelease.has(version.says.release)) byRelease.set(version.says.release, version)
  }
  return byRelease
}

/** AWS keeps 100 versions and refuses the next one when the oldest of them has a label. */
const MOST_VERSIONS = 100
/** Versions that are left before that when the label is brought forward: room for others' writes and for ours. */
const ROOM = 5

/**
 * What to do before the pointer is moved once more, so that the label `verified` never stays on the oldest version. Undefined: nothing.
 * - `label`: a newer version says the same image and release; the label moves there.
 * - `restate`: there is none; the proved image is written once more, labelled, and only then the pointer is moved. The label never goes to
 *   a version that was not proved.
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-versions.html
 */
export const bringLabelForward = (
  history: readonly PointerVersion[],
): { readonly label: PointerVersion } | { readonly restate: PointerVersion } | undefined => {
  const [desired, verified] = [desiredVersion(history), verifiedVersion(history)]
  if (!desired || !verified || desired.version - verified.version < MOST_VERSIONS - ROOM) return undefined
  const same = newestFirst(history).find(
    ({ image, says, version }) => version > verified.version && image === verified.image && says?.release === verified.says?.release,
  )
  return same ? { label: same } : { restate: verified }
}
