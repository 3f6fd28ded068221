/**
 * The pointer of one target: an SSM parameter whose value is an AMI id. Each version's description says what the image is, so that a
 * target's own history maps releases to its local AMI ids.
 */

import type { Release } from '../release.ts'
import { anyText, data, integer, oneOf, orNull } from '../schema/combinators.ts'
import { decoded, forgiven } from '../schema/decode.ts'
import type { Infer } from '../schema/infer.ts'
import type { ParameterHistory } from './parameter.ts'
import { clipped, objectIn, parameterText } from './parameter-text.ts'
import { RELEASE } from './texts.ts'

/** A rollback that no ledger knows yet. */
const AWAY = data({
  /** What was left; null: nobody could say. */
  from: { type: orNull(RELEASE), required: true },
  by: { type: anyText, required: true },
  reason: { type: anyText, required: true },
  /** Somebody named the release to go back to: a rejection of it does not bar it. */
  named: { type: oneOf(true) },
})
export type AwayRollback = Infer<typeof AWAY>

/** What a version's description holds. */
const METADATA = data({
  release: { type: RELEASE, required: true },
  /** AMI id in the home account and region that the local one is a copy or share of. */
  source: { type: anyText, required: true },
  fingerprint: { type: anyText, required: true },
  /** URL of the run that moved the pointer. */
  run: { type: anyText, required: true },
  /** Where the environment would have gone back to from it when the pointer was moved; absent: nowhere, or an older release wrote it. */
  good: { type: RELEASE },
  /** Number of the version that it was decided on; 0: there was none; absent: an older release wrote it. */
  after: { type: integer(0, Number.MAX_SAFE_INTEGER) },
  /** What the environment has gone back from, where it has or is about to. */
  left: { type: RELEASE },
  /** Moved by a rollback while home could not be read: what its ledger has to be told. */
  away: { type: AWAY },
})
export type PointerMetadata = Infer<typeof METADATA>

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

/** Undefined for a description that somebody else wrote: such a version is an image without a release. */
export const decodePointerMetadata = (description: string | undefined): PointerMetadata | undefined => {
  const record = objectIn(description ?? '')
  const answer = record && decoded(METADATA, forgiven(METADATA, record))
  return answer && 'value' in answer ? answer.value : undefined
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
