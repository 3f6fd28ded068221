/** Everything that may happen next. */
import { arrivals } from './arrive.ts'
import type { Estate } from './estate.ts'
import { fleetMoves } from './fleet-moves.ts'
import { type Move, move } from './move.ts'
import { peopleMoves } from './people.ts'
import { runMoves } from './run-moves.ts'
import { nowIn, replaced, type State, until } from './state.ts'
import { verdictMoves } from './verdicts.ts'
import { weatherMoves } from './weather.ts'
import { groupName } from './words.ts'

export const movesOf = (estate: Estate, state: State): readonly Move[] => [
  ...state.runs.flatMap((_, run) => runMoves(estate, state, run)),
  ...arrivals(estate, state),
  ...ofFleets(estate, state),
  ...weatherMoves(estate, state),
  ...peopleMoves(estate, state),
  ...verdictMoves(estate, state),
]

const ofFleets = (estate: Estate, state: State): readonly Move[] =>
  state.fleets.flatMap((id, at) =>
    fleetMoves(estate.store.fleets.of(id), nowIn(state), estate.sceneOf(state).gone)
      .filter(({ fault }) => !fault || estate.faults.has(fault))
      .map(({ to, what, fault, at: moment }) =>
        move(
          { ...until(state, moment), fleets: replaced(state.fleets, at, estate.store.fleets.put(to)) },
          `${groupName(estate, at)} ${what}`,
          fault ? 1 : 0,
        ),
      ),
  )
