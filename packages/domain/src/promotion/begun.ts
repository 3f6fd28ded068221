/** What was announced, and by whom: from then on it is carried out. */
import { type LedgerVersion, stateOf } from '../records/ledger/history.ts'
import type { Release } from '../release.ts'

/** @param run URL of the run */
export const isBegunBy = (ledger: readonly LedgerVersion[], release: Release, run: string): boolean => {
  const { intent } = stateOf(ledger)
  return intent?.kind === 'promote' && intent.release === release && intent.run === run
}
