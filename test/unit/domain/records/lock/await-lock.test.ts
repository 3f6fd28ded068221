import { awaitLock, encodeLockEntry, type LockVersion, type LockWish, type Moment, withLock } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const SECOND = 1_000
const MINUTE = 60_000
const RUN = 'https://github.com/acme/web/actions/runs'
const wish = (claim: string, more: Partial<LockWish> = {}): LockWish => ({
  ...{ environment: 'staging', claim, run: `${RUN}/${claim}`, attempt: 1, action: 'promote', lifetime: 30 * MINUTE, waits: true },
  ...more,
})
const claimOf = ({ claim, run, attempt, action }: LockWish, after = 0): LockVersion => ({
  ...{ version: after + 1, modified: after * MINUTE },
  value: encodeLockEntry({
    ...{ v: 1, kind: 'claim', claim, run, attempt, action, after },
    ...{ started: '1970-01-01T00:00:00.000Z', expires: '1970-01-01T00:30:00.000Z' },
  }),
})
const free: LockVersion = { version: 2, modified: 5 * MINUTE, value: encodeLockEntry({ v: 1, kind: 'free', claim: 'b', after: 1 }) }
const at = (now: number, cancelled = false): Moment => ({ now, cancelled, refused: new Map() })
const held = [claimOf(wish('b'))]
const wait = (now: number, history = held, more: Partial<LockWish> = {}, cancelled = false) =>
  awaitLock({ wish: wish('a', more), since: 0, until: 29 * MINUTE }, history, at(now, cancelled))
const WHO = `staging is locked by promote in ${RUN}/b (attempt 1), until 1970-01-01T00:30:00.000Z (since 1970-01-01T00:00:00.000Z).`

describe('a run that waits for the lock', () => {
  test('names the other: who, since when, until when', () => {
    expect(wait(MINUTE)).toMatchObject({ wait: WHO })
  })
  test.each([
    [0, 5 * SECOND],
    [60 * SECOND, 6 * SECOND],
    [200 * SECOND, 20 * SECOND],
    [20 * MINUTE, 30 * SECOND],
    [29 * MINUTE - 10 * SECOND, 10 * SECOND],
  ])('after %d ms it looks again in %d ms', (waited, pause) => {
    expect(wait(waited)).toMatchObject({ until: waited + pause })
  })
  test('goes on when the lock was given back, and when its time is over', () => {
    expect(wait(6 * MINUTE, [...held, free])).toEqual({ end: 'free' })
    expect(awaitLock({ wish: wish('a'), since: 0, until: 60 * MINUTE }, held, at(30 * MINUTE))).toEqual({ end: 'free' })
  })
  test('does not believe at once what contradicts the look before', () => {
    expect(wait(0, [])).toMatchObject({ wait: expect.stringContaining('has just given it back'), until: 5 * SECOND })
    expect(wait(5 * SECOND, [])).toEqual({ end: 'free' })
  })
  test('waits neither for itself nor for an earlier attempt of its run', () => {
    expect(wait(MINUTE, [claimOf(wish('a'))])).toEqual({ end: 'free' })
    expect(wait(MINUTE, held, { run: `${RUN}/b`, attempt: 2 })).toEqual({ end: 'free' })
  })
  test('is refused by name when its time is over', () => {
    expect(wait(29 * MINUTE)).toMatchObject({ end: { lock: 'held', by: { claim: 'b' }, because: expect.stringContaining(WHO) } })
  })
  test('ends at once when it is cancelled', () => {
    expect(wait(MINUTE, held, {}, true)).toMatchObject({ end: { lock: 'cancelled', because: `Cancelled while it waited: ${WHO}` } })
    expect(wait(MINUTE, [], {}, true)).toMatchObject({ end: { lock: 'cancelled' } })
  })
})

describe('a machine whose run waits', () => {
  const turns = [{ act: [{ do: 'move-pointer', on: 'web', because: 'it is due' }] }, { wait: 'for a window' }, { end: 'nothing to do' }]
  test.each(turns)('decides nothing while another run holds the lock: %j', turn => {
    expect(withLock(turn, held, wish('a'), at(MINUTE))).toMatchObject({ end: { lock: 'held', by: { claim: 'b' } } })
  })
  test('decides while nobody does, and while it does itself', () => {
    expect(withLock({ end: 'nothing to do' }, [], wish('a'), at(MINUTE))).toEqual({ end: 'nothing to do' })
    expect(withLock(turns[0]!, [], wish('a'), at(MINUTE))).toMatchObject({ act: [{ do: 'claim-lock' }] })
    expect(withLock(turns[0]!, [claimOf(wish('a'))], wish('a'), at(MINUTE))).toEqual(turns[0])
  })
  test('takes over from an earlier attempt, and by force', () => {
    for (const more of [{ run: `${RUN}/b`, attempt: 2 }, { force: 'rollback' }])
      expect(withLock(turns[0]!, held, wish('a', more), at(MINUTE))).toMatchObject({ act: [{ do: 'claim-lock' }] })
  })
  test('from which the lock was taken has ended', () => {
    const taken = [claimOf(wish('a')), claimOf(wish('b', { force: 'x' }), 1)]
    const forced = taken.map(version =>
      version.version === 2 ? { ...version, value: version.value.replace('"after"', '"force":"x","after"') } : version,
    )
    expect(withLock(turns[2]!, forced, wish('a'), at(2 * MINUTE))).toMatchObject({ end: { lock: 'taken' } })
  })
})
