/**
 * `pnpm bench [--json] [--groups 1,10,100] [--rounds 9] [<measurement> …]`: ratios, side by side in one run. All measurements together, as
 * `pnpm bench` runs them, make BENCHMARKS.md and its plot; named ones are only printed.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '@golden-ami/tooling/root'
import type { Options, Result } from './figure.ts'
import { machine, machineText } from './machine.ts'
import { MEASUREMENTS } from './measurements/all.ts'
import { page } from './page.ts'
import { PLOT, plot } from './plot.ts'
import { HEAD, row } from './table.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    groups: { type: 'string', default: '1,10,100,1000' },
    rounds: { type: 'string', default: '9' },
  },
})
const numbers = (option: string, text: string): readonly number[] =>
  text.split(',').map(part => {
    if (!/^[1-9]\d{0,4}$/.test(part)) throw new Error(`--${option}: "${part}" is no whole number from 1 to 99999`)
    return Number(part)
  })
const unknown = positionals.filter(name => !MEASUREMENTS.some(one => one.name === name))
if (unknown.length > 0)
  throw new Error(`no measurement is named ${unknown.join(', ')}; there are ${MEASUREMENTS.map(one => one.name).join(', ')}`)

const options: Options = { groups: numbers('groups', values.groups), rounds: numbers('rounds', values.rounds)[0] ?? 9 }
const on = machine()
const chosen = MEASUREMENTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
const results: Result[] = []
if (!values.json) console.log(machineText(on))
for (const { measure, ...measurement } of chosen) {
  const began = performance.now()
  const figures = await measure(options)
  results.push({ ...measurement, figures })
  if (values.json) continue
  console.log(`\n${measurement.title} (${measurement.name}, ${Math.round((performance.now() - began) / 1_000)} s)`)
  for (const cells of [HEAD, ...figures.map(row)]) console.log(`  ${cells.join(' | ')}`)
}
if (positionals.length === 0) {
  const made = { 'BENCHMARKS.md': page(results, on, new Date().toISOString().slice(0, 10)), [PLOT]: plot(results) }
  for (const [path, text] of Object.entries(made)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
  }
}
if (values.json) console.log(JSON.stringify({ machine: on, results }, null, 2))
