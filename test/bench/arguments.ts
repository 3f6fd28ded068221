/** What the command was called with. */
import { parseArgs } from 'node:util'
import type { Options } from './figure.ts'

export interface Asked {
  readonly json: boolean
  readonly options: Options
  /** Names of measurements; none: all. */
  readonly named: readonly string[]
}
const usage = (names: readonly string[]): string =>
  `usage: bench [--json] [--groups 1,10,100,1000] [--rounds 9] [<measurement> …]
measurements: ${names.join(', ')}; without a name all of them, which makes BENCHMARKS.md too`

/** @returns what to print, and with which exit code, where nothing is to be measured */
export const askedOf = (args: readonly string[], names: readonly string[]): Asked | { readonly say: string; readonly code: 0 | 2 } => {
  if (args.includes('--help')) return { say: usage(names), code: 0 }
  try {
    return read(args, names)
  } catch (error) {
    return { say: `${(error as Error).message.split('.')[0]}.\n${usage(names)}`, code: 2 }
  }
}

const read = (args: readonly string[], names: readonly string[]): Asked => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      groups: { type: 'string', default: '1,10,100,1000' },
      rounds: { type: 'string', default: '9' },
    },
  })
  const unknown = positionals.filter(name => !names.includes(name))
  if (unknown.length > 0) throw new Error(`No measurement is named ${unknown.join(', ')}`)
  const options = { groups: numbers('groups', values.groups), rounds: numbers('rounds', values.rounds)[0] ?? 9 }
  return { json: values.json, options, named: positionals }
}

const numbers = (option: string, text: string): readonly number[] =>
  text.split(',').map(part => {
    if (!/^[1-9]\d{0,4}$/.test(part)) throw new Error(`--${option}: "${part}" is no whole number from 1 to 99999`)
    return Number(part)
  })
