/** The example of an organisation: production in two waves, where one account of the second has no capacity for some hours. */
import type { Incident, RunSpec, Scenario } from '@golden-ami/rehearsal/scenario/scenario'
import { beforeAll, expect, test } from 'vitest'
import { type PlayedOrganisation, playOrganisation, saidBy } from '../support/organisation.ts'
import { playsBuilt } from '../support/plays-built.ts'

playsBuilt()

const moment = (time: string) => ({ at: Date.parse(`2026-11-${time}:00Z`) })
const SHOP = { account: '555555555555', region: 'eu-west-1' }
const SHORTAGE: Incident = { at: moment('18T00:00'), do: { is: 'shortage', value: { of: 'capacity', ...SHOP, for: 3 * 3_600_000 } } }
const again = (id: string, time: string, only: string): RunSpec => ({
  ...{ id, workflow: 'reconcile.yml', event: 'workflow_dispatch', actor: 'lee', at: moment(time) },
  inputs: { environment: 'production', only },
})
/** In place of the rollback in the morning: in the same window the failed account again, then all of them. */
const short = (scenario: Scenario): Scenario => ({
  ...scenario,
  runs: [
    ...(scenario.runs ?? []).flatMap(run => {
      if (run.id === 'rollback') return []
      return [run.id === 'in-the-window' ? { ...run, expect: 'failure' as const } : run]
    }),
    again('failed', '18T03:30', 'failed: capacity is back'),
    again('all', '18T04:30', ''),
  ],
  incidents: [...(scenario.incidents ?? []), SHORTAGE],
})

let played: PlayedOrganisation
beforeAll(async () => {
  played = await playOrganisation([], short)
}, 300_000)
/** Accounts in which a run began an instance refresh, in order. */
const refreshedBy = (run: string): readonly string[] => [
  ...new Set(
    played.report.journal.flatMap(({ process, operation, account }) =>
      operation === 'StartInstanceRefresh' && process?.startsWith(run) ? [account] : [],
    ),
  ),
]

test('the account without capacity is named, and the others of its wave go', () => {
  expect(played.report.surprises).toEqual([])
  expect(saidBy(played.report, 'promote-production#2').at(-1)).toBe(
    'production: failed: shop/eu-west-1: web: no capacity for t3.micro in eu-west-1a (The instance refresh timed out: no instance could be replaced within an hour.). Done: all/eu-west-1, all/eu-central-1, all/us-east-1, partners/eu-west-1',
  )
  expect(refreshedBy('promote-production#2')).toEqual(['444444444444', '555555555555', '666666666666'])
})

test('a second run of what failed touches only that, and verifies production', () => {
  expect(refreshedBy('reconcile#1')).toEqual([SHOP.account])
  expect(refreshedBy('reconcile#2')).toEqual([])
  expect(['reconcile#1', 'reconcile#2'].flatMap(run => saidBy(played.report, run))).toEqual([
    'continue (production): refreshed: 14 of 14 instances run 1.0.0/1 in 5 targets',
    'continue (production): unchanged: nothing is unfinished in production',
  ])
  expect(played.end.production.ledger.map(({ kind }) => kind)).toEqual(['baseline', 'promoting', 'promoted', 'verified'])
  expect(played.end.production.ledger.at(-1)?.state.rejected).toEqual([])
})
