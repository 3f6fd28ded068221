import {
  type AsgFleet,
  checkpointIn,
  type Group,
  type Moment,
  predictFleet,
  type Refresh,
  type RollWish,
  rollGroup,
  type Strategy,
} from '@golden-ami/domain'
import { workloadOf } from '@golden-ami/domain/workload/workloads'
import { describe, expect, test } from 'vitest'
import { moment, NEW, nothingPast, prepared, refresh } from '../group.ts'
import { atCanary, canaryWish, MINUTE, quiet, SINCE } from './canary.ts'

const SUSPENDED = { suspended: ['InstanceRefresh'], suspendedFor: 'r-1' }
const going = (more: Partial<Refresh> = {}): Refresh =>
  refresh('going', '2', { started: 0, percent: 5, checkpoints: [5, 25, 100], ...more })

const BUSY = `busy: instance refresh r-1 is going to version 7, not to ${NEW}`

interface Row {
  readonly more?: Partial<Strategy<'canary'>>
  readonly wished?: Partial<RollWish>
  readonly at?: Partial<Moment>
  readonly passed?: boolean
}
const turnOf = (group: Group, { more, wished, at, passed = false }: Row = {}): string => {
  const wish = canaryWish({ suspend: true, ...more }, wished)
  const checkpoint = checkpointIn(wish, group)
  const answers = new Map([['alarms', [quiet('web-5xx')]]])
  const seen = passed && checkpoint ? { ...group, answers: { checkpoint, answers } } : group
  const turn = rollGroup(wish, seen, nothingPast, moment({ now: SINCE + (passed ? 15 : 1) * MINUTE, ...at }))
  if ('act' in turn) return turn.act.map(step => step.do).join()
  return 'wait' in turn ? 'wait' : `${turn.end.outcome}: ${turn.end.why}`
}
const refusing = (verb: string): Partial<Moment> => ({ refused: new Map([['web', { do: verb, message: 'not authorized' }]]) })

describe('a canary that suspends InstanceRefresh at its checkpoints', () => {
  test.each<[string, Group, Row, string]>([
    ['is it reached, the group says so', atCanary(1), {}, 'tag-group'],
    ['then it is suspended', atCanary(1, { suspendedFor: 'r-1' }), {}, 'suspend-process'],
    ['a tag of an earlier refresh is written anew', atCanary(5, { suspendedFor: 'r-0' }), {}, 'tag-group'],
    ['what was launched ahead is given back first', atCanary(1, { desired: 19 }), {}, 'wait'],
    ['which is not waited for longer than it is watched', atCanary(1, { desired: 19 }), { at: { now: SINCE + 15 * MINUTE } }, 'tag-group'],
    ['before it is reached nothing is', atCanary(0, { refreshes: [going()] }), {}, 'wait'],
    ['suspended, it is watched', atCanary(1, SUSPENDED), {}, 'wait'],
    ['where somebody else has suspended it, that is enough', atCanary(1, { suspended: ['InstanceRefresh'] }), {}, 'wait'],
    [
      'a tag that keeps nothing is removed',
      atCanary(0, { suspendedFor: 'r-0', refreshes: [refresh('cancelled', '2')] }),
      {},
      'untag-group',
    ],
    ['unless that is wished nothing is suspended', atCanary(1), { more: { suspend: false } }, 'wait'],
    ['where AWS is to go on by itself it is not kept', atCanary(1), { more: { advance: 'timed' } }, 'wait'],
    ['at the end nothing is kept', atCanary(20, { refreshes: [going({ percent: 100 })] }), {}, 'wait'],
    ['verdicts pass: it is cancelled first', atCanary(1, SUSPENDED), { passed: true }, 'cancel-refresh'],
    ['then it is resumed', atCanary(1, { ...SUSPENDED, refreshes: [going({ state: 'ending' })] }), {}, 'resume-process'],
    [
      'and goes on',
      atCanary(1, { refreshes: [refresh('cancelled', '2', { started: 0, ended: SINCE + 16 * MINUTE })] }),
      { passed: true },
      'start-refresh',
    ],
    [
      'also where somebody comes after a crash in between',
      atCanary(1, { ...SUSPENDED, refreshes: [refresh('cancelled', '2', { started: 0, ended: SINCE + 16 * MINUTE })] }),
      { passed: true },
      'resume-process',
    ],
    [
      'what goes back natively is resumed, as it would go nowhere',
      atCanary(1, { ...SUSPENDED, refreshes: [going({ state: 'ending', status: 'RollbackInProgress' })] }),
      {},
      'resume-process',
    ],
    [
      'it is parked as it is',
      atCanary(1, SUSPENDED),
      { passed: true, wished: { until: 5 } },
      'paused: checkpoint 5 %, 1 of 20 instances: alarms passed (web-5xx: quiet); its process InstanceRefresh is suspended until a run goes on',
    ],
    ['who does not want that any more resumes it', atCanary(1, SUSPENDED), { more: { suspend: false } }, 'resume-process'],
    ['cancelled, it is stopped first', atCanary(1, SUSPENDED), { at: { cancelled: true } }, 'cancel-refresh'],
    [
      'cancelled, then it is resumed',
      atCanary(1, { ...SUSPENDED, refreshes: [going({ state: 'ending' })] }),
      { at: { cancelled: true } },
      'resume-process',
    ],
    [
      'cancelled, and nobody is to stop it: it stays',
      atCanary(1, SUSPENDED),
      { at: { cancelled: true }, wished: { onCancel: 'leave' } },
      'cancelled: instance refresh r-1 is going and goes on in AWS; its process InstanceRefresh stays suspended',
    ],
    [
      'cancelled, and it cannot be resumed: that ends it',
      atCanary(1, { ...SUSPENDED, refreshes: [going({ state: 'ending' })] }),
      { at: { cancelled: true, ...refusing('resume-process') } },
      'cancelled: instance refresh r-1 is going and goes on in AWS; its process InstanceRefresh stays suspended: not authorized',
    ],
    ['who may not tag it stops it where it is', atCanary(1), { at: refusing('tag-group') }, 'cancel-refresh'],
    ['who may not suspend stops it where it is', atCanary(1), { at: refusing('suspend-process') }, 'cancel-refresh'],
    [
      'who may not resume ends',
      atCanary(1, { ...SUSPENDED, refreshes: [going({ state: 'ending' })] }),
      { at: refusing('resume-process') },
      'failed: not authorized',
    ],
    [
      'somebody has suspended it after a tag was left: that is theirs',
      prepared({ desired: 2, suspended: ['InstanceRefresh'], suspendedFor: 'r-0', refreshes: [refresh('cancelled', '7')] }),
      {},
      'refused: Group web has suspended processes: InstanceRefresh.',
    ],
    [
      'what goes to another image is displaced before it is resumed',
      atCanary(0, { ...SUSPENDED, refreshes: [refresh('going', '7')] }),
      { wished: { displace: 'all' } },
      'rollback-refresh',
    ],
    [
      'so is the canary of what was promoted before, with which nobody goes on',
      atCanary(0, { ...SUSPENDED, refreshes: [refresh('going', '7')] }),
      { wished: { displace: 'kept' } },
      'rollback-refresh',
    ],
    ['what nobody keeps is not', atCanary(0, { refreshes: [refresh('going', '7')] }), { wished: { displace: 'kept' } }, BUSY],
    [
      'what somebody has begun since it was stopped is resumed, as it would go nowhere',
      atCanary(1, { ...SUSPENDED, refreshes: [refresh('going', '7', { id: 'theirs' }), refresh('cancelled', '2')] }),
      { wished: { displace: 'kept' } },
      'resume-process',
    ],
    [
      'and is left alone then',
      atCanary(1, { refreshes: [refresh('going', '7', { id: 'theirs' }), refresh('cancelled', '2')] }),
      { wished: { displace: 'kept' } },
      BUSY.replace('r-1', 'theirs'),
    ],
    [
      'cancelled, that canary stays as it is',
      atCanary(0, { ...SUSPENDED, refreshes: [refresh('going', '7')] }),
      { at: { cancelled: true }, wished: { displace: 'kept', onCancel: 'rollback' } },
      'cancelled: instance refresh r-1 is going and goes on in AWS; its process InstanceRefresh stays suspended',
    ],
  ])('%s', (_, group, row, turn) => {
    expect(turnOf(group, row)).toBe(turn)
  })
  test('AWS does not go on by itself while it is suspended', () => {
    const goesOn = (group: Group) => checkpointIn(canaryWish({ suspend: true }), group)?.goesOn
    expect([goesOn(atCanary(1)), goesOn(atCanary(1, SUSPENDED))]).toEqual([SINCE + 48 * 60 * MINUTE, undefined])
  })
  test('what a step does to it is foretold', () => {
    const on = { on: 'web', group: 'web', because: '' }
    const group = atCanary(1)
    const fleet: AsgFleet = { kind: 'asg', groups: new Map([['web', group]]), past: new Set() }
    const tagged = predictFleet(fleet, { do: 'tag-group', refresh: 'r-1', ...on })
    const suspended = predictFleet(tagged, { do: 'suspend-process', ...on })
    expect(suspended.groups.get('web')).toEqual({ ...group, ...SUSPENDED })
    const resumed = predictFleet(suspended, { do: 'resume-process', ...on })
    expect(predictFleet(resumed, { do: 'untag-group', ...on }).groups.get('web')).toEqual(group)
  })
})

describe('what is on its way to an image that nobody may have', () => {
  const calledBack = (more: Partial<Group>, at: Partial<Moment> = {}) => {
    const group = atCanary(1, more)
    const fleet: AsgFleet = { kind: 'asg', groups: new Map([['web', group]]), past: new Set() }
    const turn = workloadOf(fleet).callBack(NEW, { target: 'eu', beside: [] }, moment(at))
    return turn && ('act' in turn ? turn.act.map(step => step.do).join() : turn.wait)
  }
  const refused = (verb: string): Partial<Moment> => ({ refused: new Map([['web in eu', { do: verb, message: 'not authorized' }]]) })
  const ended = (state: Refresh['state']): Partial<Group> => ({ ...SUSPENDED, refreshes: [refresh(state, '2')] })
  test.each<[string, ReturnType<typeof calledBack>, string | undefined]>([
    ['it is kept: it goes back first', calledBack(SUSPENDED), 'rollback-refresh'],
    ['then it is resumed', calledBack(ended('ending')), 'resume-process'],
    [
      'it may not be: it is said why nothing happens',
      calledBack(ended('ending'), refused('resume-process')),
      'web: instance refresh r-1 is ending, and goes nowhere while its process InstanceRefresh is suspended',
    ],
    [
      'it was cancelled at once, as AWS does not roll it back: it is resumed all the same',
      calledBack(ended('cancelled')),
      'resume-process',
    ],
    ['the tag is removed', calledBack({ ...ended('rolled-back'), suspended: [] }), 'untag-group'],
    ['which it may not be: that is all', calledBack({ ...ended('rolled-back'), suspended: [] }, refused('untag-group')), undefined],
    ['what somebody else has suspended stays so', calledBack({ ...ended('cancelled'), suspendedFor: 'r-0' }), undefined],
    ['so does what is kept of another image', calledBack({ ...SUSPENDED, refreshes: [refresh('cancelled', '7')] }), undefined],
  ])('%s', (_, turn, expected) => {
    expect(turn).toBe(expected)
  })
})
