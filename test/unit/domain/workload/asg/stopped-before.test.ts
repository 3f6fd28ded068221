/** Refreshes that somebody has stopped before a run began, of groups of which no record says where they are going. */
import { type Group, pastRefreshes, stoppedBefore } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import { group, NEW, refresh } from './group.ts'

const pastOf = (found: Group): readonly string[] => {
  const groups = new Map([[found.name, found]])
  return [...stoppedBefore({ kind: 'asg', groups, past: pastRefreshes(groups.values()) }).past]
}

test.each([
  ['one that goes on is this run’s to follow', refresh('going', NEW), []],
  ['one that is being cancelled is past', refresh('ending', NEW, { status: 'Cancelling' }), ['r']],
  ['one that AWS is still rolling back is past', refresh('ending', NEW, { status: 'RollbackInProgress', requested: true }), ['r']],
  ['one that has ended is past', refresh('done', NEW), ['r']],
])('%s', (_, one, past) => {
  expect(pastOf(group({ refreshes: [{ ...one, id: 'r' }] }))).toEqual(past)
})
test('of a group that cannot be read nothing is known', () => {
  const groups = new Map([['web', { name: 'web', unknown: true as const, why: 'denied' }]])
  expect(stoppedBefore({ kind: 'asg', groups, past: new Set(['x']) }).past).toEqual(new Set(['x']))
})
