/** Everything that may happen next. */
import { arrivals } from './arrive.ts'
import type { Estate } from './estate.ts'
import { fleetMoves } from './fleet.ts'
import { type Move, move } from './move.ts'
import { imageOf } from './names.ts'
import { runMoves } from './run-moves.ts'
import { nowIn, replaced, type State } from './state.ts'

/** A lock lasts thirty minutes. */
const EXPIRES = 31
/** Images that may be deregistered. */
const MAY_GO = (['A', 'B'] as const).map(imageOf)

export const movesOf = (estate: Estate, state: State): readonly Move[] => [
  ...state.runs.flatMap((_, run) => runMoves(estate, state, run)),
  ...arrivals(estate, state),
  ...ofFleets(estate, state),
  ...ofTheWorld(estate, state),
]

const ofFleets = (estate: Estate, state: State): readonly Move[] =>
  state.fleets.flatMap((id, at) => {
    const name = state.fleets.length > 1 ? `group ${at + 1}` : 'the group'
    return fleetMoves(estate.store.fleets.of(id), nowIn(state), state.gone)
      .filter(({ isMishap }) => !isMishap || estate.mishaps.has('fail'))
      .map(({ to, what, isMishap }) =>
        move({ ...state, fleets: replaced(state.fleets, at, estate.store.fleets.put(to)) }, `${name} ${what}`, isMishap ? 1 : 0),
      )
  })

const ofTheWorld = (estate: Estate, state: State): readonly Move[] => {
  const isUnderWay = state.runs.some((_, run) => !['new', 'ended'].includes(estate.memoryOf(state, run).phase))
  const isHeld = state.runs.some((_, run) => estate.standing(state, run).holder !== undefined)
  const isAlive = state.runs.some((_, run) => estate.memoryOf(state, run).phase !== 'ended')
  return [
    ...(estate.mishaps.has('expire') && (isUnderWay || (isHeld && isAlive))
      ? [move({ ...state, time: state.time + EXPIRES }, `${EXPIRES} minutes pass`, 1)]
      : []),
    ...(estate.mishaps.has('gone') && state.gone === ''
      ? MAY_GO.map(gone => move({ ...state, gone }, `the image ${gone} is deregistered`, 1))
      : []),
  ]
}
