import {
  type ConvergeWish,
  converge,
  type EnvironmentWorld,
  type FoundTarget,
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
  imageOf,
  inWords,
  launchImages,
  ledger,
  pointer,
  quarantined,
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
const failed = target({ pointer: pointer([A, B], 1), groups: [running(A, { refreshes: [refreshTo(B, 'failed')] })] })
const arrived = target({ pointer: pointer([A, B], 2), groups: [running(B)] })
const behind = target({ pointer: pointer([A], 1), groups: [running(A)] })
const going = target({ pointer: pointer([A, B], 1), groups: [running(A, { refreshes: [refreshTo(B, 'going')] })] })
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

test('a rollout that failed in one target takes every target back whose pointer moved', () => {
  const { words, world } = told(seen({ [CANARY]: arrived, [EU]: failed, [US]: arrived }))
  expect(words.slice(0, 2)).toEqual(['write rolling-back 1.0.0/1', 'label 1, point to 1.0.0/1, label 1'])
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
