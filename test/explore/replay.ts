/** Goes a trail once more, and tells it. */
import type { Ground } from './ground.ts'
import type { Broken } from './invariants.ts'
import type { Move } from './move.ts'

/**
 * The lines of a story.
 * @param trail the numbers of its moves
 * @param faults faults that were allowed when it was found: the moves are numbered by what may go wrong
 * @throws RangeError where there is no such move
 */
export const retold = (ground: Ground, trail: readonly number[], faults: number): readonly string[] => replayed(ground, trail, faults).lines

export interface Replayed {
  readonly lines: readonly string[]
  /** What its last move breaks, and what is broken where it leads. */
  readonly broken: readonly Broken[]
}
/** The same, and what must hold there. */
export const replayed = (ground: Ground, trail: readonly number[], faults: number): Replayed => {
  let state = ground.merged(ground.beginning)
  let spent = 0
  let broken: readonly Broken[] = []
  const lines = trail.map((number, at) => {
    const moves = ground.moves(state, spent < faults)
    const move: Move | undefined = moves[number]
    if (!move) throw new RangeError(`move ${at + 1} of the story is number ${number}, and there is none; allowed: 0 to ${moves.length - 1}`)
    state = ground.merged(move.to)
    spent += move.cost
    broken = move.broken
    return `${move.cost > 0 ? '* ' : ''}${move.what}`
  })
  return { lines, broken: [...broken, ...ground.judge(state)] }
}
