/** Is the environment held, or on its way back? Who overrides it gives a rollback up that does not come to its end. */

import type { LedgerState } from '../records/ledger/state.ts'
import type { Ask } from './question.ts'
import type { VerdictOf } from './verdict.ts'

export const askHold: Ask<'hold'> = ({ state }) => holdGate(state)

export const holdGate = ({ hold, intent }: Pick<LedgerState, 'hold' | 'intent'>): VerdictOf<'hold'> => {
  if (hold) return { gate: 'hold', verdict: 'fail', because: `held by ${hold.by} since ${hold.at}: ${hold.reason}` }
  if (intent?.kind === 'rollback')
    return { gate: 'hold', verdict: 'fail', because: `it is being rolled back to ${intent.release} by ${intent.run}` }
  return { gate: 'hold', verdict: 'pass', because: 'the environment is not held' }
}
