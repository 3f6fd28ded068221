/** The steps of the composite actions that are used: their inputs, and the names in their expressions. */
import { type Finding, warning } from './finding.ts'
import type { Gathered } from './gather.ts'
import { type Names, names, thereAre } from './known.ts'
import type { CompositeStep, Metadata } from './metadata.ts'
import { inPart, type Tell } from './names.ts'
import { unknownInput } from './with.ts'

export const compositeActions = ({ actions }: Gathered): readonly Finding[] =>
  [...actions.values()].flatMap(action => inAction(action, actions))

const inAction = (action: Metadata, actions: Gathered['actions']): readonly Finding[] => {
  const inputs = names(Object.keys(action.inputs))
  const steps = (before: readonly CompositeStep[]): Names =>
    Object.fromEntries(
      before.flatMap(({ id, uses }) => {
        const known = uses === undefined ? undefined : actions.get(uses)
        return id === undefined
          ? []
          : [[id, { outcome: 'anything', conclusion: 'anything', outputs: known ? names(known.outputs) : 'anything' }]]
      }),
    )
  return [
    ...action.steps.flatMap((step, index) => [
      ...step.expressions.flatMap(part => inPart(part, { inputs, steps: steps(action.steps.slice(0, index)) }, tell)),
      ...inStep(step, actions),
    ]),
    ...action.outputExpressions.flatMap(part => inPart(part, { inputs, steps: steps(action.steps) }, tell)),
  ]
}
const inStep = (step: CompositeStep, actions: Gathered['actions']): readonly Finding[] => {
  const used = step.uses === undefined ? undefined : actions.get(step.uses)
  return [
    ...step.with.flatMap(({ name, origin }) => {
      const unknown = used && unknownInput(name, used)
      return unknown ? warning(origin, unknown.wrong, unknown.remedy) : []
    }),
  ]
}
const tell: Tell = ({ of, name, there }) => ({
  wrong:
    of[0] === 'steps' && of.length === 1
      ? 'no step before it has this id'
      : `the action has no such ${of[0] === 'inputs' ? 'input' : 'output'}`,
  remedy: thereAre(name, there),
})
