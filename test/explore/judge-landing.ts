/** What must hold of a write when it lands: of an event that counts, and of the lock. */
import { isRejected, type LedgerVersion, newestCounting, newestVersion, stateOf } from '@golden-ami/domain'
import type { Estate } from './estate.ts'
import type { Broken } from './invariants.ts'
import { judgeLock } from './judge-lock.ts'
import type { Landing } from './landing.ts'
import { letterOf } from './names.ts'

export const judgeLanding = (estate: Estate, landing: Landing): readonly Broken[] => [
  ...ofEvent(estate, landing),
  ...judgeLock(estate, landing),
]

const ofEvent = (estate: Estate, landing: Landing): readonly Broken[] => {
  const index = estate.plot.indexOf(landing.def)
  const [before, after] = [landing.before.ledgers[index] ?? 0, landing.after.ledgers[index] ?? 0]
  if (before === after) return []
  const history = estate.store.ledgers.of(after)
  const counting = newestCounting(history)
  // What does not count is noise.
  if (!counting || counting.version !== newestVersion(history)?.version) return []
  return lost(estate.store.ledgers.of(before), history, landing)
}

const lost = (before: readonly LedgerVersion[], after: readonly LedgerVersion[], { def }: Landing): readonly Broken[] => {
  const isNamed = def.to !== undefined
  const [old, state] = [stateOf(before), stateOf(after)]
  const event = newestCounting(after)?.event
  if (!event) return []
  const { kind, release } = event
  const isOverridden = (gate: string): boolean => kind === 'promoting' && event.evidence[`override.${gate}`] !== undefined
  const broken = (what: string, why: string): Broken => ({
    invariant: 'lost',
    kind: `${what} by ${kind}`,
    why: `${kind} ${letterOf(release)} ${why}`,
  })
  const isTakenBack = isOverridden('rejected') || (kind === 'rolling-back' && isNamed)
  const taken = old.rejected.filter(one => !isRejected(state, one.release) && !(one.release === release && isTakenBack))
  const { intent } = old
  const isBackLost = intent?.kind === 'rollback' && state.intent?.kind !== 'rollback' && kind !== 'rolled-back' && !isOverridden('hold')
  return [
    ...taken.map(one => broken('rejection', `takes the rejection of ${letterOf(one.release)} away`)),
    ...(old.hold && !state.hold && !isOverridden('hold') ? [broken('hold', 'lifts the hold')] : []),
    ...(isBackLost ? [broken('rollback', `ends the intent to go back to ${letterOf(intent.release)}`)] : []),
    ...(kind === 'rolled-back' && intent?.kind !== 'rollback' ? [broken('nothing', 'ends a rollback that nobody began')] : []),
  ]
}
