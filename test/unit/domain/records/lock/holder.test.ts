import { claimStatus, decodeLockEntry, encodeLockEntry, holder, type LockEntry, type LockVersion, lastVersion } from '@golden-ami/domain'
import { describeHolder } from '@golden-ami/domain/records/lock/in-the-way'
import { describe, expect, test } from 'vitest'

const MINUTE = 60_000
const RUN = 'https://github.com/acme/web/actions/runs'
const iso = (ms: number): string => new Date(ms).toISOString()

/** Times in minutes; `skew`: how far the writer's clock is ahead. */
const term = (claim: string, after: number, { attempt = 1, run = claim, life = 30, skew = 0 } = {}) => ({
  v: 1 as const,
  claim,
  run: `${RUN}/${run}`,
  attempt,
  action: 'promote',
  after,
  started: iso(skew * MINUTE),
  expires: iso((skew + life) * MINUTE),
})
type Options = Parameters<typeof term>[2] & { readonly force?: string }
const claim = (name: string, after: number, { force, ...options }: Options = {}): LockEntry => ({
  kind: 'claim',
  ...term(name, after, options),
  ...(force === undefined ? {} : { force }),
})
const renewal = (name: string, after: number, since: number): LockEntry => ({ kind: 'renewal', ...term(name, after), since })
const free = (name: string, after: number): LockEntry => ({ v: 1, kind: 'free', claim: name, after })
const log = (...entries: readonly (readonly [minute: number, entry: LockEntry | string])[]): LockVersion[] =>
  entries.map(([minute, entry], index) => ({
    version: index + 1,
    value: typeof entry === 'string' ? entry : encodeLockEntry(entry),
    modified: minute * MINUTE,
  }))

const cases: readonly [string, LockVersion[], number, string | undefined][] = [
  ['an empty log', [], 0, undefined],
  ['a first claim holds', log([0, claim('a', 0)]), 1, 'a'],
  ['until its time is over', log([0, claim('a', 0)]), 30, undefined],
  ['of two that saw the same version the first holds', log([0, claim('a', 0)], [0, claim('b', 0)]), 1, 'a'],
  ['a repeated claim is harmless', log([0, claim('a', 0)], [1, claim('a', 0)]), 2, 'a'],
  ['a claim that saw a holder does not hold', log([0, claim('a', 0)], [1, claim('b', 1)]), 2, 'a'],
  ['a claim after a free one holds', log([0, claim('a', 0)], [1, free('a', 1)], [2, claim('b', 2)]), 3, 'b'],
  ['freed: nobody', log([0, claim('a', 0)], [1, free('a', 1)]), 2, undefined],
  ['a free of somebody who does not hold frees nothing', log([0, claim('a', 0)], [1, free('b', 1)]), 2, 'a'],
  [
    'a repeated free does not free the next holder',
    log([0, claim('a', 0)], [1, free('a', 1)], [2, claim('b', 2)], [3, free('a', 1)]),
    4,
    'b',
  ],
  ['a claim after an expired one holds', log([0, claim('a', 0)], [30, claim('b', 1)]), 31, 'b'],
  ['AWS’s time decides whether it had expired', log([0, claim('a', 0)], [29, claim('b', 1)]), 29.5, 'a'],
  ['a writer whose clock is wrong holds no longer', log([10, claim('a', 0, { skew: 500 })]), 41, undefined],
  ['a claim of its own once more prolongs too', log([0, claim('a', 0)], [20, claim('a', 1)]), 45, 'a'],
  ['a renewal prolongs', log([0, claim('a', 0)], [20, renewal('a', 1, 1)]), 45, 'a'],
  ['a renewal of somebody who does not hold is nothing', log([0, claim('a', 0)], [20, renewal('b', 1, 1)]), 45, undefined],
  [
    'a renewal that did not see a claim by force is nothing',
    log([0, claim('a', 0)], [1, claim('r', 1, { force: 'x' })], [2, renewal('a', 1, 1)]),
    3,
    'r',
  ],
  ['a claim by force holds', log([0, claim('a', 0)], [1, claim('r', 1, { force: 'outage' })]), 2, 'r'],
  [
    'a claim by force that came too late does not',
    log([0, claim('a', 0)], [1, renewal('a', 1, 1)], [2, claim('r', 1, { force: 'x' })]),
    3,
    'a',
  ],
  ['a later attempt of the same run holds', log([0, claim('a', 0, { run: '7' })], [1, claim('b', 1, { run: '7', attempt: 2 })]), 2, 'b'],
  ['an earlier attempt does not', log([0, claim('a', 0, { run: '7', attempt: 2 })], [1, claim('b', 1, { run: '7' })]), 2, 'a'],
  ['another claim of the same attempt does not', log([0, claim('a', 0, { run: '7' })], [1, claim('b', 1, { run: '7' })]), 2, 'a'],
  ['a renewal without a claim is nothing', log([0, renewal('a', 0, 0)]), 1, undefined],
  ['a renewal after a free is nothing', log([0, claim('a', 0)], [1, free('a', 1)], [2, renewal('b', 2, 1)]), 3, undefined],
  ['what somebody wrote by hand is nothing', log([0, claim('a', 0)], [1, 'mine!'], [2, '{"v":1}']), 3, 'a'],
  ['a claim after that holds once the lock is free', log([0, 'mine!'], [1, claim('a', 1)]), 2, 'a'],
]
describe('who holds', () => {
  test.each(cases)('%s', (_, history, minute, who) => {
    expect(holder(history, minute * MINUTE)?.claim).toBe(who)
    expect(holder([...history].reverse(), minute * MINUTE)?.claim).toBe(who)
  })

  test('says since when, until when, for whom', () => {
    const history = log([0, claim('a', 0, { run: '7', attempt: 3 })], [20, renewal('a', 1, 1)])
    const run = `${RUN}/a`
    expect(holder(history, 21 * MINUTE)).toEqual({
      claim: 'a',
      run,
      attempt: 1,
      action: 'promote',
      since: 1,
      renewed: 20 * MINUTE,
      expires: 50 * MINUTE,
    })
  })
})

test.each([
  ['holds', log([0, claim('a', 0)]), 1],
  ['expired', log([0, claim('a', 0)]), 30],
  ['freed', log([0, claim('a', 0)], [1, free('a', 1)], [2, claim('b', 2)]), 3],
  ['taken', log([0, claim('a', 0)], [1, claim('b', 1, { force: 'x' })]), 2],
  ['taken', log([0, claim('a', 0)], [30, claim('b', 1)], [31, free('b', 2)]), 32],
  ['never', log([0, claim('b', 0)], [0, claim('a', 0)]), 1],
  ['holds', log([0, claim('a', 0)], [30, claim('b', 1)], [31, free('b', 2)], [32, claim('a', 3)]), 33],
] as const)('a claim %s', (status, history, minute) => {
  expect(claimStatus(history, 'a', minute * MINUTE)).toBe(status)
})

test.each([
  ['1970-01-01T00:00:00Z', '9999-12-31T00:00:00Z'],
  ['1970-01-01T00:00:00Z', '+275760-09-13T00:00:00Z'],
  ['-271821-04-20T00:00:00Z', '+275760-09-13T00:00:00Z'],
])('a claim from %s until %s holds for a day, and its end is a date', (started, expires) => {
  const entry = JSON.stringify({ ...claim('a', 0), started, expires })
  const held = holder(log([0, entry]), MINUTE)
  expect(describeHolder(held!)).toContain('until 1970-01-02T00:00:00.000Z')
  expect(holder(log([0, entry]), 24 * 60 * MINUTE)).toBeUndefined()
})

test('forgotten beginnings: a renewal or a claim that are left tell', () => {
  const full = log([0, claim('a', 0)], [1, claim('b', 0)], [15, renewal('a', 2, 1)], [16, 'noise'])
  for (const kept of [1, 2]) expect(holder(full.slice(kept), 20 * MINUTE)).toEqual(holder(full, 20 * MINUTE))
})
test('forgotten beginnings: a free that was repeated does not free the one whose claim is forgotten', () => {
  const full = log([0, claim('a', 0)], [1, free('a', 1)], [2, claim('b', 2)], [3, free('a', 1)], [15, renewal('b', 4, 3)])
  for (const kept of [0, 1, 2, 3, 4]) expect(holder(full.slice(kept), 20 * MINUTE)?.claim).toBe('b')
})

test('the last version is what a write of now comes after', () => {
  expect(lastVersion([])).toBe(0)
  expect(lastVersion(log([0, claim('a', 0)], [1, 'x']).reverse())).toBe(2)
})

describe('an entry', () => {
  test.each([claim('a', 0, { force: '{{why}}' }), renewal('a', 1, 1), free('a', 2)])('%j is read back', entry => {
    expect(encodeLockEntry(entry)).not.toContain('{{')
    expect(decodeLockEntry(encodeLockEntry(entry))).toEqual(entry)
  })
  const sound = claim('a', 0)
  test.each([
    { ...sound, v: 2 },
    { ...sound, kind: 'mine' },
    { ...sound, claim: 7 },
    { ...sound, after: '0' },
    { ...sound, attempt: 'first' },
    { ...sound, run: undefined },
    { ...sound, action: undefined },
    { ...sound, expires: 'soon' },
    { ...sound, expires: iso(0) },
    { ...sound, force: true },
    { ...sound, kind: 'renewal' },
  ])('%j is none', entry => {
    expect(decodeLockEntry(JSON.stringify(entry))).toBeUndefined()
  })
})
