/** What a ledger tells of rollbacks. */
import { countingVersions, type LedgerEvent, type LedgerVersion, type Release } from '@golden-ami/domain'

interface Leaving {
  readonly from: Release
  readonly to: Release
}
const leavingIn = ({ kind, release, evidence }: LedgerEvent): readonly Leaving[] =>
  kind === 'rolling-back' && evidence.left !== undefined && evidence.left !== release ? [{ from: evidence.left, to: release }] : []

/** Releases that a rollback left, was finished, and that nobody has taken back by name since. */
export const leftForGood = (history: readonly LedgerVersion[]): ReadonlySet<Release> => {
  const left = new Set<Release>()
  const begun: Leaving[] = []
  for (const { event } of countingVersions(history)) {
    const { kind, release } = event
    begun.push(...leavingIn(event))
    if (kind === 'rolled-back') for (const { from, to } of begun) if (to === release) left.add(from)
    const isTakenBack = kind === 'rolled-back' || (kind === 'promoting' && event.evidence['override.rejected'] !== undefined)
    if (isTakenBack) left.delete(release)
  }
  return left
}
