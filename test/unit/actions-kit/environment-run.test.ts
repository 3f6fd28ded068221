import { environmentRun, recorded } from '@golden-ami/actions-kit'
import { digest } from '@golden-ami/aws'
import { expect, test } from 'vitest'

const clock = { now: () => 0, cancelled: () => false, sleep: async () => {} }
const runOf = (github: object) =>
  environmentRun(recorded({ inputs: {}, clock, aws: { region: undefined }, github }).runtime, { name: 'staging' }, 'promote', digest)

test('a run is named by its address, in the ledger and in the lock', () => {
  const { run, writer, lock } = runOf({ runId: '7', runAttempt: 2, actor: 'ada' })
  expect(run).toBe('https://github.com/acme/images/actions/runs/7')
  expect(writer).toEqual({ environment: 'staging', run, actor: 'ada', digest })
  expect(lock).toMatchObject({ environment: 'staging', run, attempt: 2, action: 'promote' })
})

test('each process claims for itself, also legs of a matrix, which have run, attempt, job and action in common', () => {
  const claimOf = (unique: string, action = 'promote') => {
    const { runtime, record } = recorded({ inputs: {}, clock, aws: { region: undefined }, unique })
    const { claim } = environmentRun(runtime, { name: 'staging' }, action, digest).lock
    // Actions that change an environment have no post step for which anything would be kept.
    expect([...record.state]).toEqual([])
    return claim
  }
  expect(claimOf('leg-1')).toBe(claimOf('leg-1'))
  expect(claimOf('leg-1')).not.toBe(claimOf('leg-2'))
  expect(claimOf('leg-1', 'rollback')).not.toBe(claimOf('leg-1'))
})

test('a lock that another run holds is waited for as the environment says, else as the event is', () => {
  const waits = (github: object, lock?: 'wait' | 'refuse') => {
    const { runtime } = recorded({ inputs: {}, clock, aws: { region: undefined }, github })
    return environmentRun(runtime, { name: 'staging', ...(lock ? { lock } : {}) }, 'promote', digest).lock.waits === true
  }
  expect(waits({ event: 'workflow_dispatch' })).toBe(true)
  expect(waits({ event: 'schedule' })).toBe(false)
  expect(waits({ event: 'schedule', runAttempt: 2 })).toBe(true)
  expect(waits({ event: 'schedule' }, 'wait')).toBe(true)
  expect(waits({ event: 'workflow_dispatch' }, 'refuse')).toBe(false)
})
