/** Somebody runs an action once more when all is quiet: nothing goes wrong, and nobody else is there. */
import { afterAnswers } from './decide.ts'
import type { Estate } from './estate.ts'
import { type FleetMove, fleetMoves } from './fleet-moves.ts'
import { allLanded } from './land-all.ts'
import { newRun } from './memory.ts'
import { MINUTE } from './names.ts'
import { nowIn, replaced, type State, until } from './state.ts'
import { stepsText } from './steps.ts'
import { decision } from './turn.ts'

export interface Alone {
  readonly state: State
  /** What it ends with, in words. */
  readonly end: string
  /** What it did, as lines of a story. */
  readonly lines: readonly string[]
}
/** Minutes until all locks have run out. */
const QUIET = 31
const MOST_TURNS = 80
/** A group is given an hour to have its instances in service. */
const MOST_MINUTES = 61

/** @param estate with the one run in it */
export const alone = (estate: Estate, from: State): Alone => {
  let state: State = settled(estate, { ...from, time: from.time + QUIET, runs: [estate.store.memories.put(newRun())], pending: [] })
  const lines: string[] = []
  const { name } = estate.plot.defOf(0)
  const ended = (end: string): Alone => ({ state, end, lines: [...lines, `${name} ends: ${end}`] })
  for (let turns = 0; turns < MOST_TURNS; turns++) {
    const { choice, memory } = decision(estate, state, 0, {})
    if (choice.is === 'end') return ended(choice.ending.words)
    if (choice.is === 'act') {
      const landed = allLanded(estate, state, 0, choice.steps)
      const then = afterAnswers(memory, choice.loop, landed.answers, landed.isShown, nowIn(state))
      lines.push(`${name} ${stepsText(choice.steps)}`)
      state = estate.remembering(landed.state, 0, then)
      if (then.end) return ended(then.end.words)
    } else state = waited(estate, estate.remembering(state, 0, memory), choice.until)
  }
  return ended('no end')
}

/** What is under way goes on, and where nothing is time passes. */
const waited = (estate: Estate, state: State, until: number | undefined): State => {
  const moved = progressed(estate, state)
  if (moved) return moved
  const minutes = until === undefined ? 0 : Math.ceil((until - nowIn(state)) / MINUTE)
  return { ...state, time: state.time + Math.max(1, Math.min(minutes, MOST_MINUTES)) }
}

/** Also what AWS holds at a checkpoint: nobody comes. */
const settled = (estate: Estate, state: State): State => {
  const moved = progressed(estate, state) ?? released(estate, state)
  // AWS takes a moment to show that a group follows what its refresh has brought.
  return moved ? settled(estate, moved) : { ...state, time: state.time + 2 }
}

const released = (estate: Estate, state: State): State | undefined => {
  for (const [at, id] of state.fleets.entries()) {
    const next = movesOf(estate, state, id).find(one => one.at !== undefined)
    if (next) return { ...until(state, next.at), fleets: replaced(state.fleets, at, estate.store.fleets.put(next.to)) }
  }
  return undefined
}

const movesOf = (estate: Estate, state: State, id: number): readonly FleetMove[] =>
  fleetMoves(estate.store.fleets.of(id), nowIn(state), estate.sceneOf(state).gone)

const progressed = (estate: Estate, state: State): State | undefined => {
  const fleets = state.fleets.map(id => {
    const next = movesOf(estate, state, id).find(({ fault, at }) => !fault && at === undefined)
    return next ? estate.store.fleets.put(next.to) : id
  })
  return fleets.some((id, at) => id !== state.fleets[at]) ? { ...state, fleets } : undefined
}
