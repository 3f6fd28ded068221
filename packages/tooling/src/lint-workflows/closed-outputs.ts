import { DescriptionDictionary, data } from '@actions/expressions'
import type { ContextProviderConfig } from '@actions/languageservice'
import { ownAction } from './own-action.ts'

/** A step's context with exactly the outputs of its action.yml, so that any other is a finding. */
const closedStep = (outputs: readonly string[]): DescriptionDictionary => {
  const known = new DescriptionDictionary()
  for (const output of outputs) known.add(output, new data.StringData(''))
  known.complete = true
  const step = new DescriptionDictionary()
  step.add('outputs', known)
  step.add('conclusion', new data.Null())
  step.add('outcome', new data.Null())
  return step
}

type Known = readonly [id: string, outputs: readonly string[]]
/** Of a step that uses one of our actions. */
const outputsOf = (root: string, step: { readonly id: string; readonly uses?: { readonly value: string } }): readonly Known[] => {
  const manifest = step.uses && ownAction(root, step.uses.value)
  return manifest ? [[step.id, Object.keys(manifest.outputs ?? {})]] : []
}

/** The language service takes any output of any step for possible; this tells it which outputs our own actions have. */
export const closedOutputs = (root: string): ContextProviderConfig => ({
  getContext: async (name, context, workflow) => {
    if (name !== 'steps' || !context || !workflow.job || !('steps' in workflow.job)) return undefined
    const { steps } = workflow.job
    const own = workflow.step ? steps.indexOf(workflow.step) : -1
    const before = own < 0 ? steps : steps.slice(0, own)
    const outputs = new Map(before.flatMap(step => outputsOf(root, step)))
    const closed = new DescriptionDictionary()
    for (const { key, value, description } of context.pairs()) {
      const known = outputs.get(key)
      closed.add(key, known ? closedStep(known) : value, description)
    }
    closed.complete = context.complete
    return closed
  },
})
