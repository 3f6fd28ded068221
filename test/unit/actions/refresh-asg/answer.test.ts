import type { Converged, GroupResult, Stopped, TargetResult, Unlocked } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { type Answer, idle, ofEnvironment, ofGroups, planned, type Seen, stopped } from '../../../../actions/refresh-asg/src/answer.ts'

const SEEN: Seen = { targets: [], groups: [] }
const END = { release: '1.0.0/1', image: 'ami-1', targets: [], groups: [], steps: [], why: 'because' }

test.each<[string, Pick<Answer, 'outcome' | 'code'>, Answer['outcome']]>([
  ['what is done already', { outcome: 'unchanged' }, 'planned'],
  ['the end of a rollback that somebody has begun', { outcome: 'rolled-back', code: 'rollout.failed' }, 'planned'],
  ['what cannot be done', { outcome: 'failed', code: 'pointer.missing' }, 'failed'],
])('on paper: %s', (_, end, outcome) => {
  const answer = planned([], { ...END, ...end }, SEEN)
  expect([answer.outcome, answer.code]).toEqual([outcome, outcome === 'failed' ? end.code : undefined])
  expect(answer).toMatchObject({ release: '1.0.0/1', image: 'ami-1' })
})

test('on paper nothing is done: targets are as they were seen, also where it fails', () => {
  const group = { group: 'web', outcome: 'open' as const, why: '0 of 2 instances run ami-1', instances: { on: 0, of: 2 } }
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
    ...{ group: `g${index}`, outcome: one, why: 'because', instances: { on: one === 'configured' ? 0 : 1, of: 2 } },
  }))
  const answer = ofGroups(groups, 'ami-1')
  expect([answer.outcome, answer.code]).toEqual([outcome, code])
})

describe('of groups is told who did not get there', () => {
  const one = (group: string, outcome: GroupResult['outcome'], more: Partial<GroupResult> = {}): GroupResult => ({
    ...{ group, outcome, why: `${group} is ${outcome}`, instances: { on: 1, of: 2 } },
    ...more,
  })
  const refusal = { code: 'group.suspended' as const, message: 'Group api has suspended processes: Launch.' }
  test.each<[string, readonly GroupResult[], string, Answer['code']]>([
    ['all did', [one('web', 'unchanged'), one('api', 'refreshed')], 'web: web is unchanged; api: api is refreshed', undefined],
    ['one did not, and it is told alone', [one('web', 'refreshed'), one('api', 'failed')], 'api: api is failed', 'rollout.failed'],
    [
      'a refusal goes before a failure',
      [one('web', 'failed'), one('api', 'refused', { refusal })],
      'web: web is failed; api: api is refused',
      'group.suspended',
    ],
    [
      'a refusal goes before a rollout of others',
      [one('web', 'busy'), one('api', 'refused', { refusal })],
      'web: web is busy; api: api is refused',
      'group.suspended',
    ],
    [
      'somebody has called off all that did not',
      [one('web', 'cancelled'), one('api', 'taken-back')],
      'web: web is cancelled; api: api is taken-back',
      'run.cancelled',
    ],
  ])('%s', (_, groups, why, code) => {
    const answer = ofGroups(groups, 'ami-1')
    expect(answer).toMatchObject({ release: '', image: 'ami-1', targets: [], groups, why })
    expect(answer.code).toBe(code)
  })
})

const WISHED = { release: '1.0.0/1', image: 'ami-1' }
const GROUP: GroupResult = { group: 'web', outcome: 'open', why: '0 of 2', instances: { on: 0, of: 2 } }
const TARGET: TargetResult = { target: 'eu', outcome: 'open', ...WISHED, groups: [GROUP], why: '0 of 2' }
const LEFT: TargetResult = { ...TARGET, target: 'us', outcome: 'left-out', groups: [] }
const AS_SEEN: Seen = { targets: [TARGET, LEFT], groups: [GROUP] }

test.each<[string, Stopped, 'fail' | 'succeed', Answer['outcome'], Answer['code']]>([
  ['out of time it fails', { still: { wait: 'for web' }, world: undefined }, 'fail', 'still-running', 'run.unfinished'],
  ['unless somebody said so', { still: { wait: 'for web' }, world: undefined }, 'succeed', 'still-running', undefined],
  [
    'where nothing goes on it fails all the same',
    { still: { wait: 'for web', stuck: 'target.unreadable' }, world: undefined },
    ...(['succeed', 'failed', 'target.unreadable'] as const),
  ],
])('%s, with what was seen', (_, ran, onTimeout, outcome, code) => {
  const answer = stopped(ran, WISHED, AS_SEEN, onTimeout)
  expect(answer).toMatchObject({ ...WISHED, ...AS_SEEN, outcome, why: 'for web', steps: [] })
  expect(answer.code).toBe(code)
})

describe('of an environment', () => {
  const DONE: TargetResult = { ...TARGET, outcome: 'refreshed', groups: [{ ...GROUP, outcome: 'refreshed' }] }
  const converged = (outcome: Converged['outcome'], more: Partial<Converged> = {}): Converged => ({
    ...{ outcome, release: '1.1.0/1', image: 'ami-2', targets: [DONE], groups: DONE.groups, why: 'because' },
    ...more,
  })
  test.each<[Converged['outcome'], Answer['outcome'], Answer['code']]>([
    ['refreshed', 'refreshed', undefined],
    ['unchanged', 'unchanged', undefined],
    ['configured', 'configured', undefined],
    ['paused', 'paused', undefined],
    ['rolled-back', 'rolled-back', 'rollout.failed'],
    ['cancelled', 'failed', 'run.cancelled'],
    ['failed', 'failed', 'pointer.missing'],
  ])('what is %s is told as %s', (end, outcome, code) => {
    const answer = ofEnvironment(converged(end, end === 'failed' ? { code: 'pointer.missing' } : {}), WISHED, AS_SEEN, [LEFT])
    expect(answer).toMatchObject({
      outcome,
      release: '1.1.0/1',
      image: 'ami-2',
      targets: [DONE, LEFT],
      groups: DONE.groups,
      why: 'because',
    })
    expect(answer.code).toBe(code)
  })
  const unasked = { targets: [], groups: [] }
  test.each<[string, Converged, Seen]>([
    ['what is rejected, as seen', converged('failed', { code: 'release.rejected' }), AS_SEEN],
    ['what has failed before, as seen', converged('failed', { ...unasked, code: 'rollout.failed' }), AS_SEEN],
    ['what has failed now', converged('failed', { code: 'rollout.failed' }), { targets: [DONE, LEFT], groups: DONE.groups }],
    ['none, before any was asked', converged('failed', { ...unasked, code: 'environment.halted' }), unasked],
  ])('its targets and groups: %s', (_, end, { targets, groups }) => {
    expect(ofEnvironment(end, WISHED, AS_SEEN, [LEFT])).toMatchObject({ targets, groups })
  })
  test.each<[Unlocked['lock'], Answer['outcome'], Answer['code'], typeof WISHED]>([
    ['taken', 'contested', 'environment.contested', { release: '', image: '' }],
    ['held', 'failed', 'environment.locked', WISHED],
    ['refused', 'failed', 'aws.refused', WISHED],
  ])('whose lock is %s', (lock, outcome, code, wished) => {
    const answer = ofEnvironment({ lock, because: 'another run' } as Unlocked, WISHED, AS_SEEN)
    expect(answer).toMatchObject({ ...wished, ...AS_SEEN, outcome, code, why: 'another run' })
  })
})

describe('where records are as they were', () => {
  const grouped = (...outcomes: readonly GroupResult['outcome'][]) => outcomes.map(outcome => ({ ...GROUP, outcome }))
  test.each<[Answer['outcome'], readonly GroupResult['outcome'][], Answer['outcome'], string]>([
    ['refreshed', ['unchanged', 'unchanged'], 'unchanged', 'because, and it is verified already'],
    ['refreshed', ['unchanged', 'refreshed'], 'refreshed', 'because'],
    ['rolled-back', ['unchanged'], 'rolled-back', 'because'],
    ['failed', [], 'failed', 'because'],
  ])('what is %s, with groups that are %j, is %s', (outcome, outcomes, told, why) => {
    expect(idle({ ...END, outcome, groups: grouped(...outcomes) })).toMatchObject({ outcome: told, why })
  })
})
