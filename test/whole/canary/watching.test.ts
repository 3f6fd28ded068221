/** What a canary's page, log and output `verdicts` say, in every outcome that a run of one can have. */
import { run as promote } from '@golden-ami/actions/promote'
import { MetricsState } from '@golden-ami/local-aws/services/monitoring/metrics-state'
import { describe, expect, test } from 'vitest'
import { CanaryWorld } from '../../support/canary.ts'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import type { Ran } from '../../support/in-process.ts'
import { playsBuilt } from '../../support/plays-built.ts'

playsBuilt()

const VERDICT = 'advance: verdict'
const ERRORS = 'verdicts: { errors: { by: metric, namespace: Web, metric: Errors, at-most: 5 } }'
const told = ({ outputs }: Ran): readonly unknown[] => [
  outputs.get('outcome'),
  ...JSON.parse(outputs.get('verdicts') ?? '?').map(
    (one: { checkpoint: number; name: string; verdict: string }) => `${one.checkpoint} ${one.name} ${one.verdict}`,
  ),
]
const errorsAre = (canary: CanaryWorld, value: number): void =>
  canary.world
    .place(ACCOUNT, REGION)
    .state(MetricsState)
    .tell({ Namespace: 'Web', MetricName: 'Errors', of: 'instances', value: 1, images: [{ id: canary.next, value }] })

describe('the output verdicts', () => {
  test('planned, paused, still-running, refreshed, unchanged', async () => {
    const canary = await CanaryWorld.make(VERDICT)
    expect(told(await canary.refresh({ 'dry-run': 'true' }))).toEqual(['planned'])
    const paused = await canary.refresh({ until: '5' })
    expect(JSON.parse(paused.outputs.get('verdicts') ?? '')).toEqual([
      {
        ...{ target: 'web/eu-west-1', group: 'web', checkpoint: 5 },
        ...{ name: 'alarms', by: 'alarms', verdict: 'pass', because: 'web-5xx: quiet' },
      },
    ])
    expect(told(paused)).toEqual(['paused', '5 alarms pass'])
    expect(told(await canary.refresh({ timeout: '5m' }))).toEqual(['still-running', '5 alarms pass'])
    expect(told(await canary.refresh())).toEqual(['refreshed', '25 alarms pass', '100 alarms pass'])
    expect(told(await canary.refresh())).toEqual(['unchanged'])
  })
  test('rolled-back: why stays told, though it has gone back since', async () => {
    const canary = await CanaryWorld.make(ERRORS)
    errorsAre(canary, 9)
    const ran = await canary.refresh()
    expect(told(ran)).toEqual(['rolled-back', '5 alarms pass', '5 errors fail'])
    expect(ran.summary).toMatch(/^### ↩️ development is back/)
    expect(ran.summary).toMatch(/\| web in web\/eu-west-1 \| 5 % \| errors \| metric \| ❌ fail \| Errors is 9 at most in /)
  })
  test('failed, by a verdict and before anything was asked', async () => {
    const canary = await CanaryWorld.make(ERRORS)
    errorsAre(canary, 9)
    expect(told(await canary.refresh({ 'on-failure': 'stop' }))).toEqual(['failed', '5 alarms pass', '5 errors fail'])
    expect(told(await canary.refresh())).toEqual(['failed'])
  })
  test('configured, where no instance could be a canary', async () => {
    expect(told(await (await CanaryWorld.make(VERDICT, 0)).refresh())).toEqual(['configured'])
  })
})

test('the page of a canary that waits says when AWS goes on by itself, and the log has a line for each change', async () => {
  const canary = await CanaryWorld.make(`${VERDICT}\nhold-limit: 24h`)
  const ran = await canary.refresh({ until: '5' })
  expect(ran.summary).toContain('### ⏸️ development is paused at a checkpoint on its way to 1.0.0/1')
  expect(ran.summary).toMatch(
    /5 %, watched since 11:03 \(15m ago\)<br>⚠️ if nobody comes, AWS goes on by itself Tue 2026-01-06 11:03 \(in 23h45m\)/,
  )
  const rows = ran.lines.filter(line => /[█░]/.test(line))
  expect(rows).toEqual([
    `waiting: web in web/eu-west-1 ░░░░░░░░░░ 0/20 on ${canary.next}`,
    `waiting: web in web/eu-west-1 █░░░░░░░░░ 1/21 on ${canary.next}, about 1h4m more`,
    `waiting: web in web/eu-west-1 █░░░░░░░░░ 1/20 on ${canary.next}, checkpoint 5 % watched until 11:18, about 1h39m more`,
    `waiting: web in web/eu-west-1 █░░░░░░░░░ 1/20 on ${canary.next}, checkpoint 5 %: alarms pass, about 1h24m more`,
  ])
})

test('the page of one that is done shows its segments, its checkpoints and that capacity never fell', async () => {
  const { summary } = await (await CanaryWorld.make(VERDICT)).refresh()
  expect(summary).toMatch(/^### ✅ development runs 1\.0\.0\/1/)
  expect(summary.match(/efresh of web in web\/eu-west-1 :done/g)).toHaveLength(3)
  expect(summary.match(/heckpoint (?:5|25|100) of web in web\/eu-west-1 :done, \d+, 900s/g)).toHaveLength(3)
  expect(summary).toContain('never fewer than 20 as this run saw it')
})

test('before anything is done the plan, and the page that promotes, say what AWS does if nobody comes', async () => {
  const canary = await CanaryWorld.make(`${VERDICT}\nhold-limit: 24h`)
  const goesOn = 'if nobody comes to ask them, AWS goes on by itself 1d after a checkpoint'
  expect((await canary.refresh({ 'dry-run': 'true' })).summary).toContain(goesOn)
  await canary.release('1.1.0/1', 'bbbb')
  const decision = await canary.run(promote, { 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token', 'dry-run': 'true' })
  expect(decision.summary).toContain(goesOn)
})

test('with ami-id there is no canary to be told, and a row all the same', async () => {
  const canary = await CanaryWorld.make(VERDICT)
  const ran = await canary.refresh({ environment: '', config: 'none', 'ami-id': canary.next, 'auto-scaling-groups': 'web' })
  expect(told(ran)).toEqual(['refreshed'])
  expect(ran.lines.some(line => line.startsWith('waiting: web ███'))).toBe(true)
})
