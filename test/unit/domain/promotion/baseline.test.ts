import {
  type BaselineWish,
  baseline,
  type EnvironmentWorld,
  type Found,
  lastEvent,
  type Moment,
  stateOf,
  verifiedVersion,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import {
  B,
  delivered,
  environment,
  FORMER,
  ledger,
  only,
  pointer,
  RUN,
  running,
  TARGET,
  target,
  writer,
} from '../environment/environment.ts'
import { group, instances, moment } from '../workload/asg/group.ts'
import { world as promotion, story } from './promotion.ts'

const TODAY = 'ami-0123456789abcdef0'
const RELEASE = `baseline/${TODAY}`
const wish: BaselineWish = { name: 'staging', home: 'home', places: new Map(), selections: new Map(), writer: writer() }
const seen = (more: Partial<Parameters<typeof environment>[0]> = {}): EnvironmentWorld =>
  environment({ ledger: [], pointer: [], groups: [group({ instances: instances(TODAY, TODAY) })], ...more })
const storyOf = (world: EnvironmentWorld, at: Moment = moment()) =>
  story((known, then) => baseline(wish, known, then), { ...promotion(), ...world }, at)
const all = [`point to ${RELEASE}`, 'label 1', `write baseline ${RELEASE}`, 'promoted']
const pointed = pointer([RELEASE]).map(version => ({ ...version, image: TODAY }))
const labelled = pointed.map(version => ({ ...version, labels: ['verified'] }))
const wrote = (by: string) => ledger([{ kind: 'baseline', release: RELEASE }], by)

test('records anew where a ledger is there and every pointer was deleted', () => {
  expect(storyOf(seen({ ledger: ledger(delivered(B)) })).words).toEqual(all)
})

test('records what runs: pointer, label, ledger; then a first rollout has somewhere to go back to', () => {
  const { words, world } = storyOf(seen())
  expect(words).toEqual(all)
  expect(verifiedVersion(only(world).pointer)).toMatchObject({ image: TODAY, metadata: { release: RELEASE, source: TODAY, run: RUN } })
  expect(stateOf(world.ledger)).toMatchObject({ current: RELEASE, good: [RELEASE], intent: null, hold: null })
  expect(lastEvent(world.ledger)?.evidence).toEqual({ image: TODAY })
  expect(only(world).fleet).toEqual(only(seen()).fleet)
})

describe('goes on from what is there', () => {
  test.each<[string, EnvironmentWorld, readonly string[]]>([
    ['the pointer', seen({ pointer: pointed }), all.slice(1)],
    ['the pointer and its label', seen({ pointer: labelled }), all.slice(2)],
    ['all of it, by this run', seen({ pointer: labelled, ledger: wrote(RUN) }), all.slice(3)],
    [
      'a pointer that somebody else wrote',
      seen({ pointer: pointed.map(one => ({ ...one, metadata: undefined })) }),
      [all[0]!, 'label 2', ...all.slice(2)],
    ],
    ['a pointer that says another image', seen({ pointer: pointer([B], 1) }), [all[0]!, 'label 2', ...all.slice(2)]],
    [
      'an empty group beside one that runs something',
      seen({ groups: [group({ instances: instances(TODAY) }), group({ name: 'api', instances: [] })] }),
      all,
    ],
  ])('%s', (_, world, words) => {
    expect(storyOf(world).words).toEqual(words)
  })
})

describe('refused', () => {
  const refused = moment({ refused: new Map([['x', { do: 'put-pointer', message: 'not authorized' }]]) })
  test.each<[string, EnvironmentWorld, Moment, string, string]>([
    [
      'written by another run',
      seen({ ledger: wrote(FORMER), pointer: labelled }),
      moment(),
      'baseline.written',
      `its current release is ${RELEASE}`,
    ],
    [
      'promoted to already',
      seen({ ledger: ledger(delivered(B)), pointer: pointer([B]) }),
      moment(),
      'baseline.written',
      'its current release is 1.1.0/1',
    ],
    [
      'two images',
      seen({ groups: [group({ instances: instances(TODAY, 'ami-else') })] }),
      moment(),
      'baseline.mixed',
      `run 2 images: ${TODAY}, ami-else`,
    ],
    [
      'two images in two groups',
      seen({ groups: [group({ instances: instances(TODAY) }), running(B)].map((one, index) => ({ ...one, name: `g${index}` })) }),
      moment(),
      'baseline.mixed',
      'run 2 images',
    ],
    ['no instance', seen({ groups: [group({ instances: [] })] }), moment(), 'baseline.mixed', 'No group has an instance.'],
    ['no group', seen({ groups: [] }), moment(), 'baseline.mixed', 'No group has an instance.'],
    [
      'an instance that EC2 does not show',
      seen({ groups: [group({ instances: instances('') })] }),
      moment(),
      'baseline.mixed',
      'EC2 does not show every instance of the groups.',
    ],
    [
      'a group that cannot be read',
      seen({ groups: [group(), { name: 'api', unknown: true, why: 'x' }] }),
      moment(),
      'baseline.mixed',
      'Groups that cannot be read: api: x',
    ],
    [
      'a group that the role may not read',
      seen({ groups: [group(), { name: 'api', unknown: true, why: 'not authorized', code: 'aws.denied' }] }),
      moment(),
      'aws.denied',
      'Groups that cannot be read: api: not authorized',
    ],
    ['by AWS', seen(), refused, 'aws.refused', 'not authorized'],
  ])('%s', (_, world, at, code, why) => {
    const { words, end } = storyOf(world, at)
    expect(words).toEqual([`failed: ${code}`])
    expect(end.why).toContain(why)
  })
})

describe('beside one that runs something, a target that may be empty', () => {
  const NEW = 'new/us-east-1'
  const unreadable: Found = { name: 'api', unknown: true, why: 'not authorized', code: 'aws.denied' }
  const selections = new Map([[NEW, { groups: { by: 'names' as const, names: [] }, allowEmpty: true }]])
  const endOf = (...groups: readonly Found[]) => {
    const world: EnvironmentWorld = {
      ...seen(),
      targets: new Map([
        [TARGET, only(seen())],
        [NEW, target({ pointer: [], groups })],
      ]),
    }
    const { end } = story((known, then) => baseline({ ...wish, selections }, known, then), { ...promotion(), ...world }, moment())
    return [end.outcome, end.code, end.targets.map(one => `${one.target} ${one.outcome}`)]
  }
  const [recorded, left] = [`${TARGET} promoted`, `${NEW} open`]
  test.each<[string, readonly Found[], ReturnType<typeof endOf>]>([
    ['has no group', [], ['promoted', undefined, [recorded, left]]],
    [
      'has groups without an instance',
      [group({ instances: [], desired: 0 }), group({ name: 'api', instances: [], desired: 0 })],
      ['promoted', undefined, [recorded, left]],
    ],
    ['is about to launch what nobody knows', [group({ instances: [], desired: 1 })], ['failed', 'baseline.mixed', []]],
    [
      'is recorded where one of its groups has an instance',
      [group({ instances: [] }), group({ name: 'api', instances: instances(TODAY) })],
      ['promoted', undefined, [recorded, `${NEW} promoted`]],
    ],
    ['is not empty for all one knows where a group cannot be read', [group({ instances: [] }), unreadable], ['failed', 'aws.denied', []]],
  ])('%s', (_, groups, expected) => {
    expect(endOf(...groups)).toEqual(expected)
  })
})
