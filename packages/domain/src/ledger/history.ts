/** Reading a ledger's versions. SSM numbers them; an id that is not ours is another writer. */
import type { LedgerEvent } from './event.ts'
import { type LedgerState, UNWRITTEN } from './state.ts'

export interface LedgerVersion {
  readonly version: number
  /** ms, AWS's LastModifiedDate */
  readonly modified: number
  readonly event: LedgerEvent
}

/** The version that decides; undefined while nothing has been written. Order of `versions` does not matter. */
export const newestVersion = <V extends { readonly version: number }>(versions: readonly V[]): V | undefined =>
  versions.reduce<V | undefined>((newest, version) => (newest && newest.version > version.version ? newest : version), undefined)

export const stateOf = (versions: readonly LedgerVersion[]): LedgerState => newestVersion(versions)?.event.state ?? UNWRITTEN

/** An event is not written again when the newest version has its id: the answer to the first write was lost, or the job is run again. */
export const isWritten = (versions: readonly LedgerVersion[], id: string): boolean => newestVersion(versions)?.event.id === id

/** ms at which the newest `verified`, `rolled-back` or `baseline` event of the release was written, by AWS's time. */
export const verifiedAt = (versions: readonly LedgerVersion[], release: string): number | undefined =>
  newestVersion(
    versions.filter(
      ({ event }) => event.release === release && (event.kind === 'verified' || event.kind === 'rolled-back' || event.kind === 'baseline'),
    ),
  )?.modified

/**
 * The first version after `since` (the newest one that the decision was made on) that was not written by us: whoever finds one decides
 * again from the newest state, or ends as contested. `ours`: ids of the events that this run writes.
 */
export const contested = (
  versions: readonly LedgerVersion[],
  since: number,
  ours: { has(id: string): boolean },
): LedgerVersion | undefined =>
  versions.filter(({ version, event }) => version > since && !ours.has(event.id)).sort((a, b) => a.version - b.version)[0]
