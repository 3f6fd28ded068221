import type { GroupResult } from '@golden-ami/domain'
import { expect, test } from '@jest/globals'
import { type Answer, ofGroups, planned, type Seen } from '../../../../actions/refresh-asg/src/answer.ts'

const SEEN: Seen = { targets: [], groups: [] }
const END = { release: '1.0.0/1', image: 'ami-1', targets: [], groups: [], steps: [], why: 'because' }

test.each<[string, Pick<Answer, 'outcome' | 'code'>, Answer['outcome']]>([
  ['what is done already', { outcome: 'unchanged' }, 'planned'],
  ['the end of a rollback that somebody has begun', { outcome: 'rolled-back', code: 'rollout.failed' }, 'planned'],
  ['what cannot be done', { outcome: 'failed', code: 'pointer.missing' }, 'failed'],
])('on paper: %s', (_, end, outcome) => {
  const answer = planned([], { ...END, ...end }, SEEN)
  expect([answer.outcome, answer.code]).toEqual([outcome, outcome === 'failed' ? end.code : undefined])
})

test('on paper nothing is done: targets are as they were seen, also where it fails', () => {
  const group = { group: 'web', outcome: 'open' as const, why: '0 of 2 instances run ami-1', before: 'ami-0', instances: { on: 0, of: 2 } }
  const seen: Seen = { targets: [], groups: [group] }
  const would = { ...END, groups: [{ ...group, outcome: 'refreshed' as const }] }
  expect(planned([], { ...would, outcome: 'refreshed' }, seen).groups).toEqual([group])
  expect(planned([], { ...would, outcome: 'failed', code: 'pointer.missing' }, seen).groups).toEqual([group])
})

test('on paper what is only waited for is planned, and told', () => {
  const awaited = ['Target web cannot be read now: throttled. The run itself waits for it.']
  const steps = [{ do: 'start-refresh', on: 'api', because: 'promoted' }]
  expect(planned(steps, { ...END, outcome: 'failed', code: 'target.unreadable' }, SEEN, awaited)).toMatchObject({
    ...{ outcome: 'planned', steps, why: `1 steps would be taken. ${awaited[0]}` },
  })
})

test.each<[readonly GroupResult['outcome'][], Answer['outcome'], Answer['code']]>([
  [['unchanged', 'unchanged'], 'unchanged', undefined],
  [['unchanged', 'refreshed'], 'refreshed', undefined],
  [['configured', 'refreshed'], 'refreshed', undefined],
  [['configured', 'unchanged'], 'unchanged', undefined],
  [['configured', 'configured'], 'configured', undefined],
  [['configured', 'failed'], 'failed', 'rollout.failed'],
  [['refreshed', 'cancelled'], 'failed', 'run.cancelled'],
  [['cancelled', 'failed'], 'failed', 'rollout.failed'],
  [['cancelled', 'busy'], 'failed', 'group.busy'],
  [['failed', 'rolled-back'], 'rolled-back', 'rollout.failed'],
])('groups that are %j: %s, %s', (outcomes, outcome, code) => {
  const groups = outcomes.map((one, index) => ({
    ...{ group: `g${index}`, outcome: one, why: 'because', before: 'ami-0', instances: { on: one === 'configured' ? 0 : 1, of: 2 } },
  }))
  const answer = ofGroups(groups, 'ami-1')
  expect([answer.outcome, answer.code]).toEqual([outcome, code])
})
