import {
  type Claim,
  encodeLockEntry,
  freeLock,
  holder,
  type LockStep,
  type LockVersion,
  type LockWish,
  type LoopTurn,
  lastVersion,
  lockedMachine,
  type Moment,
  type Step,
  type Turn,
  withLock,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const MINUTE = 60_000
const RUN = 'https://github.com/acme/web/actions/runs'
const wish = (claim: string, more: Partial<LockWish> = {}): LockWish => ({
  environment: 'staging',
  claim,
  run: `${RUN}/${claim}`,
  attempt: 1,
  action: 'promote',
  lifetime: 30 * MINUTE,
  ...more,
})
const at = (minute: number, refused: readonly (readonly [string, string])[] = []): Moment => ({
  now: minute * MINUTE,
  cancelled: false,
  refused: new Map(refused.map(([on, message]) => [on, { do: 'claim-lock', message }])),
})
const move: Step = { do: 'move-pointer', on: 'web', because: 'it is due' }
const acting: Turn<Step, string> = { act: [move] }
const ended: Turn<Step, string> = { end: 'promoted' }

/** What AWS makes of a step: one more version. */
const put = (history: readonly LockVersion[], value: string, minute: number): LockVersion[] => [
  ...history,
  { version: lastVersion(history) + 1, value, modified: minute * MINUTE },
]
/** The lock's step that the turn asks for, carried out. */
const carriedOut = (history: readonly LockVersion[], turn: LoopTurn<Step | LockStep, unknown, never>, minute: number): LockVersion[] => {
  const [step] = 'act' in turn ? turn.act : []
  if (!step || !('value' in step)) throw new Error(`no step of the lock: ${JSON.stringify(turn)}`)
  return put(history, step.value, minute)
}
const claimed = (by: LockWish, minute: number, history: readonly LockVersion[] = []): LockVersion[] =>
  carriedOut(history, withLock(acting, history, by, at(minute)), minute)

describe('a machine under the lock', () => {
  test('claims before it acts, and before it waits', () => {
    for (const turn of [acting, { wait: 'for a window' }]) {
      expect(withLock(turn, [], wish('a'), at(0.5))).toEqual({
        act: [
          {
            do: 'claim-lock',
            on: 'the lock of staging',
            because: 'nobody else may change the environment meanwhile',
            environment: 'staging',
            after: 0,
            value: encodeLockEntry({
              v: 1,
              kind: 'claim',
              claim: 'a',
              run: `${RUN}/a`,
              attempt: 1,
              action: 'promote',
              after: 0,
              started: '1970-01-01T00:00:00.000Z',
              expires: '1970-01-01T00:30:00.000Z',
            }),
          },
        ],
      })
    }
  })
  test('claims nothing when there is nothing to do', () => {
    expect(withLock(ended, [], wish('a'), at(0))).toEqual(ended)
  })
  test('acts while it holds', () => {
    expect(withLock(acting, claimed(wish('a'), 0), wish('a'), at(1))).toEqual(acting)
  })
  test('gives back what it holds with its end: it is not asked again', () => {
    const held = claimed(wish('a'), 0)
    const turn = withLock(ended, held, wish('a'), at(1))
    expect(turn).toMatchObject({ act: [{ do: 'free-lock', on: 'the lock of staging', after: 1 }], last: 'promoted' })
    const freed = carriedOut(held, turn, 1)
    expect(holder(freed, MINUTE)).toBeUndefined()
    expect(withLock(ended, freed, wish('a'), at(1))).toEqual(ended)
  })
  test('does not free what somebody else holds', () => {
    expect(withLock(ended, claimed(wish('b'), 0), wish('a'), at(1))).toEqual(ended)
  })
  test('sleeps no longer than half of its time, then renews', () => {
    const held = claimed(wish('a'), 0)
    expect(withLock({ wait: 'x' }, held, wish('a'), at(1))).toEqual({ wait: 'x', until: 15 * MINUTE })
    expect(withLock({ wait: 'x', until: 20 * MINUTE }, held, wish('a'), at(1))).toEqual({ wait: 'x', until: 15 * MINUTE })
    expect(withLock({ wait: 'x', until: 2 * MINUTE }, held, wish('a'), at(1))).toEqual({ wait: 'x', until: 2 * MINUTE })
    const turn = withLock(acting, held, wish('a'), at(15))
    expect(turn).toMatchObject({ act: [{ do: 'renew-lock' }] })
    const renewed = carriedOut(held, turn, 15)
    expect(holder(renewed, 44 * MINUTE)).toMatchObject({ claim: 'a', since: 1, renewed: 15 * MINUTE, expires: 45 * MINUTE })
    expect(withLock(acting, renewed, wish('a'), at(16))).toEqual(acting)
    expect(withLock({ wait: 'x' }, renewed, wish('a'), at(16))).toEqual({ wait: 'x', until: 30 * MINUTE })
  })
  test('claims again when its time ran out and nobody came', () => {
    expect(withLock(acting, claimed(wish('a'), 0), wish('a'), at(31))).toMatchObject({ act: [{ do: 'claim-lock' }] })
  })
  test('does not begin again when it has given the lock back', () => {
    const held = claimed(wish('a'), 0)
    const freed = carriedOut(held, withLock(ended, held, wish('a'), at(1)), 1)
    expect(withLock(acting, freed, wish('a'), at(2))).toMatchObject({ end: { lock: 'taken' } })
  })
  test('asks for what it needs without the lock', () => {
    expect(withLock<Step, string, string>({ need: 'images' }, [], wish('a'), at(0))).toEqual({ need: 'images' })
  })
})

describe('a machine without the lock', () => {
  test('that has just begun looks again, as a lock that was given back may still be shown; when it is cancelled it does not', () => {
    const held = claimed(wish('b'), 0)
    const begun = wish('a', { began: MINUTE })
    const moment = (ms: number, cancelled = false): Moment => ({ now: MINUTE + ms, cancelled, refused: new Map() })
    expect(withLock(acting, held, begun, moment(0))).toEqual({ wait: expect.stringContaining('is locked by'), until: MINUTE + 15_000 })
    expect(withLock(acting, held, begun, moment(14_999))).toHaveProperty('wait')
    for (const late of [moment(15_000), moment(0, true)])
      expect(withLock(acting, held, begun, late)).toMatchObject({ end: { lock: 'held', by: { claim: 'b' } } })
    const freed = carriedOut(held, withLock(ended, held, wish('b'), at(1)), 1)
    expect(withLock(acting, freed, begun, moment(10_000))).toMatchObject({ act: [{ do: 'claim-lock' }] })
  })
  test('is refused while somebody else holds, by run and time', () => {
    expect(withLock(acting, claimed(wish('b'), 0), wish('a'), at(1))).toMatchObject({
      end: {
        lock: 'held',
        by: { claim: 'b' },
        because: `staging is locked by promote in ${RUN}/b (attempt 1), until 1970-01-01T00:30:00.000Z.`,
      },
    })
  })
  test('claims when that one’s time is over', () => {
    expect(holder(claimed(wish('a'), 30, claimed(wish('b'), 0)), 31 * MINUTE)?.claim).toBe('a')
  })
  test('goes on from an earlier attempt of its run without force', () => {
    const history = claimed(wish('b', { run: 'r' }), 0)
    const turn = withLock(acting, history, wish('a', { run: 'r', attempt: 2, force: 'outage' }), at(1))
    const [step] = 'act' in turn ? (turn.act as readonly LockStep[]) : []
    expect((JSON.parse(step!.value) as Claim).force).toBeUndefined()
    expect(holder(carriedOut(history, turn, 1), 2 * MINUTE)?.claim).toBe('a')
  })
  test('does not go on from another run, nor from the same attempt', () => {
    const other = wish('a', { run: 'other', attempt: 2 })
    expect(withLock(acting, claimed(wish('b', { run: 'r' }), 0), other, at(1))).toMatchObject({ end: { lock: 'held' } })
    const same = wish('a', { run: 'r' })
    expect(withLock(acting, claimed(wish('b', { run: 'r' }), 0), same, at(1))).toMatchObject({ end: { lock: 'held' } })
  })
  test('with force it says so and holds; the other one ends as taken', () => {
    const history = claimed(wish('b'), 0)
    const forced = withLock(acting, history, wish('a', { force: 'rollback after an outage' }), at(1))
    expect(forced).toMatchObject({
      act: [{ because: `rollback after an outage: not waiting for promote in ${RUN}/b (attempt 1), until 1970-01-01T00:30:00.000Z` }],
    })
    const after = carriedOut(history, forced, 1)
    expect(holder(after, 2 * MINUTE)?.claim).toBe('a')
    expect(withLock(acting, after, wish('b'), at(2))).toMatchObject({ end: { lock: 'taken', by: { claim: 'a' } } })
    expect(withLock(acting, after, wish('b', { force: 'no' }), at(2))).toMatchObject({ end: { lock: 'taken' } })
    const freed = carriedOut(after, withLock(ended, after, wish('a'), at(3)), 3)
    expect(withLock(acting, freed, wish('b'), at(4))).toMatchObject({ end: { lock: 'taken' } })
    // What it sees by then is the other one's doing, so that it is no end of its own.
    expect(withLock(ended, after, wish('b'), at(2))).toMatchObject({ end: { lock: 'taken', by: { claim: 'a' } } })
    expect(withLock(ended, freed, wish('b'), at(4))).toMatchObject({ end: { lock: 'taken' } })
    expect(withLock(ended, freed, wish('a'), at(4))).toEqual(ended)
  })
  test('ends when AWS refuses the claim, the renewal or the free', () => {
    const refused = [['the lock of staging', 'not allowed']] as const
    const refusal = { lock: 'refused', because: 'not allowed', code: 'aws.refused' }
    expect(withLock(acting, [], wish('a'), at(0, refused))).toEqual({ end: refusal })
    expect(withLock(acting, claimed(wish('a'), 0), wish('a'), at(15, refused))).toEqual({ end: refusal })
    expect(withLock(ended, claimed(wish('a'), 0), wish('a'), at(1, refused))).toEqual(ended)
    expect(withLock(acting, claimed(wish('a'), 0), wish('a'), at(1, [['staging', 'the ledger']]))).toEqual(acting)
  })
})

test('the lock is given back when the machine did not get to its end, if it is ours', () => {
  const held = claimed(wish('a'), 0)
  expect(holder(put(held, freeLock(held, wish('a'), at(1))!.value, 1), 2 * MINUTE)).toBeUndefined()
  expect(freeLock(held, wish('b'), at(1))).toBeUndefined()
  expect(freeLock(held, wish('a'), at(30))).toBeUndefined()
})

test('while home cannot be read nobody holds its lock: the machine acts without', () => {
  const machine = lockedMachine(() => acting, wish('a'))
  const held = claimed(wish('b'), 0)
  expect(machine({ lock: held }, at(1))).toEqual(withLock(acting, held, wish('a'), at(1)))
  expect(machine({ lock: held, away: { unknown: true, why: 'no answer' } }, at(1))).toEqual(acting)
})

describe('while nobody answers the writes of home', () => {
  interface World {
    readonly lock: readonly LockVersion[]
    readonly away?: unknown
  }
  const ledger = { do: 'write-event', on: 'staging', because: 'it is proved', after: 1 }
  const lost = (verb: string, on: string, after: number) => [on, { do: verb, after, since: 0, times: 3, message: 'no answer' }] as const
  const now: Moment = { ...at(3), unanswered: new Map([lost('claim-lock', 'the lock of staging', 1), lost('write-event', 'staging', 1)]) }
  const machine = (turn: Turn<Step, string>, orWithout: Partial<LockWish> = { orWithoutHome: true }) =>
    lockedMachine(({ away }: World): Turn<Step, string> => (away ? turn : { act: [ledger] }), wish('a', orWithout))
  const rivals = claimed(wish('b', { force: 'a' }), 0)
  const free = put(rivals, freeLock(rivals, wish('b'), at(1))!.value, 1)
  const mine = claimed(wish('a'), 0)

  test('the machine acts without the lock that it could not claim', () => {
    expect(machine(acting)({ lock: put([], 'by hand', 0) }, now)).toEqual(acting)
  })
  test('nobody else does', () => {
    expect(machine(acting, {})({ lock: put([], 'by hand', 0) }, now)).toMatchObject({ act: [{ do: 'claim-lock' }] })
    expect(machine(acting, {})({ lock: mine }, now)).toEqual({ act: [ledger] })
  })
  test('not before: a claim that was not tried yet is tried', () => {
    expect(machine(acting)({ lock: free }, now)).toMatchObject({ act: [{ do: 'claim-lock', after: 2 }] })
  })
  test('what it holds already is given back in the end, if that gets through', () => {
    expect(machine(acting)({ lock: mine }, now)).toEqual(acting)
    expect(machine(ended)({ lock: mine }, now)).toMatchObject({ act: [{ do: 'free-lock' }], last: 'promoted' })
    expect(machine(ended)({ lock: put([], 'by hand', 0) }, now)).toEqual(ended)
  })
})
