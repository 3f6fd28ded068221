/** A large fleet is begun a few groups at a time. */
import type { RollStep } from '../roll-step.ts'
import { ROLL_VERBS } from '../roll-verbs.ts'

/**
 * Of each verb. Calls that change something may follow each other three times a second or so: these take four seconds, and what was seen of
 * the last of them is no older by then. What has its version by the next look is refreshed while others get theirs.
 */
const MOST = 12

/** The first of what there is to do; the others are decided anew at the next look, as the fleet is then. */
export const fewAtOnce = <S extends RollStep>(steps: readonly S[]): readonly S[] => {
  const counts = new Map<RollStep['do'], number>()
  return steps.filter(({ do: verb }) => {
    const count = (counts.get(verb) ?? 0) + 1
    counts.set(verb, count)
    return count <= MOST || !ROLL_VERBS[verb].begins
  })
}
