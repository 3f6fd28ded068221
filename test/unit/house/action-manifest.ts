import { JOB_INPUTS } from '@golden-ami/actions-kit'
import { type ActionName, keysOfAction } from '@golden-ami/domain/delivery-file/keys'
import type { ActionManifest } from '@golden-ami/tooling/action-manifest'
import { isCallOf, isNode, literal, type Node, type Source } from './source.ts'

/** `input('reason')` and `runtime.input('reason')`. */
const askedOfRuntime = (node: Node): string | undefined => {
  if (node.type !== 'CallExpression' || !isNode(node.callee) || !Array.isArray(node.arguments)) return undefined
  const called = isNode(node.callee.property) ? node.callee.property : node.callee
  return called.name === 'input' ? literal(node.arguments[0]) : undefined
}

/** `reason: required(…)`, `'dry-run': optional(…)` and `only: verbatim`, the specs that `readInputs` takes. */
const specified = (node: Node): string | undefined => {
  if (node.type !== 'Property' || !isNode(node.key) || !isNode(node.value)) return undefined
  if (!isCallOf(node.value, 'required') && !isCallOf(node.value, 'optional') && node.value.name !== 'verbatim') return undefined
  return literal(node.key) ?? String(node.key.name)
}

/** `...JOB_INPUTS`: what GitHub says of the job, for every action with a time of its own. */
const askedOfJob = (node: Node): readonly string[] | undefined =>
  node.type === 'SpreadElement' && isNode(node.argument) && node.argument.name === 'JOB_INPUTS' ? Object.keys(JOB_INPUTS) : undefined

/** The inputs that a source reads by name. */
export const inputsAskedFor = ({ nodes }: Source): readonly string[] =>
  nodes.flatMap(node => askedOfRuntime(node) ?? specified(node) ?? askedOfJob(node) ?? [])

/** `values.force`, `values['dry-run']` and `{ 'dry-run': dryRun } = values`: a value that somebody looks at. */
const lookedAt = (node: Node): string | undefined => {
  if (node.type === 'MemberExpression' && isNode(node.property)) return literal(node.property) ?? String(node.property.name)
  if (node.type !== 'Property' || !isNode(node.key) || !isNode(node.value)) return undefined
  const isTaken = node.value.type === 'Identifier' || node.value.type === 'AssignmentPattern'
  return isTaken && node.value.name !== 'verbatim' ? (literal(node.key) ?? String(node.key.name)) : undefined
}

/** The inputs that a source has specs for. */
export const inputsSpecified = ({ nodes }: Source): readonly string[] => nodes.flatMap(node => specified(node) ?? [])

/** The names whose values a source looks at, of inputs and of much else. */
export const namesLookedAt = ({ nodes }: Source): readonly string[] => nodes.flatMap(node => askedOfRuntime(node) ?? lookedAt(node) ?? [])

/** The inputs that stand for keys of the delivery file. */
export const inputsOfKeys = (action: string): readonly string[] => keysOfAction(action as ActionName).flatMap(key => key.input?.name ?? [])

/**
 * What is wrong with an action's inputs. `asked`: what its sources ask for by name; `ofKeys`: what stands for a key of the delivery file.
 * An input of the latter kind may have no default in action.yml: it would always beat the file.
 */
export const inputComplaints = (manifest: ActionManifest, asked: readonly string[], ofKeys: readonly string[]): readonly string[] => {
  const declared = Object.entries(manifest.inputs ?? {})
  const names = declared.map(([name]) => name)
  const read = [...new Set([...asked, ...ofKeys])]
  return [
    ...read.filter(name => !names.includes(name)).map(name => `${name} is read but not declared`),
    ...names.filter(name => !read.includes(name)).map(name => `${name} is declared but not read`),
    ...declared.flatMap(([name, input]) => {
      if (!input.description?.trim()) return [`${name} has no description`]
      if (ofKeys.includes(name))
        return input.default === undefined && !input.required ? [] : [`${name} is a key of the file, so it has no default here`]
      return input.default === undefined && !input.required ? [`${name} has neither a default nor required: true`] : []
    }),
  ]
}
