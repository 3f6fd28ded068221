import type { Converged, TargetResult } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { ended, type Known, planned, stopped } from '../../../../actions/rollback/src/answer.ts'

const SEEN: TargetResult = {
  ...{ target: 'web', outcome: 'open', release: '1.4.0/2', image: 'ami-2', why: 'its pointer says 1.4.0/2' },
  groups: [{ group: 'web', outcome: 'open', why: '0 of 2 instances run ami-1', instances: { on: 0, of: 2 } }],
}
const KNOWN: Known = {
  ...{ left: '1.4.0/2', release: '1.3.9/1', image: 'ami-1', candidates: [{ release: '1.3.9/1', because: '' }] },
  targets: [SEEN],
}
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
  expect(ended(end, KNOWN)).toMatchObject({ ...KNOWN, targets: [], groups: [], outcome, why: 'because' })
  expect(ended(end, KNOWN).code).toBe(code)
})

test('without the lock', () => {
  expect(ended({ lock: 'taken', because: 'another rollback' }, KNOWN)).toMatchObject({
    ...{ ...KNOWN, groups: SEEN.groups, outcome: 'contested', code: 'environment.contested', why: 'another rollback' },
  })
})

describe('on paper', () => {
  const steps = [{ do: 'put-pointer', on: 'web', because: 'back' }]
  const there: TargetResult = { ...SEEN, outcome: 'refreshed', groups: [] }
  test('what can be done is planned, and what cannot fails: targets are as they were seen', () => {
    const end = converged('rolled-back', { targets: [there] })
    const asSeen = { targets: [SEEN], groups: SEEN.groups }
    expect(planned(steps, { end, awaited: [] }, KNOWN)).toMatchObject({ outcome: 'planned', steps, image: 'ami-1', ...asSeen })
    const nowhere = converged('failed', { code: 'rollback.nowhere' })
    expect(planned([], { end: nowhere, awaited: [] }, KNOWN)).toMatchObject({ outcome: 'failed', code: 'rollback.nowhere', ...asSeen })
  })
  test('what is only waited for can be done', () => {
    const end = converged('failed', { code: 'target.unreadable', targets: [{ ...there, outcome: 'failed' }] })
    const answer = planned(steps, { end, awaited: ['Target web cannot be read now.'] }, KNOWN)
    expect([answer.outcome, answer.code, answer.why]).toEqual(['planned', undefined, 'Target web cannot be read now.'])
    expect(answer).toMatchObject({ release: '1.3.9/1', targets: [SEEN] })
  })
})

test('out of time it fails, and tells what is known of each target', () => {
  expect(stopped({ still: { wait: 'for web' }, world: undefined }, KNOWN)).toMatchObject({
    ...{ ...KNOWN, groups: SEEN.groups, outcome: 'still-running', why: 'for web', code: 'rollback.unfinished' },
  })
})
