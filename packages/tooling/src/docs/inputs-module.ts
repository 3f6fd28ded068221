/** The names of an action's inputs, made from what its action.yml declares: one that is not declared, or has no spec, does not compile. */
import type { ActionManifest } from '../action-manifest.ts'

const LINE_WIDTH = 140

/** As the formatter has it. */
const union = (type: string, names: readonly string[]): readonly string[] => {
  const members = names.map(name => `'${name}'`)
  const line = `export type ${type} = ${members.join(' | ') || 'never'}`
  return line.length <= LINE_WIDTH ? [line] : [`export type ${type} =`, ...members.map(name => `  | ${name}`)]
}

/** @param ofKeys names of inputs that stand for keys of the delivery file */
export const inputsModule = (inputs: NonNullable<ActionManifest['inputs']>, ofKeys: ReadonlySet<string>): string => {
  const names = Object.keys(inputs)
  const own = names.filter(name => !ofKeys.has(name))
  const keys = names.filter(name => ofKeys.has(name))
  return [
    '/** Made from action.yml by `pnpm run docs`. */',
    '',
    ...(keys.length === 0 ? [] : ['/** They stand for keys of the delivery file. */', ...union('KeyInput', keys), '']),
    '/** All others. */',
    ...union('OwnInput', own),
    '',
  ].join('\n')
}
