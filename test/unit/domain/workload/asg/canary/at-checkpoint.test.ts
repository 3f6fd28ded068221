import {
  checkpointIn,
  type Group,
  type GroupResult,
  type Moment,
  type RollStep,
  type RollWish,
  rollGroup,
  type Strategy,
  type Turn,
  type VerdictAnswer,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { moment, NEW, nothingPast, OLD, refresh } from '../group.ts'
import { atCanary, canaryWish, MINUTE, quiet, SINCE, twenty } from './canary.ts'

const told = (turn: Turn<RollStep, GroupResult>): string => {
  if ('wait' in turn) return `wait until ${turn.until === undefined ? 'whenever' : turn.until / MINUTE}`
  if ('end' in turn) return `${turn.end.outcome}: ${turn.end.why}`
  return turn.act.map(step => (step.do === 'start-refresh' ? `start ${step.preferences.CheckpointPercentages ?? 'all'}` : step.do)).join()
}
interface Row {
  readonly more?: Partial<Strategy<'canary'>>
  readonly wished?: Partial<RollWish>
  readonly at?: Partial<Moment>
  readonly past?: ReadonlySet<string>
  /** Undefined: nobody has asked. */
  readonly answers?: Readonly<Record<string, VerdictAnswer>>
}
const turnOf = (group: Group, { more, wished, at, past = nothingPast, answers }: Row = {}): string => {
  const wish = canaryWish(more, wished)
  const checkpoint = checkpointIn(wish, group)
  const seen = answers && checkpoint ? { ...group, answers: { checkpoint, answers: new Map(Object.entries(answers)) } } : group
  return told(rollGroup(wish, seen, past, moment({ now: SINCE + 15 * MINUTE, ...at })))
}
const GOES_ON = 'AWS goes on by itself at 1970-01-03T00:10:00.000Z if no run comes before'
const QUIET = { alarms: [quiet('web-5xx')] }
const firing = { ...quiet('web-5xx'), state: 'ALARM', since: SINCE + MINUTE } as const

describe('one refresh with all its checkpoints', () => {
  test.each<[string, number, string]>([
    ['nothing is there', 0, 'start 5,25,100'],
    ['the first checkpoint is reached and its verdicts passed', 1, 'start 25,100'],
    ['the second one', 5, 'start all'],
  ])('%s', (_, on, starts) => {
    expect(turnOf(atCanary(on, { refreshes: [] }), { answers: QUIET })).toBe(starts)
  })
  test('AWS waits for the hold limit, or as long as it is watched', () => {
    const delay = (advance: 'timed' | 'verdict'): number | undefined => {
      const turn = rollGroup(canaryWish({ advance }), atCanary(0), nothingPast, moment())
      const [step] = 'act' in turn ? turn.act : []
      return step?.do === 'start-refresh' ? step.preferences.CheckpointDelay : undefined
    }
    expect([delay('timed'), delay('verdict')]).toEqual([15 * 60, 48 * 3_600])
  })
  test('its alarms are watched by AWS, which rolls it back by itself', () => {
    const turn = rollGroup(canaryWish(), atCanary(0), nothingPast, moment())
    expect(turn).toMatchObject({ act: [{ preferences: { Alarms: ['web-5xx'], AutoRollback: true, BakeTime: 900, SkipMatching: true } }] })
  })
})

describe('at a checkpoint', () => {
  test.each<[string, Row, string]>([
    ['it is watched', { at: { now: SINCE + 14 * MINUTE } }, 'wait until 25'],
    ['nobody has asked yet', {}, 'wait until 25'],
    ['its verdicts passed', { answers: QUIET }, 'cancel-refresh'],
    [
      'its alarm has fired',
      { answers: { alarms: [firing] } },
      'failed: checkpoint 5 %, 1 of 20 instances: alarms failed (alarm web-5xx is in ALARM)',
    ],
    [
      'nobody can tell',
      { answers: { alarms: [{ name: 'web-5xx', unknown: true, why: 'no' }] } },
      'failed: checkpoint 5 %, 1 of 20 instances: alarms is inconclusive (alarm web-5xx cannot be read: no)',
    ],
    ['nobody can tell, and that is waited for', { more: { inconclusive: 'hold' }, answers: { alarms: [] } }, 'wait until whenever'],
    ['what cannot be asked for good stops it where it is', { answers: { alarms: { unknown: true, why: 'denied' } } }, 'cancel-refresh'],
    ['what passes is waited for', { answers: { alarms: { unknown: true, why: 'throttled', transient: true } } }, 'wait until whenever'],
    [
      'it goes no further',
      { wished: { until: 5 }, answers: QUIET },
      `paused: checkpoint 5 %, 1 of 20 instances: alarms passed (web-5xx: quiet); ${GOES_ON}`,
    ],
    [
      'it goes no further, and what is missing is for steps after it to say',
      {
        wished: { until: 5 },
        more: { verdicts: { s: { by: 'step', asks: undefined } } },
        answers: { ...QUIET, s: { unknown: true, why: 'none' } },
      },
      `paused: checkpoint 5 %, 1 of 20 instances: alarms passed (web-5xx: quiet); s is inconclusive (none); ${GOES_ON}`,
    ],
    [
      'it goes no further, and something else cannot be asked',
      { wished: { until: 5 }, answers: { alarms: { unknown: true, why: 'denied' } } },
      'cancel-refresh',
    ],
    ['it is to go further than that', { wished: { until: 25 }, answers: QUIET }, 'cancel-refresh'],
    [
      'AWS goes on by itself',
      { more: { advance: 'timed', verdicts: { a: { by: 'alarms', alarms: ['x'] } } }, answers: { ...QUIET, a: [quiet('x')] } },
      'wait until whenever',
    ],
    [
      'a verdict stops what would go on by itself',
      { more: { advance: 'timed', verdicts: { a: { by: 'alarms', alarms: ['x'] } } }, answers: { alarms: [firing], a: [quiet('x')] } },
      'failed: checkpoint 5 %, 1 of 20 instances: alarms failed (alarm web-5xx is in ALARM); a passed (x: quiet)',
    ],
    ['nothing is asked where AWS watches alone', { more: { advance: 'timed' } }, 'wait until whenever'],
    ['the workflow was cancelled', { at: { cancelled: true }, answers: QUIET }, 'cancel-refresh'],
    [
      'AWS refuses to stop it',
      { answers: QUIET, at: { refused: new Map([['web', { do: 'cancel-refresh', message: 'no' }]]) } },
      'failed: no',
    ],
  ])('%s', (_, row, turn) => {
    expect(turnOf(atCanary(1), row)).toBe(turn)
  })
  test('what was asked of other instances says nothing of these', () => {
    const wish = canaryWish()
    const before = checkpointIn(wish, atCanary(1))
    const group = atCanary(2)
    const turn = rollGroup(
      wish,
      before ? { ...group, answers: { checkpoint: before, answers: new Map(Object.entries(QUIET)) } } : group,
      nothingPast,
      moment({ now: SINCE + 15 * MINUTE }),
    )
    expect(told(turn)).toBe('wait until 25')
  })
  test('on the way back nothing is asked', () => {
    const group = atCanary(1, { refreshes: [refresh('going', '1')] })
    expect(turnOf(group, { wished: { image: OLD, unproved: undefined } as never })).toContain('wait')
  })
})

describe('its refresh was stopped', () => {
  const stopped = (minutes: number, more = {}) =>
    atCanary(1, { refreshes: [refresh('cancelled', '2', { ended: SINCE + minutes * MINUTE, ...more })] })
  test.each<[string, Group, Row, string]>([
    ['by this run, once its verdicts passed: it goes on', stopped(15), { answers: QUIET }, 'start 25,100'],
    ['by this run, whose clock is ahead of that of AWS', stopped(14.75), { answers: QUIET }, 'start 25,100'],
    ['by somebody before they were due', stopped(14, { why: 'Cancelled by user.' }), { answers: QUIET }, 'cancelled: Cancelled by user.'],
    ['before this run began: they are asked first', stopped(2), { past: new Set(['r-1']) }, 'wait until 25'],
    ['before this run began, and they passed', stopped(2), { past: new Set(['r-1']), answers: QUIET }, 'start 25,100'],
    [
      'and what its verdicts are about cannot be asked: nobody is to blame but the place',
      stopped(15),
      { answers: { alarms: { unknown: true, why: 'denied' } } },
      'failed: checkpoint 5 %, 1 of 20 instances: alarms is inconclusive (denied)',
    ],
    [
      'and AWS refuses another one',
      stopped(15),
      { answers: QUIET, at: { refused: new Map([['web', { do: 'start-refresh', message: 'no' }]]) } },
      'failed: no',
    ],
    [
      'rolled back by AWS: it has failed',
      atCanary(1, { refreshes: [refresh('rolled-back', '2', { ended: SINCE + 20 * MINUTE, why: 'alarm' })] }),
      { answers: QUIET },
      'rolled-back: alarm',
    ],
    ['it is being rolled back', atCanary(1, { refreshes: [refresh('ending', '2')] }), { answers: QUIET }, 'wait until whenever'],
  ])('%s', (_, group, row, turn) => {
    expect(turnOf(group, row)).toBe(turn)
  })
})

describe('all of it runs the image', () => {
  const done = atCanary(20, { version: '2', number: '2', refreshes: [refresh('done', '2', { ended: SINCE + 15 * MINUTE })] })
  test.each<[string, Row, string]>([
    ['it is not proved before its verdicts are asked', {}, 'wait until 25'],
    ['they passed', { answers: QUIET }, 'refreshed: 20 of 20 instances run ami-new'],
    [
      'one failed',
      { answers: { alarms: [firing] } },
      'failed: checkpoint 100 %, 20 of 20 instances: alarms failed (alarm web-5xx is in ALARM)',
    ],
    ['it goes no further than where it is', { wished: { until: 5 }, answers: QUIET }, 'refreshed: 20 of 20 instances run ami-new'],
  ])('%s', (_, row, turn) => {
    expect(turnOf(done, row)).toBe(turn)
  })
})

test('a small group has no small share: one instance of two is more than any checkpoint before the last', () => {
  const group = atCanary(1, { desired: 2, instances: [...twenty(1).slice(0, 1), ...twenty(0).slice(1, 2)], refreshes: [] })
  expect(turnOf(group, { answers: QUIET })).toBe('start all')
})
test.each<[string, readonly number[] | undefined]>([
  ['goes beyond', [25, 100]],
  ['waits nowhere', undefined],
])('a refresh that %s the checkpoint is let go', (_, checkpoints) => {
  const group = atCanary(1, { refreshes: [refresh('going', '2', checkpoints ? { checkpoints } : {})] })
  expect(turnOf(group, { answers: QUIET })).toBe('wait until whenever')
})
test('an instance that came into service later moves the moment on', () => {
  const later = { changes: [{ instance: 'i-00', does: 'enters' as const, at: SINCE + 10 * MINUTE, unhealthy: false }] }
  expect(turnOf(atCanary(1, { activities: later }), { answers: QUIET })).toBe('wait until 37')
})
test('where its activities are not told it is watched from when it was launched, or this run began to watch', () => {
  const untold = atCanary(1, { activities: { unknown: true, why: 'no' } })
  expect(turnOf(untold, { at: { now: 17 * MINUTE } })).toBe('wait until 18')
  expect(turnOf(untold, { at: { now: 17 * MINUTE }, wished: { unproved: { since: 4 * MINUTE } } })).toBe('wait until 21')
})
test('the new image is that of the wish', () => {
  expect(checkpointIn(canaryWish({}, { image: NEW }), atCanary(5))).toMatchObject({ percent: 25, since: SINCE, until: SINCE + 15 * MINUTE })
})
