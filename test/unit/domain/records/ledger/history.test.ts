/** Histories of a ledger: which of their versions count. */
import { createHash } from 'node:crypto'
import {
  countingVersions,
  dueForRestating,
  encodeEvent,
  isWritten,
  type LedgerChange,
  type LedgerVersion,
  lastEvent,
  ledgerEvent,
  ledgerVersion,
  leftBy,
  newestLeft,
  newestVersion,
  readingOf,
  restatedEvent,
  stateOf,
  strayVersions,
  UNWRITTEN,
  verifiedAt,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const [A, B, C] = ['1.0.0/1', '1.1.0/1', '1.2.0/1'] as const
type History = readonly LedgerVersion[]

/** What AWS makes of a write: one more version, whatever was there. It keeps the newest hundred. */
const landed = (history: History, value: string, by = 'arn:aws:iam::111111111111:user/ada'): History => {
  const version = (newestVersion(history)?.version ?? 0) + 1
  return [...history, ledgerVersion({ version, value, modified: version * 1_000, by }, digest)].slice(-100)
}
/** The value that a writer puts who has seen this history. */
const decided = (seen: History, change: LedgerChange, run = '1'): string =>
  encodeEvent(ledgerEvent('staging', seen, change, { run, actor: 'ada', at: 0 }, digest))
const written = (history: History, change: LedgerChange, run = '1'): History => landed(history, decided(history, change, run))
const verified = (release: string): LedgerChange => ({ kind: 'verified', release })
const rollingBack: LedgerChange = { kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: true }
/** As a bundle of the first format writes it: it names no version that it was decided on. */
const first = (history: History, change: LedgerChange, run = '1'): string => {
  const { after: _, ...event } = ledgerEvent('staging', history, change, { run, actor: 'ada', at: 0 }, digest)
  return encodeEvent({ ...event, v: 1 })
}
const counted = (history: History): readonly string[] =>
  countingVersions(history).map(({ version, event }) => `${version} ${event.kind} ${event.release}`)
const noise = (history: History, times: number): History =>
  Array.from({ length: times }).reduce<History>((known, _, index) => landed(known, `note ${index}`), history)

const onB = written(written(written([], verified(A)), { kind: 'promoting', release: B }), { kind: 'promoted', release: B })

describe('of two who decided on one version, one counts', () => {
  test('a verified that was slow changes nothing of a rollback that was faster', () => {
    const late = decided(onB, verified(B), '1')
    const history = landed(written(onB, rollingBack, '2'), late)
    expect(counted(history).slice(3)).toEqual([`4 rolling-back ${A}`])
    expect(stateOf(history)).toMatchObject({
      intent: { kind: 'rollback', release: A },
      hold: { reason: 'errors' },
      rejected: [{ release: B }],
    })
  })
  test('who has written noise sees it, and decides again on all of it', () => {
    const history = landed(written(onB, rollingBack, '2'), decided(onB, verified(B)))
    const again = written(history, { kind: 'rolled-back', release: A }, '2')
    expect(counted(again).slice(3)).toEqual([`4 rolling-back ${A}`, `6 rolled-back ${A}`])
    expect(stateOf(again)).toMatchObject({ current: A, intent: null, rejected: [{ release: B }] })
  })
  test('two in turns, each late once: what was decided on the newest counts', () => {
    const one = decided(onB, verified(B), '1')
    const other = decided(onB, { kind: 'held', release: B, reason: 'audit' }, '2')
    const history = landed(landed(onB, other), one)
    expect(counted(history).slice(3)).toEqual([`4 held ${B}`])
    expect(counted(written(history, verified(B), '1')).at(-1)).toBe(`6 verified ${B}`)
  })
})

describe('a put that is repeated', () => {
  test('right after its first, or later: it is noise', () => {
    const value = decided(onB, verified(B))
    const twice = landed(landed(onB, value), value)
    expect(counted(twice).slice(3)).toEqual([`4 verified ${B}`])
    expect(counted(landed(written(twice, rollingBack, '2'), value)).slice(4)).toEqual([`6 rolling-back ${A}`])
  })
  test('is written already, also with noise after it', () => {
    const history = noise(written(onB, verified(B)), 3)
    const { id = '' } = lastEvent(history) ?? {}
    expect([isWritten(history, id), isWritten(onB, id), isWritten([], id)]).toEqual([true, false, false])
  })
  test('with the same id, decided anew on what is there: it says nothing new and is noise too', () => {
    const once = written(onB, verified(B))
    expect(counted(written(once, verified(B))).slice(3)).toEqual([`4 verified ${B}`])
  })
})

describe('what a person writes', () => {
  test('is noise, and the next event goes on behind it', () => {
    const history = noise(onB, 2)
    expect(stateOf(history)).toEqual(stateOf(onB))
    expect(counted(written(history, verified(B))).at(-1)).toBe(`6 verified ${B}`)
  })
  test('is named, as long as nothing came after it', () => {
    const history = landed(onB, 'somebody tried something', 'arn:aws:iam::111111111111:user/eve')
    expect(strayVersions(history)).toMatchObject([
      { version: 4, by: 'arn:aws:iam::111111111111:user/eve', noEvent: 'it is not a JSON object' },
    ])
    expect(strayVersions(written(history, verified(B)))).toEqual([])
  })
  test('an old value put back is no event of today', () => {
    const old = decided(written([], verified(A)), { kind: 'promoting', release: B })
    expect(stateOf(landed(written(onB, rollingBack), old))).toEqual(stateOf(written(onB, rollingBack)))
  })
  test('a value with the number of the newest version, but not its content', () => {
    const forged = decided(onB, verified(C)).replace(/"digest":"[0-9a-f]+"/, '"digest":"0000000000000000"')
    expect(counted(landed(onB, forged)).length).toBe(3)
  })
})

describe('a hundred versions', () => {
  test('the oldest that is known counts by the number alone: what it came after is forgotten', () => {
    const long = Array.from({ length: 150 }).reduce<History>(
      (known, _, index) => written(known, verified(`2.0.0/${index + 1}`), String(index)),
      [],
    )
    expect([long.length, counted(long).length, counted(long).at(-1)]).toEqual([100, 100, '150 verified 2.0.0/150'])
  })
  test('noise makes nobody forget: what decides is said once more when it is fifty back', () => {
    expect(dueForRestating(noise(onB, 49))).toBeUndefined()
    const due = noise(onB, 50)
    const counting = dueForRestating(due)
    expect(counting?.version).toBe(3)
    const restated = landed(due, encodeEvent(restatedEvent(due, counting!)))
    expect(counted(restated).at(-1)).toBe(`54 promoted ${B}`)
    expect(dueForRestating(restated)).toBeUndefined()
    // What came before is forgotten by then, and what decides is not, with its own time.
    const later = noise(restated, 49)
    expect(stateOf(later)).toEqual(stateOf(onB))
    expect(countingVersions(later).at(-1)?.modified).toBe(3_000)
  })
  test('only noise is left: it is lost, not unwritten', () => {
    expect(readingOf(noise(onB, 100), true)).toMatchObject({ is: 'lost', why: "none of the ledger's versions up to 103 counts" })
  })
})

describe('a parameter that was deleted and made again', () => {
  test('a writer who has seen the old one writes noise into the new one', () => {
    expect(readingOf(landed([], decided(onB, verified(B))), true)).toMatchObject({ is: 'lost' })
  })
  test('also where the numbers happen to fit', () => {
    const other = written(written(written([], verified(C)), verified(A)), verified(C), '3')
    expect(counted(landed(other, decided(onB, verified(B)))).length).toBe(3)
  })
})

describe('formats', () => {
  test('the first one counts until the first event of the second, then never', () => {
    const old = landed(landed([], first([], verified(A))), first([], { kind: 'promoting', release: B }))
    expect(counted(old)).toEqual([`1 verified ${A}`, `2 promoting ${B}`])
    const mixed = landed(written(old, verified(B)), first(old, { kind: 'failed', release: B, reason: 'x' }))
    expect(counted(mixed)).toEqual([`1 verified ${A}`, `2 promoting ${B}`, `3 verified ${B}`])
    expect(counted(written(mixed, rollingBack)).at(-1)).toBe(`5 rolling-back ${A}`)
  })
  test('said once more it is of the second one: nothing of the first counts after it', () => {
    const old = noise(landed([], first([], verified(A))), 60)
    const { event } = dueForRestating(old) ?? {}
    expect(event?.v).toBe(1)
    const restated = landed(old, encodeEvent(restatedEvent(old, dueForRestating(old)!)))
    expect(counted(landed(restated, first(old, verified(C))))).toEqual([`1 verified ${A}`, `62 verified ${A}`])
  })
  test('noise of the second one does not end the first', () => {
    const old = landed([], first([], verified(A)))
    const late = landed(old, decided([], verified(B)))
    expect(counted(landed(late, first(late, verified(C)))).at(-1)).toBe(`3 verified ${C}`)
  })
  test('a newer one stops who would decide, until something that counts comes after it', () => {
    const newer = landed(onB, '{"v":3}')
    expect(readingOf(newer, true)).toEqual({ is: 'newer', why: 'version 4 of the ledger has "v": 3, which this release does not read' })
    expect(readingOf(written(newer, rollingBack), true)).toMatchObject({ is: 'known' })
    expect(strayVersions(newer)).toEqual([])
  })
})

describe('what can be said of an environment', () => {
  test.each<[string, History, boolean, string]>([
    ['nothing at all', [], false, 'unwritten'],
    ['pointers and no ledger', [], true, 'lost'],
    ['a ledger that nobody can read', noise([], 1), false, 'lost'],
    ['an event', onB, true, 'known'],
  ])('%s', (_, history, pointed, is) => {
    expect(readingOf(history, pointed).is).toBe(is)
  })
})

test('the newest version that counts decides, in whatever order they come', () => {
  expect(stateOf([...onB].reverse()).current).toBe(B)
  expect(stateOf([])).toBe(UNWRITTEN)
})

test.each(['verified', 'rolled-back', 'baseline'] as const)('a release is verified since its newest proof: %s', kind => {
  const history = written(written(onB, { kind, release: A }, '7'), { kind: 'held', release: A, reason: 'x' }, '7')
  expect(verifiedAt(history, A)).toBe(4_000)
  expect(verifiedAt(history, C)).toBeUndefined()
})

describe('what the newest rollback leaves', () => {
  const left = (history: History, from: string, to: string, run: string): History => {
    const change: LedgerChange = { kind: 'rolling-back', release: to, from, reason: 'errors', hold: true }
    const event = ledgerEvent('staging', history, change, { run, actor: 'ada', at: 0, evidence: { left: from } }, digest)
    return landed(history, encodeEvent(event))
  }
  const once = left(onB, B, A, '2')
  const twice = left(written(once, { kind: 'rolled-back', release: A }, '2'), C, A, '3')
  test.each<[string, History, string | undefined]>([
    ['there was none', onB, undefined],
    ['there was one', once, B],
    ['it has ended, and others came', written(written(once, { kind: 'rolled-back', release: A }, '2'), verified(A), '3'), B],
    ['there was one before it', twice, C],
    ['one that came late is none', landed(twice, encodeEvent(lastEvent(once)!)), C],
  ])('%s', (_, history, release) => {
    expect(newestLeft(history)).toBe(release)
  })
})

describe('what the rollback leaves that a run has made or joined', () => {
  /** Rollbacks, each a second after the one before: run, from, to. */
  const history = (
    [
      ['1', C, B],
      ['2', B, A],
      ['3', C, B],
    ] as const
  ).reduce<History>((seen, [run, from, release]) => {
    const event = ledgerEvent(
      'staging',
      seen,
      { kind: 'rolling-back', release, from, reason: 'errors', hold: true },
      { run, actor: 'ada', at: 0, evidence: { left: from } },
      digest,
    )
    return landed(seen, encodeEvent(event))
  }, [])
  test.each([
    ['its own, though others have come before and after', '2', 0, B],
    ['the first since it began, and not what somebody has left after that', '9', 0, C],
    ['that which came after it had begun', '9', 1_500, B],
    ['none since it began: the newest', '9', 10_000, C],
    ['its own of long ago is none of this attempt', '1', 1_500, B],
  ])('%s', (_, run, began, release) => {
    expect(leftBy(history, run, began)).toBe(release)
  })
  test('there is none', () => {
    expect(leftBy([], '1', 0)).toBeUndefined()
  })
})
