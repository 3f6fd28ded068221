/**
 * `pnpm bench [--json] [--groups 1,10,100] [--rounds 9] [<measurement> …]`: ratios, side by side in one run. All measurements together, as
 * `pnpm bench` runs them, make BENCHMARKS.md and its plot; named ones are only printed.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { askedOf } from './arguments.ts'
import type { Result } from './figure.ts'
import { machine, machineText } from './machine.ts'
import { MEASUREMENTS } from './measurements/all.ts'
import { page } from './page.ts'
import { PLOT, plot } from './plot.ts'
import { HEAD, row } from './table.ts'

const asked = askedOf(
  process.argv.slice(2),
  MEASUREMENTS.map(({ name }) => name),
)
if ('say' in asked) {
  console[asked.code === 0 ? 'log' : 'error'](asked.say)
  process.exit(asked.code)
}
const { json, options, named } = asked
const on = machine()
const chosen = MEASUREMENTS.filter(({ name }) => named.length === 0 || named.includes(name))
const results: Result[] = []
if (!json) console.log(machineText(on))
for (const { measure, ...measurement } of chosen) {
  const began = performance.now()
  const figures = await measure(options)
  results.push({ ...measurement, figures })
  if (json) continue
  console.log(`\n${measurement.title} (${measurement.name}, ${Math.round((performance.now() - began) / 1_000)} s)`)
  for (const cells of [HEAD, ...figures.map(row)]) console.log(`  ${cells.join(' | ')}`)
}
if (named.length === 0) {
  const made = { 'BENCHMARKS.md': page(results, on, new Date().toISOString().slice(0, 10)), [PLOT]: plot(results) }
  for (const [path, text] of Object.entries(made)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
  }
}
if (json) console.log(JSON.stringify({ machine: on, results }, null, 2))
