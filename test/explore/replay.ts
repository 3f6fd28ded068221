/** Goes a trail once more, and tells it. */
import type { Ground } from './ground.ts'
import type { Move } from './move.ts'

/**
 * The lines of a story.
 * @param trail the numbers of its moves
 * @param faults mishaps that were allowed when it was found: the moves are numbered by what may go wrong
 * @throws RangeError where there is no such move
 */
export const retold = (ground: Ground, trail: readonly number[], faults: number): readonly string[] => {
  let state = ground.merged(ground.beginning)
  let mishaps = 0
  return trail.map((number, at) => {
    const move: Move | undefined = ground.moves(state, mishaps < faults)[number]
    if (!move) throw new RangeError(`move ${at + 1} of the story is number ${number}, and there is none`)
    state = ground.merged(move.to)
    mishaps += move.cost
    return `${move.cost > 0 ? '* ' : ''}${move.what}`
  })
}
