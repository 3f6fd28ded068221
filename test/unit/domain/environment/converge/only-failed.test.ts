/** A run that is for what the last one left failed. */
import { type ConvergeWish, converge, type EnvironmentWorld, type FoundTarget, workedOnBy } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { moment } from '../../workload/asg/group.ts'
import { A, B, delivered, inWords, ledger, pointer, quarantined, refreshTo, running, target, wish } from '../environment.ts'
import { story } from '../story.ts'

const [CANARY, EU, US, ASIA] = ['canary/eu-west-1', 'eu/eu-west-1', 'us/us-east-1', 'asia/ap-south-1'] as const
const asked: ConvergeWish = { ...wish, waves: [[CANARY], [EU, US], [ASIA]], onlyFailed: 'it has not failed' }
const promoted = ledger([...delivered(A), { kind: 'promoting', release: B }, { kind: 'promoted', release: B }])
const seen = (targets: Readonly<Record<string, FoundTarget>>, more: Partial<EnvironmentWorld> = {}): EnvironmentWorld => ({
  ...{ ledger: promoted, lock: [], quarantined: quarantined(), targets: new Map(Object.entries(targets)) },
  ...more,
})
const old = target({ pointer: pointer([A, B], 1), groups: [running(A)] })
/** As the run before left it. */
const failed = target({
  pointer: pointer([A, B], 1),
  groups: [running(A, { refreshes: [refreshTo(B, 'rolled-back', { why: 'InsufficientInstanceCapacity' })] })],
  past: ['r-1'],
})
const there = target({ pointer: pointer([A, B], 2), groups: [running(B)] })
const lost: FoundTarget = { unknown: true, why: 'not authorized', code: 'aws.denied' }
const told = (targets: Readonly<Record<string, FoundTarget>>, more: Partial<ConvergeWish> = {}) =>
  story((world, at) => converge({ ...asked, ...more }, world, at), seen(targets))

test('only that is touched, and nothing is written: a later wave is for a run that sees all of it', () => {
  const { words, end } = told({ [CANARY]: there, [EU]: failed, [US]: there, [ASIA]: old })
  expect(words).toEqual(['web: refresh to 1.1.0/1', 'wait', 'label 2', 'refreshed'])
  expect(end.targets.map(({ target, outcome }) => `${target} ${outcome}`)).toEqual([
    `${CANARY} unchanged`,
    `${EU} refreshed`,
    `${US} unchanged`,
  ])
  expect(end.why).toContain(`left out: ${ASIA} (it has not failed)`)
})
test('where all of it is there then, it is verified', () => {
  const { words } = told({ [CANARY]: there, [EU]: failed, [US]: there, [ASIA]: there })
  expect(words).toEqual(['web: refresh to 1.1.0/1', 'wait', 'label 2', 'write verified 1.1.0/1', 'refreshed'])
})
test.each<[string, Readonly<Record<string, FoundTarget>>, string, string]>([
  ['between two waves', { [CANARY]: there, [EU]: old, [US]: old, [ASIA]: old }, 'unchanged', `; not begun: ${EU}, ${US}, ${ASIA}`],
  ['before the first', { [CANARY]: old, [EU]: old, [US]: old, [ASIA]: old }, 'unchanged', `; not begun: ${CANARY}, ${EU}, ${US}, ${ASIA}`],
])('nothing has failed: %s', (_, targets, outcome, why) => {
  const turn = converge(asked, seen(targets), moment())
  expect('end' in turn && [turn.end.outcome, turn.end.why]).toEqual([outcome, `nothing has failed in staging${why}`])
})
test('nothing has failed, and all of it is there: what is missing is to say so', () => {
  expect(told({ [CANARY]: there, [EU]: there, [US]: there, [ASIA]: there }).words).toEqual(['write verified 1.1.0/1', 'refreshed'])
})
describe('what counts as failed', () => {
  const leftOut = (targets: Readonly<Record<string, FoundTarget>>, more: Partial<ConvergeWish> = {}) =>
    workedOnBy({ ...asked, ...more }, seen({ [CANARY]: there, ...targets })).leftOut?.targets
  const half = target({ pointer: pointer([A, B], 1), groups: [running(B)] })
  test.each<[string, FoundTarget, FoundTarget, readonly string[] | undefined]>([
    ['what was rolled back', failed, there, [ASIA]],
    ['what nobody has proved', half, there, [ASIA]],
    ['what was refused before it began, as others of its wave were begun', old, there, [ASIA]],
    ['what cannot be read', lost, there, [ASIA]],
    ['nothing of a wave that was not begun', old, old, [EU, US, ASIA]],
  ])('%s', (_, eu, us, expected) => {
    expect(leftOut({ [EU]: eu, [US]: us, [ASIA]: old })).toEqual(expected)
  })
  test('what cannot be read, and is alone in its wave: nobody knows that it was not begun', () => {
    expect(leftOut({ [EU]: there, [US]: there, [ASIA]: lost })).toBeUndefined()
    const { words, end } = told({ [CANARY]: there, [EU]: there, [US]: there, [ASIA]: lost })
    expect([words, end.code]).toEqual([['failed: aws.denied'], 'aws.denied'])
  })
  test('but others of its wave are not begun for it', () => {
    expect(leftOut({ [EU]: old, [US]: lost, [ASIA]: old })).toEqual([EU, ASIA])
  })
  test('what has its pointer in common with that', () => {
    const places = new Map([
      [EU, '1/eu-west-1'],
      [ASIA, '1/eu-west-1'],
    ])
    expect(leftOut({ [EU]: failed, [US]: there, [ASIA]: old }, { places })).toBeUndefined()
  })
  test('a way back is for all', () => {
    const back = ledger([...delivered(A, B), { kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: false }])
    const world = seen({ [CANARY]: there, [EU]: there, [US]: there, [ASIA]: there }, { ledger: back })
    expect(workedOnBy(asked, world).leftOut).toBeUndefined()
    expect(inWords(converge(asked, world, moment()))).toContain('label 1')
  })
})
test('it fails again for its place: it is named, and stays', () => {
  const again = target({
    pointer: pointer([A, B], 1),
    groups: [running(A, { refreshes: [refreshTo(B, 'failed', { id: 'r-2', why: 'VcpuLimitExceeded' })], instances: running(A).instances })],
  })
  const { words, end } = told({ [CANARY]: there, [EU]: again, [US]: there, [ASIA]: old })
  expect(words).toEqual(['failed: rollout.place'])
  expect(end.why).toContain(`${EU}: web: the quota of vCPUs is used up`)
})
