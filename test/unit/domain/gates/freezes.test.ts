import { freezesGate } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const HOUR = 3_600_000
const utc = (text: string): number => Date.parse(`${text}Z`)
const YEAR_END = { from: '2026-12-18', to: '2027-01-04', reason: 'year end' }
const SALE = { from: '2027-01-05', to: '2027-01-05', reason: 'sale' }

test.each([
  ['none', [], '2026-12-20T00:00', 0, 'pass'],
  ['before the first day begins in the zone', [YEAR_END], '2026-12-17T22:59', 0, 'pass'],
  ['from the first moment of the first day', [YEAR_END], '2026-12-17T23:00', 0, '2027-01-04T23:00'],
  ['to the last of the last', [YEAR_END], '2027-01-04T22:59', 0, '2027-01-04T23:00'],
  ['after', [YEAR_END], '2027-01-04T23:00', 0, 'pass'],
  ['the rollout would run into it', [YEAR_END], '2026-12-17T21:00', 3, '2027-01-04T23:00'],
  ['the rollout is over just before', [YEAR_END], '2026-12-17T21:00', 2, 'pass'],
  ['one after the other', [SALE, YEAR_END], '2026-12-20T00:00', 0, '2027-01-05T23:00'],
  [
    'too little room between two',
    [YEAR_END, { ...SALE, from: '2027-01-06', to: '2027-01-06' }],
    '2026-12-20T00:00',
    25,
    '2027-01-06T23:00',
  ],
  ['enough room between two', [YEAR_END, { ...SALE, from: '2027-01-06', to: '2027-01-06' }], '2026-12-20T00:00', 24, '2027-01-04T23:00'],
])('%s', (_, freezes, now, estimate, expected) => {
  const { verdict, passesAt } = freezesGate({ freezes, zone: 'Europe/Berlin', estimate: estimate * HOUR }, utc(now))
  expect(verdict !== 'fail' ? verdict : new Date(passesAt!).toISOString().slice(0, 16)).toBe(expected)
})

test('says why', () => {
  expect(freezesGate({ freezes: [YEAR_END, SALE], zone: 'Europe/Berlin', estimate: 0 }, utc('2026-12-20T00:00')).because).toBe(
    'frozen from 2026-12-18 to 2027-01-04 (Europe/Berlin): year end',
  )
  expect(freezesGate({ freezes: [SALE], zone: 'Europe/Berlin', estimate: 0 }, utc('2026-12-20T00:00')).because).toBe('no freeze now')
  expect(freezesGate({ freezes: [], zone: 'Europe/Berlin', estimate: 0 }, utc('2026-12-20T00:00')).because).toBe('no freezes')
})
