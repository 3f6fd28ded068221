/** States in words. */
import { desiredVersion, stateOf } from '@golden-ami/domain'
import { fleetText } from './fleet.ts'
import { letterOf } from './names.ts'
import type { State, Store } from './state.ts'

export const worldText = (store: Store, { ledger, pointers, fleets }: Pick<State, 'ledger' | 'pointers' | 'fleets'>): string => {
  const { current, intent, good, rejected, hold } = stateOf(store.ledgers.of(ledger))
  const says = pointers.map(id => letterOf(desiredVersion(store.pointers.of(id))?.says?.release))
  return [
    `current ${letterOf(current)}`,
    `intent ${intent ? `${intent.kind} ${letterOf(intent.release)}` : 'none'}`,
    `good ${good.map(letterOf).join('') || 'none'}`,
    `rejected ${rejected.map(({ release }) => letterOf(release)).join('') || 'none'}`,
    hold ? 'held' : 'not held',
    `pointer ${says.join(' ')}`,
    `fleet ${fleets.map(id => fleetText(store.fleets.of(id))).join(' ')}`,
  ].join(', ')
}
