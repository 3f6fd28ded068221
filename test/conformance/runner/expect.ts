/** What checks say of a step. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import type { StepResult } from './contract/step.ts'

export { deepEqual, equal, match, ok }

/** A step ended as this, with this outcome. */
export const ended = ({ result, outputs }: StepResult, as: StepResult['result'], outcome: string): void =>
  deepEqual({ result, outcome: outputs.get('outcome') }, { result: as, outcome })

/** No stack, and no word of a defect: whoever reads it can do something about it. */
export const isPlain = ({ log }: StepResult): void => {
  const bad = log.lines.filter(line => /This is a defect|^\s+at .+:\d+:\d+\)?$/.test(line))
  deepEqual(bad, [], 'a stack, or a defect, where a plain error belongs')
}
