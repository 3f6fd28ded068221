/** A canary of the example's production that is parked for a reviewer who never comes: reconcile takes it back when its time is over. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Snapshot, snapshot } from '@golden-ami/rehearsal/demo/snapshot'
import type { RehearsalReport } from '@golden-ami/rehearsal/report'
import { play } from '@golden-ami/rehearsal/scenario/play'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import type { RunSpec, Scenario } from '@golden-ami/rehearsal/scenario/scenario'
import { ROOT } from '@golden-ami/tooling/root'
import { afterAll, beforeAll, expect, test } from 'vitest'

const at = (time: string) => ({ at: Date.parse(`2026-11-${time}:00Z`) })
const started = (workflow: string, time: string, more: Partial<RunSpec> = {}): RunSpec => ({
  ...{ id: `${workflow} ${time}`, workflow: `${workflow}.yml`, event: 'workflow_dispatch', actor: 'dana', at: at(time) },
  ...more,
})
const PRODUCTION = { inputs: { environment: 'production' } }
/** Production in its window of a Sunday, approved half an hour later; two days and 23 hours from then, three days, and the next Saturday. */
const RUNS: readonly RunSpec[] = [
  started('baseline', '19T08:00'),
  started('golden-ami', '19T08:30'),
  started('promote-staging', '20T16:00'),
  started('promote-production', '22T01:10'),
  started('reconcile', '25T00:30', PRODUCTION),
  started('reconcile', '25T02:00', { ...PRODUCTION, expect: 'failure' }),
  started('promote-production', '28T01:10'),
]
/** It goes no further until a reviewer lets it. */
const PARKED = '          until: 5\n'

const folder = mkdtempSync(join(tmpdir(), 'overdue-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let report: RehearsalReport
const seen = new Map<string, Snapshot>()
beforeAll(async () => {
  cpSync(join(ROOT, 'workflows-examples'), folder, { recursive: true })
  for (const workflow of ['promote-production.yml', 'reconcile.yml']) {
    const file = join(folder, workflow)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(refresh-asg@0{40}\n +with:\n)/, `$1${PARKED}`))
  }
  const path = join(folder, 'scenarios/acme.yml')
  const scenario: Scenario = {
    ...readScenario(readFileSync(path, 'utf8'), path),
    ...{ runs: RUNS, schedules: [], incidents: [], until: at('28T06:00') },
  }
  report = await play(scenario, {
    folder: join(folder, 'scenarios'),
    atStart: ({ world, processes }) => {
      const look = (time: string) =>
        processes.alarm(`look ${time}`, at(time).at, () => {
          seen.set(time, snapshot(world.place('111111111111', 'eu-west-1'), 'web', 'production', 'x86_64', ['web-production']))
        })
      for (const time of ['22T01:00', '22T05:00', '25T01:00', '25T04:00', '28T05:00']) look(time)
    },
  })
}, 180_000)

const standing = (time: string) => {
  const found = seen.get(time)
  const before = seen.get('22T01:00')?.running[0]
  const replaced = found?.running.filter(image => image !== before).length
  return { replaced, says: found?.pointer.release, last: found?.ledger.kinds.at(-1) }
}
/** Of the step that refreshes. */
const refreshed = (run: string) => {
  const steps = report.runs.find(({ name }) => name === run)?.jobs.flatMap(job => job.steps) ?? []
  const step = steps.find(({ id }) => id === 'refresh')
  return {
    outcome: step?.outputs.outcome,
    page: step?.summary ?? '',
    log: step?.annotations.map(({ message }) => message).join('\n') ?? '',
  }
}
const NEW = '1.0.0/1'

test('every run ends as it should', () => {
  expect(report.surprises).toEqual([])
})
test('it is parked, and log and page say by when it has to be done', () => {
  expect(standing('22T05:00')).toEqual({ replaced: 1, says: NEW, last: 'promoted' })
  const { outcome, page, log } = refreshed('promote-production#1')
  expect(outcome).toBe('paused')
  for (const text of [page, log])
    expect(text).toMatch(
      /what is not proved 3d later, by 2026-11-25T01:4\d:\d\d\.\d{3}Z, is taken back by the next run that only continues/,
    )
})
test('two days and 23 hours later it is left alone; AWS itself has gone on to its next checkpoint', () => {
  expect(refreshed('reconcile#1').outcome).toBe('paused')
  expect(standing('25T01:00')).toEqual({ replaced: 2, says: NEW, last: 'promoted' })
})
test('three days later it is taken back, and nothing is rejected', () => {
  const { outcome, page, log } = refreshed('reconcile#2')
  expect(outcome).toBe('rolled-back')
  for (const text of [page, log]) expect(text).toContain(`the rollout of ${NEW} was not done within 3d (undo-after)`)
  expect(log).toContain('[rollout.called-off]')
  expect(standing('25T04:00')).toMatchObject({ replaced: 0, last: 'rolled-back' })
  expect(seen.get('25T04:00')?.ledger.kinds.slice(-2)).toEqual(['rolling-back', 'rolled-back'])
})
test('the next promotion brings it again', () => {
  expect(standing('28T05:00')).toEqual({ replaced: 1, says: NEW, last: 'promoted' })
})
