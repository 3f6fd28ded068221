/** What a step of a component document runs, to be shown when it has failed. */

import type { Located } from '../located/located.ts'
import { itemsOf, textOf, textsOf, under } from '../located/tree.ts'

const named = (nodes: Located | undefined, name: string): Located | undefined =>
  itemsOf(nodes).find(node => textOf(under(node, 'name')) === name)

/**
 * The commands of a step (ExecuteBash, ExecutePowerShell), or the path and arguments of ExecuteBinary; none where it runs no command, or
 * where the document has no such step.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html
 */
export const commandsOf = (document: Located, phase: string, step: string): readonly string[] => {
  const steps = under(named(under(document, 'phases'), phase), 'steps')
  const inputs = under(named(steps, step), 'inputs')
  const path = textOf(under(inputs, 'path'))
  return path === undefined ? textsOf(under(inputs, 'commands')) : [[path, ...textsOf(under(inputs, 'arguments'))].join(' ')]
}
