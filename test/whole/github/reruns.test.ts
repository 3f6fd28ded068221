/** A runner dies, and somebody re-runs the job: what was approved is carried out, and nothing else. */
import type { Incident } from '@golden-ami/rehearsal/scenario/scenario'
import { describe, expect, test } from 'vitest'
import { playTwoAccounts, RELEASE, TARGETS, type TwoAccounts } from '../../support/two-accounts.ts'

const MINUTE = 60_000
const dies = (after: number): Incident => ({
  step: { step: 'promote', run: 'deliver', after },
  do: { is: 'runner-dies', value: 'deliver' },
})
const again = (what: 'rerun' | 'rerun-failed', actor: string): Incident => ({
  end: { run: 'deliver', attempt: 1, after: 5 * MINUTE },
  do: { is: what, value: { run: 'deliver', actor } },
})
/** The pointer of the second account is not written before the runner dies: all its writes but that of the baseline. */
const SECOND_IS_THROTTLED: Incident = {
  calls: { service: 'ssm', operation: 'PutParameter', account: TARGETS[1]!, nth: 2, times: 12 },
  do: { is: 'throttle', value: {} },
}
/** Nothing at all is written at home while the first attempt lives. */
const HOME_IS_AWAY: Incident = {
  step: { step: 'promote', run: 'deliver' },
  do: { is: 'outage', value: { account: '111111111111', service: 'ssm', for: 3 * MINUTE } },
}
const outcomes = ({ deliver }: TwoAccounts): readonly (string | undefined)[] =>
  ['promote', 'refresh'].map(step => deliver.steps.find(({ id }) => id === step)?.outputs.outcome)
/** Accounts in which the first attempt wrote something. */
const writtenAtFirst = ({ report, world }: TwoAccounts): readonly string[] => {
  const [first] = report.runs.find(({ name }) => name === 'deliver#1')?.attempts ?? []
  const { started = 0, ended = 0 } = first ?? {}
  const written = world.journal.filter(({ operation, error, at }) => operation === 'PutParameter' && !error && at >= started && at <= ended)
  return TARGETS.filter(target => written.some(({ account }) => account === target))
}
const pointers = ({ at }: TwoAccounts): readonly boolean[] => at.map(({ pointer }) => JSON.stringify(pointer).includes(RELEASE))

describe('re-run failed jobs', () => {
  test('goes on after one of two pointers has moved, also when whoever approved it presses the button', async () => {
    const incidents = [SECOND_IS_THROTTLED, dies(2 * MINUTE), again('rerun-failed', 'kim')]
    const played = await playTwoAccounts(incidents, { attempts: ['failure', 'success'] })
    expect(played.report.surprises).toEqual([])
    expect(writtenAtFirst(played)).toEqual([TARGETS[0]])
    expect(outcomes(played)).toEqual(['promoted', 'refreshed'])
    expect(pointers(played)).toEqual([true, true])
  }, 120_000)

  test('carries out the plan of the first attempt, which had written nothing', async () => {
    const incidents = [HOME_IS_AWAY, dies(2 * MINUTE), again('rerun-failed', 'kim')]
    const played = await playTwoAccounts(incidents, { decided: true, attempts: ['failure', 'success'] })
    expect(played.report.surprises).toEqual([])
    expect(outcomes(played)).toEqual(['promoted', 'refreshed'])
    expect(pointers(played)).toEqual([true, true])
  }, 120_000)
})

test('re-run all jobs makes another plan, which nobody is known to have approved', async () => {
  const incidents = [HOME_IS_AWAY, dies(2 * MINUTE), again('rerun', 'lee')]
  const played = await playTwoAccounts(incidents, { decided: true, attempts: ['failure', 'failure'] })
  expect(played.report.surprises).toEqual([])
  expect(outcomes(played)).toEqual(['failed', undefined])
  expect(played.lines.join('\n')).toContain('nothing shows that those of this run were given for this plan')
  expect(pointers(played)).toEqual([false, false])
}, 120_000)
