/** What others have said of a release where it runs, as the ledger of that environment keeps it. */
import type { ExternalVerdict } from '../../gates/evidence.ts'
import type { Release } from '../../release.ts'
import { clipped } from '../parameter-text.ts'
import type { LedgerEvent } from './event.ts'
import { countingVersions, type LedgerVersion } from './history.ts'

const PREFIX = 'verdict.'
/** Bytes of a reason. */
const LONGEST_REASON = 200
/** Between a verdict and its reason. */
const BETWEEN = ': '

/** By name, `<verdict>: <reason>`. */
export const validatedEvidence = (verdicts: readonly ExternalVerdict[]): LedgerEvent['evidence'] =>
  Object.fromEntries(
    verdicts.map(({ name, verdict, because }) => [`${PREFIX}${name}`, `${verdict}${BETWEEN}${clipped(because, LONGEST_REASON)}`]),
  )

/** The newest of each name; what was cut, or is not told so, is not told at all. */
export const validationsOf = (versions: readonly LedgerVersion[], release: Release): readonly ExternalVerdict[] => {
  const told = new Map<string, ExternalVerdict>()
  for (const { event } of countingVersions(versions)) {
    if (event.kind !== 'validated' || event.release !== release) continue
    for (const [key, text] of Object.entries(event.evidence)) {
      const [verdict, ...because] = text.split(BETWEEN)
      const name = key.slice(PREFIX.length)
      if (key.startsWith(PREFIX) && isVerdict(verdict)) told.set(name, { name, verdict, because: because.join(BETWEEN) })
    }
  }
  return [...told.values()]
}

const VERDICTS = ['pass', 'fail', 'inconclusive'] as const
const isVerdict = (text: string | undefined): text is ExternalVerdict['verdict'] => VERDICTS.some(verdict => verdict === text)
