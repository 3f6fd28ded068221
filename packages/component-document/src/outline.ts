/** What references may point at: the names of a document, without regard to what else is wrong with it. */

import type { Located, LocatedEntry } from '@golden-ami/domain/located/located'
import { entriesOf, itemsOf, under } from '@golden-ami/domain/located/tree'
import { scalarText } from './node.ts'

export interface OutlineStep {
  readonly node: Located
  readonly name: string | undefined
  readonly action: string | undefined
  readonly loop: Located | undefined
  /** The `if` of the step. */
  readonly condition: Located | undefined
  readonly inputs: Located | undefined
}
export interface OutlinePhase {
  readonly name: string | undefined
  readonly steps: readonly OutlineStep[]
}
export interface Outline {
  /** Parameters and constants: `- <name>: { … }`. */
  readonly parameters: readonly LocatedEntry[]
  readonly constants: readonly LocatedEntry[]
  readonly phases: readonly OutlinePhase[]
}

const declared = (document: Located, section: string): readonly LocatedEntry[] => itemsOf(under(document, section)).flatMap(entriesOf)

export const outlineOf = (document: Located): Outline => ({
  parameters: declared(document, 'parameters'),
  constants: declared(document, 'constants'),
  phases: itemsOf(under(document, 'phases')).map(phase => ({
    name: scalarText(under(phase, 'name')),
    steps: itemsOf(under(phase, 'steps')).map(node => ({
      node,
      name: scalarText(under(node, 'name')),
      action: scalarText(under(node, 'action')),
      loop: under(node, 'loop'),
      condition: under(node, 'if'),
      inputs: under(node, 'inputs'),
    })),
  })),
})
