/** The example of an organisation, changed as its README says, so that a rollback goes on while the account of home is away. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunSpec, Scenario } from '@golden-ami/rehearsal/scenario/scenario'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXAMPLE, HOME, type PlayedOrganisation, playOrganisation, saidBy } from '../support/organisation.ts'

const at = (time: string): number => Date.parse(`2026-11-18T${time}:00Z`)
const ROLE = `arn:aws:iam::${HOME.account}:role/golden-ami-home`
const again: RunSpec = {
  ...{ id: 'again', workflow: 'rollback.yml', event: 'workflow_dispatch', actor: 'lee', at: { at: at('10:00') } },
  inputs: { environment: 'production', reason: 'home is back' },
}
/** Home's account is away from 08:30 to 09:30; the scenario rolls back at 09:00. */
const away = (scenario: Scenario): Scenario => {
  const { [HOME.account]: home, '444444444444': production, ...others } = scenario.accounts ?? {}
  // The job itself has this role then, for as long as a rollback may take.
  const long = { ...production?.roles?.['golden-ami-target'], 'max-session': 6 * 3_600_000 }
  const policies = ['build-stage', 'tag-ami', 'promote', 'refresh-asg', 'rollback']
  const targets = ['222222222222', '333333333333', '444444444444'].map(account => `arn:aws:iam::${account}:role/golden-ami-*`)
  const fill = { Environment: 'development, staging, production', TargetRole: targets.join() }
  const target = { ROLLBACK_ROLE: 'arn:aws:iam::444444444444:role/golden-ami-target' }
  return {
    ...scenario,
    accounts: {
      ...others,
      '444444444444': { ...production, roles: { ...production?.roles, 'golden-ami-target': long } },
      [HOME.account]: { ...home, roles: { ...home?.roles, 'golden-ami-home': { policies, fill } } },
    },
    environments: { ...scenario.environments, 'production-rollback': { branches: ['main'], vars: target } },
    runs: [...(scenario.runs ?? []), again],
    incidents: [
      ...(scenario.incidents ?? []),
      { at: { at: at('08:30') }, do: { is: 'outage', value: { account: HOME.account, for: 3_600_000 } } },
    ],
  }
}

const example = mkdtempSync(join(tmpdir(), 'golden-ami-test-'))
let played: PlayedOrganisation
beforeAll(async () => {
  cpSync(EXAMPLE, example, { recursive: true })
  const file = join(example, '.github/golden-ami.yml')
  const text = readFileSync(file, 'utf8')
  const region = `  region: ${HOME.region}\n`
  expect(text.split(region)).toHaveLength(2)
  writeFileSync(file, text.replace(region, `${region}  role: ${ROLE}\n`))
  played = await playOrganisation([at('08:00'), at('09:25')], away, example)
}, 120_000)
afterAll(() => rmSync(example, { recursive: true }))

test('every run ends as it should', () => {
  expect(played.report.surprises).toEqual([])
})

test('the rollback goes on without home, and the next one tells the ledger', () => {
  const [before, during, after] = [...played.looks, played.end].map(({ production }) => production)
  const former = before?.ledger[0]?.release
  expect(saidBy(played.report, 'rollback#1').join('\n')).toContain('its ledger is told by the next run that can read it')
  expect(during?.places.map(({ pointer }) => pointer.release)).toEqual([former, former, former])
  expect(during?.ledger).toEqual(before?.ledger)
  expect(after?.places).toEqual(during?.places)
  expect(after?.ledger.at(-1)).toMatchObject({ kind: 'rolled-back', release: former })
})
