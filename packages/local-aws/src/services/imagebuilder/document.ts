/** Component documents, read only as far as a build needs them: phases, steps, what a step's failure does. */
import { parse } from 'yaml'
import { AwsError } from '../../wire/protocol.ts'

export interface DocumentStep {
  readonly name: string
  readonly action: string
  readonly onFailure: 'Abort' | 'Continue' | 'Ignore'
}
export interface Phase {
  readonly name: string
  readonly steps: readonly DocumentStep[]
}
export interface ComponentDocument {
  readonly phases: readonly Phase[]
}
/** Which workflow runs which phases. */
export const PHASES = { BUILD: ['build', 'validate'], TEST: ['test'] } as const

type Tree = Readonly<Record<string, unknown>>
const isTree = (value: unknown): value is Tree => value !== null && typeof value === 'object' && !Array.isArray(value)
const refuse = (why: string): never => {
  throw new AwsError('InvalidRequestException', `The component document is not valid: ${why}`)
}
const textOf = (tree: Tree, key: string, where: string): string => {
  const value = tree[key]
  return typeof value === 'string' && value !== '' ? value : refuse(`${where} has no '${key}'.`)
}

/**
 * A document has a schemaVersion and phases with unique names, at least one of them build, validate or test; a phase has steps, a step a
 * name and an action.
 * @rule imagebuilder.components.document-schema https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html (example)
 */
export const readDocument = (data: string): ComponentDocument => {
  const tree = parseYaml(data)
  if (!isTree(tree)) return refuse('it is not a mapping.')
  if (tree.schemaVersion === undefined) refuse("it has no 'schemaVersion'.")
  const phases = Array.isArray(tree.phases) ? tree.phases.map(readPhase) : refuse("it has no list of 'phases'.")
  const names = phases.map(phase => phase.name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) refuse(`the phase '${twice}' is there twice.`)
  if (!names.some(name => name === 'build' || name === 'validate' || name === 'test'))
    refuse("it needs at least one of the phases 'build', 'validate' and 'test'.")
  return { phases }
}
const parseYaml = (data: string): unknown => {
  try {
    return parse(data)
  } catch (error) {
    return refuse(`${(error as Error).message}`)
  }
}
const readPhase = (tree: unknown): Phase => {
  if (!isTree(tree)) return refuse('a phase is not a mapping.')
  const name = textOf(tree, 'name', 'a phase')
  const steps = Array.isArray(tree.steps) ? tree.steps : refuse(`phase '${name}' has no list of 'steps'.`)
  return { name, steps: steps.map(step => readStep(step, name)) }
}
/**
 * A step that fails aborts its document unless it says Continue (fails at the end) or Ignore (does not count).
 * @rule imagebuilder.components.on-failure https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html (unverified)
 */
const readStep = (tree: unknown, phase: string): DocumentStep => {
  if (!isTree(tree)) return refuse(`a step of phase '${phase}' is not a mapping.`)
  const name = textOf(tree, 'name', `a step of phase '${phase}'`)
  const onFailure = tree.onFailure ?? 'Abort'
  if (onFailure !== 'Abort' && onFailure !== 'Continue' && onFailure !== 'Ignore')
    return refuse(`'onFailure' of step '${name}' must be Abort, Continue or Ignore.`)
  return { name, action: textOf(tree, 'action', `step '${name}' of phase '${phase}'`), onFailure }
}
