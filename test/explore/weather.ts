/** What happens to everybody: time, and what cannot be reached. */
import type { Estate } from './estate.ts'
import { type Move, move } from './move.ts'
import type { State } from './state.ts'
import { targetName } from './words.ts'

/** A lock lasts thirty minutes. */
const EXPIRES = 31

export const weatherMoves = (estate: Estate, state: State): readonly Move[] => [
  ...passing(estate, state),
  ...homeAway(estate, state),
  ...targetsUnread(estate, state),
]

/** Whether time makes a difference to anybody. */
const passing = (estate: Estate, state: State): readonly Move[] => {
  if (!estate.faults.has('expire')) return []
  const phases = state.runs.map((_, run) => estate.memoryOf(state, run).phase)
  const isUnderWay = phases.some(phase => phase !== 'new' && phase !== 'ended')
  const isAlive = phases.some(phase => phase !== 'ended')
  const isHeld = state.runs.some((_, run) => estate.standing(state, run).holder !== undefined)
  const isSoaking = estate.plot.environments.some(({ soak }) => soak > 0)
  return isUnderWay || ((isHeld || isSoaking) && isAlive)
    ? [move({ ...state, time: state.time + EXPIRES }, `${EXPIRES} minutes pass`, 1)]
    : []
}

/** Once: what a rollback remembers of home need not be kept any longer. */
const homeAway = (estate: Estate, state: State): readonly Move[] => {
  const { isAway, wasAway } = estate.sceneOf(state)
  if (isAway) return [move(estate.setting(state, { isAway: false, wasAway: true }), 'home can be read again')]
  return estate.faults.has('away') && !wasAway ? [move(estate.setting(state, { isAway: true }), 'home cannot be read any more', 1)] : []
}

const targetsUnread = (estate: Estate, state: State): readonly Move[] => {
  const { unread } = estate.sceneOf(state)
  if (unread) return [move(estate.setting(state, { unread: null }), `${targetName(estate, unread.target)} can be read again`)]
  if (!estate.faults.has('unread')) return []
  return state.pointers.flatMap((_, target) =>
    [true, false].map(passes =>
      move(
        estate.setting(state, { unread: { target, passes } }),
        `${targetName(estate, target)} cannot be read any more${passes ? '' : ': the role may not'}`,
        1,
      ),
    ),
  )
}
