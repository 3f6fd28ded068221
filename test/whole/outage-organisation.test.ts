/** The example of an organisation: home's region goes away for an hour while production is rolled out, and nobody edits anything by hand. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RehearsalReport } from '@golden-ami/rehearsal/report'
import type { Incident, RunSpec, Scenario } from '@golden-ami/rehearsal/scenario/scenario'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLE, HOME, type Look, type PlaceSnapshot, type PlayedOrganisation, playOrganisation, saidBy } from '../support/organisation.ts'

const BAD = '1.0.0/1'
const at = (time: string): number => Date.parse(`2026-11-${time}:00Z`)
const moment = (time: string) => ({ at: at(time) })
/** Instances are being replaced since 01:30, and would be until 01:42. */
const OUTAGE: Incident = { at: moment('18T01:35'), do: { is: 'outage', value: { region: HOME.region, for: 3_600_000 } } }
const rollback: RunSpec = {
  ...{ id: 'rollback', workflow: 'rollback.yml', event: 'workflow_dispatch', actor: 'lee', at: moment('18T01:45') },
  inputs: { environment: 'production', reason: 'error rate of the shop' },
}
const nightly: RunSpec = { id: 'nightly', workflow: 'promote-production.yml', event: 'schedule', at: moment('19T01:10') }
/** Until the rollout, which fails now; then the rollback, and others. */
const withOutage =
  (runs: readonly RunSpec[], incidents: readonly Incident[]) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    runs: [
      ...(scenario.runs ?? []).flatMap(run => {
        if (run.id === 'rollback') return []
        return [run.id === 'in-the-window' ? { ...run, expect: 'failure' as const } : run]
      }),
      ...runs,
    ],
    incidents: [...(scenario.incidents ?? []), ...incidents],
  })

const jobs = ({ runs }: RehearsalReport, name: string): readonly string[] =>
  (runs.find(run => run.name === name)?.jobs ?? []).map(({ name, result }) => `${name} ${result}`)
const inRegions = (look: Look, ...regions: readonly string[]): readonly PlaceSnapshot[] =>
  look.production.places.filter(({ region }) => regions.includes(region))
const former = ({ production }: Look): string => production.ledger[0]?.release ?? ''
/** Pointers, labels and fleet. */
const expectBack = (places: readonly PlaceSnapshot[], release: string): void => {
  for (const { pointer, running } of places) {
    expect(pointer).toMatchObject({ release, verified: pointer.image })
    expect([...new Set(running)]).toEqual([pointer.image])
  }
}
const expectTold = ({ production }: Look): void => {
  const release = production.ledger[0]?.release ?? ''
  expect(production.ledger.map(({ kind, release }) => `${kind} ${release}`)).toEqual([
    ...[`baseline ${release}`, `promoting ${BAD}`, `promoted ${BAD}`],
    ...[`rolling-back ${release}`, `rolled-back ${release}`],
  ])
  expect(production.ledger.at(-1)?.state).toMatchObject({
    ...{ current: release, intent: null, good: [release], rejected: [{ release: BAD }] },
    hold: { by: 'lee', reason: 'error rate of the shop' },
  })
}
const expectNothingNew = ({ report }: PlayedOrganisation): void => {
  expect(jobs(report, 'promote-production#3')).toEqual(['decide success', 'release skipped', 'production skipped'])
  expect(saidBy(report, 'promote-production#3').join('\n')).toMatch(/decide: planned: .*(hold|rejected)/)
}

describe('one of the targets is where home is', () => {
  let played: PlayedOrganisation
  beforeAll(async () => {
    played = await playOrganisation([at('18T02:30'), at('18T04:00')], withOutage([rollback, nightly], [OUTAGE]))
  }, 120_000)

  test('every run ends as it should', () => {
    expect(played.report.surprises).toEqual([])
  })
  test('while it is away, the other regions go back', () => {
    const [during] = played.looks
    expectBack(inRegions(during!, 'eu-central-1', 'us-east-1'), former(during!))
    expect(inRegions(during!, HOME.region)[0]?.pointer.release).toBe(BAD)
    expect(during?.production.ledger.at(-1)?.kind).toBe('promoted')
  })
  test('when it is back, so does that one, and all agree', () => {
    const [, after] = played.looks
    expectBack(after!.production.places, former(after!))
    expectTold(after!)
    expect(saidBy(played.report, 'rollback#1').join('\n')).toContain(`rollback: rolled-back: production runs ${former(after!)} again`)
  })
  test('the next night brings nothing', () => {
    expectNothingNew(played)
    expect(played.end.production).toEqual(played.looks[1]?.production)
  })
})

describe('home is elsewhere, and the runner of the rollout is lost with it', () => {
  const example = mkdtempSync(join(tmpdir(), 'golden-ami-test-'))
  let played: PlayedOrganisation
  beforeAll(async () => {
    cpSync(EXAMPLE, example, { recursive: true })
    const file = readFileSync(join(EXAMPLE, '.github/golden-ami.yml'), 'utf8').split('      shop:\n')
    expect(file).toHaveLength(2)
    // The accounts of the second wave are in home's region.
    const first = file[0]!.replace('[eu-west-1, eu-central-1, us-east-1]', '[eu-central-1, us-east-1]')
    writeFileSync(join(example, '.github/golden-ami.yml'), first)
    const job = readFileSync(join(EXAMPLE, 'promote-production.yml'), 'utf8')
    writeFileSync(join(example, 'refresh.yml'), REFRESH(job))
    const dies: Incident = { at: moment('18T01:36'), do: { is: 'runner-dies', value: 'production' } }
    const refresh: RunSpec = { id: 'refresh', workflow: 'refresh.yml', event: 'schedule', at: moment('18T03:00'), expect: 'failure' }
    const runs = [rollback, refresh, nightly]
    played = await playOrganisation([at('18T02:30'), at('18T04:00')], withOutage(runs, [OUTAGE, dies]), example)
  }, 120_000)
  afterAll(() => rmSync(example, { recursive: true }))

  test('every run ends as it should', () => {
    expect(played.report.surprises).toEqual([])
  })
  test('the rollback ends before home is back, with a warning', () => {
    const [during] = played.looks
    expectBack(inRegions(during!, 'eu-central-1', 'us-east-1'), former(during!))
    expect(during?.production.ledger.at(-1)?.kind).toBe('promoted')
    const run = played.report.runs.find(({ name }) => name === 'rollback#1')
    const told = run?.jobs.flatMap(({ steps }) => steps.flatMap(({ annotations }) => annotations)) ?? []
    expect(told).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('Home of production cannot be read') }),
    )
    expect(saidBy(played.report, 'rollback#1').join('\n')).toContain('its ledger is told by the next run that can read it')
  })
  test('the next scheduled refresh tells the ledger', () => {
    const [, after] = played.looks
    expectBack(inRegions(after!, 'eu-central-1', 'us-east-1'), former(after!))
    expectTold(after!)
  })
  test('the next night brings nothing', () => {
    expectNothingNew(played)
    expect(played.end.production).toEqual(played.looks[1]?.production)
  })
})

/** The job of production in promote-production.yml without what promotes and without reviewers, on a schedule. */
const REFRESH = (workflow: string): string => {
  const steps = workflow.slice(workflow.lastIndexOf('    steps:\n')).split(/(?=^ {6}- )/m)
  return [
    'name: refresh\non: { schedule: [{ cron: "0 3 * * *" }] }\npermissions: {}\njobs:\n  refresh:\n    runs-on: ubuntu-latest\n',
    '    environment: production-continue\n    permissions: { contents: read, id-token: write }\n',
    ...steps.filter(step => !step.includes('actions/promote@')).map(step => step.replace('DELIVERY_ROLE', 'CONTINUE_ROLE')),
  ].join('')
}
