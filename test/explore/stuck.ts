import type { Estate } from './estate.ts'
import { fleetMoves } from './fleet.ts'
import type { Broken } from './invariants.ts'
import { runMoves } from './run-moves.ts'
import { nowIn, type State } from './state.ts'
import { worldText } from './words.ts'

/** Runs that have begun and wait, though nothing is under way that could end their wait. @param calm where nothing goes wrong any more */
export const waitingForNothing = (calm: Estate, state: State): readonly Broken[] => {
  const isMoving = state.fleets.some(id => fleetMoves(calm.store.fleets.of(id), nowIn(state), state.gone).length > 0)
  if (isMoving || state.pending.length > 0) return []
  const begun = state.runs.flatMap((_, run) => (['new', 'ended'].includes(calm.memoryOf(state, run).phase) ? [] : [run]))
  if (begun.some(run => runMoves(calm, state, run).length > 0)) return []
  return begun.map(run => {
    const { name, action } = calm.deciders.defOf(run)
    return { invariant: 'stuck', kind: action, why: `${name} waits: ${worldText(calm.store, state)}` }
  })
}
