/** The example of an organisation, when something has gone wrong: what its README tells whoever is on call to start, in a form of GitHub's. */
import { pointerName } from '@golden-ami/domain'
import type { Incident, RunSpec, Scenario } from '@golden-ami/rehearsal/scenario/scenario'
import { beforeAll, describe, expect, test } from 'vitest'
import { HOME, type Look, type PlayedOrganisation, playOrganisation, saidBy } from '../support/organisation.ts'

const RELEASE = '1.0.0/1'
const PRODUCTION = '444444444444'
const REGION = 'eu-central-1'
const at = (time: string): number => Date.parse(`2026-11-${time}:00Z`)
const moment = (time: string) => ({ at: at(time) })
const started = (workflow: string, time: string, inputs: Readonly<Record<string, string>>, others: Partial<RunSpec> = {}): RunSpec => ({
  ...{ id: `${workflow} ${time}`, workflow: `${workflow}.yml`, event: 'workflow_dispatch', actor: 'lee', at: moment(time), inputs },
  ...others,
})
const call = (account: string, region: string, operation: string, input: Readonly<Record<string, string | boolean>>): Incident['do'] => ({
  is: 'call',
  value: { service: 'ssm', operation, account, region, input },
})
const alarm = (state: 'OK' | 'ALARM'): Incident['do'] => ({
  is: 'alarm',
  value: { name: 'web-5xx', account: PRODUCTION, region: REGION, state },
})

const DANA = { actor: 'dana' }
const environment = 'production'
const reason = 'error rate of the shop'
/** By day, outside of the window of production. */
const RUNS: readonly RunSpec[] = [
  started('restore', '18T07:00', { environment, 'dry-run': 'true' }),
  started('restore', '18T07:20', { environment }),
  started('rollback', '18T09:00', { environment, reason, 'dry-run': 'true' }),
  started('rollback', '18T09:10', { environment, reason }, { expect: 'failure' }),
  started('rollback', '18T09:12', { environment, reason }),
  // Whoever reviews production does not start it.
  started('promote-production', '19T01:10', { release: RELEASE, override: 'hold: it was the database; rejected: no, the database' }, DANA),
  started('baseline', '19T07:10', { environment }, DANA),
]
const POINTER = { Name: pointerName('web', environment, 'x86_64'), Value: 'image:old', DataType: 'aws:ec2:image', Overwrite: true }
const INCIDENTS: readonly Incident[] = [
  { at: moment('18T06:30'), do: call(PRODUCTION, REGION, 'PutParameter', POINTER) },
  { at: moment('18T06:30'), do: alarm('ALARM') },
  { at: moment('18T08:00'), do: alarm('OK') },
  { at: moment('19T07:00'), do: call(HOME.account, HOME.region, 'DeleteParameter', { Name: '/golden-ami/web/production/ledger' }) },
]
const wrong = (scenario: Scenario): Scenario => ({
  ...scenario,
  runs: [...(scenario.runs ?? []).filter(({ id }) => id !== 'rollback'), ...RUNS],
  incidents: [...(scenario.incidents ?? []), ...INCIDENTS],
})

let played: PlayedOrganisation
beforeAll(async () => {
  const looks = ['18T06:00', '18T07:10', '18T08:00', '18T09:05', '18T10:00', '19T05:00'].map(at)
  played = await playOrganisation(looks, wrong)
}, 120_000)
const look = (index: number): Look['production'] => played.looks[index]!.production
const jobs = (name: string): readonly string[] =>
  played.report.runs.find(run => run.name === name)!.jobs.map(({ name, result }) => `${name} ${result}`)

test('every run ends as it should', () => {
  expect(played.report.surprises).toEqual([])
})

describe('restore, while an alarm fires and the window is closed', () => {
  test('only tells in a dry run', () => {
    expect(saidBy(played.report, 'restore#1').join('\n')).toContain('planned: ')
    const changed = look(1).places.filter(({ pointer }, index) => pointer.image !== look(0).places[index]?.pointer.image)
    expect(changed.map(({ region }) => region)).toEqual([REGION])
  })
  test('puts a pointer back that somebody wrote', () => {
    expect(look(2)).toEqual(look(0))
    expect(look(2).places.map(({ pointer }) => pointer.release)).toEqual([RELEASE, RELEASE, RELEASE])
  })
})

describe('rollback', () => {
  test('only tells in a dry run', () => {
    expect(saidBy(played.report, 'rollback#1').join('\n')).toContain('planned: ')
    expect(look(3)).toEqual(look(2))
  })
  test('pressed again and again waits for no press before it, and takes over', () => {
    const runs = ['rollback#2', 'rollback#3'].map(name => played.report.runs.find(run => run.name === name)!)
    expect(runs.map(({ started }) => started)).toEqual([at('18T09:10'), at('18T09:12')])
    expect(saidBy(played.report, 'rollback#3').join('\n')).toContain('rolled-back: production runs ')
    expect([...new Set(look(4).places.flatMap(({ running }) => running))]).toEqual(look(4).places.map(({ pointer }) => pointer.image))
    expect(look(4).ledger.at(-1)?.state).toMatchObject({ hold: { reason }, rejected: [{ release: RELEASE }] })
  })
  test('once mended, one field of a form overrides both gates that it has closed', () => {
    expect(jobs('promote-production#3')).toEqual(['decide success', 'release success', 'production success'])
    expect(look(5).places.map(({ pointer }) => pointer.release)).toEqual([RELEASE, RELEASE, RELEASE])
    expect(look(5).ledger.at(-1)?.state.hold).toBeNull()
  })
})

test('baseline begins the ledger of the one environment that has lost it', () => {
  expect(jobs('baseline#2')).toEqual(['record (production) success'])
  expect(played.end.production.ledger.map(({ kind }) => kind)).toEqual(['baseline'])
})
