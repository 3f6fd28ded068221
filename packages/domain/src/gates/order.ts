/** Is the release at least as new as what the environment has or was promised? */

import { isRejected, type LedgerState } from '../records/ledger/state.ts'
import { compareReleases, type Release } from '../release.ts'
import type { Ask } from './question.ts'
import type { VerdictOf } from './verdict.ts'

export const askOrder: Ask<'order'> = ({ state, candidate }) => orderGate(state, candidate.release)

export const orderGate = (state: LedgerState, release: Release): VerdictOf<'order'> => {
  const { good, intent, current } = state
  const there: readonly (readonly [Release | null | undefined, string])[] = [
    [good[0], 'was verified here'],
    [intent?.kind === 'promote' ? intent.release : undefined, 'is being promoted here'],
    [current !== null && !isRejected(state, current) ? current : undefined, 'is what the pointers say here'],
  ]
  for (const [other, how] of there) {
    if (other && compareReleases(release, other) < 0) {
      return { gate: 'order', verdict: 'fail', because: `${release} is older than ${other}, which ${how}; the way back is rollback` }
    }
  }
  return { gate: 'order', verdict: 'pass', because: `${release} is not older than what is here` }
}
