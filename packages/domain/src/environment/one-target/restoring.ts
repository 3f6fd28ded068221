/** Which steps bring an environment back to what belongs there: before them it is asked whether its image is there still. */
import { rollVerb } from '../../workload/asg/roll-verbs.ts'
import type { ConvergeStep } from '../converge-turn.ts'
import type { Goal } from '../goal.ts'

/**
 * What is on its way to another image is no matter of the one that it comes from; its pointer is. A way back is asked for all targets before
 * it is begun.
 */
export const isRestoring = ({ way }: Goal, steps: readonly ConvergeStep[]): boolean =>
  way !== 'back' && steps.some(({ do: verb }) => verb === 'put-pointer' || (way === 'rest' && rollVerb(verb)?.brings === true))
