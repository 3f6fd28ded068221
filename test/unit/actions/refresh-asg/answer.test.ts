import { expect, test } from '@jest/globals'
import { type Answer, planned } from '../../../../actions/refresh-asg/src/answer.ts'

const END = { release: '1.0.0/1', image: 'ami-1', targets: [], groups: [], steps: [], why: 'because' }

test.each<[string, Pick<Answer, 'outcome' | 'code'>, Answer['outcome']]>([
  ['what is done already', { outcome: 'unchanged' }, 'planned'],
  ['the end of a rollback that somebody has begun', { outcome: 'rolled-back', code: 'rollout.failed' }, 'planned'],
  ['what cannot be done', { outcome: 'failed', code: 'pointer.missing' }, 'failed'],
])('on paper: %s', (_, end, outcome) => {
  const answer = planned([], { ...END, ...end })
  expect([answer.outcome, answer.code]).toEqual([outcome, outcome === 'failed' ? end.code : undefined])
})
