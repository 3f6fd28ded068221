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

/** The language service takes any output of any step for possible; this tells it which outputs our own actions have. */
export const closedOutputs = (root: string): ContextProviderConfig => ({
  getContext: async (name, context, workflow) => {
    if (name !== 'steps' || !context || !workflow.job || !('steps' in workflow.job)) return undefined
    const outputs = new Map<string, readonly string[]>()
    for (const step of workflow.job.steps) {
      if (step === workflow.step) break
      const manifest = 'uses' in step ? ownAction(root, step.uses.value) : undefined
      if (manifest) outputs.set(step.id, Object.keys(manifest.outputs ?? {}))
    }
    const closed = new DescriptionDictionary()
    for (const { key, value, description } of context.pairs()) {
      const known = outputs.get(key)
      closed.add(key, known ? closedStep(known) : value, description)
    }
    closed.complete = context.complete
    return closed
  },
})
