/** The example of an organisation: from the push of a fix to every instance of production, with two reviewers, by its hotfix workflow. */
import type { RunSpec, Scenario } from '@golden-ami/rehearsal/scenario/scenario'
import { beforeAll, expect, test } from 'vitest'
import { ENVIRONMENTS, type PlayedOrganisation, playOrganisation, saidBy } from '../support/organisation.ts'
import { playsBuilt } from '../support/plays-built.ts'

playsBuilt()

const REASON = 'CVE-2026-4711 in Nginx'
/** By day, outside of the window; the release before has soaked in development for two hours. */
const PUSHED = Date.parse('2026-11-16T14:00:00Z')
const LIMIT = 4 * 3_600_000

const hotfix: RunSpec = {
  id: 'hotfix',
  workflow: 'hotfix.yml',
  event: 'workflow_dispatch',
  at: { at: PUSHED + 60_000 },
  inputs: { reason: REASON },
}
/** The baseline and the first delivery to development, then the second push of the scenario with its fix. */
const withHotfix = ({ incidents: _, ...scenario }: Scenario): Scenario => ({
  ...scenario,
  runs: [
    ...(scenario.runs ?? []).flatMap(run => {
      if (run.id === 'second') return [{ ...run, at: { at: PUSHED } }]
      return run.id === 'baseline' || run.id === 'first' ? [run] : []
    }),
    hotfix,
  ],
})

let played: PlayedOrganisation
beforeAll(async () => {
  played = await playOrganisation([], withHotfix)
}, 300_000)

test('one stage is built, once', () => {
  expect(played.report.surprises).toEqual([])
  const built = ['build#2', 'hotfix#1'].flatMap(run => saidBy(played.report, run).filter(line => line.startsWith('build: built')))
  expect(built).toHaveLength(1)
})

test('it is proved on every instance of every environment, four hours after the push at the latest', () => {
  for (const name of ENVIRONMENTS) {
    const { places, ledger } = played.end[name]
    for (const { pointer, running } of places) {
      expect(pointer).toMatchObject({ release: '1.0.1/1', verified: pointer.image })
      expect([...new Set(running)]).toEqual([pointer.image])
    }
    expect(ledger.at(-1)).toMatchObject({ kind: 'verified', release: '1.0.1/1' })
  }
  const { ended = Number.POSITIVE_INFINITY } = played.report.runs.find(({ name }) => name === 'hotfix#1') ?? {}
  console.log(
    `from the push to every instance: ${Math.round((ended - PUSHED) / 60_000)} min of virtual time, of ${LIMIT / 60_000}; 4 actions of people`,
  )
  expect(ended - PUSHED).toBeLessThan(LIMIT)
})

test('what was not waited for is in the ledgers, with its reason, and so are both reviewers', () => {
  const promoting = ENVIRONMENTS.map(name => played.end[name].ledger.findLast(({ kind }) => kind === 'promoting'))
  for (const event of promoting) expect(JSON.stringify(event)).toContain(REASON)
  expect([...(promoting.at(-1)?.approvers ?? [])].sort()).toEqual(['kim', 'lee'])
})
