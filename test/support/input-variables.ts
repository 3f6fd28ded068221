/** The inputs of an action as a runner hands them to its process. */
import { join } from 'node:path'
import { readManifest } from '@golden-ami/tooling/action-manifest'
import { ROOT } from '@golden-ami/tooling/root'

/** Of every input of action.yml what is given, else its default; a default that is an expression is empty. @param given by name of the input */
export const inputVariables = (action: string, given: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const defaults = Object.entries(readManifest(join(ROOT, 'actions', action))?.inputs ?? {}).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value.startsWith('${{') ? '' : value] as const],
  )
  const all = { ...Object.fromEntries(defaults), ...given }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}
