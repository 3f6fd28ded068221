import type { ActionInput, ActionManifest } from '../action-manifest.ts'
import { cell, code, table } from './markdown.ts'

const defaultCell = (input: ActionInput): string => {
  if (input.default === undefined) return input.required ? '**required**' : ''
  return input.default === '' ? '' : code(input.default)
}

const descriptionCell = (input: ActionInput): string =>
  cell(input.deprecationMessage === undefined ? input.description : `**Deprecated:** ${input.deprecationMessage} ${input.description}`)

/** The table of an action's inputs, in the order of its action.yml. */
export const inputsTable = ({ inputs = {} }: ActionManifest): string =>
  Object.keys(inputs).length === 0
    ? 'This action has no inputs.'
    : table(
        ['Input', 'Default', 'Description'],
        Object.entries(inputs).map(([name, input]) => [code(name), defaultCell(input), descriptionCell(input)]),
      )

/** The table of an action's outputs, in the order of its action.yml. */
export const outputsTable = ({ outputs = {} }: ActionManifest): string =>
  Object.keys(outputs).length === 0
    ? 'This action has no outputs.'
    : table(
        ['Output', 'Description'],
        Object.entries(outputs).map(([name, { description }]) => [code(name), cell(description)]),
      )

/** The README's table of actions; `actions` by folder, in the order in which they are shown. */
export const actionsTable = (actions: ReadonlyMap<string, ActionManifest>): string =>
  table(
    ['Action', 'What it does'],
    [...actions].map(([folder, { description }]) => [`[${folder}](actions/${folder}/README.md)`, cell(description)]),
  )
