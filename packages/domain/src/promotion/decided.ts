/** Whether the gates have been asked: then a promotion is carried out, and what they were asked about is not read again. */
import { type LedgerVersion, stateOf } from '../records/ledger/history.ts'

export const isDecided = ({ ledger }: { readonly ledger: readonly LedgerVersion[] }): boolean => stateOf(ledger).intent?.kind === 'promote'
