/** Rollbacks while home cannot be read, and what its ledger is told when it is back. */
import {
  type AwayHome,
  converge,
  type EnvironmentWorld,
  type FoundTarget,
  importAway,
  lastEvent,
  type PointerVersion,
  type RollBackWish,
  readTargets,
  rollBack,
  stateOf,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { moment } from '../../workload/asg/group.ts'
import {
  A,
  B,
  C,
  wish as converging,
  delivered,
  environment,
  FORMER,
  imageOf,
  inWords,
  launchImages,
  ledger,
  only,
  pointer,
  quarantined,
  RELEASES,
  RUN,
  running,
  TARGET,
  writer,
} from '../environment.ts'
import { story } from '../story.ts'

const MINUTE = 60_000
const wish: RollBackWish = {
  ...converging,
  ...{ onFailure: 'stop', passesHalt: true, reason: 'errors since the release', to: undefined, quarantine: false, began: 0 },
}
const gone: AwayHome = { unknown: true, why: 'connect ECONNREFUSED', transient: true, since: 0, asked: 0 }
const LATER = moment({ now: 10 * MINUTE })
/** Each version says where could be gone back to when it came. */
const telling = (versions: readonly PointerVersion[], good: Readonly<Record<string, string>>): readonly PointerVersion[] =>
  versions.map(one => {
    const back = one.metadata && good[one.metadata.release]
    return one.metadata && back !== undefined ? { ...one, metadata: { ...one.metadata, good: back } } : one
  })
const rejectedB = ledger([{ kind: 'failed', release: B, reason: 'leaks' }], FORMER, ledger(delivered(A, B, C)))
const rollingBack = (to: string) =>
  ledger([{ kind: 'rolling-back', release: to, from: C, reason: 'errors', hold: true }], RUN, ledger(delivered(A, B, C)))
/** Another run has moved the pointer back without home. */
const begunTo = (to: string, isNamed = false): readonly PointerVersion[] =>
  pointer([A, B, C, to], RELEASES.indexOf(to) + 1).map(one =>
    one.version === 4 && one.metadata
      ? {
          ...one,
          modified: MINUTE,
          metadata: {
            ...one.metadata,
            run: FORMER,
            away: { from: C, by: 'eve', reason: 'errors', ...(isNamed ? { named: true as const } : {}) },
          },
        }
      : one,
  )
/** This run had moved it to A before, without home too. */
const movedBefore = (versions: readonly PointerVersion[]): readonly PointerVersion[] =>
  versions.map(one =>
    one.version === 1 && one.metadata
      ? { ...one, metadata: { ...one.metadata, run: RUN, away: { from: C, by: 'ada', reason: 'errors' } } }
      : one,
  )
const later = <V extends { readonly modified: number }>(one: V): V => ({ ...one, modified: one.modified + 60 * MINUTE })
type Seen = Partial<Parameters<typeof environment>[0]>
const away = (more: Seen = {}, home: AwayHome = gone): EnvironmentWorld => ({
  ...environment({ ledger: [], pointer: telling(pointer([A, B, C], 3), { [B]: A, [C]: B }), groups: [running(C)], ...more }),
  away: home,
})
const storyOf = (world: EnvironmentWorld, more: Partial<RollBackWish> = {}) =>
  story((seen, at) => rollBack({ ...wish, ...more }, seen, at), world, undefined, LATER)
const back = ['label 2', 'point to 1.1.0/1', 'web: refresh to 1.1.0/1', 'wait', 'label 4', 'rolled-back']

describe('without home', () => {
  test('it waits two minutes for what passes, and no longer', () => {
    const turn = (now: number, home?: AwayHome) => inWords(rollBack(wish, away({}, home), moment({ now })))
    expect(turn(MINUTE)).toBe('wait')
    expect(turn(3 * MINUTE)).toBe('label 2')
    expect(turn(MINUTE, { unknown: true, why: 'not authorized to assume', code: 'aws.no-session', since: 0, asked: 0 })).toBe('label 2')
  })
  test('it goes back by what the pointers remember, says so in each, and writes nothing else', () => {
    const { words, world, end } = storyOf(away())
    expect(words).toEqual(back)
    expect(only(world).pointer.at(-1)?.metadata).toMatchObject({
      ...{ release: B, run: RUN },
      away: { from: C, by: 'ada', reason: 'errors since the release' },
    })
    expect(end.why).toContain('its ledger is told by the next run that can read it')
    expect(world.ledger).toEqual([])
  })
  test('pressed again it changes nothing, whoever pressed first', () => {
    const { world } = storyOf(away())
    expect(storyOf(world, { writer: writer(FORMER) }).words).toEqual(['rolled-back'])
  })
  test.each<[string, Seen, Partial<RollBackWish>, string]>([
    ['to the release that is named', {}, { to: A }, 'label 1'],
    ['past one whose image is gone', { images: launchImages(imageOf(A), imageOf(C)) }, {}, 'label 1'],
    ['not to one whose image is gone, though it is named', { images: launchImages(imageOf(A)) }, { to: B }, 'failed: rollback.gone'],
    ['nowhere when every image is gone', { images: launchImages() }, {}, 'failed: rollback.nowhere'],
    [
      'to what has the label, when the newest was never proved',
      { pointer: telling(pointer([A, B, C], 2), { [B]: A, [C]: B }) },
      {},
      'point to 1.1.0/1',
    ],
    [
      'never to a release that only failed there: no pointer names it as a way back',
      { pointer: telling(pointer([A, B, A, C], 4), { [B]: A, [C]: A }) },
      {},
      'label 3',
    ],
    ['to the one before, where an older bundle wrote the pointers', { pointer: pointer([A, B, C], 3) }, {}, 'label 2'],
    ['past one that was quarantined before home went away', { quarantined: quarantined(B) }, {}, 'label 1'],
    ['not to a quarantined one, though it is named', { quarantined: quarantined(B) }, { to: B }, 'failed: release.quarantined'],
    ['not to one that no pointer ever said', {}, { to: '9.9.9/9' }, 'failed: rollback.unknown'],
    ['to the one that is named, though it was rejected before home went away', { ledger: rejectedB }, { to: B }, 'label 2'],
    ['past one that was rejected before home went away', { ledger: rejectedB }, {}, 'label 1'],
  ])('%s', (_, seen, more, words) => {
    expect(inWords(rollBack({ ...wish, ...more }, away(seen), LATER))).toBe(words)
  })
  const lost: FoundTarget = { unknown: true, why: 'not authorized', code: 'aws.denied' }
  test.each<[string, readonly (readonly [string, FoundTarget])[]]>([
    ['alone', []],
    ['whatever else has failed', [['us/us-east-1', lost]]],
  ])('a target that is cancelled makes the run a cancelled one, as with home: %s', (_, others) => {
    const targets = new Map([...others, [TARGET, only(storyOf(away()).world)] as const])
    const asked = { ...wish, waves: [[...targets.keys()]] }
    const turn = rollBack(asked, { ...away(), targets }, { ...LATER, cancelled: true })
    expect(inWords(turn)).toBe('cancelled')
    expect(turn).toMatchObject({ end: { why: expect.stringMatching(/web: instance refresh new is Pending$/) } })
  })
  test.each<[string, Seen, string]>([
    ['what home had begun, as its release was quarantined since', { ledger: rollingBack(B), quarantined: quarantined(B) }, 'label 1'],
    ['what another run has begun, as its release is quarantined', { pointer: begunTo(B), quarantined: quarantined(B) }, 'label 1'],
    ['what another run has begun, as its release was rejected before', { pointer: begunTo(B), ledger: rejectedB }, 'label 1'],
    ['but what somebody named is gone on with', { pointer: begunTo(B, true), ledger: rejectedB }, 'web: refresh to 1.1.0/1'],
  ])('it does not finish %s', (_, seen, words) => {
    expect(inWords(rollBack(wish, away(seen), LATER))).toBe(words)
  })
  test.each<[string, Seen, Partial<RollBackWish>, string]>([
    ['goes on with, though home had begun another', { ledger: rollingBack(A), pointer: begunTo(B) }, {}, 'web: refresh to 1.1.0/1'],
    ['leaves, as it names another', { ledger: rollingBack(A), pointer: begunTo(B, true) }, { to: A }, 'label 1'],
    [
      'leaves alone, as it had moved its own pointer before',
      { pointer: movedBefore(begunTo(B, true)) },
      { to: A },
      'failed: environment.contested',
    ],
    ['goes on with after all, as it names none', { pointer: movedBefore(begunTo(B, true)) }, {}, 'web: refresh to 1.1.0/1'],
    ['had moved before home was read', { ledger: rollingBack(A).map(later), pointer: begunTo(B) }, {}, 'label 1'],
  ])('what another run has moved meanwhile it %s', (_, seen, more, words) => {
    expect(inWords(rollBack({ ...wish, ...more }, away(seen), LATER))).toBe(words)
  })
  const backOnB = ledger([{ kind: 'rolled-back', release: B }], RUN, rollingBack(B))
  const onB = { ledger: backOnB, pointer: pointer([A, B, C, B], 4), groups: [running(B)] }
  test.each<[string, Seen, Partial<RollBackWish>, string]>([
    ['stays', onB, {}, 'rolled-back'],
    ['stays, also where the image is gone since', { ...onB, images: launchImages(imageOf(A)) }, {}, 'rolled-back'],
    ['comes back to it', { ...onB, groups: [running(C)] }, {}, 'web: refresh to 1.1.0/1'],
    ['goes on, where it cannot come back to it', { ...onB, groups: [running(C)], images: launchImages(imageOf(A)) }, {}, 'label 1'],
    ['goes on, where that is quarantined since', { ...onB, quarantined: quarantined(B) }, {}, 'label 1'],
    ['goes on to what is named', onB, { to: A }, 'label 1'],
    ['stays, where that is named', onB, { to: B }, 'rolled-back'],
    [
      'leaves what was promoted since',
      { ...onB, ledger: ledger([{ kind: 'promoting', release: C }], FORMER, backOnB), pointer: pointer([A, B, C, B, C], 4) },
      {},
      'point to 1.1.0/1',
    ],
  ])('rolled back already when home was read, it %s', (_, seen, more, words) => {
    expect(inWords(rollBack({ ...wish, ...more }, away(seen), LATER))).toBe(words)
  })
  test('what another one has brought everywhere is not left because its image is gone', () => {
    const seen = { pointer: begunTo(B), groups: [running(B)], images: launchImages(imageOf(A)) }
    expect(inWords(rollBack(wish, away(seen), LATER))).toBe('label 4')
  })
  test.each<[string, AwayHome, string]>([
    ['home was never read', gone, 'what is rejected or quarantined could not be asked'],
    ['home was read before', { ...gone, wasRead: true }, 'what is rejected or quarantined was asked before home went away'],
  ])('it says whether it knows what is quarantined: %s', (_, home, known) => {
    const done = story((seen, at) => rollBack(wish, seen, at), away({}, home), undefined, LATER)
    expect(done.end.why).toContain(known)
    const { end } = story((seen, at) => rollBack(wish, seen, at), away({ images: launchImages() }, home), undefined, LATER)
    expect(end.why).toContain(known)
    expect(end.why).toContain('Bring home back, name another release with to-release, or make the image')
  })
  test('no target can be read, and that does not pass: what is to be mended there is not the role of home', () => {
    const home: AwayHome = { unknown: true, why: 'not authorized to assume', code: 'aws.no-session', since: 0, asked: 0 }
    const world: EnvironmentWorld = {
      ...away({}, home),
      targets: new Map([['web/eu-west-1', { unknown: true, why: 'denied', code: 'aws.denied' }]]),
    }
    expect(inWords(rollBack(wish, world, LATER))).toBe('failed: target.unreadable')
  })
  test('no target can be read either: it waits', () => {
    const world: EnvironmentWorld = {
      ...away(),
      targets: new Map([['web/eu-west-1', { unknown: true, why: 'ECONNREFUSED', transient: true }]]),
    }
    expect(inWords(rollBack(wish, world, LATER))).toBe('wait')
  })
  test('home went away in the middle: what its ledger said is gone on with', () => {
    const begun = ledger([{ kind: 'rolling-back', release: A, from: C, reason: 'errors', hold: true }], RUN, ledger(delivered(A, B, C)))
    const { words, world } = storyOf(away({ ledger: begun }))
    expect(words[1]).toBe('point to 1.0.0/1')
    expect(only(world).pointer.at(-1)?.metadata).toMatchObject({ release: A, away: { from: C } })
  })
})

describe('when home is back', () => {
  const home = ledger(delivered(A, B, C))
  const returned = (): EnvironmentWorld => {
    const { away: _, ...world } = storyOf(away()).world
    return { ...world, ledger: home }
  }
  test('the next refresh tells the ledger of the rollback, as the run that made it would have, and proves it', () => {
    const { words, world } = story((seen, at) => converge({ ...converging, writer: writer(FORMER) }, seen, at), returned())
    expect(words).toEqual(['write rolling-back 1.1.0/1', 'write rolled-back 1.1.0/1', 'rolled-back'])
    expect(stateOf(world.ledger)).toMatchObject({
      ...{ current: B, intent: null, hold: { reason: 'errors since the release', by: 'ada' } },
      rejected: [{ release: C, reason: 'errors since the release' }],
    })
  })
  test('it is told once', () => {
    const event = importAway(returned(), writer(FORMER), 0)
    expect(event).toMatchObject({ kind: 'rolling-back', release: B })
    const { world } = story((seen, at) => converge({ ...converging, writer: writer(FORMER) }, seen, at), returned())
    expect(importAway(world, writer(), 0)).toBeUndefined()
    expect(lastEvent(world.ledger)).toMatchObject({ kind: 'rolled-back', run: FORMER })
  })
  test('a pointer of long ago tells nothing that is not so any more', () => {
    const { world } = story((seen, at) => converge({ ...converging, writer: writer(FORMER) }, seen, at), returned())
    const forgotten = { ...world, ledger: world.ledger.slice(-1).map(one => ({ ...one, modified: 1_000_000 })) }
    expect(importAway(forgotten, writer(), 0)).toBeUndefined()
  })
  test('rollback pressed then tells it too, and stays', () => {
    const { words } = story((seen, at) => rollBack(wish, seen, at), returned())
    expect(words).toEqual(['write rolling-back 1.1.0/1', 'write rolled-back 1.1.0/1', 'rolled-back'])
  })
  test('and with quarantine, which could not be written then', () => {
    const { words } = story((seen, at) => rollBack({ ...wish, quarantine: true }, seen, at), returned())
    expect(words).toContain('bar 1.2.0/1')
  })
  test('all targets are on it', () => {
    for (const [, { pointer: history }] of readTargets(returned())) expect(history.at(-1)?.image).toBe(imageOf(B))
  })
})
