/** Was the release rejected in this environment? */

import type { LedgerState } from '../records/ledger/state.ts'
import type { Release } from '../release.ts'
import type { Ask } from './question.ts'
import type { VerdictOf } from './verdict.ts'

export const askRejected: Ask<'rejected'> = ({ state, candidate }) => rejectedGate(state, candidate.release)

export const rejectedGate = ({ rejected }: Pick<LedgerState, 'rejected'>, release: Release): VerdictOf<'rejected'> => {
  const rejection = rejected.find(other => other.release === release)
  return rejection
    ? { gate: 'rejected', verdict: 'fail', because: `${release} was rejected here: ${rejection.reason}` }
    : { gate: 'rejected', verdict: 'pass', because: `${release} was not rejected here` }
}
