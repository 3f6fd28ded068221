/** The canary of the example's production, with the built actions: one that serves the shop, and one that does not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { type Snapshot, snapshot } from '@golden-ami/rehearsal/demo/snapshot'
import type { RehearsalReport } from '@golden-ami/rehearsal/report'
import { play } from '@golden-ami/rehearsal/scenario/play'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from 'vitest'
import { saidBy } from '../support/organisation.ts'
import { playsBuilt } from '../support/plays-built.ts'

playsBuilt()

const FOLDER = join(ROOT, 'workflows-examples/scenarios')
const NAME = 'web-production'

interface Seen {
  readonly report: RehearsalReport
  readonly production: Snapshot
  readonly before: readonly string[]
  /** Of the group, oldest first: how each ended. */
  readonly refreshes: readonly (string | undefined)[]
}
/** @param change of the scenario's text */
const played = async (change: (text: string) => string): Promise<Seen> => {
  const file = join(FOLDER, 'canary.yml')
  const production = (world: World) => snapshot(world.place('111111111111', 'eu-west-1'), 'web', 'production', 'x86_64', [NAME])
  let seen: Omit<Seen, 'report' | 'before'> | undefined
  let before: readonly string[] = []
  const report = await play(readScenario(change(readFileSync(file, 'utf8')), file), {
    folder: FOLDER,
    atStart: ({ world }) => {
      before = production(world).running
    },
    atEnd: ({ world }) => {
      const state = world.place('111111111111', 'eu-west-1').state(AutoScalingState)
      const refreshes = state.refreshes.owned().flatMap(({ group, Status }) => (group.endsWith(`/${NAME}`) ? [Status] : []))
      seen = { production: production(world), refreshes }
    },
  })
  if (!seen) throw new Error('it has not come to its end')
  return { report, before, ...seen }
}

test('a release that does not serve the shop ends at its first instance, and production is back', async () => {
  const { report, production, before, refreshes } = await played(text => text)
  expect(report.surprises).toEqual([])
  expect(saidBy(report, 'promote-production#1').join('\n')).toMatch(/shop failed \(\d+ of 20 answers are right: 503 in place of 200\)/)
  expect(refreshes).toEqual(['RollbackSuccessful'])
  expect(production.running).toEqual(before)
  expect(production.ledger.kinds).toEqual(['baseline', 'promoting', 'promoted', 'rolling-back', 'rolled-back'])
})

test('one that does goes past five and twenty-five percent to all of them', async () => {
  const { report, production, refreshes } = await played(text =>
    text.replace('status: 503', 'status: 200').replace(', expect: failure', ''),
  )
  expect(report.surprises).toEqual([])
  expect(refreshes).toEqual(['Cancelled', 'Cancelled', 'Successful'])
  expect(new Set(production.running)).toEqual(new Set([production.pointer.verified]))
  expect(production.pointer.release).toBe('1.0.0/1')
})
