/** What must hold of an event when it lands and counts. */
import { countingVersions, isRejected, type LedgerVersion, newestCounting, newestVersion, stateOf } from '@golden-ami/domain'
import { isGone } from './gone.ts'
import type { Broken } from './invariants.ts'
import { letterOf } from './names.ts'
import type { State, Store } from './state.ts'

export interface Landing {
  readonly before: State
  readonly after: State
  /** A person has named the release that the run goes back to. */
  readonly isNamed: boolean
  /** It was on its way while others went on. */
  readonly isLate: boolean
}

export const judgeLanding = (store: Store, landing: Landing): readonly Broken[] => {
  const { before, after } = landing
  if (before.ledger === after.ledger) return []
  const history = store.ledgers.of(after.ledger)
  const counting = newestCounting(history)
  // What does not count is noise.
  if (!counting || counting.version !== newestVersion(history)?.version) return []
  return [...lost(store.ledgers.of(before.ledger), history, landing), ...wrongWay(store, landing), ...further(store, landing)]
}

const lost = (before: readonly LedgerVersion[], after: readonly LedgerVersion[], { isNamed }: Landing): readonly Broken[] => {
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

const wrongWay = (store: Store, { before, after, isNamed, isLate }: Landing): readonly Broken[] => {
  const event = newestCounting(store.ledgers.of(after.ledger))?.event
  if (event?.kind !== 'rolling-back' || isNamed) return []
  const { left } = event.evidence
  const ways = stateOf(store.ledgers.of(before.ledger)).good.filter(release => release !== left)
  const expected = ways.find(release => !isGone(store, before, release))
  // While it was on its way its image may have gone.
  if (expected === event.release || (isLate && ways[0] === event.release)) return []
  const why = `from ${letterOf(left)} to ${letterOf(event.release)}, and the last good one was ${letterOf(expected)}`
  return [{ invariant: 'way', kind: 'to another', why }]
}

/** A run goes back once, to a release that is there. */
const further = (store: Store, { before, after }: Landing): readonly Broken[] => {
  const event = newestCounting(store.ledgers.of(after.ledger))?.event
  if (event?.kind !== 'rolling-back') return []
  const first = countingVersions(store.ledgers.of(before.ledger)).find(
    ({ event: one }) => one.kind === 'rolling-back' && one.run === event.run && one.release !== event.release,
  )?.event.release
  if (first === undefined || isGone(store, before, first)) return []
  const why = `the run that went back to ${letterOf(first)} goes back to ${letterOf(event.release)}`
  return [{ invariant: 'way', kind: 'further', why }]
}
