/** What must hold when a run ends. */
import { countingVersions, desiredVersion, stateOf } from '@golden-ami/domain'
import type { Shown } from './decide.ts'
import type { Ending } from './ending.ts'
import { fleetText } from './fleet.ts'
import type { Broken, Invariant } from './invariants.ts'
import { imageOfRelease, letterOf } from './names.ts'
import type { RunDef } from './scenarios.ts'
import type { Store } from './state.ts'

/** @param seen as the run was shown it: what changes on the way nobody can know */
export const judgeEnd = (
  store: Store,
  seen: Shown,
  { name, action }: RunDef,
  isCancelled: boolean,
  { words, release }: Ending,
): readonly Broken[] => {
  const broken = (invariant: Invariant, kind: string, why: string): Broken => ({ invariant, kind, why: `${name} ends ${words} ${why}` })
  if (words.startsWith('cancelled') && !isCancelled) return [broken('cancelled', action, 'though nobody cancelled it')]
  if (words !== 'rolled-back' && words !== 'refreshed') return []
  const lies = liesIn(store, seen, release)
  const isHeldOrLifted =
    stateOf(store.ledgers.of(seen.ledger)).hold !== null ||
    countingVersions(store.ledgers.of(seen.ledger)).some(({ event }) => event.evidence['override.hold'] !== undefined)
  return [
    ...(lies.length > 0 ? [broken('truth', words, `${letterOf(release)}, but ${lies.join(', ')}`)] : []),
    ...(action === 'rollback' && words === 'rolled-back' && !isHeldOrLifted ? [broken('hold', words, 'without a hold')] : []),
  ]
}

const liesIn = (store: Store, { ledger, pointers, fleets }: Shown, release: string | null): readonly string[] => {
  const { current } = stateOf(store.ledgers.of(ledger))
  const says = pointers.map(id => desiredVersion(store.pointers.of(id))?.says?.release)
  const running = fleets.map(id => store.fleets.of(id))
  const isOff = running.some(({ runs }) => runs.some(image => release === null || image !== imageOfRelease(release)))
  return [
    ...(current === release ? [] : [`current is ${letterOf(current)}`]),
    ...(says.every(one => one === release) ? [] : [`the pointer says ${says.map(letterOf).join(' ')}`]),
    ...(isOff ? [`the fleet runs ${running.map(fleetText).join(' ')}`] : []),
  ]
}
