/** What can be said of an environment by its ledger and its pointers: never written, lost, written by a newer release, or known. */
import { type CountingVersion, type LedgerVersion, newestCounting, newestVersion } from './history.ts'

export type LedgerReading =
  | { readonly is: 'unwritten' }
  /** There were versions or pointers, so it was written once; nothing that is left counts. */
  | { readonly is: 'lost'; readonly why: string }
  /** A version in a format that this release does not know came after all that counts. */
  | { readonly is: 'newer'; readonly why: string }
  | { readonly is: 'known' }

/** @param pointed whether any pointer of the environment has a version */
export const readingOf = (versions: readonly LedgerVersion[], pointed: boolean): LedgerReading => {
  const newest = newestCounting(versions)
  const newer = versions.find(version => 'newer' in version && version.version > (newest?.version ?? 0))
  if (newer && 'newer' in newer)
    return { is: 'newer', why: `version ${newer.version} of the ledger has "v": ${newer.newer}, which this release does not read` }
  if (newest) return { is: 'known' }
  const last = newestVersion(versions)
  if (last) return { is: 'lost', why: `none of the ledger's versions up to ${last.version} counts` }
  return pointed ? { is: 'lost', why: 'there are pointers and no ledger' } : { is: 'unwritten' }
}

/** AWS keeps 100 versions; half of them is time enough to say once more what decides. */
const MOST_NOISE = 50

/** The version that is to be said once more before noise makes AWS forget it; undefined: there is time. */
export const dueForRestating = (versions: readonly LedgerVersion[]): CountingVersion | undefined => {
  const counting = newestCounting(versions)
  const newest = newestVersion(versions)
  return counting && newest && newest.version - counting.version >= MOST_NOISE ? counting : undefined
}
