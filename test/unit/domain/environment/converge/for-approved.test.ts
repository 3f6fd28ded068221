/** A rollout of a promotion that targets dropped out of. */
import { type ConvergeWish, converge, type EnvironmentWorld, type FoundTarget, leftOutResults, workedOnBy } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { moment, version } from '../../workload/asg/group.ts'
import { A, B, delivered, inWords, ledger, pointer, quarantined, refreshTo, running, target, wish } from '../environment.ts'
import { story } from '../story.ts'

const [CANARY, EU, US] = ['canary/eu-west-1', 'eu/eu-west-1', 'us/us-east-1'] as const
const asked: ConvergeWish = { ...wish, waves: [[CANARY], [EU, US]] }
const announced = (...dropped: readonly string[]) => ledger([...delivered(A), { kind: 'promoting', release: B, dropped }])
const old = target({ pointer: pointer([A], 1), groups: [running(A)] })
const moved = target({ pointer: pointer([A, B], 1), groups: [running(A)] })
const there = target({ pointer: pointer([A, B], 2), groups: [running(B)] })
/** Its group launches what no pointer says. */
const strange = target({ pointer: pointer([A], 1), groups: [running(A, { version: '7', number: '7', versions: [version('7', 'ami-x')] })] })
const seen = (targets: Readonly<Record<string, FoundTarget>>, more: Partial<EnvironmentWorld> = {}): EnvironmentWorld => ({
  ...{ ledger: announced(CANARY), lock: [], quarantined: quarantined(), targets: new Map(Object.entries(targets)) },
  ...more,
})
const told = (world: EnvironmentWorld, more: Partial<ConvergeWish> = {}) =>
  story((one, at) => converge({ ...asked, ...more }, one, at), world)

describe('the others are rolled, waves after it too, and nothing is verified', () => {
  test.each<[string, FoundTarget]>([
    ['as it was', old],
    ['whatever its group launches', strange],
  ])('%s', (_, canary) => {
    const { words, end, world } = told(seen({ [CANARY]: canary, [EU]: moved, [US]: moved }))
    expect(words.filter(word => word.includes('write'))).toEqual([])
    expect(words.at(-1)).toBe('failed: target.unapproved')
    expect(end.why).toContain(`dropped out: ${CANARY} (it is no longer what was approved)`)
    expect(end.targets.map(({ target, outcome }) => `${target} ${outcome}`)).toEqual([`${EU} refreshed`, `${US} refreshed`])
    expect(world.targets.get(CANARY)).toEqual(canary)
  })
})
test('a run that only goes on does so, and is content', () => {
  const world = seen({ [CANARY]: old, [EU]: moved, [US]: there })
  expect(told(world, { continuing: { count: 0, of: undefined } }).words.at(-1)).toBe('paused')
})
test('what is quarantined is taken back all the same', () => {
  const failed = target({
    pointer: pointer([A, B], 1),
    groups: [running(A, { refreshes: [refreshTo(B, 'rolled-back', { why: 'alarm' })] })],
  })
  const world = seen({ [CANARY]: old, [EU]: failed, [US]: there }, { quarantined: quarantined(B) })
  expect(inWords(converge(asked, world, moment()))).toBe('write rolling-back 1.0.0/1')
})
test('all that it would be worked on dropped out', () => {
  const world = seen({ [CANARY]: strange, [EU]: old, [US]: old }, { ledger: announced(CANARY, EU, US) })
  expect(told(world).words).toEqual(['failed: target.unapproved'])
})
describe('what is worked on', () => {
  const world = seen({ [CANARY]: old, [EU]: moved, [US]: moved })
  test('names them beside what is left out by somebody', () => {
    const only = { waves: [[CANARY], [EU]], leftOut: { targets: [US], reason: 'INC-18', waves: asked.waves } }
    const { waves, leftOut } = workedOnBy({ ...asked, ...only }, world)
    expect([waves, leftOut]).toEqual([[[EU]], { targets: [US], reason: 'INC-18', waves: asked.waves, droppedOut: [CANARY] }])
    expect(leftOutResults(leftOut, world).map(({ target, why }) => `${target}: ${why}`)).toEqual([
      `${US}: INC-18`,
      `${CANARY}: it is no longer what was approved`,
    ])
  })
  test('is all of it where none dropped out, or none that it is about', () => {
    expect(workedOnBy(asked, { ...world, ledger: announced() })).toBe(asked)
    const others = { ...asked, waves: [[EU, US]] }
    expect(workedOnBy(others, world)).toBe(others)
  })
  test('is all of it on the way back', () => {
    const back = ledger([{ kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: false }], undefined, announced(CANARY))
    expect(workedOnBy(asked, { ...world, ledger: back })).toBe(asked)
  })
})
