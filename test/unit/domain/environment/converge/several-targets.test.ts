import {
  type ConvergeWish,
  converge,
  type EnvironmentWorld,
  type FoundTarget,
  type Refresh,
  type RollBackWish,
  rollBack,
  unknownBecause,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { instances, moment } from '../../workload/asg/group.ts'
import {
  A,
  B,
  C,
  delivered,
  FORMER,
  imageOf,
  inWords,
  launchImages,
  ledger,
  pointer,
  quarantined,
  RUN,
  refreshTo,
  running,
  target,
  wish,
} from '../environment.ts'
import { story } from '../story.ts'

const [CANARY, EU, US] = ['canary/eu-west-1', 'eu/eu-west-1', 'us/us-east-1'] as const
const several: ConvergeWish = { ...wish, waves: [[CANARY], [EU, US]] }
const promoted = ledger([...delivered(A), { kind: 'promoting', release: B }, { kind: 'promoted', release: B }])
const seen = (targets: Readonly<Record<string, FoundTarget>>, more: Partial<EnvironmentWorld> = {}): EnvironmentWorld => ({
  ...{ ledger: promoted, lock: [], quarantined: quarantined(), targets: new Map(Object.entries(targets)) },
  ...more,
})
const old = target({ pointer: pointer([A, B], 1), groups: [running(A)] })
const failing = (more: Partial<Refresh>) =>
  target({ pointer: pointer([A, B], 1), groups: [running(A, { refreshes: [refreshTo(B, 'failed', more)] })] })
const failed = failing({ why: 'The following CloudWatch alarms are in the ALARM state: web-5xx.' })
const unexplained = failing({ why: 'instances failed' })
const noCapacity = failing({ why: 'InsufficientInstanceCapacity' })
const arrived = target({ pointer: pointer([A, B], 2), groups: [running(B)] })
const behind = target({ pointer: pointer([A], 1), groups: [running(A)] })
const going = target({ pointer: pointer([A, B], 1), groups: [running(A, { refreshes: [refreshTo(B, 'going')] })] })
const rejectedHere = ledger([{ kind: 'failed', release: B, reason: 'web-5xx fires' }], RUN, promoted)
const lost: FoundTarget = { unknown: true, why: 'not authorized', code: 'aws.denied' }
/** It was there, and something has moved it since. */
const strayed = target({ pointer: pointer([A, B, A], 2), groups: [running(B)] })
const busy: FoundTarget = { unknown: true, why: 'throttled', transient: true }
const told = (world: EnvironmentWorld, more: Partial<ConvergeWish> = {}) =>
  story((now, at) => converge({ ...several, ...more }, now, at), world)

describe('waves', () => {
  test('a later one is begun when the earlier has ended well, and verified is said of all', () => {
    expect(told(seen({ [CANARY]: old, [EU]: old, [US]: old })).words).toEqual([
      ...['web: refresh to 1.1.0/1', 'wait', 'label 2'],
      ...['web: refresh to 1.1.0/1, web: refresh to 1.1.0/1', 'wait', 'label 2, label 2'],
      ...['write verified 1.1.0/1', 'refreshed'],
    ])
  })
  test.each<[string, Readonly<Record<string, FoundTarget>>, string]>([
    ['the earlier failed', { [CANARY]: failed, [EU]: old, [US]: old }, 'write rolling-back 1.0.0/1'],
    ['the earlier failed, and nothing says why', { [CANARY]: unexplained, [EU]: old, [US]: old }, 'write rolling-back 1.0.0/1'],
    ['the earlier has no capacity: nothing is rejected', { [CANARY]: noCapacity, [EU]: old, [US]: old }, 'failed: rollout.place'],
    ['the later failed while the other goes on', { [CANARY]: arrived, [EU]: failed, [US]: going }, 'write rolling-back 1.0.0/1'],
    ['the later has no capacity while the other goes on', { [CANARY]: arrived, [EU]: noCapacity, [US]: going }, 'wait'],
    ['the later has no capacity', { [CANARY]: arrived, [EU]: noCapacity, [US]: arrived }, 'failed: rollout.place'],
    ['the later failed, and nothing says why', { [CANARY]: arrived, [EU]: unexplained, [US]: arrived }, 'failed: rollout.place'],
    [
      'one has no capacity and one failed by the image',
      { [CANARY]: arrived, [EU]: noCapacity, [US]: failed },
      'write rolling-back 1.0.0/1',
    ],
    [
      'the later failed, nothing says why, and nothing of the earlier is proved',
      { [CANARY]: target({ pointer: pointer([A, B], 1), groups: [running(B)] }), [EU]: unexplained, [US]: arrived },
      'label 2',
    ],
    ['the earlier cannot be read', { [CANARY]: lost, [EU]: old, [US]: old }, 'failed: aws.denied'],
    ['the earlier cannot be read at the moment', { [CANARY]: busy, [EU]: old, [US]: old }, 'wait'],
    ['the earlier goes on', { [CANARY]: going, [EU]: old, [US]: old }, 'wait'],
    ['one in the wave cannot be read, the other is begun', { [CANARY]: arrived, [EU]: lost, [US]: old }, 'web: refresh to 1.1.0/1'],
    ['a pointer does not show yet what the ledger says', { [CANARY]: arrived, [EU]: arrived, [US]: behind }, 'wait'],
    ['a pointer is not where the ledger says', { [CANARY]: arrived, [EU]: arrived, [US]: strayed }, 'point to 1.1.0/1'],
  ])('%s', (_, targets, words) => {
    expect(inWords(converge(several, seen(targets), moment()))).toBe(words)
  })
  test('one may not be started now, and the other cannot be read: that is a failure', () => {
    const freezes = [{ from: '1970-01-01', to: '1970-01-02', reason: 'year end' }]
    const inFreeze = (targets: Readonly<Record<string, FoundTarget>>): string =>
      inWords(converge({ ...several, freezes }, seen({ [CANARY]: arrived, ...targets }), moment()))
    expect(inFreeze({ [EU]: old, [US]: lost })).toBe('failed: aws.denied')
    expect(inFreeze({ [EU]: old, [US]: arrived })).toBe('paused')
  })
  test('somebody has cancelled it in one, and it fails in the other: the release is not rejected for it', () => {
    const cancelled = target({ pointer: pointer([A, B], 1), groups: [running(A, { refreshes: [refreshTo(B, 'cancelled')] })] })
    expect(inWords(converge(several, seen({ [CANARY]: arrived, [EU]: cancelled, [US]: failed }), moment()))).toBe('cancelled')
  })
  test('cancelled with on-cancel: rollback, nothing is labelled where it had arrived, and all that is under way goes back', () => {
    const unlabelled = target({ pointer: pointer([A, B], 1), groups: [running(B)] })
    const asked = { ...several, waves: [[EU, US]], onCancel: 'rollback' as const }
    const turn = converge(asked, seen({ [EU]: unlabelled, [US]: going }), moment({ cancelled: true }))
    expect(inWords(turn)).toBe('write rolling-back 1.0.0/1, web: rollback-refresh')
  })
  test('cancelled while a later one is under way, that is what is stopped', () => {
    const turn = converge(several, seen({ [CANARY]: arrived, [EU]: going, [US]: old }), moment({ cancelled: true }))
    expect(inWords(turn)).toBe('web: cancel-refresh')
  })
  test('cancelled before a later one was begun, that one waits still', () => {
    const turn = converge(several, seen({ [CANARY]: arrived, [EU]: old, [US]: old }), moment({ cancelled: true }))
    const outcomes = 'end' in turn ? turn.end.targets.map(({ target, outcome }) => `${target} ${outcome}`) : []
    expect(outcomes).toEqual([`${CANARY} cancelled`, `${EU} waiting`, `${US} waiting`])
  })
  test('the image has failed in one: the end tells what goes on in the other', () => {
    const { end } = told(seen({ [CANARY]: arrived, [EU]: failed, [US]: going }, { ledger: rejectedHere }), { onFailure: 'stop' })
    expect(end.why).toContain('web-5xx')
  })
  test('what fails where the pointer has not been moved yet says nothing of what is promoted', () => {
    const promoting = { ledger: ledger([...delivered(A, B), { kind: 'promoting' as const, release: C }]) }
    const onB = target({ pointer: pointer([A, B], 2), groups: [running(A, { refreshes: [refreshTo(B, 'failed')] })] })
    const turn = converge({ ...several, waves: [[EU]] }, seen({ [EU]: onB }, promoting), moment())
    expect(inWords(turn)).toBe('failed: rollout.failed')
  })
  test('a pointer that has never been where the ledger says it is cannot be put there', () => {
    const turn = converge(several, seen({ [CANARY]: arrived, [EU]: arrived, [US]: behind }), moment({ now: 120_000 }))
    expect(inWords(turn)).toBe('failed: pointer.differs')
  })
  test('each reason ends once', () => {
    const nowhere = unknownBecause('its account is closed.')
    const { end } = told(seen({ [CANARY]: arrived, [EU]: nowhere, [US]: nowhere }))
    expect([end.code, end.why]).toEqual([
      'target.unreadable',
      `${EU}: Target ${EU} cannot be read: its account is closed; ${US}: Target ${US} cannot be read: its account is closed. Done: ${CANARY}`,
    ])
  })
  test('one that is not begun does not keep the label on what is rejected', () => {
    const rejected = ledger([...delivered(A, B), { kind: 'failed', release: B, reason: 'it crashes' }])
    const there = target({ pointer: pointer([A, B], 2), groups: [running(B)] })
    const { words } = told(seen({ [CANARY]: there, [EU]: there, [US]: there }, { ledger: rejected }))
    expect(words).toEqual(['label 1, label 1, label 1', 'failed: release.rejected'])
  })
  test('what is verified is restored in all of them at once, whatever one cannot do', () => {
    const onA = target({ pointer: pointer([A], 1), groups: [running(A)] })
    const moved = target({ pointer: pointer([A, B], 1), groups: [running(B)] })
    const { words, end } = told(seen({ [CANARY]: lost, [EU]: onA, [US]: moved }, { ledger: ledger(delivered(A)) }))
    expect(words).toEqual(['point to 1.0.0/1', 'web: refresh to 1.0.0/1', 'wait', 'label 3', 'failed: aws.denied'])
    expect(end.targets.map(({ outcome }) => outcome)).toEqual(['failed', 'unchanged', 'refreshed'])
  })
  test('also where its image is gone in one of them: that one says so, and the others are brought back', () => {
    const moved = target({ pointer: pointer([A, B], 1), groups: [running(B)] })
    const without = target({ pointer: pointer([A, B], 1), groups: [running(B)], images: launchImages(imageOf(B)) })
    const { words, end } = told(seen({ [CANARY]: without, [EU]: moved, [US]: moved }, { ledger: ledger(delivered(A)) }))
    expect(words).toEqual([
      ...['point to 1.0.0/1, point to 1.0.0/1', 'web: refresh to 1.0.0/1, web: refresh to 1.0.0/1', 'wait', 'label 3, label 3'],
      'failed: rollback.gone',
    ])
    expect(end.targets.map(({ outcome }) => outcome)).toEqual(['failed', 'refreshed', 'refreshed'])
  })
  test('what is not begun says so', () => {
    const { end } = told(seen({ [CANARY]: lost, [EU]: old, [US]: old }))
    expect(end.targets.map(({ target, outcome }) => `${target} ${outcome}`)).toEqual([`${CANARY} failed`, `${EU} waiting`, `${US} waiting`])
    expect(end.why).toBe(`${CANARY}: Target ${CANARY} cannot be read: not authorized. Done: none`)
  })
})

test('what AWS refuses for a group is that target’s alone, though another has a group of that name', () => {
  const at = moment({ refused: new Map([[`web in ${EU}`, { do: 'start-refresh', message: 'not authorized' }]]) })
  expect(inWords(converge(several, seen({ [CANARY]: arrived, [EU]: old, [US]: old }), at))).toBe('web: refresh to 1.1.0/1')
})

describe('a rollout that failed and is to stay', () => {
  const stays = (targets: Readonly<Record<string, FoundTarget>>, at = moment(), by = rejectedHere): string =>
    inWords(converge({ ...several, onFailure: 'stop' }, seen(targets, { ledger: by }), at))
  const ending = target({ pointer: pointer([A, B], 1), groups: [running(A, { refreshes: [refreshTo(B, 'ending')] })] })
  const somebodys = target({ pointer: pointer([A, B], 1), groups: [running(A, { refreshes: [refreshTo(C, 'going')] })] })
  const refusing = (verb: string) => moment({ refused: new Map([[`web in ${US}`, { do: verb, message: 'not authorized' }]]) })
  const others = { [CANARY]: arrived, [EU]: failed }
  const former = ledger([{ kind: 'failed', release: B, reason: 'web-5xx fires' }], FORMER, promoted)
  test.each<[string, string, string]>([
    ['says so first', stays({ ...others, [US]: going }, moment(), promoted), 'write failed 1.1.0/1'],
    ['what is under way is taken back by AWS itself', stays({ ...others, [US]: going }), 'web: rollback-refresh'],
    ['cancelled where AWS refuses that', stays({ ...others, [US]: going }, refusing('rollback-refresh')), 'web: cancel-refresh'],
    ['left where AWS refuses that too', stays({ ...others, [US]: going }, refusing('cancel-refresh')), 'failed: rollout.failed'],
    ['and waited for', stays({ ...others, [US]: ending }), 'wait'],
    ['what is there stays', stays({ ...others, [US]: arrived }), 'failed: rollout.failed'],
    ['so does what goes to something else', stays({ ...others, [US]: somebodys }), 'failed: rollout.failed'],
    ['a cancelled run begins nothing', stays({ ...others, [US]: going }, moment({ cancelled: true })), 'failed: rollout.failed'],
  ])('%s', (_, words, expected) => {
    expect(words).toBe(expected)
  })
  test('whoever looks takes it back, and then says that the release is rejected', () => {
    const { words } = told(seen({ ...others, [US]: going }, { ledger: former }), { onFailure: 'stop' })
    expect(words).toEqual(['label 1', 'web: rollback-refresh', 'failed: release.rejected'])
  })
})

test('a rollout that failed in one target takes every target back whose pointer moved, the newest wave first', () => {
  const { words, world } = told(seen({ [CANARY]: arrived, [EU]: failed, [US]: arrived }))
  expect(words.slice(0, 2)).toEqual(['write rolling-back 1.0.0/1', 'point to 1.0.0/1, label 1, label 1'])
  expect(words.at(-1)).toBe('rolled-back')
  expect([...world.targets.values()].map(found => 'pointer' in found && found.pointer.at(-1)?.metadata?.release)).toEqual([A, A, A])
})

test('targets that share a pointer move it once, and the label waits until all of them are proved', () => {
  const places = new Map([
    [CANARY, '1/eu-west-1'],
    [EU, '1/eu-west-1'],
    [US, '1/us-east-1'],
  ])
  expect(told(seen({ [CANARY]: old, [EU]: old, [US]: arrived }), { places }).words.slice(0, 5)).toEqual([
    ...['web: refresh to 1.1.0/1', 'wait', 'web: refresh to 1.1.0/1', 'wait', 'label 2'],
  ])
})

describe('rollback', () => {
  const back: RollBackWish = { ...several, onFailure: 'stop', reason: 'errors', to: undefined, quarantine: false, began: 0 }
  const onC = target({ pointer: pointer([A, B, C], 3), groups: [running(C)] })
  const atHome = { ledger: ledger(delivered(A, B, C)) }
  const storyOf = (targets: Readonly<Record<string, FoundTarget>>, more: Partial<EnvironmentWorld> = atHome) =>
    story((now, at) => rollBack(back, now, at), seen(targets, more))
  test('takes all targets back at once, each by its own history', () => {
    const local = target({
      pointer: pointer([A, B, C], 3).map(one => (one.version === 2 ? { ...one, image: 'ami-local' } : one)),
      groups: [running(C, { instances: instances(imageOf(C)) })],
    })
    const { words, world } = storyOf({ [CANARY]: onC, [EU]: onC, [US]: local })
    expect(words.slice(0, 3)).toEqual([
      'write rolling-back 1.1.0/1',
      'label 2, label 2, label 2',
      'point to 1.1.0/1, point to 1.1.0/1, point to 1.1.0/1',
    ])
    expect(words.at(-1)).toBe('rolled-back')
    const us = world.targets.get(US)
    expect(us && 'pointer' in us && us.pointer.at(-1)?.image).toBe('ami-local')
  })
  test('a target that never ran the release does not bar the way to it, as long as another one knows it', () => {
    const without = target({ pointer: pointer([A, C], 2), groups: [running(C)] })
    expect(inWords(rollBack(back, seen({ [CANARY]: onC, [EU]: without, [US]: onC }, atHome), moment()))).toBe('write rolling-back 1.1.0/1')
  })
  test('that all of them run what is named is not said where one cannot be read', () => {
    const named = (targets: Readonly<Record<string, FoundTarget>>): string =>
      inWords(rollBack({ ...back, to: C }, seen(targets, atHome), moment()))
    expect(named({ [CANARY]: onC, [EU]: onC, [US]: onC })).toBe('unchanged')
    expect(named({ [CANARY]: onC, [EU]: onC, [US]: lost })).toBe('failed: target.unreadable')
  })
  test('a label that leaves what two targets share leaves it once', () => {
    const places = new Map([
      [CANARY, '1/eu-west-1'],
      [EU, '1/eu-west-1'],
      [US, '1/us-east-1'],
    ])
    const { words } = story((now, at) => rollBack({ ...back, places }, now, at), seen({ [CANARY]: onC, [EU]: onC, [US]: onC }, atHome))
    expect(words[1]).toBe('label 2, label 2')
  })
  test.each<[string, Readonly<Record<string, FoundTarget>>, string]>([
    ['one that cannot be read keeps no other', { [CANARY]: lost, [EU]: onC, [US]: onC }, 'failed: aws.denied'],
    ['none can be read', { [CANARY]: lost, [EU]: lost, [US]: lost }, 'failed: aws.denied'],
  ])('%s', (_, targets, words) => {
    expect(storyOf(targets).words.at(-1)).toBe(words)
  })
  test('what was only promoted to some of them is left by all', () => {
    const half = { ledger: ledger([...delivered(A, B), { kind: 'promoting' as const, release: C }]) }
    const onB = target({ pointer: pointer([A, B], 2), groups: [running(B)] })
    const moved = target({ pointer: pointer([A, B, C], 2), groups: [running(B)] })
    expect(storyOf({ [CANARY]: moved, [EU]: onB, [US]: onB }, half).words.slice(0, 2)).toEqual([
      'write rolling-back 1.1.0/1',
      'point to 1.1.0/1',
    ])
  })
})

test('a target that never ran the release of the way back fails, and its label stays where it is', () => {
  const back: RollBackWish = {
    ...wish,
    waves: [['eu', 'us']],
    onFailure: 'stop',
    reason: 'errors',
    to: undefined,
    quarantine: false,
    began: 0,
  }
  const world = seen(
    {
      eu: target({ pointer: pointer([A, B, C], 3), groups: [running(C)] }),
      us: target({ pointer: pointer([A, C], 2), groups: [running(C)] }),
    },
    { ledger: ledger(delivered(A, B, C)) },
  )
  expect(story((now, at) => rollBack(back, now, at), world).words.at(-1)).toBe('failed: rollback.never-ran')
})

test('nor does one whose pointer was deleted; the others do', () => {
  const back: RollBackWish = {
    ...wish,
    waves: [['eu', 'us']],
    onFailure: 'stop',
    reason: 'errors',
    to: undefined,
    quarantine: false,
    began: 0,
  }
  const world = seen(
    { eu: target({ pointer: pointer([A, B], 2), groups: [running(B)] }), us: target({ pointer: [], groups: [running(B)] }) },
    { ledger: ledger(delivered(A, B)) },
  )
  const { words } = story((now, at) => rollBack(back, now, at), world)
  expect([words.includes('point to 1.0.0/1'), words.at(-1)]).toEqual([true, 'failed: rollback.never-ran'])
})
