/** The example's job `validate`, with the built actions: what it says of a release in staging, production's gate asks for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { snapshot } from '@golden-ami/rehearsal/demo/snapshot'
import type { RehearsalReport } from '@golden-ami/rehearsal/report'
import { play } from '@golden-ami/rehearsal/scenario/play'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from 'vitest'

const FOLDER = join(ROOT, 'workflows-examples/scenarios')

/** Of the scenario until production has decided. @param shop what staging's shop is to a script */
const played = async (shop: string) => {
  const file = join(FOLDER, 'canary.yml')
  const text = readFileSync(file, 'utf8')
    .replace('SHOP: "file:///dev/null"', `SHOP: "${shop}"`)
    .replace('status: 503', 'status: 200')
    .replace(', expect: failure', '')
  let kinds: Readonly<Record<string, readonly string[]>> = {}
  const report = await play(readScenario(text, file), {
    folder: FOLDER,
    atEnd: ({ world }) => {
      const of = (environment: string) =>
        snapshot(world.place('111111111111', 'eu-west-1'), 'web', environment, 'x86_64', [`web-${environment}`]).ledger.kinds
      kinds = { staging: of('staging'), production: of('production') }
    },
  })
  return { report, kinds }
}
const decided = ({ runs }: RehearsalReport) => {
  const jobs = runs.find(({ name }) => name === 'promote-production#1')?.jobs ?? []
  const decision = jobs.flatMap(({ steps }) => steps).find(({ id }) => id === 'decision')
  return { outputs: decision?.outputs, page: decision?.summary, results: jobs.map(({ id, result }) => `${id}: ${result}`) }
}
const VALIDATED = ['baseline', 'promoting', 'promoted', 'verified', 'validated']

test('it passes: the release comes into production', async () => {
  const { report, kinds } = await played('file:///dev/null')
  expect(report.surprises).toEqual([])
  expect(kinds.staging).toEqual(VALIDATED)
  expect(kinds.production?.at(-1)).toBe('verified')
  expect(decided(report).page).toContain('smoke: 5 of 5 answers are right')
}, 120_000)

test('it fails: production does not take the release, and nobody is asked', async () => {
  const { report, kinds } = await played('file:///nowhere')
  expect(kinds.staging).toEqual(VALIDATED)
  expect(kinds.production).toEqual(['baseline'])
  const { outputs, page, results } = decided(report)
  expect(outputs?.decision).toBe('refuse')
  expect(page).toContain('smoke: 0 of 5 answers are right')
  expect(results).toEqual(['decide: success', 'production: skipped'])
}, 120_000)
