import { encodeLockEntry, giveBack, type LockVersion, lockWish, simulate } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const NOW = Date.UTC(2026, 10, 21, 2)
const LIFETIME = 30 * 60_000
const iso = (ms: number): string => new Date(ms).toISOString()
const term = (claim: string) => ({
  ...{ v: 1 as const, claim, run: `https://github.com/acme/web/actions/runs/${claim}`, attempt: 1, action: 'promote' },
  ...{ started: iso(NOW), expires: iso(NOW + LIFETIME) },
})
const claimed = (claim: string, after: number, more = {}): LockVersion => ({
  version: after + 1,
  value: encodeLockEntry({ kind: 'claim', after, ...term(claim), ...more }),
  modified: NOW,
})
const freed = (claim: string, after: number): LockVersion => ({
  version: after + 1,
  value: encodeLockEntry({ v: 1, kind: 'free', claim, after }),
  modified: NOW,
})
const wish = lockWish({ environment: 'staging', ...term('mine'), began: NOW })
const at = { now: NOW, cancelled: false, refused: new Map() }
const asked = (lock: readonly LockVersion[], moment = at, mayCome = true) => giveBack(wish, mayCome)({ lock, since: NOW }, moment)

test.each([
  ['it was freed already', [claimed('mine', 0), freed('mine', 1)], { is: 'freed' }],
  ['another has forced his way', [claimed('mine', 0), claimed('other', 1, { force: 'x' })], { is: 'taken', by: { claim: 'other' } }],
  [
    'another holds after it was freed',
    [claimed('mine', 0), freed('mine', 1), claimed('other', 2)],
    { is: 'freed', by: { claim: 'other' } },
  ],
])('%s: nothing is done', (_, lock, end) => {
  expect(asked(lock)).toMatchObject({ end })
})

test('its own claim is given back, and that is the end', () => {
  const lock = [claimed('mine', 0)]
  expect(asked(lock)).toMatchObject({ act: [{ do: 'free-lock', after: 1, because: 'the step that held it has ended' }] })
  const { steps, end } = simulate(
    giveBack(wish, true),
    (world, step) => (step ? { ...world, lock: [...lock, { version: 2, value: step.value, modified: NOW }] } : world),
    { lock, since: NOW },
    at,
  )
  expect([steps.length, end]).toEqual([1, { is: 'freed' }])
})

test('a claim that is not shown yet is waited for, where it may still come', () => {
  expect(asked([])).toMatchObject({ wait: expect.any(String), until: NOW + 15_000 })
  expect(asked([], { ...at, now: NOW + 15_000 })).toEqual({ end: { is: 'never' } })
  expect(asked([], at, false)).toEqual({ end: { is: 'never' } })
  expect(asked([claimed('other', 0)], at, false)).toMatchObject({ end: { is: 'never', by: { claim: 'other' } } })
})

test('one whose time is over is nobody’s', () => {
  expect(asked([claimed('mine', 0)], { ...at, now: NOW + LIFETIME })).toEqual({ end: { is: 'expired' } })
})

test('AWS refuses that it is freed', () => {
  const refused = new Map([['the lock of staging', { do: 'free-lock', message: 'no', code: 'aws.denied' as const }]])
  expect(asked([claimed('mine', 0)], { ...at, refused })).toMatchObject({ end: { is: 'held', because: 'no', code: 'aws.denied' } })
})
