/** Each kind of verdict, by what was looked at. */
import {
  type Alarm,
  type Answers,
  type Checkpoint,
  judge,
  type Question,
  type TargetHealth,
  type VerdictAnswer,
  type VerdictKind,
  type WishedVerdict,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { MINUTE, quiet } from './canary.ts'

const checkpoint: Checkpoint = {
  ...{ group: 'web', percent: 25, canaries: ['i-1', 'i-2'], others: ['i-3', 'i-4'], refresh: 'r-1' },
  ...{ since: 10 * MINUTE, until: 25 * MINUTE, asked: 25 * MINUTE, goesOn: undefined },
}
const told = <K extends VerdictKind>(
  by: K,
  wished: Omit<WishedVerdict<K>, 'by'>,
  answer: VerdictAnswer<K> | undefined,
  more: Partial<Checkpoint> = {},
): string => {
  const question = { name: 'x', by, wished: { by, ...wished }, checkpoint: { ...checkpoint, ...more } } as unknown as Question<K>
  const { verdict, because, unasked } = judge(question, answer)
  return `${verdict}${unasked ? ' (unasked)' : ''}: ${because}`
}

describe('what is not known', () => {
  test.each<[string, VerdictAnswer<'http'> | undefined, string]>([
    ['nobody has looked', undefined, 'inconclusive: nobody has looked'],
    ['it cannot be read now', { unknown: true, why: 'throttled', transient: true }, 'open: throttled'],
    ['it cannot be read', { unknown: true, why: 'denied' }, 'inconclusive (unasked): denied'],
  ])('%s', (_, answer, expected) => {
    expect(told('http', { url: 'http://x', status: 200, body: undefined, times: 1 }, answer)).toBe(expected)
  })
})

describe('alarms', () => {
  const changed = (at: number): Partial<Alarm> => ({
    state: 'OK',
    since: at + MINUTE,
    updates: [
      { at, from: 'OK', to: 'ALARM' },
      { at: at + MINUTE, from: 'ALARM', to: 'OK' },
    ],
  })
  test.each<[string, Answers['alarms'], string]>([
    ['quiet', [quiet('a')], 'pass: a: quiet'],
    ['it fires', [{ ...quiet('a'), state: 'ALARM', since: 5 * MINUTE }], 'fail: alarm a is in ALARM'],
    ['it fired meanwhile', [{ ...quiet('a'), ...changed(12 * MINUTE) }], 'fail: alarm a was in ALARM'],
    ['it fired before the canary was there', [{ ...quiet('a'), ...changed(8 * MINUTE) }], 'pass: a: quiet'],
    [
      'it has no data',
      [{ ...quiet('a'), state: 'INSUFFICIENT_DATA', treatMissingData: 'missing' }],
      'inconclusive: alarm a is in INSUFFICIENT_DATA: let its TreatMissingData say what missing data means, or list another alarm',
    ],
    ['it is not there', [{ name: 'a', gone: 'does not exist' }], 'inconclusive: alarm a does not exist'],
    ['nobody has looked at it', [], 'inconclusive: nobody has looked at a'],
  ])('%s', (_, answer, expected) => {
    expect(told('alarms', { alarms: ['a'] }, answer)).toBe(expected)
  })
})

describe('a metric', () => {
  const wished: Omit<WishedVerdict<'metric'>, 'by'> = {
    ...{ namespace: 'Web', metric: 'Errors', dimensions: {}, statistic: 'Average', period: MINUTE, of: 'canary' },
    ...{ atMost: undefined, atLeast: undefined, noWorseThan: undefined, better: 'lower', leastPeriods: 2 },
  }
  const series = (instance: string | undefined, ...values: readonly number[]): Answers['metric'][number] => ({
    instance,
    points: values.map((value, index) => ({ at: (11 + index) * MINUTE, value })),
  })
  test.each<[string, Partial<typeof wished>, Answers['metric'], string]>([
    ['below its limit', { atMost: 5 }, [series('i-1', 1, 2, 5)], 'pass: Errors is 5 at most in 3 periods, of 5'],
    ['above it in one period', { atMost: 5 }, [series('i-1', 1, 6, 1)], 'fail: Errors is 6 at most in 3 periods, more than 5'],
    [
      'the average of the instances counts',
      { atMost: 5 },
      [series('i-1', 8, 8), series('i-2', 1, 1)],
      'pass: Errors is 4.5 at most in 2 periods, of 5',
    ],
    [
      'what others say does not',
      { atMost: 5 },
      [series('i-1', 1, 1), series('i-3', 99, 99)],
      'pass: Errors is 1 at most in 2 periods, of 5',
    ],
    ['of nobody in particular', { atMost: 5, of: 'all' }, [series(undefined, 7, 7)], 'fail: Errors is 7 at most in 2 periods, more than 5'],
    ['too low', { atLeast: 0.5 }, [series('i-1', 1, 0.25)], 'fail: Errors is 0.25 at least in 2 periods, less than 0.5'],
    ['high enough', { atLeast: 0.5 }, [series('i-1', 1, 0.5)], 'pass: Errors is 0.5 at least in 2 periods, of 0.5'],
    [
      'between both limits',
      { atLeast: 1, atMost: 3 },
      [series('i-1', 1, 3)],
      'pass: Errors is 3 at most in 2 periods, of 3; Errors is 1 at least in 2 periods, of 1',
    ],
    ['too little data', { atMost: 5 }, [series('i-1', 1)], 'inconclusive: 1 periods have data, and 2 are needed'],
    ['too little data is no failure either', { atMost: 5 }, [series('i-1', 9)], 'inconclusive: 1 periods have data, and 2 are needed'],
    ['no data', { atMost: 5 }, [], 'inconclusive: 0 periods have data, and 2 are needed'],
    [
      'as good as the others',
      { noWorseThan: 10 },
      [series('i-1', 11, 11), series('i-3', 10, 10)],
      'pass: Errors is 11 on new instances and 10 on the others, over 2 periods',
    ],
    [
      'worse',
      { noWorseThan: 10 },
      [series('i-1', 12, 11), series('i-3', 10, 10)],
      'fail: Errors is 11.5 on new instances and 10 on the others, over 2 periods: more than 10 % worse',
    ],
    [
      'others that have none of it',
      { noWorseThan: 10 },
      [series('i-1', 0.1, 0), series('i-3', 0, 0)],
      'fail: Errors is 0.05 on new instances and 0 on the others, over 2 periods: more than 10 % worse',
    ],
    [
      'higher is better',
      { noWorseThan: 10, better: 'higher' },
      [series('i-1', 9, 9), series('i-3', 10, 10)],
      'pass: Errors is 9 on new instances and 10 on the others, over 2 periods',
    ],
    [
      'and lower is worse',
      { noWorseThan: 10, better: 'higher' },
      [series('i-1', 8, 9), series('i-3', 10, 10)],
      'fail: Errors is 8.5 on new instances and 10 on the others, over 2 periods: more than 10 % worse',
    ],
    [
      'only the same minutes are compared',
      { noWorseThan: 0 },
      [series('i-1', 1, 1, 50), series('i-3', 1, 1)],
      'pass: Errors is 1 on new instances and 1 on the others, over 2 periods',
    ],
    [
      'of the others there is too little',
      { noWorseThan: 0 },
      [series('i-1', 1, 1), series('i-3', 1)],
      'inconclusive: 1 periods have data of old and new instances, and 2 are needed',
    ],
    [
      'a limit that fails goes before a comparison that nobody can make',
      { atMost: 0, noWorseThan: 0 },
      [series('i-1', 1, 1)],
      'fail: Errors is 1 at most in 2 periods, more than 0',
    ],
  ])('%s', (_, more, answer, expected) => {
    expect(told('metric', { ...wished, ...more }, answer)).toBe(expected)
  })
  test('where all run the image there is nothing to compare with', () => {
    const answer = [series('i-1', 1, 1)]
    expect(told('metric', { ...wished, noWorseThan: 0 }, answer, { others: [] })).toBe(
      'pass: all run the new image: there is nothing to compare with',
    )
  })
})

describe('target groups', () => {
  const is = (state: string, reason = ''): TargetHealth => ({
    targetGroup: 'arn:aws:elasticloadbalancing:r:a:targetgroup/web/1',
    state,
    reason,
    description: '',
  })
  test.each<[string, number, readonly (readonly TargetHealth[])[], string]>([
    ['all are healthy', 100, [[is('healthy')], [is('healthy')]], 'pass: 2 of 2 instances are healthy'],
    [
      'one is not',
      100,
      [[is('healthy')], [is('unhealthy', 'Target.Timeout')]],
      'fail: 1 of 2 instances are healthy; i-2: in target group web it is unhealthy: Target.Timeout',
    ],
    ['half is enough', 50, [[is('healthy')], [is('unhealthy')]], 'pass: 1 of 2 instances are healthy'],
    [
      'one is not in another group',
      100,
      [[is('healthy')], [is('healthy'), is('unhealthy')]],
      'fail: 1 of 2 instances are healthy; i-2: in target group web it is unhealthy',
    ],
    [
      'one was not looked at yet',
      100,
      [[is('healthy')], [is('initial')]],
      'inconclusive: 1 of 2 instances are healthy; i-2: in target group web it is initial',
    ],
    ['there is none', 100, [[], []], 'inconclusive: the group is in no target group'],
  ])('%s', (_, share, [one = [], two = []], expected) => {
    const answer = new Map([
      ['i-1', one],
      ['i-2', two],
    ])
    expect(told('target-health', { share }, answer)).toBe(expected)
  })
})

describe('an address', () => {
  const wished = { url: 'http://x', status: 200, body: 'ok', times: 2 }
  const no = { unknown: true, why: 'x cannot be reached' } as const
  test.each<[string, Answers['http'], string]>([
    [
      'right each time',
      [
        { status: 200, body: 'ok' },
        { status: 200, body: 'is ok' },
      ],
      'pass: 2 of 2 answers are right',
    ],
    [
      'another status',
      [
        { status: 200, body: 'ok' },
        { status: 503, body: 'ok' },
      ],
      'fail: 1 of 2 answers are right: 503 in place of 200',
    ],
    [
      'another body',
      [
        { status: 200, body: 'ok' },
        { status: 200, body: 'no' },
      ],
      'fail: 1 of 2 answers are right: one of them does not contain what it has to',
    ],
    ['not reached', [{ status: 200, body: 'ok' }, no], 'inconclusive: 1 of 2 answers are right: x cannot be reached'],
    ['not reached, and wrong', [{ status: 500, body: 'ok' }, no], 'fail: 0 of 2 answers are right: 500 in place of 200'],
    ['asked too seldom', [{ status: 200, body: 'ok' }], 'inconclusive: 1 of 2 answers are right: nobody has asked more often'],
  ])('%s', (_, answer, expected) => {
    expect(told('http', wished, answer)).toBe(expected)
  })
})

describe('a command', () => {
  const wished = { run: 'true', shell: 'bash', limit: MINUTE } as const
  const on = (instance: string, status: string, code?: number, output = '') => ({ instance, status, code, output })
  test.each<[string, Answers['command'], string]>([
    ['well on each', [on('i-1', 'Success', 0), on('i-2', 'Success', 0)], 'pass: ended well on 2 of 2 instances'],
    ['not sent to one', [on('i-1', 'Success', 0)], 'open: ended well on 1 of 2 instances, within 60 s'],
    ['still at it', [on('i-1', 'Success', 0), on('i-2', 'InProgress')], 'open: ended well on 1 of 2 instances, within 60 s'],
    [
      'failed on one',
      [on('i-1', 'InProgress'), on('i-2', 'Failed', 3, 'a\nnginx is down\n')],
      'fail: ended well on 0 of 2 instances; on i-2 it is Failed with 3: nginx is down',
    ],
    [
      'well but for its code',
      [on('i-1', 'Success', 1), on('i-2', 'Success', 0)],
      'fail: ended well on 1 of 2 instances; on i-1 it is Success with 1',
    ],
    [
      'took too long',
      [on('i-1', 'ExecutionTimedOut'), on('i-2', 'Success', 0)],
      'fail: ended well on 1 of 2 instances; on i-1 it is ExecutionTimedOut',
    ],
    [
      'one was not reached',
      [on('i-1', 'Undeliverable'), on('i-2', 'Success', 0)],
      'inconclusive: ended well on 1 of 2 instances; i-1 was not reached (Undeliverable)',
    ],
    ...['DeliveryTimedOut', 'Cancelled', 'Terminated', 'AccessDenied', 'InvalidPlatform'].map(
      (status): [string, Answers['command'], string] => [
        `one was not reached, as it is ${status}`,
        [on('i-1', status), on('i-2', 'Success', 0)],
        `inconclusive: ended well on 1 of 2 instances; i-1 was not reached (${status})`,
      ],
    ),
    [
      'one was not reached, and it failed on another',
      [on('i-1', 'Undeliverable'), on('i-2', 'Failed', 1)],
      'fail: ended well on 0 of 2 instances; on i-2 it is Failed with 1',
    ],
    ...['Pending', 'Delayed', 'Cancelling'].map((status): [string, Answers['command'], string] => [
      `it is ${status} on one`,
      [on('i-1', status), on('i-2', 'Success', 0)],
      'open: ended well on 1 of 2 instances, within 60 s',
    ]),
    [
      'what others say does not count',
      [on('i-3', 'Failed', 1), on('i-1', 'Success', 0), on('i-2', 'Success', 0)],
      'pass: ended well on 2 of 2 instances',
    ],
  ])('%s', (_, answer, expected) => {
    expect(told('command', wished, answer)).toBe(expected)
  })
})

test('a step says what it says', () => {
  expect(told('step', { asks: undefined }, { name: 'x', verdict: 'fail', because: '1 of 12 failed' })).toBe('fail: 1 of 12 failed')
})
