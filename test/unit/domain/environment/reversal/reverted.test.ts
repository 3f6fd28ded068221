/** An environment that somebody has put back: it ends so, again and again, until somebody decides anew. */
import { type ConvergeWish, converge, type EnvironmentWorld, type LedgerChange, type Moment, unknownBecause } from '@golden-ami/domain'
import type { Deed, Deeds } from '@golden-ami/domain/environment/reversal/deed'
import { formerOf } from '@golden-ami/domain/environment/reversal/former'
import { describe, expect, test } from 'vitest'
import { moment } from '../../workload/asg/group.ts'
import {
  A,
  B,
  C,
  delivered,
  environment,
  imageOf,
  inWords,
  ledger,
  pointer,
  quarantined,
  refreshTo,
  running,
  TARGET,
  wish,
} from '../environment.ts'

const HOUR = 3_600_000
const now = moment({ now: HOUR })
const brought = refreshTo(B, 'done', { id: 'ours', started: 100, ended: 200 })
const deed = (action: string, more: Partial<Deed> = {}): Deed => ({
  ...{ at: 300_000, action, service: 'autoscaling.amazonaws.com', role: undefined, refused: undefined },
  who: 'arn:aws:sts::111111111111:assumed-role/terraform/apply',
  ...more,
})
const asked = (deeds: readonly Deed[] = []): Deeds => new Map([[TARGET, new Map([['web', deeds]])]])
const putBack = (changes: readonly LedgerChange[], more: Partial<EnvironmentWorld> = {}): EnvironmentWorld => ({
  ...environment({ ledger: ledger(changes), pointer: pointer([A, B], 2), groups: [running(A, { refreshes: [brought] })], past: ['ours'] }),
  ...more,
})
const atRest = delivered(A, B)
const onTheWay: readonly LedgerChange[] = [...delivered(A), { kind: 'promoting', release: B }, { kind: 'promoted', release: B }]
const turned = (world: EnvironmentWorld, more: Partial<ConvergeWish> = {}, at: Moment = now): string =>
  inWords(converge({ ...wish, ...more }, world, at))

describe.each([
  ['once it was verified', atRest],
  ['before it was', onTheWay],
])('a group was put back %s', (_, changes) => {
  test('CloudTrail is asked who did that, and then it ends', () => {
    expect(turned(putBack(changes))).toBe('need deeds')
    expect(turned(putBack(changes, { deeds: asked() }))).toBe('reverted: rollout.reverted')
  })
  test.each<[string, EnvironmentWorld, Partial<ConvergeWish>, string]>([
    ['a person says what is right', putBack(changes), { drift: 'restore' }, 'web: refresh to 1.1.0/1'],
    [
      'it was promoted once more since',
      putBack([...changes, { kind: 'promoting', release: B }], {
        ledger: ledger([...changes, { kind: 'promoting', release: B }]).map((one, index, { length }) =>
          index < length - 1 ? one : { ...one, modified: HOUR - 1 },
        ),
      }),
      {},
      'web: refresh to 1.1.0/1',
    ],
    ['what it was put back to is rejected', putBack(changes, { quarantined: quarantined(A) }), {}, 'web: refresh to 1.1.0/1'],
  ])('%s: it is brought there', (_, world, more, words) => {
    expect(turned(world, more)).toBe(words)
  })
})

test('who did it is named, and what for is to be done', () => {
  const role = 'arn:aws:iam::111111111111:role/terraform'
  const deeds = asked([
    deed('StartInstanceRefresh', { at: 400_000 }),
    deed('UpdateAutoScalingGroup', { role }),
    deed('UpdateAutoScalingGroup', { at: 50 }),
    deed('UpdateAutoScalingGroup', { refused: 'ValidationError' }),
  ])
  const turn = converge(wish, putBack(atRest, { deeds }), now)
  const by = 'arn:aws:sts::111111111111:assumed-role/terraform/apply'
  const why =
    `somebody has put it back to ${imageOf(A)} after instance refresh ours to ${imageOf(B)}; CloudTrail's event history names ` +
    `${by} (role ${role}): UpdateAutoScalingGroup at 1970-01-01T00:05:00Z, then ${by}: StartInstanceRefresh at 1970-01-01T00:06:40Z`
  expect(turn).toMatchObject({
    end: {
      outcome: 'reverted',
      why: `web: ${why}. staging is not brought back to ${B}`,
      groups: [{ outcome: 'reverted', why }],
      targets: [{ outcome: 'reverted', why: `web: ${why}` }],
    },
  })
})
test.each([
  ['nobody', [], /names nobody \(it tells of a call about a quarter of an hour later\)/],
  [
    'a denial',
    unknownBecause('not authorized', { code: 'aws.denied' }),
    /cannot be read: not authorized; whoever may call cloudtrail:LookupEvents there can tell/,
  ],
  ['throttling', unknownBecause('slow down', { transient: true }), /cannot be read: slow down\. /],
] as const)('CloudTrail tells of %s: that is no failure', (_, deeds, words) => {
  const turn = converge(wish, putBack(atRest, { deeds: new Map([[TARGET, new Map([['web', deeds]])]]) }), now)
  expect(turn).toMatchObject({ end: { outcome: 'reverted', why: expect.stringMatching(words) } })
})

test('what has failed besides is told first, and who has put the other back all the same', () => {
  const failing = running(A, { name: 'api', refreshes: [refreshTo(B, 'failed', { id: 'new', started: 100 })] })
  const world = environment({
    ...{ ledger: ledger(atRest), pointer: pointer([A, B], 2), past: ['ours'] },
    groups: [running(A, { refreshes: [brought] }), failing],
  })
  expect(turned(world)).toBe('need deeds')
  expect(turned({ ...world, deeds: asked([deed('UpdateAutoScalingGroup')]) })).toMatch(/^failed/)
})

describe('a pointer was put back by hand', () => {
  const by = 'arn:aws:sts::111111111111:assumed-role/terraform/apply'
  const written = (image: string) => [...pointer([A, B], 2), { version: 3, image, modified: 3, labels: [], metadata: undefined, by }]
  const world = (image: string) => environment({ ledger: ledger(atRest), pointer: written(image), groups: [running(B)] })
  test('to what it said before: who wrote it is named', () => {
    expect(converge(wish, world(imageOf(A)), now)).toMatchObject({
      end: { outcome: 'reverted', code: 'pointer.foreign', why: expect.stringContaining(`${by} has put it back`) },
    })
  })
  test('to something else: nobody knows what is meant', () => {
    expect(turned(world(imageOf(C)))).toBe('failed: pointer.foreign')
  })
  test('to what is rejected', () => {
    const rejected: readonly LedgerChange[] = [...atRest, { kind: 'failed', release: A, reason: 'errors' }, ...delivered(B)]
    expect(turned({ ...world(imageOf(A)), ledger: ledger(rejected) })).toBe('failed: pointer.foreign')
  })
  test('a person has it put right', () => {
    expect(turned(world(imageOf(A)), { drift: 'restore' })).toBe('point to 1.1.0/1')
  })
})

describe('what a target may have been put back to', () => {
  const found = { pointer: pointer([A, B], 2).map(one => (one.version === 2 ? { ...one, modified: HOUR } : one)) }
  const formerOn = (way: 'forward' | 'back' | 'rest') =>
    formerOf({ drift: 'stop' }, { ledger: ledger(atRest), quarantined: new Map() }, found, { way, release: B, pointer: B })
  test('counts since its pointer says so, where that is later than the announcement: it was moved once more', () => {
    expect(formerOn('rest')).toEqual({ since: HOUR, images: new Set([imageOf(A)]) })
  })
  test('is nothing while somebody rolls back: he means it', () => {
    expect([formerOn('forward') === undefined, formerOn('back')]).toEqual([false, undefined])
  })
})
