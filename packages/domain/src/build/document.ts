/**
 * A component document of the repository, checked before anything is created: what Image Builder would refuse after minutes is refused
 * here in seconds, with file, line and column.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html
 */
import { entriesOf, itemsOf, under } from '../delivery-file/tree.ts'
import type { Complaint, Located, LocatedEntry, LocatedMap, Where } from '../located.ts'

/** Characters of a document that is given inline: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html */
const MOST_CHARACTERS = 16_000
const PHASES = ['build', 'validate', 'test']

/** A document that is too long for CreateComponent. */
export const checkDocumentSize = (text: string, path: string): readonly Complaint[] =>
  text.length > 0 && text.length <= MOST_CHARACTERS
    ? []
    : [
        {
          at: { source: path },
          wrong: text.length === 0 ? 'the document is empty' : `the document has ${text.length} characters`,
          allowed: `allowed: up to ${MOST_CHARACTERS}; split it into several components, or fetch long scripts from elsewhere`,
        },
      ]

/**
 * @param given the parameters that the stage gives
 * @param at where the stage names the document
 */
export const checkDocument = (tree: Located, given: Readonly<Record<string, string>>, at: Where): readonly Complaint[] => {
  if (tree.is !== 'map') return [{ at: tree.at, wrong: 'the document is not a map', allowed: 'required: schemaVersion and phases' }]
  return [...checkSchemaVersion(tree), ...checkPhases(tree), ...checkParameters(tree, given, at)]
}

const textOf = (node: Located | undefined): string | undefined =>
  node?.is === 'scalar' && node.value !== null ? String(node.value) : undefined

const checkSchemaVersion = (document: LocatedMap): readonly Complaint[] => {
  const node = under(document, 'schemaVersion')
  if (!node) return [{ at: document.at, wrong: 'schemaVersion is missing', allowed: 'required: schemaVersion: 1.0' }]
  return Number(textOf(node)) === 1 ? [] : [{ at: node.at, wrong: 'schemaVersion is not 1.0', allowed: 'allowed: 1.0' }]
}

const checkPhases = (document: LocatedMap): readonly Complaint[] => {
  const phases = under(document, 'phases')
  const allowed = `required: a list of phases, each with name and steps, at least one of them ${PHASES.join(', ')}`
  if (phases?.is !== 'list' || phases.items.length === 0)
    return [{ at: phases?.at ?? document.at, wrong: phases ? 'phases is not a list with items' : 'phases is missing', allowed }]
  const names = phases.items.map(phase => (phase.is === 'map' ? textOf(under(phase, 'name')) : undefined))
  const known = names.some(name => name !== undefined && PHASES.includes(name))
  return [
    ...(known ? [] : [{ at: phases.at, wrong: 'no phase is named build, validate or test', allowed }]),
    ...phases.items.flatMap((phase, index) => [
      ...(names[index] !== undefined && names.indexOf(names[index]) < index
        ? [{ at: phase.at, wrong: `the phase ${names[index]} is there already`, allowed: 'allowed: each phase once' }]
        : []),
      ...checkPhase(phase),
    ]),
  ]
}

const checkPhase = (phase: Located): readonly Complaint[] => {
  if (phase.is !== 'map') return [{ at: phase.at, wrong: 'this phase is not a map', allowed: 'required: name and steps' }]
  const steps = under(phase, 'steps')
  return [
    ...missing(phase, 'name', 'this phase'),
    ...(steps?.is === 'list' && steps.items.length > 0
      ? steps.items.flatMap(checkStep)
      : [{ at: steps?.at ?? phase.at, wrong: 'this phase has no steps', allowed: 'required: a list of steps, each with name and action' }]),
  ]
}
const checkStep = (step: Located): readonly Complaint[] =>
  step.is === 'map'
    ? [...missing(step, 'name', 'this step'), ...missing(step, 'action', 'this step')]
    : [{ at: step.at, wrong: 'this step is not a map', allowed: 'required: name and action' }]

const missing = (map: LocatedMap, key: string, what: string): readonly Complaint[] => {
  const node = under(map, key)
  return textOf(node) ? [] : [{ at: node?.at ?? map.at, wrong: `${what} has no ${key}`, allowed: `required: ${key}, a text` }]
}

/** Parameters that the document declares: `- <name>: { type, default, description }`. */
const declared = (document: LocatedMap): readonly LocatedEntry[] => itemsOf(under(document, 'parameters')).flatMap(entriesOf)
const hasDefault = ({ value }: LocatedEntry): boolean => under(value, 'default') !== undefined

const checkParameters = (document: LocatedMap, given: Readonly<Record<string, string>>, at: Where): readonly Complaint[] => {
  const parameters = declared(document)
  const names = parameters.map(({ key }) => key)
  const path = document.at.source
  return [
    ...Object.keys(given)
      .filter(name => !names.includes(name))
      .map(name => ({
        at,
        wrong: `${path} declares no parameter ${name}`,
        allowed: names.length > 0 ? `allowed: ${names.join(', ')}` : 'allowed: no parameters',
      })),
    ...parameters
      .filter(parameter => !hasDefault(parameter) && given[parameter.key] === undefined)
      .map(({ key, keyAt }) => ({
        at: keyAt,
        wrong: `parameter ${key} has no default and no value`,
        allowed: `required: a value for ${key} in the stage`,
      })),
  ]
}
