/**
 * The pointer of one target: an SSM parameter whose value is an AMI id. Each version's description says what the image is, so that a
 * target's own history maps releases to its local AMI ids.
 */

import { isRelease, type Release } from '../release.ts'
import type { ParameterHistory } from './parameter.ts'
import { clipped, parameterText, parsedObject } from './parameter-text.ts'

/** What a version's description holds. */
export interface PointerMetadata {
  readonly release: Release
  /** AMI id in the home account and region that the local one is a copy or share of. */
  readonly source: string
  readonly fingerprint: string
  /** URL of the run that moved the pointer. */
  readonly run: string
  /** Where the environment would have gone back to from it when the pointer was moved; absent: nowhere, or an older release wrote it. */
  readonly good?: Release
  /** Number of the version that it was decided on; 0: there was none; absent: an older release wrote it. */
  readonly after?: number
  /** What the environment has gone back from, where it has or is about to. */
  readonly left?: Release
  /** Moved by a rollback while home could not be read: what its ledger has to be told. */
  readonly away?: AwayRollback
}
/** A rollback that no ledger knows yet. */
export interface AwayRollback {
  /** What was left; null: nobody could say. */
  readonly from: Release | null
  readonly by: string
  readonly reason: string
  /** Somebody named the release to go back to: a rejection of it does not bar it. */
  readonly named?: true
}

/** @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html */
export const MOST_POINTER_METADATA = 1_024

/** Bytes of a reason in a description. */
const REASON_BYTES = 200

/** Throws a RangeError when it does not fit: every part is bounded, so only a bug makes one that long. */
export const encodePointerMetadata = ({ release, source, fingerprint, run, good, after, left, away }: PointerMetadata): string => {
  const on = { ...(after === undefined ? {} : { after }), ...(left === undefined ? {} : { left }) }
  const told = away === undefined ? {} : { away: { ...away, reason: clipped(away.reason, REASON_BYTES) } }
  const text = parameterText({ release, source, fingerprint, run, ...(good === undefined ? {} : { good }), ...on, ...told })
  if (text.length > MOST_POINTER_METADATA)
    throw new RangeError(`a pointer's description of ${text.length} characters does not fit ${MOST_POINTER_METADATA}`)
  return text
}

const awayOf = (value: unknown): AwayRollback | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { from, by, reason, named } = value as Readonly<Record<string, unknown>>
  const isFrom = from === null || (typeof from === 'string' && isRelease(from))
  return isFrom && typeof by === 'string' && typeof reason === 'string'
    ? { from, by, reason, ...(named === true ? { named } : {}) }
    : undefined
}

/** Undefined for a description that somebody else wrote: such a version is an image without a release. */
export const decodePointerMetadata = (description: string | undefined): PointerMetadata | undefined => {
  const { release, source, fingerprint, run, good, after, left, away } = parsedObject(description ?? '') ?? {}
  const isOurs =
    typeof release === 'string' &&
    isRelease(release) &&
    typeof source === 'string' &&
    typeof fingerprint === 'string' &&
    typeof run === 'string'
  if (!isOurs) return undefined
  const rollback = awayOf(away)
  const back = typeof good === 'string' && isRelease(good) ? { good } : {}
  const on = typeof after === 'number' && Number.isInteger(after) && after >= 0 ? { after } : {}
  const from = typeof left === 'string' && isRelease(left) ? { left } : {}
  return { release, source, fingerprint, run, ...back, ...on, ...from, ...(rollback ? { away: rollback } : {}) }
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
  readonly metadata: PointerMetadata | undefined
  /** ARN of who wrote it, as AWS tells; untrusted text. */
  readonly by?: string
}

/**
 * The versions of a pointer. AWS does not say whether a write without a description keeps the one before: a version with the description of
 * the version before it and another image is such a write, somebody else's, and so is each that repeats it. Before it is the one that AWS
 * shows before it: a number can be missing, of a write whose image did not pass its check.
 */
export const pointerVersions = (history: ParameterHistory): readonly PointerVersion[] => {
  const versions: PointerVersion[] = []
  let before: (ParameterHistory[number] & { readonly isKept: boolean }) | undefined
  for (const one of [...history].sort((a, b) => a.version - b.version)) {
    const { version, value, description, labels, modified, by } = one
    const isKept = before?.description === description && (before.value !== value || before.isKept)
    versions.push({ version, image: value, modified, labels, metadata: isKept ? undefined : decodePointerMetadata(description), by })
    before = { ...one, isKept }
  }
  return versions
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
    if (version.metadata && !byRelease.has(version.metadata.release)) byRelease.set(version.metadata.release, version)
  }
  return byRelease
}

/** AWS keeps 100 versions and refuses the next one when the oldest of them has a label. */
const MOST_VERSIONS = 100
/** Versions that are left before that when the label is brought forward: room for others' writes and for ours. */
const ROOM = 5

export type LabelRoom =
  /** A newer version says the same image and release; the label moves there. */
  | { readonly label: PointerVersion }
  /** There is none; the proved image is written once more, labelled, and only then the pointer is moved. */
  | { readonly restate: PointerVersion }
  /** There is no room to write even that: the label goes, and comes back with the next proof. */
  | { readonly unlabel: PointerVersion }

/**
 * What to do before the pointer is moved once more, so that the label `verified` never stays on the oldest version. Undefined: nothing.
 * The label never goes to a version that was not proved.
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-versions.html
 */
export const bringLabelForward = (history: readonly PointerVersion[]): LabelRoom | undefined => {
  const [desired, verified] = [desiredVersion(history), verifiedVersion(history)]
  if (!desired || !verified || desired.version - verified.version < MOST_VERSIONS - ROOM) return undefined
  const same = newestFirst(history).find(
    ({ image, metadata, version }) =>
      version > verified.version && image === verified.image && metadata?.release === verified.metadata?.release,
  )
  if (same) return { label: same }
  return desired.version - verified.version < MOST_VERSIONS - 1 && verified.metadata ? { restate: verified } : { unlabel: verified }
}
