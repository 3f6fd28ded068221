import { type AwayHome, type EnvironmentWorld, type Happening, leftIn } from '@golden-ami/domain'
import { expect, test } from '@jest/globals'
import { A, B, C, delivered, environment, ledger, pointer, running } from './environment.ts'

const rollingBack = (from: string | null): Happening => ({ kind: 'rolling-back', release: A, from, reason: 'errors', hold: true })
const BACK: Happening = { kind: 'rolled-back', release: A }
const HELD: Happening = { kind: 'held', release: A, reason: 'by hand' }
const after = (...more: readonly Happening[]): EnvironmentWorld =>
  environment({ ledger: ledger([...delivered(A, B), ...more]), pointer: pointer([A, B, A], 3), groups: [running(A)] })
const away: AwayHome = { unreadable: 'denied', since: 0, asked: 0 }
/** The pointer tells of a rollback to A that was made without home. */
const toldAway = (from: string | null): EnvironmentWorld => {
  const [first, second] = pointer([B, A], 1)
  if (!first || !second?.says) throw new Error('there are two versions')
  const told = { ...second, says: { ...second.says, away: { from, by: 'ada', reason: 'errors' } } }
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
