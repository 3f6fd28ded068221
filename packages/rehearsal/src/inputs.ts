/**
 * Inputs of a dispatch or of a called workflow: checked against their definitions, with defaults, typed.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs
 */
import { UserError } from '@golden-ami/domain'
import { evaluate, type Scope } from './expressions.ts'
import type { Json, JsonMap } from './value.ts'
import type { InputDefinition } from './workflow.ts'

/**
 * @param where names the giver in complaints
 * @throws UserError with all complaints: unknown, missing, not of the type, not among the options
 */
export const typedInputs = (
  definitions: Readonly<Record<string, InputDefinition>>,
  given: JsonMap,
  where: string,
  scope: Scope = { contexts: {} },
): JsonMap => {
  const complaints = Object.keys(given)
    .filter(name => !(name in definitions))
    .map(name => `${where}: the input '${name}' is not defined; there are ${Object.keys(definitions).join(', ') || 'none'}.`)
  const inputs: Record<string, Json> = {}
  for (const [name, definition] of Object.entries(definitions)) {
    const { type, required } = definition
    const value = given[name] ?? (definition.default === undefined ? undefined : evaluate(definition.default, scope))
    if ((value === undefined || value === '') && required) complaints.push(`${where}: the input '${name}' is required.`)
    const typed = value === undefined ? empty(definition) : read(type, value)
    const wrong = wrongWith(definition, value, typed)
    if (wrong !== undefined) complaints.push(`${where}: the input '${name}' is ${wrong}`)
    inputs[name] = typed ?? null
  }
  if (complaints.length > 0) throw new UserError('rehearsal.workflow', complaints.join('\n'))
  return inputs
}
const wrongWith = ({ type, options }: InputDefinition, value: Json | undefined, typed: Json | undefined): string | undefined => {
  if (typed === undefined) return `'${String(value)}', which is not a ${type}.`
  if (type !== 'choice' || typed === '' || options.includes(String(typed))) return undefined
  return `'${String(typed)}'; allowed are ${options.join(', ')}.`
}
const empty = ({ type, options }: InputDefinition): Json =>
  type === 'boolean' ? false : type === 'number' ? 0 : type === 'choice' ? (options[0] ?? '') : ''

const read = (type: InputDefinition['type'], value: Json): Json | undefined => {
  if (type === 'boolean') return { true: true, false: false }[String(value)]
  if (type === 'number') return String(value).trim() === '' || Number.isNaN(Number(value)) ? undefined : Number(value)
  return String(value)
}
