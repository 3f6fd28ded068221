/** The types of an action's outputs, made from what its action.yml declares: what is not declared, not set or no JSON does not compile. */
import type { ActionManifest } from '../action-manifest.ts'

type Outputs = NonNullable<ActionManifest['outputs']>

/** What an output that is JSON is where nothing is known, by how its description begins. */
const EMPTY: readonly (readonly [begins: RegExp, json: string])[] = [
  [/^JSON, a list\b/, '[]'],
  [/^JSON, a map\b/, '{}'],
  [/^JSON, an object or null\b/, 'null'],
]

/** @throws Error where a description says JSON and not of which kind */
const emptyJson = (name: string, description: string): string | undefined => {
  if (!description.includes('JSON') || /\bpath of a JSON file\b/.test(description)) return undefined
  const empty = EMPTY.find(([begins]) => begins.test(description))?.[1]
  if (empty === undefined) throw new Error(`${name} does not begin with "JSON, a list", "JSON, a map" or "JSON, an object or null"`)
  return empty
}

const quoted = (name: string): string => (/^[a-z]+$/.test(name) ? name : `'${name}'`)

/** The outcomes that the description of `outcome` names. */
export const outcomesIn = (description: string): readonly string[] => [
  ...new Set([...description.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name)),
]

/** As the formatter has it. */
const outcomeType = (names: readonly string[]): readonly string[] => {
  const union = names.map(name => `'${name}'`)
  const line = `export type Outcome = ${union.join(' | ')}`
  return line.length <= LINE_WIDTH ? [line] : ['export type Outcome =', ...union.map(name => `  | ${name}`)]
}
const LINE_WIDTH = 140

/** @throws Error where it declares no outcome */
export const outputsModule = (outputs: Outputs): string => {
  const { outcome, ...others } = outputs
  if (!outcome) throw new Error('there is no output outcome')
  const names = Object.entries(others).map(([name, { description }]) => ({ name: quoted(name), json: emptyJson(name, description) }))
  const hasJson = names.some(({ json }) => json !== undefined)
  return [
    '/** Made from action.yml by `pnpm run docs`. */',
    ...(hasJson ? ["import { type Json, json } from '@golden-ami/actions-kit'", ''] : []),
    ...outcomeType(outcomesIn(outcome.description)),
    '',
    '/** Besides `outcome`. */',
    'export interface Outputs {',
    ...names.map(({ name, json }) => `  readonly ${name}: ${json === undefined ? 'string' : 'Json'}`),
    '}',
    '/** Where nothing is known: what is JSON is JSON all the same. */',
    'export const NO_OUTPUTS: Outputs = {',
    ...names.map(({ name, json }) => `  ${name}: ${json === undefined ? "''" : `json(${json})`},`),
    '}',
    '',
  ].join('\n')
}
