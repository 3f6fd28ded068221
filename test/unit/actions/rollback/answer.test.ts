import type { Converged } from '@golden-ami/domain'
import { expect, test } from '@jest/globals'
import { type Choice, ended, planned, stopped } from '../../../../actions/rollback/src/answer.ts'

const CHOICE: Choice = { left: '1.4.0/2', release: '1.3.9/1', image: 'ami-1', candidates: [{ release: '1.3.9/1', because: '' }] }
const converged = (outcome: Converged['outcome'], more: Partial<Converged> = {}): Converged => ({
  ...{ outcome, release: '1.3.9/1', image: 'ami-1', targets: [], groups: [], why: 'because' },
  ...more,
})

test.each<[Converged, string, string | undefined]>([
  [converged('rolled-back'), 'rolled-back', undefined],
  [converged('refreshed'), 'rolled-back', undefined],
  [converged('unchanged'), 'unchanged', undefined],
  [converged('cancelled'), 'failed', 'run.cancelled'],
  [converged('failed', { code: 'rollback.nowhere' }), 'failed', 'rollback.nowhere'],
  [converged('paused'), 'failed', 'gate.closed'],
])('%j', (end, outcome, code) => {
  expect(ended(end, CHOICE)).toMatchObject({ ...CHOICE, outcome, release: '1.3.9/1', image: 'ami-1', why: 'because' })
  expect(ended(end, CHOICE).code).toBe(code)
})

test('without the lock', () => {
  expect(ended({ lock: 'taken', because: 'another rollback' }, CHOICE)).toMatchObject({
    ...{ ...CHOICE, outcome: 'contested', code: 'environment.contested', why: 'another rollback' },
  })
})

test('on paper what can be done is planned, and what cannot fails', () => {
  const steps = [{ do: 'put-pointer', on: 'web', because: 'back' }]
  expect(planned(steps, converged('rolled-back'), CHOICE)).toMatchObject({ outcome: 'planned', steps, image: 'ami-1' })
  expect(planned([], converged('failed', { code: 'rollback.nowhere' }), CHOICE)).toMatchObject({
    outcome: 'failed',
    code: 'rollback.nowhere',
  })
})

test('out of time', () => {
  expect(stopped({ still: { wait: 'for web' }, world: undefined }, CHOICE)).toMatchObject({
    ...CHOICE,
    outcome: 'still-running',
    why: 'for web',
  })
})
