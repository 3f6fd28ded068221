/** The example's reconcile workflow, with the built actions: what ran out of time in production is finished, and nobody is asked again. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { World } from '@golden-ami/local-aws'
import { snapshot } from '@golden-ami/rehearsal/demo/snapshot'
import type { GitHub } from '@golden-ami/rehearsal/github/github'
import type { RehearsalReport } from '@golden-ami/rehearsal/report'
import { play } from '@golden-ami/rehearsal/scenario/play'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import type { RunSpec, Scenario } from '@golden-ami/rehearsal/scenario/scenario'
import { ROOT } from '@golden-ami/tooling/root'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { saidBy } from '../support/organisation.ts'

const at = (time: string) => ({ at: Date.parse(`2026-11-${time}:00Z`) })
const started = (workflow: string, time: string, more: Partial<RunSpec> = {}): RunSpec => ({
  ...{ id: `${workflow} ${time}`, workflow: `${workflow}.yml`, event: 'workflow_dispatch', actor: 'dana', at: at(time) },
  ...more,
})
/** A day of soak in development, one in staging, and production in its window, which runs out of time. */
const RUNS: readonly RunSpec[] = [
  started('baseline', '19T08:00'),
  started('golden-ami', '19T08:30'),
  started('promote-staging', '20T16:00'),
  started('promote-production', '22T01:10', { expect: 'failure' }),
  started('reconcile', '22T02:20'),
  started('reconcile', '22T06:00', { inputs: { environment: 'production' } }),
]
/** For a job of production: too short for its canary, which stands at its first checkpoint then. */
const SHORT = '          timeout: 10m\n'

/** A deployment of the rollout's own in place of the job's. */
const keepingDeployment = (path: string): void => {
  const text = readFileSync(path, 'utf8')
    .replace(/^ {4}environment: production$/m, '    environment: { name: production, deployment: false }')
    .replace(
      '    environment: ${{ matrix.environment }}-continue\n',
      '    environment: { name: "${{ matrix.environment }}-continue", deployment: false }\n',
    )
    .replaceAll(
      '      contents: read\n      id-token: write\n    steps',
      '      contents: read\n      deployments: write\n      id-token: write\n    steps',
    )
    .replace(/(refresh-asg@0{40}\n +with:\n)/, '$1          deployment: true\n')
  writeFileSync(path, text)
}

const folder = mkdtempSync(join(tmpdir(), 'reconcile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const production = (world: World) => snapshot(world.place('111111111111', 'eu-west-1'), 'web', 'production', 'x86_64', ['web-production'])

/** Of the rollouts, with all that was told of them; jobs that only record have GitHub's own. */
const deployed = ({ deployments: all }: GitHub): readonly string[] =>
  all
    .filter(({ task }) => task === 'golden-ami')
    .map(
      ({ environment, payload, statuses }) => `${environment} ${JSON.stringify(payload)}: ${statuses.map(({ state }) => state).join(', ')}`,
    )
const deployments: (readonly string[])[] = []

let report: RehearsalReport
let before: ReturnType<typeof snapshot>
let end: ReturnType<typeof snapshot>
beforeAll(async () => {
  cpSync(join(ROOT, 'workflows-examples'), folder, { recursive: true })
  for (const workflow of ['promote-production.yml', 'reconcile.yml']) keepingDeployment(join(folder, workflow))
  const file = join(folder, 'promote-production.yml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(refresh-asg@0{40}\n +with:\n)/, `$1${SHORT}`))
  const path = join(folder, 'scenarios/acme.yml')
  const scenario: Scenario = {
    ...readScenario(readFileSync(path, 'utf8'), path),
    runs: RUNS,
    schedules: [],
    incidents: [],
    until: at('22T08:00'),
  }
  report = await play(scenario, {
    folder: join(folder, 'scenarios'),
    atStart: ({ world, processes, github }) =>
      processes.alarm('look', at('22T02:15').at, () => {
        before = production(world)
        deployments.push(deployed(github))
      }),
    atEnd: ({ world, github }) => {
      end = production(world)
      deployments.push(deployed(github))
    },
  })
}, 120_000)

test('every run ends as it should', () => {
  expect(report.surprises).toEqual([])
})
test('a rollout that ran out of time is red, and goes on in AWS', () => {
  expect(saidBy(report, 'promote-production#1').join('\n')).toContain('still-running: ')
  expect(before).toMatchObject({ pointer: { release: '1.0.0/1' }, ledger: { current: '1.0.0/1' } })
  expect(before.ledger.good).not.toContain('1.0.0/1')
})
test('reconcile finishes it, with the approvers that the ledger tells of, and asks nobody', () => {
  expect(
    saidBy(report, 'reconcile#1')
      .filter(line => line.includes('production'))
      .join('\n'),
  ).toMatch(/: refreshed: /)
  expect(end).toMatchObject({ pointer: { release: '1.0.0/1' }, ledger: { current: '1.0.0/1' } })
  expect(end.pointer.verified).toBe(end.pointer.image)
  expect(new Set(end.running)).toEqual(new Set([end.pointer.image]))
  expect(end.ledger.good[0]).toBe('1.0.0/1')
  expect(end.approvers).toEqual(['kim'])
})
test('the deployment stays in progress until it is proved', () => {
  const told = 'production {"release":"1.0.0/1"}'
  expect(deployments).toEqual([[`${told}: in_progress`], [`${told}: in_progress, success`]])
})
test('where nothing is unfinished it changes nothing', () => {
  const others = saidBy(report, 'reconcile#1').filter(line => !line.includes('production'))
  for (const line of [...others, ...saidBy(report, 'reconcile#2')]) expect(line).toContain('unchanged: nothing is unfinished in ')
  expect(others).toHaveLength(2)
})
