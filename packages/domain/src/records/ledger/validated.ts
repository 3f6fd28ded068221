/** What others have said of a release where it runs, as the ledger of that environment keeps it. */
import type { ExternalVerdict } from '../../gates/evidence.ts'
import type { Release } from '../../release.ts'
import { clipped } from '../parameter-text.ts'
import { CUT } from './encode.ts'
import type { LedgerEvent } from './event.ts'
import { countingVersions, type LedgerVersion } from './history.ts'

const PREFIX = 'verdict.'
/** Bytes of a reason, where there are few; of all reasons, where there are many: names and verdicts come first. */
const LONGEST_REASON = 200
const ALL_REASONS = 1_500
/** Between a verdict and its reason. */
const BETWEEN = ': '

/** By name, `<verdict>: <reason>`; what speaks against the release first, as an event that is too long loses its last ones. */
export const validatedEvidence = (verdicts: readonly ExternalVerdict[]): LedgerEvent['evidence'] => {
  const bytes = Math.min(LONGEST_REASON, Math.floor(ALL_REASONS / Math.max(1, verdicts.length)))
  const worstFirst = verdicts.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
  return Object.fromEntries(
    worstFirst.map(({ name, verdict, because }) => [`${PREFIX}${name}`, `${verdict}${BETWEEN}${clipped(because, bytes)}`]),
  )
}

const eventsOf = (versions: readonly LedgerVersion[], release: Release): readonly LedgerEvent[] =>
  countingVersions(versions).flatMap(({ event }) => (event.kind === 'validated' && event.release === release ? [event] : []))

/** Undefined: nobody has said anything of it. */
export const newestValidated = (versions: readonly LedgerVersion[], release: Release): LedgerEvent | undefined =>
  eventsOf(versions, release).at(-1)

/** The newest text of each, as it was written. Of an event that has lost some nobody knows which: nothing that was said before stands for them. */
export const validatedTexts = (versions: readonly LedgerVersion[], release: Release): ReadonlyMap<string, string> => {
  const told = new Map<string, string>()
  for (const event of eventsOf(versions, release)) {
    if (CUT in event.evidence) told.clear()
    for (const [key, text] of Object.entries(event.evidence)) if (key.startsWith(PREFIX)) told.set(key, text)
  }
  return told
}

/** What is told otherwise is not told at all. */
export const validationsOf = (versions: readonly LedgerVersion[], release: Release): readonly ExternalVerdict[] =>
  [...validatedTexts(versions, release)].flatMap(([key, text]) => {
    const [verdict, ...because] = text.split(BETWEEN)
    return isVerdict(verdict) ? [{ name: key.slice(PREFIX.length), verdict, because: because.join(BETWEEN) }] : []
  })

/** The worst first. */
const VERDICTS = ['fail', 'inconclusive', 'pass'] as const
const isVerdict = (text: string | undefined): text is ExternalVerdict['verdict'] => VERDICTS.some(verdict => verdict === text)
