import { REQUEST_TIMEOUTS } from '@golden-ami/aws/connection/hurried-handler'
import { ClockedRetries } from '@golden-ami/aws/connection/retries'
import { CLIENT_TIMEOUT } from '@golden-ami/local-aws/pipeline/pipeline'
import { expect, test } from 'vitest'

/** Attempts at a call that always fails so, and how long was paused between them, ms. */
const attempts = async (error: Error, errorType: 'THROTTLING' | 'TRANSIENT' | 'CLIENT_ERROR', { most = 6, cancelled = false } = {}) => {
  let paused = 0
  const clock = {
    now: () => 0,
    cancelled: () => cancelled,
    sleep: async (ms: number) => {
      paused += ms
    },
  }
  const retries = new ClockedRetries(most, clock, 1)
  let token = await retries.acquireInitialRetryToken()
  for (let count = 1; ; count++) {
    try {
      token = await retries.refreshRetryTokenForRetry(token, { errorType, error: error as never })
    } catch {
      return { count, paused }
    }
  }
}
const late = Object.assign(new Error('late'), { name: 'TimeoutError' })

test.each([
  ['is too busy', new Error('busy'), 'THROTTLING', {}, 6],
  ['cannot be reached', new Error('reset'), 'TRANSIENT', {}, 6],
  ['does not answer in time, which costs all of that time', late, 'TRANSIENT', {}, 2],
  ['does not answer in time, and it may be asked once only', late, 'TRANSIENT', { most: 1 }, 1],
  ['refuses', new Error('no'), 'CLIENT_ERROR', {}, 1],
  ['is too busy for a run that was cancelled', new Error('busy'), 'THROTTLING', { cancelled: true }, 1],
] as const)('a service that %s is asked so often', async (_, error, errorType, more, count) => {
  const tried = await attempts(error, errorType, more)
  expect([tried.count, tried.paused > 0]).toEqual([count, count > 1])
})

test('local AWS gives a client up when the actions do', () => {
  expect(CLIENT_TIMEOUT).toBe(REQUEST_TIMEOUTS.requestTimeout)
})
