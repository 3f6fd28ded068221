import { type Verdict, type WhileSoakingFacts, whileSoakingGate } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const HOUR = 3_600_000
const soak = (verdict: Verdict['verdict'], hour?: number): Verdict => ({
  gate: 'soak',
  verdict,
  because: '',
  ...(hour === undefined ? {} : { passesAt: hour * HOUR }),
})
const facts = (more: Partial<WhileSoakingFacts> = {}): WhileSoakingFacts => ({
  environment: 'development',
  release: '1.5.0/1',
  current: '1.4.0/1',
  verifiedAt: 100 * HOUR,
  whileSoaking: 'wait',
  soakMaxWait: 72 * HOUR,
  next: [{ environment: 'staging', soak: soak('fail', 124) }],
  ...more,
})

/** Asked at hour 110. */
test.each<[string, Partial<WhileSoakingFacts>, number | 'pass']>([
  ['waits until it has soaked', {}, 124],
  ['replace does not wait', { whileSoaking: 'replace' }, 'pass'],
  ['nothing is here yet', { current: null }, 'pass'],
  ['the release is here already', { current: '1.5.0/1' }, 'pass'],
  ['what is here is not verified', { verifiedAt: undefined }, 'pass'],
  ['no next environment waits', { next: [] }, 'pass'],
  ['it has soaked', { next: [{ environment: 'staging', soak: soak('pass') }] }, 'pass'],
  ['it is not healthy', { next: [{ environment: 'staging', soak: soak('fail') }] }, 'pass'],
  ['nobody can tell: the longest wait', { next: [{ environment: 'staging', soak: soak('inconclusive') }] }, 172],
  ['a soak that began again: at most the longest wait', { next: [{ environment: 'staging', soak: soak('fail', 200) }] }, 172],
  ['the longest wait is over', { soakMaxWait: 10 * HOUR }, 'pass'],
  ['the slowest of several', { next: [24, 48].map(hours => ({ environment: `e${hours}`, soak: soak('fail', 100 + hours) })) }, 148],
])('%s', (_, more, expected) => {
  const { verdict, passesAt } = whileSoakingGate(facts(more), 110 * HOUR)
  expect(verdict === 'fail' ? passesAt! / HOUR : verdict).toBe(expected)
})

test.each<[string, readonly Verdict[], string]>([
  ['nobody can tell now', [{ ...soak('inconclusive'), unknown: 'for-now' }], 'inconclusive for-now'],
  ['nobody can tell now of one, and another waits', [{ ...soak('inconclusive'), unknown: 'for-now' }, soak('fail', 124)], 'fail'],
  ['nobody can tell', [soak('inconclusive')], 'fail'],
])('%s', (_, soaks, expected) => {
  const next = soaks.map((one, index) => ({ environment: `e${index}`, soak: one }))
  const { verdict, unknown } = whileSoakingGate(facts({ next }), 110 * HOUR)
  expect(unknown ? `${verdict} ${unknown}` : verdict).toBe(expected)
})

test('says what still soaks, and for whom', () => {
  expect(whileSoakingGate(facts(), 110 * HOUR).because).toBe('1.4.0/1 still soaks in development for staging')
})
