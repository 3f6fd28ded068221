import { type AwayHome, backIn, type EnvironmentWorld, type LedgerChange, leftIn, waysInAndOut } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import { A, B, C, delivered, environment, ledger, pointer, quarantined, running } from '../environment.ts'

const rollingBack = (from: string | null): LedgerChange => ({ kind: 'rolling-back', release: A, from, reason: 'errors', hold: true })
const BACK: LedgerChange = { kind: 'rolled-back', release: A }
const HELD: LedgerChange = { kind: 'held', release: A, reason: 'by hand' }
const after = (...more: readonly LedgerChange[]): EnvironmentWorld =>
  environment({ ledger: ledger([...delivered(A, B), ...more]), pointer: pointer([A, B, A], 3), groups: [running(A)] })
const away: AwayHome = { unknown: true, why: 'denied', since: 0, asked: 0 }
/** The pointer tells of a rollback to A that was made without home. */
const toldAway = (from: string | null): EnvironmentWorld => {
  const [first, second] = pointer([B, A], 1)
  if (!first || !second?.metadata) throw new Error('there are two versions')
  const told = { ...second, metadata: { ...second.metadata, away: { from, by: 'ada', reason: 'errors' } } }
  return { ...environment({ ledger: [], pointer: [first, told], groups: [running(A)] }), away }
}

test.each<[string, EnvironmentWorld, string | undefined]>([
  ['before a rollback: what runs', environment({ ledger: ledger(delivered(A, B)), pointer: pointer([A, B], 2), groups: [running(B)] }), B],
  ['while it goes on', after(rollingBack(B)), B],
  ['when it has come to its end: not the good one', after(rollingBack(B), BACK), B],
  ['when somebody held it since', after(rollingBack(B), BACK, HELD), B],
  ['what had no name', after(rollingBack(null), BACK), undefined],
  ['after a promotion: that, not what was left once', after(rollingBack(B), BACK, { kind: 'promoting', release: C }), C],
  ['without home: what the pointers tell', toldAway(B), B],
  ['without home: what had no name', toldAway(null), undefined],
  ['without home, and before a rollback', { ...environment({ ledger: [], pointer: pointer([A, B], 1), groups: [running(B)] }), away }, B],
])('%s', (_, world, left) => {
  expect(leftIn(world)).toBe(left)
})

const walked = after(rollingBack(B), BACK)
test.each<[string, EnvironmentWorld, string | undefined, string | undefined]>([
  ['the same release is named', walked, A, B],
  ['another one is named: what runs would be left', walked, C, A],
  ['another one is named while it goes on, where the pointer is back already', after(rollingBack(B)), C, A],
  ['the good one was quarantined since', { ...walked, quarantined: quarantined(A) }, undefined, A],
  ['without home, and another one is named', toldAway(B), B, A],
])('after a rollback, %s', (_, world, to, left) => {
  expect(leftIn(world, to)).toBe(left)
  expect(backIn(world, to)?.to).toBe(left === B ? A : undefined)
})

test('what was rejected is out, with its reason, also where it is not good any more', () => {
  expect(waysInAndOut(walked, B)).toEqual([
    { release: A, because: '' },
    { release: B, because: 'it is rejected here: errors' },
  ])
  expect(waysInAndOut({ ...walked, quarantined: quarantined(B) }, B).at(-1)?.because).toBe(
    'it is quarantined: CVE; it is rejected here: errors',
  )
})
