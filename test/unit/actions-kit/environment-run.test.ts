import { environmentRun, recorded } from '@golden-ami/actions-kit'
import { digest } from '@golden-ami/aws'
import { expect, test } from '@jest/globals'

const clock = { now: () => 0, cancelled: () => false, sleep: async () => {} }
const runOf = (github: object, action = 'promote') =>
  environmentRun(recorded({ inputs: {}, clock, aws: { region: undefined }, github }).runtime, 'staging', action, digest)

test('a run is named by its address, in the ledger and in the lock', () => {
  const { run, writer, lock } = runOf({ runId: '7', runAttempt: 2, actor: 'ada' })
  expect(run).toBe('https://github.com/acme/images/actions/runs/7')
  expect(writer).toEqual({ environment: 'staging', run, actor: 'ada', digest })
  expect(lock).toMatchObject({ environment: 'staging', run, attempt: 2, action: 'promote' })
})

test('each action of each job of each attempt of each run claims for itself', () => {
  const runs = [runOf({}), runOf({}, 'rollback'), runOf({ job: 'other' }), runOf({ runAttempt: 2 }), runOf({ runId: '8' })]
  expect(new Set(runs.map(({ lock }) => lock.claim)).size).toBe(runs.length)
})
