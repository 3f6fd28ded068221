/** What must hold of a rollback: where it goes. */
import { countingVersions, decodeEvent, type LedgerEvent, type LedgerVersion, stateOf } from '@golden-ami/domain'
import type { Shown } from './decide.ts'
import type { Estate } from './estate.ts'
import { cannotBeHad } from './gone.ts'
import type { Broken } from './invariants.ts'
import { letterOf } from './names.ts'
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
const wrongWay: Judge = ({ store }, shown, ledger, { release, evidence: { left } }) => {
  const { barred } = store.scenes.of(shown.scene)
  const ways = stateOf(ledger).good.filter(one => one !== left && !barred.includes(one))
  const expected = ways.find(one => !cannotBeHad(store, shown, one))
  if (expected === release) return []
  const why = `from ${letterOf(left)} to ${letterOf(release)}, and the last good one was ${letterOf(expected)}`
  return [{ invariant: 'way', kind: 'to another', why }]
}

/** A run goes back once, to a release that can be had. */
const further: Judge = ({ store }, shown, ledger, { release, run }) => {
  const first = countingVersions(ledger).find(
    ({ event }) => event.kind === 'rolling-back' && event.run === run && event.release !== release,
  )?.event.release
  if (first === undefined || cannotBeHad(store, shown, first) || store.scenes.of(shown.scene).barred.includes(first)) return []
  const why = `the run that went back to ${letterOf(first)} goes back to ${letterOf(release)}`
  return [{ invariant: 'way', kind: 'further', why }]
}
