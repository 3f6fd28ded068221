/**
 * Reading a ledger's versions. SSM numbers them atomically, and each says which version its writer had seen last. So of two writers that
 * decided on the same version one counts; what was decided on an older one, a put that was repeated, and what a person wrote is noise: it
 * has a number, and changes nothing.
 */
import type { ParameterVersion } from '../parameter.ts'
import { decodeEvent, type ReadEvent } from './decode.ts'
import { type After, type Digest, type LedgerEvent, valueDigest } from './event.ts'
import { kindOf } from './kinds.ts'
import { type LedgerState, UNWRITTEN } from './state.ts'

interface Version {
  readonly version: number
  /** ms, AWS's LastModifiedDate */
  readonly modified: number
  /** Of its value, as the `after` of the next one names it. */
  readonly digest: string
  /** ARN of who wrote it, as AWS tells; untrusted text. */
  readonly by: string
}
export type LedgerVersion = Version & ReadEvent
/** A version whose event became true. `modified`: when it did, also where it is said once more. */
export type CountingVersion = Version & { readonly event: LedgerEvent }

export const ledgerVersion = (
  { version, value, modified, by }: Pick<ParameterVersion, 'version' | 'value' | 'modified' | 'by'>,
  digest: Digest,
): LedgerVersion => ({ version, modified, by, digest: valueDigest(value, digest), ...decodeEvent(value) })

/** The version with the highest number, whatever it holds; undefined while there is none. Order of `versions` does not matter. */
export const newestVersion = <V extends { readonly version: number }>(versions: readonly V[]): V | undefined =>
  versions.reduce<V | undefined>((newest, version) => (newest && newest.version > version.version ? newest : version), undefined)

/** What an event that is decided on this history is `after`. */
export const afterOf = (versions: readonly LedgerVersion[]): After => {
  const newest = newestVersion(versions)
  return newest ? { version: newest.version, digest: newest.digest } : { version: 0, digest: '' }
}

/**
 * Was the event decided on the version right before its own? Where that one is forgotten (AWS keeps 100) only its number can be compared.
 * A parameter that was deleted and made again numbers from 1 again: then the digest tells its versions from those before.
 */
const isDecidedOn = (after: After, version: number, before: LedgerVersion | undefined): boolean =>
  after.version === version - 1 && (before ? before.version === after.version && before.digest === after.digest : true)

/** A put that was repeated says the same; what is restated says it on purpose. */
const isRepeated = (event: LedgerEvent, last: LedgerEvent | undefined): boolean => last?.id === event.id && event.restated === undefined

/** A decision asks a dozen times what counts of the same history. */
const counted = new WeakMap<readonly LedgerVersion[], readonly CountingVersion[]>()

/** The versions that count, oldest first. What is `v: 1` names no `after` and counts until the first `v: 2` that does, then never. */
export const countingVersions = (versions: readonly LedgerVersion[]): readonly CountingVersion[] => {
  const known = counted.get(versions)
  if (known) return known
  const counting = countedIn(versions)
  counted.set(versions, counting)
  return counting
}

const countedIn = (versions: readonly LedgerVersion[]): readonly CountingVersion[] => {
  const counting: CountingVersion[] = []
  let before: LedgerVersion | undefined
  for (const version of [...versions].sort((a, b) => a.version - b.version)) {
    if ('event' in version) {
      const { event } = version
      const last = counting.at(-1)?.event
      const counts = event.after
        ? isDecidedOn(event.after, version.version, before) && !isRepeated(event, last)
        : last === undefined || last.v === 1
      const since = event.restated === undefined ? version.modified : Date.parse(event.restated)
      if (counts) counting.push({ ...version, event, modified: since })
    }
    before = version
  }
  return counting
}

/** The version that decides; undefined: nothing counts, because nothing was written or because it is lost. */
export const newestCounting = (versions: readonly LedgerVersion[]): CountingVersion | undefined => countingVersions(versions).at(-1)

/** The event that decides. */
export const lastEvent = (versions: readonly LedgerVersion[]): LedgerEvent | undefined => newestCounting(versions)?.event

export const stateOf = (versions: readonly LedgerVersion[]): LedgerState => lastEvent(versions)?.state ?? UNWRITTEN

/** An event is not written again when the newest that counts has its id: the answer to the first write was lost, or the job is run again. */
export const isWritten = (versions: readonly LedgerVersion[], id: string): boolean => lastEvent(versions)?.id === id

/** One of a kind that another release has moves the environment where its state says so. */
const isMove = ({ event }: CountingVersion, before: CountingVersion | undefined): boolean => {
  const known = kindOf(event.kind)
  if (known) return known.moves
  const [was, is] = [before?.event.state ?? UNWRITTEN, event.state]
  return was.current !== is.current || was.intent?.release !== is.intent?.release || was.intent?.kind !== is.intent?.kind
}

const newestMove = (versions: readonly LedgerVersion[]): CountingVersion | undefined => {
  const all = countingVersions(versions)
  return all.findLast((version, index) => isMove(version, all[index - 1]))
}

/** The newest event that says where the environment is, or is going. */
export const lastMove = (versions: readonly LedgerVersion[]): LedgerEvent | undefined => newestMove(versions)?.event

/** What was written since by releases that have other kinds of events, oldest first: it counts by its state. */
export const unknownKinds = (versions: readonly LedgerVersion[]): readonly CountingVersion[] => {
  const all = countingVersions(versions)
  return all.slice(all.findLastIndex(({ event }) => kindOf(event.kind)) + 1)
}

/** The newest rollback. Where a kind of event that this release does not know has moved the environment since nobody can say which it is. */
const newestRollback = (versions: readonly LedgerVersion[]): LedgerEvent | undefined => {
  const move = newestMove(versions)
  if (move && !kindOf(move.event.kind)) return undefined
  return countingVersions(versions).findLast(({ event }) => event.kind === 'rolling-back')?.event
}

/** The release that the newest rollback leaves, or left. */
export const newestLeft = (versions: readonly LedgerVersion[]): string | undefined => newestRollback(versions)?.evidence.left

/**
 * The release that the rollback leaves which a run has made or joined; undefined: there is none. `began`: ms at which the run began. Its own
 * since then, or the first of another run; one that somebody has begun later is his. Where there is none since then, the newest.
 */
export const leftBy = (versions: readonly LedgerVersion[], run: string, began: number): string | undefined => {
  const all = countingVersions(versions).filter(({ event }) => event.kind === 'rolling-back')
  const since = all.filter(({ modified }) => modified >= began)
  return (since.findLast(({ event }) => event.run === run) ?? since[0] ?? all.at(-1))?.event.evidence.left
}

/** The release whose rollout was called off, where the newest rollback is that and left nothing: nobody has said that it is bad. */
export const calledOff = (versions: readonly LedgerVersion[]): string | undefined => {
  const evidence = newestRollback(versions)?.evidence
  return evidence?.left === undefined ? evidence?.[CALLED_OFF] : undefined
}
/** In the evidence of a rollback. */
export const CALLED_OFF = 'called-off'

/** What the environment has gone back from, or is about to; undefined: that was not the last thing to happen to it. */
export const leftByLedger = (versions: readonly LedgerVersion[]): string | undefined => {
  const { intent } = stateOf(versions)
  const isBack = intent ? intent.kind === 'rollback' : lastMove(versions)?.kind === 'rolled-back'
  return isBack ? newestLeft(versions) : undefined
}

/** ms at which the newest `verified`, `rolled-back` or `baseline` event of the release was written, by AWS's time. */
export const verifiedAt = (versions: readonly LedgerVersion[], release: string): number | undefined =>
  countingVersions(versions).findLast(({ event }) => event.release === release && kindOf(event.kind)?.proves)?.modified

/** What was written since the newest version that counts and is no event at all, oldest first: whoever wrote it wants to be told. */
export const strayVersions = (versions: readonly LedgerVersion[]): readonly (LedgerVersion & { readonly noEvent: string })[] => {
  const since = newestCounting(versions)?.version ?? 0
  return versions
    .flatMap(version => ('noEvent' in version && version.version > since ? [version] : []))
    .sort((a, b) => a.version - b.version)
}
