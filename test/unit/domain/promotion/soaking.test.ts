import { type Alarm, type FoundTarget, type SoakingWorld, soakGate } from '@golden-ami/domain'
import { soakEvidence } from '@golden-ami/domain/decision/soak-evidence'
import { soakFacts } from '@golden-ami/domain/promotion/soaking'
import { describe, expect, test } from 'vitest'
import {
  A,
  B,
  delivered,
  environment,
  imageOf,
  ledger,
  pointer,
  refreshTo,
  running,
  soaking as soakingIn,
  target,
} from '../environment/environment.ts'
import { instances } from '../workload/asg/group.ts'
import { HOUR, NOW, staging } from './promotion.ts'

const DAY = 24 * HOUR
const [EU, US] = ['eu/eu-west-1', 'us/us-east-1'] as const
const well = target({ pointer: pointer([A, B], 2), groups: [running(B)] })
const alarm = (name: string, more: Partial<Alarm> = {}): Alarm => ({
  ...{ name, treatMissingData: 'missing', state: 'OK', since: 0, created: undefined, updates: [] },
  ...more,
})
/** Two targets in which the release was verified two days ago; the first is well. */
const soaking = (second: FoundTarget, alarms: SoakingWorld['alarms'] = []): SoakingWorld => ({
  ...soakingIn({
    ...environment({ pointer: [], groups: [], ledger: ledger(delivered(A, B)) }),
    targets: new Map([
      [EU, well],
      [US, second],
    ]),
  }),
  alarms,
})
const development = { ...staging(), name: 'development' }
const asked = (world: SoakingWorld): string => {
  const { verdict, because } = soakGate(soakFacts(development, world, B, 90, NOW), { soak: DAY, soakWithin: 4 * DAY }, NOW)
  return `${verdict}: ${because}`
}

describe('a soak in several targets', () => {
  test.each<[string, FoundTarget, string]>([
    ['is proved by all', well, 'pass: soaked '],
    [
      'cannot be proved while one is not read',
      { unknown: true, why: 'denied', code: 'aws.denied' },
      `inconclusive: target ${US} cannot be read: denied`,
    ],
    [
      'ends with a pointer that says something else',
      target({ pointer: pointer([B, A], 2), groups: [running(B)] }),
      `fail: the pointer of ${US} says ${A}, not ${B}`,
    ],
    ['ends without a pointer', target({ pointer: [], groups: [running(B)] }), `fail: the pointer of ${US} says an image without a release`],
    [
      'ends where too few instances run it',
      target({ pointer: pointer([A, B], 2), groups: [running(B, { instances: instances(imageOf(B), imageOf(A)) })] }),
      `fail: 1 of 2 instances of web in ${US} are in service on the image; 90 % are asked for`,
    ],
    [
      'begins anew with a refresh',
      target({
        pointer: pointer([A, B], 2),
        groups: [running(B, { refreshes: [refreshTo(B, 'done', { started: NOW - 2 * HOUR, ended: NOW - HOUR })] })],
      }),
      'fail: soaked 1h of 1d in development',
    ],
  ])('%s', (_, second, expected) => {
    expect(asked(soaking(second))).toContain(expected)
  })
  test('ends with an alarm in any account and region', () => {
    const world = soaking(well, [alarm('5xx in 1/eu-west-1'), alarm('5xx in 2/us-east-1', { state: 'ALARM' })])
    expect(asked(world)).toBe('fail: alarm 5xx in 2/us-east-1 is in ALARM')
  })
})

describe('what a reviewer is shown of it', () => {
  const wanted = staging({ soakShare: 90 })
  test('all targets, and the changes of alarms since it was verified', () => {
    const updates = [
      { at: 1, from: 'OK', to: 'ALARM' },
      { at: 6, from: 'ALARM', to: 'OK' },
    ] as const
    const shown = soakEvidence(
      wanted,
      [development, wanted],
      soaking(well, [alarm('5xx', { since: 6, updates }), { name: 'cpu', gone: 'is gone' }]),
      B,
      NOW,
    )
    expect(shown).toMatchObject({ environment: 'development', soak: DAY, soakWithin: 4 * DAY, share: 90, verifiedAt: 6, unreadable: [] })
    expect(shown?.pointers.map(({ target, release }) => [target, release])).toEqual([
      [EU, B],
      [US, B],
    ])
    expect(shown?.targets.flatMap(({ groups }) => groups).map(({ of, onImage }) => [of, onImage])).toEqual([
      [2, 2],
      [2, 2],
    ])
    expect(shown?.alarms).toEqual([
      { name: '5xx', state: 'OK', since: 6, changes: 1 },
      { name: 'cpu', gone: 'is gone' },
    ])
  })
  test.each([
    ['no soak is asked for', staging({ soak: 0 }), soaking(well)],
    ['nobody looked', wanted, undefined],
  ])('nothing where %s', (_, one, world) => {
    expect(soakEvidence(one, [development, one], world, B, NOW)).toBeUndefined()
  })
})
