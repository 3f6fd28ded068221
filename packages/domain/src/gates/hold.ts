/** Is the environment held? */
import type { LedgerState } from '../ledger/state.ts'
import type { Verdict } from './verdict.ts'

export const holdGate = ({ hold }: Pick<LedgerState, 'hold'>): Verdict =>
  hold
    ? { gate: 'hold', verdict: 'fail', because: `held by ${hold.by} since ${hold.at}: ${hold.reason}` }
    : { gate: 'hold', verdict: 'pass', because: 'the environment is not held' }
