/** Which steps bring an environment back to what belongs there: before them it is asked whether its image is there still. */
import type { ConvergeStep } from '../converge-turn.ts'
import type { Goal } from '../goal.ts'

/** What is on its way to another image is no matter of the one that it comes from; its pointer is. */
const RESTORING: Readonly<Record<Goal['way'], readonly ConvergeStep['do'][]>> = {
  rest: ['put-pointer', 'add-version', 'start-refresh'],
  forward: ['put-pointer'],
  // A way back is asked for all targets before it is begun.
  back: [],
}

export const isRestoring = ({ way }: Goal, steps: readonly ConvergeStep[]): boolean => steps.some(step => RESTORING[way].includes(step.do))
