/** Not every target got there: who is blamed for what, what goes on, and what is taken back. */
import { converge, type EnvironmentWorld, type FoundTarget, type Refresh } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { moment } from '../../workload/asg/group.ts'
import { A, B, C, delivered, imageOf, inWords, ledger, pointer, quarantined, refreshTo, running, target, wish } from '../environment.ts'

const [EU, US] = ['eu/eu-west-1', 'us/us-east-1'] as const
const promoted = ledger([...delivered(A), { kind: 'promoting', release: B }, { kind: 'promoted', release: B }])
const seen = (targets: Readonly<Record<string, FoundTarget>>, more: Partial<EnvironmentWorld> = {}): EnvironmentWorld => ({
  ...{ ledger: promoted, lock: [], quarantined: quarantined(), targets: new Map(Object.entries(targets)) },
  ...more,
})
const ended = (state: Refresh['state'], more: Partial<Refresh>, name = 'web') =>
  running(A, { name, refreshes: [refreshTo(B, state, { id: `r-${name}`, ...more })] })
const at = (...groups: readonly ReturnType<typeof running>[]): FoundTarget => target({ pointer: pointer([A, B], 1), groups })
const fires = { why: 'The alarm web-5xx is in ALARM' }
const several = { ...wish, waves: [[EU, US]] }

describe('somebody has asked AWS to roll it back', () => {
  const back = at(ended('rolled-back', { requested: true, why: 'Rolled back by ada.' }))
  const noCapacity = at(ended('failed', { why: 'InsufficientInstanceCapacity' }))
  test.each<[string, FoundTarget, string]>([
    ['everywhere: all of it goes back', back, 'write rolling-back 1.0.0/1'],
    ['in one of two, and another failed for its place: that is to be mended, and nothing goes back', noCapacity, 'failed: rollout.place'],
    ['in one of two, and in another the image failed: it is barred', at(ended('failed', fires)), 'write rolling-back 1.0.0/1'],
  ])('%s', (_, us, words) => {
    expect(inWords(converge(several, seen({ [EU]: back, [US]: us }), moment()))).toBe(words)
  })
})

test('what bars a release is told of the groups that failed, not of those that are still on their way', () => {
  const reason = (...groups: readonly ReturnType<typeof running>[]): unknown => {
    const turn = converge({ ...several, waves: [[EU]] }, seen({ [EU]: at(...groups) }), moment())
    const [step] = 'act' in turn ? turn.act : []
    return step?.do === 'write-event' && JSON.parse(step.value).reason
  }
  const failed = ended('failed', fires)
  expect(reason(failed, ended('going', {}, 'api'))).toBe('web: The alarm web-5xx is in ALARM')
  expect(reason(failed, ended('failed', fires, 'api'))).toBe('web: The alarm web-5xx is in ALARM; api: The alarm web-5xx is in ALARM')
})

describe('what is on its way to a release that is barred is called back', () => {
  const barred = ledger([
    ...delivered(A),
    ...([
      { kind: 'promoting', release: B },
      { kind: 'promoted', release: B },
      { kind: 'failed', release: B, reason: 'errors' },
    ] as const),
    ...([
      { kind: 'promoting', release: C },
      { kind: 'promoted', release: C },
    ] as const),
  ])
  const turn = (image: string) => {
    const points = pointer([A, B, C], 1).map(one => (one.version === 3 ? { ...one, image } : one))
    const there = target({ pointer: points, groups: [running(A, { refreshes: [refreshTo(B, 'going')] })] })
    return inWords(converge({ ...several, waves: [[EU]] }, seen({ [EU]: there }, { ledger: barred }), moment()))
  }
  test('where only that has its image', () => {
    expect(turn(imageOf(C))).toMatch(/^web: (rollback|cancel)-refresh$/)
  })
  test('not where one that may go on has the same', () => {
    expect(turn(imageOf(B))).toBe('wait')
  })
})
