/** What must hold of an event when it lands and counts. */
import { countingVersions, isRejected, type LedgerVersion, newestCounting, newestVersion, stateOf } from '@golden-ami/domain'
import type { Estate } from './estate.ts'
import { cannotBeHad } from './gone.ts'
import type { Broken } from './invariants.ts'
import { letterOf } from './names.ts'
import type { RunDef } from './scenarios.ts'
import type { State } from './state.ts'

export interface Landing {
  readonly before: State
  readonly after: State
  /** Whose call it is. */
  readonly def: RunDef
  /** It was on its way while others went on. */
  readonly isLate: boolean
}

export const judgeLanding = (estate: Estate, landing: Landing): readonly Broken[] => {
  const index = estate.plot.indexOf(landing.def)
  const [before, after] = [landing.before.ledgers[index] ?? 0, landing.after.ledgers[index] ?? 0]
  if (before === after) return []
  const history = estate.store.ledgers.of(after)
  const counting = newestCounting(history)
  // What does not count is noise.
  if (!counting || counting.version !== newestVersion(history)?.version) return []
  const old = estate.store.ledgers.of(before)
  return [...lost(old, history, landing), ...wrongWay(estate, old, history, landing), ...further(estate, old, history, landing)]
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

type Judge = (estate: Estate, before: readonly LedgerVersion[], history: readonly LedgerVersion[], landing: Landing) => readonly Broken[]

const wrongWay: Judge = (estate, old, history, { before, def, isLate }) => {
  const event = newestCounting(history)?.event
  if (event?.kind !== 'rolling-back' || def.to !== undefined || isTold(event)) return []
  const { left } = event.evidence
  const { barred } = estate.sceneOf(before)
  const ways = stateOf(old).good.filter(release => release !== left && !barred.includes(release))
  const expected = ways.find(release => !cannotBeHad(estate, before, estate.plot.indexOf(def), release))
  // While it was on its way its image may have gone.
  if (expected === event.release || (isLate && ways[0] === event.release)) return []
  const why = `from ${letterOf(left)} to ${letterOf(event.release)}, and the last good one was ${letterOf(expected)}`
  return [{ invariant: 'way', kind: 'to another', why }]
}
/** It only tells what was done while home was away. */
const isTold = ({ evidence }: { readonly evidence: Readonly<Record<string, string>> }): boolean => evidence.imported !== undefined

/** A run goes back once, to a release that is there. */
const further: Judge = (estate, old, history, { before, def }) => {
  const event = newestCounting(history)?.event
  if (event?.kind !== 'rolling-back') return []
  const first = countingVersions(old).find(
    ({ event: one }) => one.kind === 'rolling-back' && one.run === event.run && one.release !== event.release,
  )?.event.release
  if (first === undefined || cannotBeHad(estate, before, estate.plot.indexOf(def), first) || estate.sceneOf(before).barred.includes(first))
    return []
  const why = `the run that went back to ${letterOf(first)} goes back to ${letterOf(event.release)}`
  return [{ invariant: 'way', kind: 'further', why }]
}
