import type { Broken } from './invariants.ts'
import { type Played, play } from './play.ts'

/** Plays a seed again and compares: the same calls, at the same moments, with the same ends. */
export const playTwice = async (seed: number): Promise<Played> => {
  const [first, second] = [await play(seed), await play(seed)]
  if (first.journal === second.journal) return first
  const differs: Broken = { invariant: 'the same seed gives the same journal', why: differenceOf(first.story, second.story) }
  return { ...first, broken: [...first.broken, differs] }
}
const differenceOf = (first: readonly string[], second: readonly string[]): string => {
  const index = first.findIndex((line, at) => line !== second[at])
  return index < 0 ? 'the stories are alike, the calls are not' : `"${first[index]}" and then "${second[index]}"`
}
