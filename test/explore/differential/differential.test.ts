import { expect, test } from 'vitest'
import { type Pairing, paired, type Tally } from './pair.ts'

const NEXT = { delivered: ['Z', 'A'] } as const
const NOTHING = { delivered: [] } as const
const PAIRINGS: readonly Pairing[] = Array.from({ length: 16 }, (_, seed) => ({
  ...{ seed, length: 32, targets: seed % 2 === 0 ? 1 : 2 },
  environment: seed % 5 === 4 ? NOTHING : NEXT,
  isDoomed: seed % 3 === 0,
}))
const tally: Tally = new Map()

test.each(PAIRINGS)('whatever is done, abstract AWS, paper and local AWS come to the same: seed $seed', async pairing => {
  await paired(pairing, tally)
})

const STEPS = [
  'write-event',
  'claim-lock',
  'renew-lock',
  'free-lock',
  'write-quarantine',
  'put-pointer',
  'label-pointer',
  'unlabel-pointer',
] as const
const CALLS = ['start-refresh', 'cancel-refresh', 'rollback-refresh'] as const

test('everything was done', () => {
  const expected = [
    ...[...STEPS, ...CALLS].map(verb => `${verb}: accepted`),
    ...[...CALLS, 'write-quarantine', 'label-pointer', 'unlabel-pointer'].map(verb => `${verb}: unknown`),
    ...['start-refresh', 'label-pointer'].map(verb => `${verb}: refused`),
    ...['time passed', 'came to rest', 'good end foretold', 'cancel-refresh foretold', 'rollback-refresh foretold'],
    ...['scaled to zero', 'scaled up', 'group deleted', 'image deregistered', 'pointer moved', 'note in the ledger'],
    ...['former event once more', 'note in the lock', 'lock once more', 'halted', 'goes on', 'image of a pointer was gone'],
  ]
  expect(expected.filter(kind => !tally.has(kind))).toEqual([])
})
