/** A large fleet is begun a few groups at a time. */
import type { Moment, Step } from '../../../machine/machine.ts'
import { rollVerb } from '../roll-verbs.ts'

/**
 * Of each verb, in an account and region. Calls that change something may follow each other three times a second or so: these take four
 * seconds, and what was seen of the last of them is no older by then. What has its version by the next look is refreshed while others get theirs.
 */
const MOST = 12

/**
 * The first of what there is to do; the others are decided anew at the next look, as the fleet is then. What AWS has not answered for sure
 * comes last: groups for which it never does keep no others waiting.
 * @param placeOf the account and region of a step
 */
export const fewAtOnce = <S extends Step>(
  steps: readonly S[],
  { unanswered }: Pick<Moment, 'unanswered'>,
  placeOf: (step: S) => string = () => '',
): readonly S[] => {
  const isTried = ({ on, do: verb }: S): boolean => unanswered?.get(on)?.do === verb
  const counts = new Map<string, number>()
  const chosen = new Set(
    [...steps.filter(step => !isTried(step)), ...steps.filter(isTried)].filter(step => {
      if (!rollVerb(step.do)?.begins) return true
      const key = `${step.do} ${placeOf(step)}`
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count <= MOST
    }),
  )
  return steps.filter(step => chosen.has(step))
}
