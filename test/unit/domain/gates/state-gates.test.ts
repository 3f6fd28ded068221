import {
  type AfterFacts,
  afterGate,
  holdGate,
  type LedgerState,
  orderGate,
  quarantineGate,
  rejectedGate,
  UNWRITTEN,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const state = (more: Partial<LedgerState> = {}): LedgerState => ({ ...UNWRITTEN, ...more })
const intent = (release: string, kind: 'promote' | 'rollback') => ({ release, kind, run: 'r', at: '2026-11-21T02:14:09Z' })
const rejected = [{ release: '1.4.0/2', reason: 'alarm web-5xx' }]

describe('after', () => {
  const print = (...all: string[]) => new Set(all)
  const facts = (after: Partial<LedgerState>, there = print('f1', 'f2'), wanted = print('f1', 'f2')): AfterFacts => ({
    after: { environment: 'development', state: state(after), fingerprints: there },
    release: '1.4.0/2',
    fingerprints: wanted,
  })
  test.each<[string, AfterFacts, string, string]>([
    ['a first environment', { ...facts({}), after: undefined }, 'pass', 'a first environment: releases come here from the build'],
    ['verified there', facts({ good: ['1.5.0/1', '1.4.0/2'] }), 'pass', 'verified in development'],
    [
      'not there',
      facts({ good: ['1.4.0/1'], current: '1.4.0/2' }),
      'fail',
      '1.4.0/2 is not among the releases last verified in development',
    ],
    [
      'on its way',
      facts({ intent: intent('1.4.0/2', 'promote') }),
      'fail',
      '1.4.0/2 is on its way in development and not verified there yet',
    ],
    ['rejected there', facts({ rejected }), 'fail', '1.4.0/2 was rejected in development: alarm web-5xx'],
    [
      'another image of that name',
      facts({ good: ['1.4.0/2'] }, print('f1', 'f3')),
      'fail',
      'development verified another image under the name 1.4.0/2: its fingerprint differs',
    ],
    ['one architecture of two', facts({ good: ['1.4.0/2'] }, print('f1', 'f2'), print('f1')), 'pass', 'verified in development'],
    ['no fingerprint there', facts({ good: ['1.4.0/2'] }, print()), 'inconclusive', 'nothing says which image of 1.4.0/2 development ran'],
    [
      'no fingerprint here',
      facts({ good: ['1.4.0/2'] }, print('f1'), print()),
      'inconclusive',
      'nothing says which image of 1.4.0/2 development ran',
    ],
    [
      'unreadable',
      { ...facts({}), after: { environment: 'development', unknown: true, why: 'AccessDenied' } },
      'inconclusive',
      'development cannot be read: AccessDenied',
    ],
  ])('%s', (_, given, verdict, because) => {
    expect(afterGate(given)).toMatchObject({ gate: 'after', verdict, because })
  })
})

describe('order', () => {
  test.each<[string, Partial<LedgerState>, string]>([
    ['nothing is here', {}, 'pass'],
    ['older is here', { good: ['1.4.0/1'] }, 'pass'],
    ['the same is here', { good: ['1.4.0/2'], current: '1.4.0/2' }, 'pass'],
    ['a baseline is here', { good: ['baseline/ami-00000001'] }, 'pass'],
    ['newer was verified', { good: ['1.4.0/10'] }, 'fail'],
    ['newer was verified before a rollback', { good: ['1.4.0/1', '1.4.0/10'] }, 'pass'],
    ['newer is being promoted', { good: ['1.4.0/1'], intent: intent('1.5.0/1', 'promote') }, 'fail'],
    ['a rollback promises nothing', { intent: intent('1.5.0/1', 'rollback') }, 'pass'],
    ['the pointers say newer', { current: '1.5.0/1' }, 'fail'],
    ['the pointers say newer, and it was rejected', { current: '1.5.0/1', rejected: [{ release: '1.5.0/1', reason: '' }] }, 'pass'],
  ])('%s', (_, given, verdict) => {
    expect(orderGate(state(given), '1.4.0/2').verdict).toBe(verdict)
  })
  test('says what is newer and the way back', () => {
    expect(orderGate(state({ good: ['1.5.0/1'] }), '1.4.0/2').because).toBe(
      '1.4.0/2 is older than 1.5.0/1, which was verified here; the way back is rollback',
    )
  })
})

test('hold', () => {
  expect(holdGate(state())).toMatchObject({ verdict: 'pass' })
  expect(holdGate(state({ intent: intent('1.4.0/2', 'promote') }))).toMatchObject({ verdict: 'pass' })
  expect(holdGate(state({ intent: intent('1.4.0/2', 'rollback') }))).toMatchObject({
    verdict: 'fail',
    because: 'it is being rolled back to 1.4.0/2 by r',
  })
  expect(holdGate(state({ hold: { reason: 'outage', by: 'ada', at: '2026-11-21T02:14:09Z' } }))).toEqual({
    gate: 'hold',
    verdict: 'fail',
    because: 'held by ada since 2026-11-21T02:14:09Z: outage',
  })
})

test('rejected', () => {
  expect(rejectedGate(state({ rejected }), '1.4.0/1').verdict).toBe('pass')
  expect(rejectedGate(state({ rejected }), '1.4.0/2')).toEqual({
    gate: 'rejected',
    verdict: 'fail',
    because: '1.4.0/2 was rejected here: alarm web-5xx',
  })
})

test('quarantine', () => {
  const one = { release: '1.4.0/2', reason: 'CVE', by: 'ada', at: '', run: '' }
  const quarantined = new Map([['1.4.0/2', one]])
  expect(quarantineGate({ quarantined: quarantined }, '1.4.0/1').verdict).toBe('pass')
  expect(quarantineGate({ quarantined: quarantined }, '1.4.0/2')).toMatchObject({
    verdict: 'fail',
    because: '1.4.0/2 is in quarantine by ada: CVE',
  })
  expect(quarantineGate({ quarantined: new Map([['1.4.0/2', { ...one, by: '' }]]) }, '1.4.0/2').because).toBe(
    '1.4.0/2 is in quarantine: CVE',
  )
  expect(quarantineGate({ unknown: true, why: 'AccessDenied' }, '1.4.0/2')).toMatchObject({ verdict: 'inconclusive' })
})
