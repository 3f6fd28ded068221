import { contested, type EventKind, isWritten, type LedgerVersion, newestVersion, stateOf, UNWRITTEN, verifiedAt } from '@golden-ami/domain'
import { expect, test } from '@jest/globals'

const version = (number: number, kind: EventKind, release = '1.0.0/1', id = `id-${number}`): LedgerVersion => ({
  version: number,
  modified: number * 1_000,
  event: {
    v: 1,
    id,
    kind,
    at: '',
    release,
    run: '',
    actor: '',
    approvers: [],
    reason: null,
    evidence: {},
    state: { ...UNWRITTEN, current: release },
  },
})
const history = [version(2, 'promoted'), version(4, 'held', '1.0.0/2'), version(3, 'verified'), version(1, 'verified')]

test('the newest version decides, in whatever order they come', () => {
  expect(newestVersion(history)?.version).toBe(4)
  expect(stateOf(history).current).toBe('1.0.0/2')
  expect(stateOf([])).toBe(UNWRITTEN)
})

test('an event is written when the newest version has its id', () => {
  expect(isWritten(history, 'id-4')).toBe(true)
  expect(isWritten(history, 'id-3')).toBe(false)
  expect(isWritten([], 'id-4')).toBe(false)
})

test.each([
  ['verified', 5_000],
  ['rolled-back', 5_000],
  ['baseline', 5_000],
  ['promoted', 3_000],
] as const)('a release is verified since its newest proof: %s counts from %d', (kind, at) => {
  expect(verifiedAt([...history, version(5, kind)], '1.0.0/1')).toBe(at)
})

test('a release without one is not verified', () => {
  expect(verifiedAt(history, '1.0.0/2')).toBeUndefined()
})

test('a version since the last look that is not ours is another writer', () => {
  expect(contested(history, 4, new Set())).toBeUndefined()
  expect(contested(history, 2, new Set(['id-3', 'id-4']))).toBeUndefined()
  expect(contested(history, 1, new Set(['id-4']))?.version).toBe(2)
  expect(contested(history, 2, new Set())?.version).toBe(3)
  expect(contested(history, 3, new Set(['id-3']))?.version).toBe(4)
})
