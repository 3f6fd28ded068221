import {
  candidates,
  converge,
  countingVersions,
  type EnvironmentWorld,
  type FoundTarget,
  leaving,
  type Moment,
  predictEnvironment,
  type RollBackWish,
  rollBack,
  stateOf,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { instances, moment } from '../../workload/asg/group.ts'
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
  launchImage,
  launchImages,
  ledger,
  pointer,
  quarantined,
  RUN,
  refreshTo,
  running,
  writer,
} from '../environment.ts'
import { story } from '../story.ts'

const wish: RollBackWish = {
  ...converging,
  onFailure: 'stop',
  reason: 'errors since the release',
  to: undefined,
  quarantine: false,
  began: 0,
}
type Row = Partial<RollBackWish>
const turnOf = (world: EnvironmentWorld, more: Row = {}, at: Moment = moment()) => rollBack({ ...wish, ...more }, world, at)
const storyOf = (world: EnvironmentWorld, more: Row = {}, at: Moment = moment()) =>
  story((seen, now) => rollBack({ ...wish, ...more }, seen, now), world, undefined, at)
type Seen = Partial<Parameters<typeof environment>[0]>

/** Runs C, after A and B, and is settled. */
const onC = (more: Seen = {}): EnvironmentWorld =>
  environment({ ledger: ledger(delivered(A, B, C)), pointer: pointer([A, B, C], 3), groups: [running(C)], ...more })
/** Somebody else wrote its newest version. */
const foreign = pointer([A, B, C, C], 3).map(one => (one.version === 4 ? { ...one, metadata: undefined, image: 'ami-foreign' } : one))
const back = (to: string, version = 4): readonly string[] => [`label ${version}`, `write rolled-back ${to}`, 'rolled-back']

describe('without home', () => {
  const away = { unknown: true as const, why: 'denied', since: 0, asked: 0 }
  const pointing = (...metadata: readonly string[]): EnvironmentWorld => ({
    ...onC({ pointer: pointer(metadata, metadata.length), groups: [running(metadata.at(-1) ?? '')] }),
    ...{ ledger: [], away },
  })
  test.each<[string, EnvironmentWorld, string]>([
    ['nobody goes back to what was gone back from', pointing(A, B, A), 'failed: rollback.nowhere'],
    ['but past it', pointing(A, B, C, B), 'rolled-back'],
    ['and to what was promoted again since', pointing(A, B, A, B, C), 'rolled-back'],
  ])('%s', (_, world, end) => {
    const { words } = storyOf(world)
    expect(words.at(-1)).toBe(end)
  })
  test('past it is to the one before', () => {
    expect(storyOf(pointing(A, B, C, B)).words).toContain('point to 1.0.0/1')
    expect(storyOf(pointing(A, B, A, B, C)).words).toContain('point to 1.1.0/1')
  })
})

describe('what hangs on a target that cannot be read', () => {
  const promotingC = ledger([{ kind: 'promoting', release: C }], FORMER, ledger(delivered(A, B)))
  const allOnB = { ledger: promotingC, pointer: pointer([A, B], 2), groups: [running(B)] }
  const beside = (passes: boolean, more: Seen): EnvironmentWorld => {
    const world = onC({ ...allOnB, ...more })
    const other: FoundTarget = { unknown: true, why: 'no answer', ...(passes ? { transient: true } : {}) }
    return { ...world, targets: new Map<string, FoundTarget>([...world.targets, ['us/us-east-1', other]]) }
  }
  const gone = { images: launchImages(imageOf(A)) }
  const onB = { ledger: ledger(delivered(A, B)) }
  /** It was added since. */
  const unpointed = { pointer: [], groups: [] }
  const away = { unknown: true as const, why: 'denied', since: 0, asked: 0 }
  test.each<[string, EnvironmentWorld, Row, string]>([
    ['whether all is on what is gone: it waits for it', beside(true, gone), {}, 'wait'],
    ['which will not be read: nothing is chosen', beside(false, gone), {}, 'failed: target.unreadable'],
    ['what is named hangs on nothing', beside(false, gone), { to: A }, 'write rolling-back 1.0.0/1'],
    ['nothing does, as its image is there', beside(false, {}), {}, 'write rolling-back 1.1.0/1'],
    ['whether there is a pointer at all: it waits for it', beside(true, unpointed), {}, 'wait'],
    ['whether there is a pointer at all, whatever is named', beside(true, unpointed), { to: A }, 'wait'],
    ['whether there is a pointer, which will not be read', beside(false, unpointed), {}, 'failed: target.unreadable'],
    ['whether nothing is to be done: it waits for it', beside(true, onB), { to: B }, 'wait'],
    ['whether nothing is to be done, which will not be read', beside(false, onB), { to: B }, 'failed: target.unreadable'],
    ['without home, whether there is a pointer', { ...beside(true, { ...unpointed, ledger: [] }), away }, {}, 'wait'],
    [
      'without home, and no pointer will be read',
      { ...beside(false, { ...unpointed, ledger: [] }), away },
      {},
      'failed: target.unreadable',
    ],
    ['without home: it waits for it', { ...beside(true, gone), away }, {}, 'wait'],
    ['without home, which will not be read', { ...beside(false, gone), away }, {}, 'failed: target.unreadable'],
  ])('%s', (_, world, more, words) => {
    expect(inWords(turnOf(world, more, moment({ now: 3_600_000 })))).toBe(words)
  })
})

describe('where it goes back to', () => {
  const rejectedB = ledger([{ kind: 'failed', release: B, reason: 'leaks' }], FORMER, ledger(delivered(A, B, C)))
  test.each<[string, EnvironmentWorld, Row, string]>([
    ['the last good one', onC(), {}, 'write rolling-back 1.1.0/1'],
    ['the one that is named', onC(), { to: A }, 'write rolling-back 1.0.0/1'],
    ['past one that is quarantined', onC({ quarantined: quarantined(B) }), {}, 'write rolling-back 1.0.0/1'],
    ['past one that is rejected', onC({ ledger: rejectedB }), {}, 'write rolling-back 1.0.0/1'],
    ['one that is rejected, when it is named', onC({ ledger: rejectedB }), { to: B }, 'write rolling-back 1.1.0/1'],
    [
      'from what is being promoted to what was verified',
      onC({ ledger: ledger([...delivered(A, B), { kind: 'promoting', release: C }]), pointer: pointer([A, B, C], 2) }),
      {},
      'write rolling-back 1.1.0/1',
    ],
    [
      'from what is being promoted though no pointer was moved yet: what runs is not to blame',
      onC({ ledger: ledger([...delivered(A, B), { kind: 'promoting', release: C }]), pointer: pointer([A, B], 2), groups: [running(B)] }),
      {},
      'write rolling-back 1.1.0/1',
    ],
    [
      'one whose image is gone, where all is on it still',
      onC({
        ...{ ledger: ledger([{ kind: 'promoting', release: C }], FORMER, ledger(delivered(A, B))), pointer: pointer([A, B], 2) },
        ...{ groups: [running(B)], images: launchImages(imageOf(A)) },
      }),
      {},
      'write rolling-back 1.1.0/1',
    ],
    ['past one whose image is gone', onC({ images: launchImages(imageOf(A), imageOf(C)) }), {}, 'write rolling-back 1.0.0/1'],
    [
      'one whose image is gone, though it is named',
      onC({ images: launchImages(imageOf(A), imageOf(C)) }),
      { to: B },
      'failed: rollback.gone',
    ],
    ['nowhere: every image is gone', onC({ images: launchImages(imageOf(C)) }), {}, 'failed: rollback.nowhere'],
    [
      'nowhere: the key of the only image is disabled',
      onC({
        pointer: pointer([B, C], 2),
        images: new Map([[imageOf(B), launchImage(imageOf(B), { unusableKeys: ['key-1 is Disabled'] })]]),
      }),
      {},
      'failed: rollback.nowhere',
    ],
    ['a quarantined one, though it is named', onC({ quarantined: quarantined(B) }), { to: B }, 'failed: release.quarantined'],
    ['one that the pointer never said, though it is named', onC(), { to: '9.9.9/9' }, 'failed: rollback.unknown'],
    [
      'one that the pointer has forgotten, though it is named and rejected',
      onC({ ledger: rejectedB, pointer: pointer([A, C], 2) }),
      { to: B },
      'failed: rollback.unknown',
    ],
    [
      'nowhere: the pointer has forgotten all images but the one that is left',
      onC({ pointer: pointer([C]) }),
      {},
      'failed: rollback.nowhere',
    ],
    ['nowhere: all are quarantined', onC({ quarantined: quarantined(A, B) }), {}, 'failed: rollback.nowhere'],
    [
      'nowhere: nothing was ever verified',
      onC({
        ledger: ledger([
          { kind: 'promoting', release: C },
          { kind: 'promoted', release: C },
        ]),
      }),
      {},
      'failed: rollback.nowhere',
    ],
    ['what the pointers remember, where the ledger is lost', onC({ ledger: [] }), {}, 'write rolling-back 1.1.0/1'],
    ['nowhere: no pointer', onC({ pointer: [] }), {}, 'failed: pointer.missing'],
  ])('%s', (_, world, more, words) => {
    expect(inWords(turnOf(world, more))).toBe(words)
  })
  test('nowhere says what speaks against each', () => {
    const { end } = storyOf(onC({ quarantined: quarantined(A, B) }))
    expect(end.why).toBe(
      'No release to go back to from 1.2.0/1. 1.2.0/1: it is the one that is left. 1.1.0/1: it is quarantined: CVE. 1.0.0/1: it is quarantined: CVE',
    )
  })
  test('every release that was verified is a candidate, or it is said why not', () => {
    const world = onC({ quarantined: quarantined(B), pointer: pointer([B, C], 2) })
    expect(leaving(world)).toBe(C)
    expect(candidates(world, C)).toEqual([
      { release: C, because: 'it is the one that is left' },
      { release: B, because: 'it is quarantined: CVE' },
      { release: A, because: 'no pointer knows its image any more' },
    ])
    expect(candidates(onC(), C).map(({ because }) => because)).toEqual(['it is the one that is left', '', ''])
  })
})

describe('the whole way', () => {
  test.each<[string, EnvironmentWorld, Row, readonly string[]]>([
    [
      'finished rollout',
      onC(),
      {},
      ['write rolling-back 1.1.0/1', 'label 2', 'point to 1.1.0/1', 'web: refresh to 1.1.0/1', 'wait', ...back(B)],
    ],
    [
      'rollout under way: AWS takes it back',
      onC({
        ledger: ledger([...delivered(A, B), { kind: 'promoting', release: C }, { kind: 'promoted', release: C }]),
        pointer: pointer([A, B, C], 2),
        groups: [running(B, { refreshes: [refreshTo(C, 'going')], instances: instances(imageOf(B), imageOf(B)) })],
      }),
      {},
      ['write rolling-back 1.1.0/1', 'point to 1.1.0/1', 'web: rollback-refresh', ...back(B)],
    ],
    [
      'nothing rolled out yet',
      onC({
        ledger: ledger([...delivered(A, B), { kind: 'promoting', release: C }]),
        pointer: pointer([A, B, C], 2),
        groups: [running(B)],
      }),
      {},
      ['write rolling-back 1.1.0/1', 'point to 1.1.0/1', ...back(B)],
    ],
    [
      'what is left is quarantined before anything is moved',
      onC(),
      { quarantine: true },
      ['write rolling-back 1.1.0/1', 'bar 1.2.0/1', 'label 2', 'point to 1.1.0/1', 'web: refresh to 1.1.0/1', 'wait', ...back(B)],
    ],
    [
      'quarantined already',
      onC({ quarantined: quarantined(C) }),
      { quarantine: true },
      ['write rolling-back 1.1.0/1', 'label 2', 'point to 1.1.0/1', 'web: refresh to 1.1.0/1', 'wait', ...back(B)],
    ],
    [
      'from a pointer that somebody else has moved, and the fleet with it',
      onC({
        pointer: foreign,
        groups: [running(C, { instances: instances('ami-foreign', imageOf(C)) })],
      }),
      {},
      ['write rolling-back 1.2.0/1', 'point to 1.2.0/1', 'web: refresh to 1.2.0/1', 'wait', ...back(C, 5)],
    ],
    [
      'from what runs, though somebody else has moved the pointer: nothing runs that',
      onC({ pointer: foreign }),
      {},
      ['write rolling-back 1.1.0/1', 'label 2', 'point to 1.1.0/1', 'web: refresh to 1.1.0/1', 'wait', ...back(B, 5)],
    ],
    [
      'from what runs, though a late move has brought the pointer to a release that nothing runs',
      onC({ ledger: ledger(delivered(B, A, C)), pointer: pointer([B, A, C, B], 3) }),
      {},
      ['write rolling-back 1.0.0/1', 'label 2', 'point to 1.0.0/1', 'web: refresh to 1.0.0/1', 'wait', ...back(A, 5)],
    ],
    [
      'from a rejected release to which a late move has brought the pointer: what was verified last is no worse for it',
      onC({
        ledger: ledger([...delivered(A, B), { kind: 'promoting', release: C }, { kind: 'failed', release: C, reason: 'crashes' }]),
        pointer: pointer([A, B, C], 2),
        groups: [running(B)],
      }),
      {},
      ['write rolling-back 1.1.0/1', 'point to 1.1.0/1', ...back(B)],
    ],
  ])('%s', (_, world, more, words) => {
    expect(storyOf(world, more).words).toEqual(words)
  })
  test('what was good is told to a ledger that was lost, by the pointers', () => {
    const telling = pointer([A, B, C], 3).map(one => {
      const good = { [B]: A, [C]: B }[one.metadata?.release ?? '']
      return one.metadata && good !== undefined ? { ...one, metadata: { ...one.metadata, good } } : one
    })
    const { words, world } = storyOf(onC({ ledger: [], pointer: telling }))
    expect(words.at(-1)).toBe('rolled-back')
    expect(stateOf(world.ledger)).toMatchObject({ current: B, good: [B, A], rejected: [{ release: C }] })
  })
  test('one event rejects what is left, holds the environment and says where it goes', () => {
    const { world } = storyOf(onC())
    const begun = countingVersions(world.ledger)[9]?.event
    expect(begun).toMatchObject({ kind: 'rolling-back', release: B, run: RUN, reason: 'errors since the release', evidence: { left: C } })
    expect(begun?.state).toMatchObject({
      ...{ intent: { kind: 'rollback', release: B, run: RUN }, good: [B, A] },
      hold: { reason: 'errors since the release', by: 'ada' },
      rejected: [{ release: C, reason: 'errors since the release' }],
    })
    expect(stateOf(world.ledger)).toMatchObject({ current: B, good: [B, A], intent: null, hold: { by: 'ada' } })
  })
})

describe('the release is there already', () => {
  test.each<[string, EnvironmentWorld, readonly string[]]>([
    ['and every instance runs it', onC(), ['unchanged']],
    [
      'but an instance runs another image',
      onC({ groups: [running(C, { instances: instances(imageOf(C), imageOf(B)) })] }),
      ['write rolling-back 1.2.0/1', 'web: refresh to 1.2.0/1', 'wait', ...back(C, 3).slice(1)],
    ],
    [
      'but something is being refreshed',
      onC({ groups: [running(C, { refreshes: [refreshTo(B, 'going')] })] }),
      ['write rolling-back 1.2.0/1', 'web: rollback-refresh', ...back(C, 3).slice(1)],
    ],
    [
      'but AWS is still at taking a refresh back',
      onC({ groups: [running(C, { refreshes: [refreshTo(B, 'ending')] })] }),
      ['write rolling-back 1.2.0/1', 'wait', ...back(C, 3).slice(1)],
    ],
  ])('%s', (_, world, words) => {
    expect(storyOf(world, { to: C }).words).toEqual(words)
  })
  test('it is not rejected then, nor quarantined', () => {
    const { world } = storyOf(onC({ groups: [running(C, { instances: instances(imageOf(B)) })] }), { to: C, quarantine: true })
    expect(stateOf(world.ledger).rejected).toEqual([])
    expect([...world.quarantined]).toEqual([])
  })
})

describe('a rollback that was begun already', () => {
  const begun = (by: string, to: string = B) =>
    ledger([{ kind: 'rolling-back', release: to, from: C, reason: 'errors', hold: true }], by, ledger(delivered(A, B, C)))
  const rest = ['label 2', 'point to 1.1.0/1', 'web: refresh to 1.1.0/1', 'wait', ...back(B)]
  test.each<[string, EnvironmentWorld, Row, readonly string[]]>([
    ['by this run: it goes on', onC({ ledger: begun(RUN) }), {}, rest],
    ['by this run, with quarantine', onC({ ledger: begun(RUN) }), { quarantine: true }, ['bar 1.2.0/1', ...rest]],
    ['by another run: it is finished', onC({ ledger: begun(FORMER) }), {}, rest],
    ['by another run, and this one wishes the same', onC({ ledger: begun(FORMER) }), { to: B }, rest],
    [
      'by another run, and this one wishes the quarantine too',
      onC({ ledger: begun(FORMER) }),
      { quarantine: true },
      ['bar 1.2.0/1', ...rest],
    ],
    [
      'by another run, and this one wishes another release',
      onC({ ledger: begun(FORMER) }),
      { to: A },
      ['write rolling-back 1.0.0/1', 'label 1', 'point to 1.0.0/1', 'web: refresh to 1.0.0/1', 'wait', ...back(A)],
    ],
    [
      'by this run, and somebody wrote to the ledger since',
      onC({ ledger: ledger([{ kind: 'held', release: C, reason: 'x' }], FORMER, begun(RUN)) }),
      { quarantine: true },
      ['bar 1.2.0/1', ...rest],
    ],
    [
      'to a release that is quarantined by now: another one is chosen',
      onC({ ledger: begun(FORMER), quarantined: quarantined(B) }),
      {},
      ['write rolling-back 1.0.0/1', 'label 1', 'point to 1.0.0/1', 'web: refresh to 1.0.0/1', 'wait', ...back(A)],
    ],
    [
      'by this run to a release that is quarantined by now, and the pointer says it already',
      onC({ ledger: begun(RUN), quarantined: quarantined(B), pointer: pointer([A, B, C, B], 3), groups: [running(B)] }),
      {},
      ['write rolling-back 1.0.0/1', 'label 1', 'point to 1.0.0/1', 'web: refresh to 1.0.0/1', 'wait', ...back(A, 5)],
    ],
    [
      'to a release whose image is gone by now, and all of it runs that',
      onC({ ledger: begun(FORMER), images: launchImages(imageOf(A), imageOf(C)), pointer: pointer([A, B, C, B], 3), groups: [running(B)] }),
      {},
      back(B, 4),
    ],
    [
      'to a release whose image is gone by now, and nothing runs: it would have to be launched',
      onC({
        ...{ ledger: begun(FORMER), images: launchImages(imageOf(A), imageOf(C)), pointer: pointer([A, B, C, B], 3) },
        groups: [running(B, { desired: 0, instances: [] })],
      }),
      {},
      ['write rolling-back 1.0.0/1', 'label 1', 'point to 1.0.0/1', 'web: refresh to 1.0.0/1', 'wait', ...back(A, 5)],
    ],
    [
      'and ended by this run: the job is run again',
      onC({
        ledger: ledger([{ kind: 'rolled-back', release: B }], RUN, begun(RUN)),
        pointer: pointer([A, B, C, B], 4),
        groups: [running(B)],
      }),
      {},
      ['rolled-back'],
    ],
    [
      'and ended by another run: asked for twice, it leaves the good release alone',
      onC({
        ledger: ledger([{ kind: 'rolled-back', release: B }], FORMER, begun(FORMER)),
        pointer: pointer([A, B, C, B], 4),
        groups: [running(B)],
      }),
      {},
      ['unchanged'],
    ],
    [
      'by a failed rollout, and ended: it holds all the same',
      onC({
        ledger: ledger([
          ...delivered(A, B),
          { kind: 'promoting', release: C },
          { kind: 'rolling-back', release: B, from: C, reason: 'it failed', hold: false },
          { kind: 'rolled-back', release: B },
        ]),
        pointer: pointer([A, B, C, B], 4),
        groups: [running(B)],
      }),
      {},
      ['write held 1.1.0/1', 'unchanged'],
    ],
    [
      'and ended by another run: this one goes back further when it is told to',
      onC({
        ledger: ledger([{ kind: 'rolled-back', release: B }], FORMER, begun(FORMER)),
        pointer: pointer([A, B, C, B], 4),
        groups: [running(B)],
      }),
      { to: A },
      ['write rolling-back 1.0.0/1', 'label 1', 'point to 1.0.0/1', 'web: refresh to 1.0.0/1', 'wait', ...back(A, 5)],
    ],
  ])('%s', (_, world, more, words) => {
    expect(storyOf(world, more).words).toEqual(words)
  })
})

test('a refresh ends a rollback as well whose image is gone by now, and all of it runs that', () => {
  const begun = ledger([{ kind: 'rolling-back', release: B, from: C, reason: 'errors', hold: true }], FORMER, ledger(delivered(A, B, C)))
  const there = { images: launchImages(imageOf(A), imageOf(C)), pointer: pointer([A, B, C, B], 4), groups: [running(B)] }
  const { words } = story((seen, at) => converge(converging, seen, at), onC({ ledger: begun, ...there }))
  expect(words).toEqual(['write rolled-back 1.1.0/1', 'rolled-back'])
})
test('a release whose image is gone is not rejected for it: the place is to blame', () => {
  const begun = ledger([{ kind: 'rolling-back', release: B, from: C, reason: 'errors', hold: true }], RUN, ledger(delivered(A, B, C)))
  const gone = { images: launchImages(imageOf(A), imageOf(C)), pointer: pointer([A, B, C, B], 3) }
  const { world } = storyOf(onC({ ledger: begun, ...gone }))
  expect(stateOf(world.ledger)).toMatchObject({ current: A, good: [A, B], rejected: [{ release: C }] })
})

describe('a rollback that has ended, pressed again', () => {
  const ended = (hold: boolean) =>
    ledger(
      [
        { kind: 'rolling-back', release: B, from: C, reason: 'errors', hold },
        { kind: 'rolled-back', release: B },
      ],
      FORMER,
      ledger(delivered(A, B, C)),
    )
  const movedByHand = pointer([A, B, C, B, B], 4).map(one =>
    one.version === 5 ? { ...one, metadata: undefined, image: 'ami-foreign' } : one,
  )
  const onB = (more: Seen = {}) => onC({ ledger: ended(true), pointer: pointer([A, B, C, B], 4), groups: [running(B)], ...more })
  test.each<[string, EnvironmentWorld, Row, readonly string[]]>([
    ['changes nothing', onB(), {}, ['unchanged']],
    ['holds what an automatic one did not', onB({ ledger: ended(false) }), {}, ['write held 1.1.0/1', 'unchanged']],
    ['quarantines what was left, when that is wished', onB(), { quarantine: true }, ['bar 1.2.0/1', 'unchanged']],
    [
      'waits for an instance that is not shown',
      onB({ groups: [running(B, { instances: instances(imageOf(B)) })] }),
      {},
      ['wait', 'unchanged'],
    ],
    [
      'brings back an instance that left it, past the hold',
      onB({ groups: [running(B, { instances: instances(imageOf(B), imageOf(C)) })] }),
      {},
      ['web: refresh to 1.1.0/1', 'wait', 'refreshed'],
    ],
    [
      'undoes a refresh to what was left that came late',
      onB({ groups: [running(B, { refreshes: [refreshTo(C, 'going')] })] }),
      {},
      ['web: rollback-refresh', 'refreshed'],
    ],
    [
      'puts a pointer right that came late',
      onB({ pointer: pointer([A, B, C, B, C], 4) }),
      {},
      ['point to 1.1.0/1', 'label 6', 'unchanged'],
    ],
    [
      'puts a pointer right that somebody else has moved since',
      onB({ pointer: movedByHand }),
      {},
      ['point to 1.1.0/1', 'label 6', 'unchanged'],
    ],
    ['does not go on because its image is gone: all of it runs', onB({ images: launchImages(imageOf(A), imageOf(C)) }), {}, ['unchanged']],
    [
      'goes on when its image is gone and not all of it runs it',
      onB({ images: launchImages(imageOf(A), imageOf(C)), groups: [running(B, { instances: instances(imageOf(B), imageOf(C)) })] }),
      {},
      ['write rolling-back 1.0.0/1', 'label 1', 'point to 1.0.0/1', 'web: refresh to 1.0.0/1', 'wait', ...back(A, 5)],
    ],
    [
      'goes on when its image is gone and its group would launch another one',
      onB({ images: launchImages(imageOf(A), imageOf(C)), groups: [running(B, { version: '3', number: '3' })] }),
      {},
      ['write rolling-back 1.0.0/1', 'label 1', 'point to 1.0.0/1', 'web: refresh to 1.0.0/1', 'wait', ...back(A, 5)],
    ],
    ['fails where a group cannot be read', onB({ groups: [{ name: 'web', unknown: true, why: 'denied' }] }), {}, ['failed: rollout.place']],
  ])('%s', (_, world, more, words) => {
    expect(storyOf(world, more).words).toEqual(words)
  })
})

test('a rollback that a failed rollout has begun is finished by hand, with a hold and the quarantine of what failed', () => {
  const failed = onC({
    ledger: ledger([...delivered(A, B), { kind: 'promoting', release: C }, { kind: 'promoted', release: C }]),
    pointer: pointer([A, B, C], 2),
    groups: [running(B, { refreshes: [refreshTo(C, 'failed')] })],
  })
  const first = converge(converging, failed, moment())
  if (!('act' in first)) throw new Error('nothing was begun')
  const begun = first.act.reduce((world, step) => predictEnvironment(world, step), failed)
  const byHand = { quarantine: true, writer: writer(FORMER) }
  expect(storyOf(begun, byHand).words).toEqual(['write held 1.1.0/1', 'bar 1.2.0/1', 'point to 1.1.0/1', ...back(B)])
})

describe('what is refused', () => {
  const at = (subject: string, more: Partial<Moment> = {}): Moment =>
    moment({ refused: new Map([[subject, { do: 'write-event', message: 'not authorized' }]]), ...more })
  test('the ledger: nothing is moved without its intent', () => {
    expect(inWords(turnOf(onC(), {}, at('the ledger of staging')))).toBe('failed: aws.refused')
  })
  test('the quarantine: it goes back all the same, and has failed', () => {
    const begun = ledger([{ kind: 'rolling-back', release: B, from: C, reason: 'errors', hold: true }], RUN, ledger(delivered(A, B, C)))
    const { words, end } = storyOf(onC({ ledger: begun }), { quarantine: true }, at(`the quarantine of ${C}`))
    expect(words).toEqual([
      ...['label 2', 'point to 1.1.0/1', 'web: refresh to 1.1.0/1', 'wait', 'label 4', 'write rolled-back 1.1.0/1'],
      'failed: aws.refused',
    ])
    expect(end.why).toBe('staging runs 1.1.0/1 again: errors; not authorized')
  })
  test('cancelled before it began', () => {
    expect(inWords(turnOf(onC(), {}, moment({ cancelled: true })))).toBe('cancelled')
  })
})

test('what somebody leaves by a later rollback is not for this press to bar', () => {
  const first = ledger(
    [{ kind: 'rolling-back', release: B, from: C, reason: 'errors', hold: true }],
    `${FORMER}7`,
    ledger(delivered(A, B, C)),
  )
  const later = ledger([{ kind: 'rolling-back', release: A, from: B, reason: 'further', hold: true }], `${FORMER}8`, first)
  const world = onC({ ledger: later })
  const pressed = (began: number) => inWords(rollBack({ ...wish, quarantine: true, began }, world, moment()))
  expect([pressed(first.length), pressed(later.length)]).toEqual([`bar ${C}`, `bar ${B}`])
})
