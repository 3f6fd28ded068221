/** What must hold of a rollback: where it goes. */
import {
  countingVersions,
  decodeEvent,
  decodePointerMetadata,
  type LedgerEvent,
  type LedgerVersion,
  lastMove,
  newestCounting,
  type PointerVersion,
  type Release,
  stateOf,
} from '@golden-ami/domain'
import type { Shown } from './decide.ts'
import type { Estate } from './estate.ts'
import { cannotBeHad } from './gone.ts'
import type { Broken } from './invariants.ts'
import { letterOf } from './names.ts'
import type { State, Store } from './state.ts'
import type { AnyStep } from './steps.ts'

/** By what the run was shown: what changes on the way nobody can know. */
export const judgeWay = (estate: Estate, run: number, shown: Shown, step: AnyStep): readonly Broken[] => {
  const event = step.do === 'write-event' ? decodedEvent(step.value) : undefined
  // What was done while home was away is only told.
  if (event?.kind !== 'rolling-back' || event.evidence.imported !== undefined) return []
  const ledger = estate.store.ledgers.of(shown.ledger)
  const isNamed = estate.plot.defOf(run).to !== undefined
  return [...(isNamed ? [] : wrongWay(estate, shown, ledger, event)), ...further(estate, shown, ledger, event)]
}
const decodedEvent = (value: string): LedgerEvent | undefined => {
  const read = decodeEvent(value)
  return 'event' in read ? read.event : undefined
}

type Judge = (estate: Estate, shown: Shown, ledger: readonly LedgerVersion[], event: LedgerEvent) => readonly Broken[]

/** To the last good one that can be had. */
const wrongWay: Judge = ({ store }, shown, _, { release, evidence: { left } }) => {
  const expected = lastGoodOf(store, shown, left)
  if (expected === release) return []
  const why = `from ${letterOf(left)} to ${letterOf(release)}, and the last good one was ${letterOf(expected)}`
  return [{ invariant: 'way', kind: 'to another', why }]
}

/** Who has read home before it went away goes where that said, unless somebody else has gone back since. */
export const judgeWayAway = (estate: Estate, state: State, run: number, shown: Shown, step: AnyStep): readonly Broken[] => {
  if (step.do !== 'put-pointer' || estate.plot.defOf(run).to !== undefined) return []
  const { store } = estate
  const { home } = estate.memoryOf(state, run)
  const ledger = store.ledgers.of(home?.ledger ?? 0)
  const told = newestCounting(ledger)
  const expected = goneBackTo(ledger)
  if (!told || !decodePointerMetadata(step.description)?.away || expected === undefined || expected === step.release) return []
  const isYounger = ({ metadata, modified }: PointerVersion): boolean => metadata?.away !== undefined && modified >= told.modified
  if (shown.pointers.some(id => store.pointers.of(id).some(isYounger))) return []
  if (cannotBeHad(store, shown, expected) || store.scenes.of(shown.scene).quarantined.includes(expected)) return []
  const why = `to ${letterOf(step.release)} without home, whose ledger said ${letterOf(expected)}`
  return [{ invariant: 'way', kind: 'without home', why }]
}
/** By a rollback that is under way, or was the last to happen. */
const goneBackTo = (ledger: readonly LedgerVersion[]): Release | undefined => {
  const { intent, current } = stateOf(ledger)
  if (intent) return intent.kind === 'rollback' ? intent.release : undefined
  const last = lastMove(ledger)
  return last?.kind === 'rolled-back' && last.release === current ? current : undefined
}

/** Where a rollback that leaves something goes; undefined: nothing can be had. */
export const lastGoodOf = (store: Store, shown: Shown, left: Release | undefined): Release | undefined => {
  const { quarantined } = store.scenes.of(shown.scene)
  const ways = stateOf(store.ledgers.of(shown.ledger)).good.filter(one => one !== left && !quarantined.includes(one))
  return ways.find(one => !cannotBeHad(store, shown, one))
}

/** A run goes back once, to a release that can be had. */
const further: Judge = ({ store }, shown, ledger, { release, run }) => {
  const events = countingVersions(ledger).map(({ event }) => event)
  // What was promoted since is another one to go back from.
  const since = events.slice(events.findLastIndex(({ kind }) => kind === 'promoting') + 1)
  const first = since.find(event => event.kind === 'rolling-back' && event.run === run && event.release !== release)?.release
  if (first === undefined || cannotBeHad(store, shown, first) || store.scenes.of(shown.scene).quarantined.includes(first)) return []
  const why = `the run that went back to ${letterOf(first)} goes back to ${letterOf(release)}`
  return [{ invariant: 'way', kind: 'further', why }]
}
