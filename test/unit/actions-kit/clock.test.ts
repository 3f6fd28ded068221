import { systemClock } from '@golden-ami/actions-kit'
import { describe, expect, test } from 'vitest'

/** ms that it took. */
const took = async (work: Promise<void>): Promise<number> => {
  const begun = performance.now()
  await work
  return performance.now() - begun
}

test('sleeps as long as it is told', async () => {
  const clock = systemClock(new AbortController().signal)
  const before = clock.now()
  expect(await took(clock.sleep(60))).toBeGreaterThanOrEqual(55)
  expect(clock.now() - before).toBeGreaterThanOrEqual(55)
  expect(clock.cancelled()).toBe(false)
})

test('being cancelled ends a sleep early, without an error', async () => {
  const controller = new AbortController()
  const clock = systemClock(controller.signal)
  const asleep = took(clock.sleep(60_000))
  controller.abort()
  expect(await asleep).toBeLessThan(10_000)
  expect(clock.cancelled()).toBe(true)
})

test('who goes on after having been cancelled can still sleep', async () => {
  const clock = systemClock(AbortSignal.abort())
  expect(await took(clock.sleep(60))).toBeGreaterThanOrEqual(55)
})

describe('what is waited for ends a sleep early', () => {
  const answers = (): Promise<unknown> => new Promise(resolve => setTimeout(resolve, 5))
  test.each([
    ['when it comes', new AbortController().signal, answers],
    ['when it fails', new AbortController().signal, () => answers().then(() => Promise.reject(new Error('it broke')))],
    ['also after a cancellation', AbortSignal.abort(), answers],
  ])('%s', async (_, signal, call) => {
    expect(await took(systemClock(signal).sleep(4_000, call()))).toBeLessThan(3_000)
  })
})
