/**
 * Two that have run, attempt, job and action in common work on one environment: legs of a matrix, calls of one workflow, steps of a job. One
 * waits or is refused, never both act. Built actions, by rehearsal.
 */
import { minutes } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'
import { ACCOUNT, jobOf, type Played, playBuilt, REGION, runOf } from '../support/built.ts'
import { claimsIn, lockVersions } from '../support/lock-in-world.ts'

const baseline = { id: 'baseline', workflow: 'baseline.yml' }
const place = ({ world }: Played) => world.place(ACCOUNT, REGION)
/** Who did it, each once. */
const whoDid = ({ world }: Played, operation: string, run: string): readonly string[] => [
  ...new Set(
    world.journal.filter(entry => entry.operation === operation && entry.process.startsWith(run) && !entry.error).map(one => one.process),
  ),
]

/** Outcomes of every step of the name, with what the failed ones said. */
const outcomes = (played: Played, run: string, step: string): readonly string[] =>
  runOf(played, run).jobs.flatMap(({ steps }) =>
    steps
      .filter(({ name }) => name === step)
      .map(({ outputs, annotations }) =>
        `${outputs.outcome} ${annotations.map(({ level, message }) => (level === 'error' ? message : '')).join(' ')}`.trim(),
      ),
  )
/** It did it, or waited until it was done by the other; or it was refused. */
const IN_ORDER = /^(promoted|refreshed|unchanged)$|^failed .*\[environment\.locked\]$/s

const bothEndInOrder = (played: Played, run: string, step: string): void => {
  const all = outcomes(played, run, step)
  expect(all.length).toBe(2)
  expect(all.filter(one => !IN_ORDER.test(one))).toEqual([])
}
/** No two claims held at once: each is freed before the next one counts. */
const takenInTurns = (played: Played): void => {
  expect(claimsIn(place(played), 'web', 'development').filter(status => status !== 'freed' && status !== 'never')).toEqual([])
  expect(lockVersions(place(played), 'web', 'development').length).toBeGreaterThan(0)
}

test.each([
  ['legs of a matrix', 'same-environment.yml', 'same-environment#1'],
  ['calls of one workflow', 'twice.yml', 'twice#1'],
])('%s: one acts', async (_, workflow, run) => {
  const played = await playBuilt({
    runs: [baseline, { id: 'both', workflow, after: 'baseline' }],
    until: { after: minutes(60) },
  })
  bothEndInOrder(played, run, 'Promote')
  bothEndInOrder(played, run, 'Refresh')
  takenInTurns(played)
  expect([whoDid(played, 'StartInstanceRefresh', run).length, whoDid(played, 'CreateLaunchTemplateVersion', run).length]).toEqual([1, 1])
  expect(played.refreshes('web-development')).toEqual(['Successful'])
  expect(played.at.development.running).toEqual([played.next, played.next])
  // Each event once.
  expect(played.at.development.ledger.kinds).toEqual(['baseline', 'promoting', 'promoted', 'verified'])
})

test('steps of one job: the second finds it done, and their files are two', async () => {
  const played = await playBuilt({ runs: [baseline, { workflow: 'two-steps.yml', after: 'baseline' }] })
  expect(played.report.surprises).toEqual([])
  const named = (name: string) => jobOf(played, 'two-steps#1', 'deliver').steps.find(step => step.name === name)?.outputs ?? {}
  expect([named('Promote').outcome, named('Promote again').outcome]).toEqual(['promoted', 'unchanged'])
  expect(played.at.development.ledger.kinds).toEqual(['baseline', 'promoting', 'promoted'])
  const files = [named('Decide').evidence, named('Decide again').evidence]
  expect(files.every(file => file?.endsWith('/decision.json'))).toBe(true)
  expect(new Set(files).size).toBe(2)
  takenInTurns(played)
})
