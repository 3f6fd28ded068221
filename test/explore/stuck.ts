import type { Estate } from './estate.ts'
import { fleetMoves } from './fleet-moves.ts'
import type { Broken } from './invariants.ts'
import { runMoves } from './run-moves.ts'
import { nowIn, type State } from './state.ts'
import { worldText } from './words.ts'

/** Runs that have begun and wait, though nothing is under way that could end their wait. @param calm where nothing goes wrong any more */
export const waitingForNothing = (calm: Estate, state: State): readonly Broken[] => {
  const { gone, isAway, unread } = calm.sceneOf(state)
  const isMoving = state.fleets.some(id => fleetMoves(calm.store.fleets.of(id), nowIn(state), gone).length > 0)
  // A group of no instance is given an hour.
  const isEmpty = state.fleets.some(id => calm.store.fleets.of(id).runs.length === 0)
  // What cannot be told of a canary may be told later.
  const isOpen = state.fleets.some(id => !['fail', undefined].includes(calm.store.fleets.of(id).verdict))
  if (isMoving || isEmpty || isOpen || isAway || unread || state.pending.length > 0) return []
  const begun = state.runs.flatMap((_, run) => (['new', 'ended'].includes(calm.memoryOf(state, run).phase) ? [] : [run]))
  if (begun.some(run => runMoves(calm, state, run).length > 0)) return []
  return begun.map(run => {
    const { name, action } = calm.plot.defOf(run)
    return { invariant: 'stuck', kind: action, why: `${name} waits: ${worldText(calm, state, calm.plot.indexOf(calm.plot.defOf(run)))}` }
  })
}
