import { type Converged, type FoundTarget, plannedEnd, type TargetResult } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const [EU, US] = ['web/eu-west-1', 'web/us-east-1'] as const
const busy: FoundTarget = { unknown: true, why: 'socket hang up.', transient: true }
const closed: FoundTarget = { unknown: true, why: 'not authorized', code: 'aws.denied' }
const result = (target: string, outcome: TargetResult['outcome']): TargetResult => ({
  ...{ target, outcome, release: '1.0.0/1', image: 'ami-1', groups: [], why: `it is ${outcome}` },
})
const end = (outcome: Converged['outcome'], ...targets: readonly TargetResult[]): Converged => ({
  ...{ outcome, release: '1.0.0/1', image: 'ami-1', targets, groups: [], why: `${US}: it is failed. Done: ${EU}` },
})
const seen = (us: FoundTarget) => ({ targets: new Map([[US, us]]) })
const AWAITED = [`Target ${US} cannot be read now: socket hang up. The run itself waits for it, and then does what is missing there.`]

test.each<[string, FoundTarget, Converged, readonly string[]]>([
  ['the only thing in the way passes', busy, end('failed', result(EU, 'refreshed'), result(US, 'failed')), AWAITED],
  ['it does not pass', closed, end('failed', result(EU, 'refreshed'), result(US, 'failed')), []],
  ['another one fails besides', busy, end('failed', result(EU, 'failed'), result(US, 'failed')), []],
  ['nothing fails', busy, end('rolled-back', result(EU, 'refreshed')), []],
])('%s', (_, us, ended, awaited) => {
  expect(plannedEnd(seen(us), ended).awaited).toEqual(awaited)
})

test('of a failure nothing is told as done', () => {
  const failed = end('failed', result(EU, 'refreshed'), result(US, 'failed'))
  expect(plannedEnd(seen(closed), failed).end).toEqual({ ...failed, why: `${US}: it is failed` })
  const unchosen = end('failed')
  expect(plannedEnd(seen(closed), unchosen).end).toBe(unchosen)
})
