/** What a refresh would refuse is refused before anything is begun, and never on the way back. */
import {
  type ConvergeWish,
  converge,
  type EnvironmentWorld,
  type Found,
  type FoundTarget,
  isRead,
  rollBack,
  type Selections,
} from '@golden-ami/domain'
import { placeOf } from '@golden-ami/domain/environment/one-target/fleet-place'
import { refusalsText, targetRefusals } from '@golden-ami/domain/environment/one-target/preflight'
import { describe, expect, test } from 'vitest'
import { instance, moment, strategy } from '../../workload/asg/group.ts'
import { A, B, delivered, imageOf, inWords, ledger, pointer, RUN, refreshTo, running, target, wish } from '../environment.ts'

const [EU, US] = ['eu/eu-west-1', 'us/us-east-1'] as const
const byTag = (allowEmpty = false): Selections => new Map([[EU, { groups: { by: 'tag', key: 'role', value: 'web' }, allowEmpty }]])
const found = (...groups: readonly Found[]): FoundTarget => target({ pointer: pointer([A, B], 1), groups })
const refused = (one: FoundTarget | undefined, { image, ...more }: { unpinned?: 'pin'; image?: string; selections?: Selections } = {}) =>
  targetRefusals({ unpinned: 'refuse', strategy, selections: byTag(), ...more }, one, image, {
    target: EU,
    beside: one && isRead(one) ? [{ target: EU, fleet: one.fleet }] : [],
  }).map(({ code, message, group }) => `${code} ${group ?? ''}: ${message}`)

describe('a target is refused', () => {
  test.each<[string, FoundTarget | undefined, readonly string[]]>([
    ['that nobody looked at', undefined, [`target.unreadable : Target ${EU} cannot be read: it was not looked at`]],
    ['that cannot be read', { unknown: true, why: 'denied', code: 'aws.denied' }, [`aws.denied : Target ${EU} cannot be read: denied`]],
    ['that selects nothing', found(), [`target.empty : Target ${EU} selects no Auto Scaling group: none has the tag role=web.`]],
    [
      'with a group that is not there',
      found({ name: 'web', unknown: true, why: 'Auto Scaling group web does not exist.', code: 'group.missing' }),
      ['group.missing web: Auto Scaling group web does not exist.'],
    ],
    [
      'with a group that cannot be read',
      found({ name: 'web', unknown: true, why: 'no' }),
      ['target.unreadable web: Group web cannot be read: no'],
    ],
    [
      'with a group that is refused',
      found(running(A, { owner: { what: 'AWS Elastic Beanstalk environment web' } })),
      ['group.managed web: Group web belongs to AWS Elastic Beanstalk environment web.'],
    ],
    [
      'with a group that has no launch template',
      found(running(A, { template: '', version: '', number: '', versions: [] })),
      ['group.no-template web: Group web has no launch template.'],
    ],
    [
      'with a group whose version is not there',
      found(running(A, { version: '9', number: '9' })),
      ['group.no-template web: Version 9 of launch template lt-1 of group web cannot be read.'],
    ],
    [
      'with each of its groups',
      found(running(A, { suspended: ['Launch'] }), running(A, { name: 'api', version: '$Latest' })),
      [
        'group.suspended web: Group web has suspended processes: Launch.',
        'group.unpinned api: Group api follows $Latest of its launch template.',
      ],
    ],
  ])('%s', (_, one, why) => expect(refused(one)).toEqual(why))

  test('not where its group runs the image already, whatever else is said of it', () => {
    expect(refused(found(running(B, { suspended: ['Launch'] })), { image: imageOf(B) })).toEqual([])
    expect(refused(found(running(B, { suspended: ['Launch'] })), { image: imageOf(A) })).toHaveLength(1)
    expect(refused(found(running(B, { version: '$Latest' })), { image: imageOf(B) })).toHaveLength(1)
  })
  test('not where it may be empty', () => expect(refused(found(), { selections: byTag(true) })).toEqual([]))
  test('not for groups of two targets that are pinned together', () => {
    const web = running(A, { name: 'web', version: '$Latest', followers: ['api'] })
    const api = running(A, { name: 'api', version: '$Latest', followers: ['web'] })
    const targets = new Map([
      [EU, found(web)],
      ['canary/eu-west-1', found(api)],
    ])
    const codes = (among: readonly string[], region = 'eu-west-1') => {
      const places = new Map([
        [EU, 'a/eu-west-1'],
        ['canary/eu-west-1', `a/${region}`],
      ])
      const place = placeOf({ places, among }, { targets }, EU)
      return targetRefusals({ unpinned: 'pin', strategy, selections: byTag() }, targets.get(EU), undefined, place).map(({ code }) => code)
    }
    expect(codes([EU, 'canary/eu-west-1'])).toEqual([])
    expect(codes([EU])).toEqual(['group.followers'])
    expect(codes([EU, 'canary/eu-west-1'], 'us-east-1')).toEqual(['group.followers'])
  })
  test('not for a group that is to be pinned', () => {
    expect(refused(found(running(A, { version: '$Latest' })), { unpinned: 'pin' })).toEqual([])
  })
})

test('of several targets each sentence says its target, once', () => {
  const refusals = [
    { target: EU, code: 'target.unreadable' as const, message: `Target ${EU} cannot be read: denied` },
    { target: US, code: 'group.managed' as const, message: 'Group web is managed.' },
  ]
  expect(refusalsText(refusals, true)).toBe(`Target ${EU} cannot be read: denied. ${US}: Group web is managed.`)
  expect(refusalsText(refusals.slice(1), false)).toBe('Group web is managed.')
})

describe('a rollout', () => {
  const promoted = ledger([...delivered(A), { kind: 'promoting', release: B }, { kind: 'promoted', release: B }])
  const world = (eu: FoundTarget, us: FoundTarget): EnvironmentWorld => ({
    ...{ ledger: promoted, lock: [], quarantined: new Map() },
    targets: new Map([
      [EU, eu],
      [US, us],
    ]),
  })
  const both: ConvergeWish = { ...wish, waves: [[EU], [US]], unpinned: 'refuse' }
  const turn = (seen: EnvironmentWorld, cancelled = false) => converge(both, seen, moment({ cancelled }))
  const good = found(running(A))
  const suspended = running(A, { suspended: ['Launch'] })

  test('is not begun in one target where a later one is refused', () => {
    expect(turn(world(good, found(suspended)))).toMatchObject({
      end: {
        ...{ outcome: 'failed', code: 'group.suspended' },
        targets: [
          { target: EU, outcome: 'waiting', groups: [], why: 'nothing is begun while other targets are refused' },
          {
            ...{ target: US, outcome: 'failed', code: 'group.suspended' },
            groups: [{ group: 'web', target: US, outcome: 'refused', instances: { on: 0, of: 2 } }],
          },
        ],
      },
    })
  })
  test('tells every kind of refusal, of groups and of targets, each once', () => {
    const gone: Found = { name: 'gone', unknown: true, why: 'Auto Scaling group gone does not exist.', code: 'group.missing' }
    const api = running(A, { name: 'api', suspended: ['Launch'] })
    expect(turn(world(found(running(A, { version: '$Latest' })), found(gone, suspended, api)))).toMatchObject({
      end: { outcome: 'failed', code: 'group.unpinned', others: ['group.missing', 'group.suspended'] },
    })
    expect(turn(world(good, found(suspended, api)))).not.toHaveProperty('end.others')
  })
  test('waits where one cannot be read at the moment', () => {
    expect(inWords(turn(world(good, { unknown: true, why: 'throttled', transient: true })))).toBe('wait')
  })
  test.each<[string, FoundTarget]>([
    ['it runs somewhere', found(running(A, { instances: [instance(imageOf(A)), instance(imageOf(B))] }))],
    ['a refresh is on its way', found(running(A, { refreshes: [refreshTo(B, 'going')] }))],
  ])('that has begun goes on with the others: %s', (_, eu) => {
    expect(turn(world(eu, found(suspended)))).not.toHaveProperty('end')
  })
  test('that this run has tried is given up by its failure', () => {
    expect(inWords(turn(world(found(running(A, { refreshes: [refreshTo(B, 'failed')] })), found(suspended))))).toBe(
      'write rolling-back 1.0.0/1',
    )
  })
  test('that was cancelled says that, and nothing else', () => {
    expect(inWords(turn(world(good, found(suspended)), true))).toBe('cancelled')
  })
  test('does not wait for what was not promoted to', () => {
    const there = target({ pointer: pointer([A], 1), groups: [suspended] })
    expect(inWords(turn(world(good, there)))).toBe('web: refresh to 1.1.0/1')
  })
  test('that was rejected is left by every pointer, though no wave can be rolled out', () => {
    const failed = { kind: 'failed' as const, release: B, reason: 'it did not come up' }
    const happened = [
      { kind: 'promoting' as const, release: A },
      { kind: 'promoted' as const, release: A },
      { kind: 'promoting' as const, release: B },
    ]
    const seen = { ...world(found(running(A, { version: '$Latest' })), found(running(A))), ledger: ledger([...happened, failed]) }
    expect(inWords(turn(seen))).toBe('point to 1.0.0/1, point to 1.0.0/1')
    const right = target({ pointer: pointer([A], 1), groups: [running(A, { version: '$Latest' })] })
    expect(
      inWords(
        turn({
          ...seen,
          targets: new Map([
            [EU, right],
            [US, found(running(A))],
          ]),
        }),
      ),
    ).toBe('point to 1.0.0/1')
  })
  test('of a part that failed and went back says so, and never that it is refreshed', () => {
    const back = ledger([
      ...delivered(A),
      { kind: 'promoting', release: B },
      { kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: false },
    ])
    const on = target({ pointer: pointer([A], 1), groups: [running(A)] })
    const part = { ...both, waves: [[EU]], leftOut: { targets: [US], reason: 'it is down' } }
    expect(converge(part, { ...world(on, on), ledger: back }, moment())).toMatchObject({
      end: { outcome: 'rolled-back', why: 'staging runs 1.0.0/1 again: errors; left out: us/us-east-1 (it is down)' },
    })
  })
  test('the way back begins wherever it can', () => {
    const on = found(running(B))
    const back = rollBack(
      { ...both, reason: 'errors', to: undefined, quarantine: false, began: 0, writer: { ...both.writer, run: `${RUN}/9` } },
      world(on, found(running(B, { suspended: ['Launch'] }))),
      moment(),
    )
    expect(inWords(back as never)).toBe('write rolling-back 1.0.0/1')
  })
})
