/** Back without home, by what pointers remember, and what its ledger is told when it is back. */
import {
  converge,
  type EnvironmentWorld,
  importAway,
  leaving,
  type PointerVersion,
  predictEnvironment,
  type Release,
  type RollBackWish,
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
  FORMER,
  imageOf,
  inWords,
  launchImages,
  ledger,
  pointer,
  RUN,
  running,
  target,
  writer,
} from '../environment.ts'
import { story } from '../story.ts'

const MINUTE = 60_000
const TARGETS = ['web/eu-west-1', 'web/us-east-1']
const wish: RollBackWish = {
  ...{ ...converging, waves: TARGETS.map(name => [name]), onFailure: 'stop', passesHalt: true },
  ...{ reason: 'errors since the release', to: undefined, quarantine: false, began: 0 },
}
const gone = { unknown: true, why: 'no answer', code: 'aws.no-session', since: 0, asked: 0 } as const
type Seen = Partial<EnvironmentWorld> & { readonly pointers: readonly (readonly PointerVersion[])[]; readonly runs?: Release }

const world = ({ pointers, runs = C, ...more }: Seen): EnvironmentWorld => ({
  ...{ ledger: [], lock: [], quarantined: new Map(), away: gone },
  targets: new Map(
    TARGETS.map((name, index) => [name, target({ pointer: pointers[index] ?? pointers[0] ?? [], groups: [running(runs)] })] as const),
  ),
  ...more,
})
const last = (history: readonly PointerVersion[]): PointerVersion => history.at(-1)!
/** The newest version was moved at that moment, by a rollback without home or by a promotion. */
const moved = (history: readonly PointerVersion[], modified: number, from?: Release): readonly PointerVersion[] =>
  history.map(one =>
    one === last(history) && one.metadata
      ? { ...one, modified, metadata: { ...one.metadata, ...(from ? { run: RUN, away: { from, by: 'ada', reason: 'errors' } } : {}) } }
      : one,
  )
const storyOf = (seen: EnvironmentWorld, more: Partial<RollBackWish> = {}) =>
  story((one, at) => rollBack({ ...wish, ...more }, one, at), seen, undefined, { ...moment(), now: MINUTE })
const releases = (seen: EnvironmentWorld): readonly unknown[] =>
  [...seen.targets.values()].map(found => ('pointer' in found ? last(found.pointer).metadata?.release : undefined))
/** What the rollback that was made last says of itself; a pointer that was there already says nothing. */
const fromIn = (seen: EnvironmentWorld): unknown =>
  [...seen.targets.values()]
    .flatMap(found => ('pointer' in found ? [last(found.pointer)] : []))
    .toSorted((one, other) => other.modified - one.modified)[0]?.metadata?.away?.from

describe('what is left, and where it goes', () => {
  const onC = pointer([A, B, C], 3)
  const onB = pointer([A, B], 2)
  const comingC = pointer([A, B, C], 2)
  test.each<[string, Seen, Release, Release]>([
    ['what all say', { pointers: [onC] }, C, B],
    ['what is not proved yet', { pointers: [comingC] }, C, B],
    ['what was moved in one target only', { pointers: [onB, comingC] }, C, B],
    ['what was moved last, proved there or not', { pointers: [onB, moved(onC, 9)] }, C, B],
    ['what is not proved, though another one was moved later', { pointers: [moved(onB, 9), comingC] }, C, B],
    ['what was moved last, in whichever target', { pointers: [moved(onC, 9), onB] }, C, B],
    ['past one whose image is gone', { pointers: [onC], images: launchImages(imageOf(A), imageOf(C)) } as Seen, C, A],
  ])('%s', (_, { images, ...seen }: Seen & { readonly images?: ReturnType<typeof launchImages> }, from, to) => {
    const there = world(seen)
    const targets = new Map([...there.targets].map(([name, found]) => [name, images ? { ...found, images } : found]))
    const start = { ...there, targets }
    expect(leaving(start)).toBe(from)
    const { world: end, end: told } = storyOf(start)
    expect([told.outcome, releases(end), fromIn(end)]).toEqual(['rolled-back', [to, to], from])
  })

  test('what somebody has begun without home is finished', () => {
    const begun = moved(pointer([A, B, C, A], 3), 9, C)
    const { world: end } = storyOf(world({ pointers: [begun, onC] }))
    expect([releases(end), fromIn(end)]).toEqual([[A, A], C])
  })

  test('what was begun is gone on with, though another run has moved the rest of the pointers since, because home came back to it', () => {
    const begun = moved(pointer([A, B, C, A], 4), 9, C)
    const moving = moved(pointer([A, B, C, A], 1), 12)
    const { words, world: end } = storyOf(world({ pointers: [begun, moving], runs: A }))
    expect([words.at(-1), releases(end)]).toEqual(['rolled-back', [A, A]])
  })
  test('what was begun is an old story when something was promoted since', () => {
    const old = moved(pointer([B, A], 2), 5, B)
    const { world: end } = storyOf(world({ pointers: [old, moved(pointer([B, A, C], 2), 9)] }))
    expect([releases(end), fromIn(end)]).toEqual([[A, A], C])
  })
})

describe('patience', () => {
  const away = { unknown: true as const, why: 'no answer', transient: true as const, since: 0, asked: 0 }
  const seen = world({ pointers: [pointer([A, B, C], 3)], away })
  test('home is given two minutes to come back', () => {
    expect(rollBack(wish, seen, { ...moment(), now: MINUTE })).toEqual({ wait: 'home cannot be read: no answer', until: 2 * MINUTE })
    expect(inWords(rollBack(wish, seen, { ...moment(), now: 2 * MINUTE }))).toContain('label 2')
  })
  test('what somebody has begun without it is gone on with at once', () => {
    const begun = world({ pointers: [moved(pointer([A, B, C, B], 2), 9, C), pointer([A, B, C], 2)], away })
    expect(inWords(rollBack(wish, begun, { ...moment(), now: MINUTE }))).toContain('point to 1.1.0/1')
  })
  test('on paper it does not come back', () => {
    const onPaper = predictEnvironment(seen)
    expect(onPaper.away).toEqual({ unknown: true, why: 'no answer', since: 0, asked: 0 })
    expect(inWords(rollBack(wish, onPaper, { ...moment(), now: MINUTE }))).toContain('label 2')
  })
})

describe('a rollback that was begun without home, and its ledger as it was last read', () => {
  const rolling = ledger([{ kind: 'rolling-back', release: B, from: C, reason: 'errors', hold: true }], FORMER, ledger(delivered(A, B, C)))
  const begun = moved(pointer([A, B, C, B], 1), 9, C)
  const onC = pointer([A, B, C], 3)
  const all = launchImages(imageOf(A), imageOf(B), imageOf(C))
  test.each<[string, Seen, Partial<RollBackWish>, typeof all, Release]>([
    ['what the ledger intends is done', { pointers: [onC], ledger: rolling }, {}, all, B],
    ['unless another one is named', { pointers: [onC], ledger: rolling }, { to: A }, all, A],
    ['what was begun is done', { pointers: [begun] }, {}, all, B],
    ['unless another one is named then', { pointers: [begun] }, { to: A }, all, A],
    ['or its image is gone', { pointers: [begun] }, {}, launchImages(imageOf(A), imageOf(C)), A],
  ])('%s', (_, seen, more, images, to) => {
    const there = world(seen)
    const targets = new Map([...there.targets].map(([name, found]) => [name, { ...found, images }]))
    expect(releases(storyOf({ ...there, targets }, more).world)).toEqual([to, to])
  })
  test('what is named is not told as what was left', () => {
    const { world: end } = storyOf(world({ pointers: [pointer([A, B, C], 2), pointer([A, B, C, B], 2)], runs: B }), { to: B })
    expect([releases(end), fromIn(end)]).toEqual([[B, B], null])
  })
})

test.each<[string, Release | undefined, true | undefined]>([
  ['that somebody named the release', B, true],
  ['that nobody did', undefined, undefined],
])('its pointers remember %s', (_, to, named) => {
  const { world: end } = storyOf(world({ pointers: [pointer([A, B, C], 3)] }), { to })
  for (const found of end.targets.values()) expect('pointer' in found && last(found.pointer).metadata?.away?.named).toBe(named)
})

describe('somebody wrote a pointer by hand', () => {
  const delivered = pointer([A, B], 2).map(one =>
    one.metadata ? { ...one, metadata: { ...one.metadata, ...(one.version === 2 ? { good: A } : {}) } } : one,
  )
  const written = (image: string): readonly PointerVersion[] => [
    ...delivered,
    { version: 3, image, modified: 3, labels: [], metadata: undefined },
  ]
  test.each<[string, readonly (readonly PointerVersion[])[], Release, Release | undefined]>([
    ['an image that nothing runs, in both targets', [written('ami-x')], B, B],
    ['in one of them', [delivered, written('ami-x')], B, B],
    ['the image of the good release', [written(imageOf(A))], B, B],
    ['and it runs that', [written(imageOf(A))], A, B],
  ])('%s: what the pointer said before is left', (_, pointers, runs, left) => {
    const { away, ...home } = world({ pointers, runs })
    expect(leaving({ ...home, ...(away ? { away } : {}) })).toBe(left)
    expect(storyOf({ ...home, ...(away ? { away } : {}) }).words.find(word => word.startsWith('point'))).toBe(
      'point to 1.0.0/1, point to 1.0.0/1',
    )
    // Nor where home is there, and its ledger is lost.
    expect(leaving(home)).toBe(left)
  })
  test('what runs and no release has is left for what was proved last', () => {
    const foreign = target({ pointer: written(imageOf(C)), groups: [running(C)] })
    const seen = { ...world({ pointers: [] }), targets: new Map(TARGETS.map(name => [name, foreign] as const)) }
    expect(leaving(seen)).toBeUndefined()
    expect(storyOf(seen).words[0]).toContain('point to 1.1.0/1')
  })
})

describe('home is back', () => {
  const told = moved(pointer([A, B, C, B], 4), 9, C)
  const home = world({ pointers: [told], runs: B, ledger: ledger([...delivered(A, B), { kind: 'promoting', release: C }]) })
  const { away: _, ...back } = home
  test('its ledger is told before anything else, as the run would have told it', () => {
    const turn = converge({ ...wish, writer: writer(FORMER) }, back, moment())
    expect(inWords(turn)).toBe(`write rolling-back ${B}`)
    const written = predictEnvironment(back, importAway(back, writer(FORMER), 10))
    expect(stateOf(written.ledger)).toMatchObject({
      ...{ intent: { release: B, run: RUN, kind: 'rollback' }, rejected: [{ release: C, reason: 'errors' }] },
      ...{ hold: { by: 'ada', reason: 'errors' }, good: [B, A] },
    })
    expect(importAway(written, writer(FORMER), 11)).toBeUndefined()
  })
  test('what was rejected before is rejected still, unless somebody named it, and then nobody goes there by himself', () => {
    const rejected = ledger([{ kind: 'failed', release: B, reason: 'leaks' }], FORMER, ledger(delivered(A, B, C)))
    const seen = { ...back, ledger: rejected }
    const written = predictEnvironment(seen, importAway(seen, writer(FORMER), 10))
    expect(stateOf(written.ledger).rejected.map(({ release }) => release)).toContain(B)
    const { words } = story((seen, at) => converge({ ...wish, writer: writer(FORMER) }, seen, at), written)
    expect(words).toEqual(['label 1, label 1', 'failed: release.rejected'])
  })
  test('one that somebody named takes back that the release was rejected', () => {
    const named = told.map(one =>
      one.metadata?.away ? { ...one, metadata: { ...one.metadata, away: { ...one.metadata.away, named: true as const } } } : one,
    )
    const rejected = ledger([{ kind: 'failed', release: B, reason: 'leaks' }], FORMER, ledger(delivered(A, B, C)))
    const seen = { ...world({ pointers: [named], runs: B }), ledger: rejected }
    const written = predictEnvironment(seen, importAway(seen, writer(FORMER), 10))
    expect(stateOf(written.ledger).rejected.map(({ release }) => release)).toEqual([C])
  })
  test('one to where another run had gone back before is told all the same', () => {
    const before = ledger([{ kind: 'rolling-back', release: B, from: C, reason: 'errors', hold: true }], FORMER, ledger(delivered(A, B)))
    const seen = { ...world({ pointers: [told], runs: B }), ledger: ledger(delivered(C), FORMER, before) }
    expect(importAway(seen, writer(FORMER), 10)).toMatchObject({ kind: 'rolling-back', release: B })
  })
  const untold = (pointers: Seen['pointers'], runs: Release = B): EnvironmentWorld => {
    const { away: _, ...seen } = world({ pointers, runs, ledger: ledger(delivered(A, B, C)) })
    return seen
  }
  /** Every rollback that is told, one after the other. */
  const toldFrom = (seen: EnvironmentWorld): readonly string[] => {
    const step = importAway(seen, writer(FORMER), 10)
    if (!step) return []
    const { rejected } = stateOf(predictEnvironment(seen, step, 1_000).ledger)
    return [`${step.release} (${rejected.map(({ release }) => release).join(' ')})`, ...toldFrom(predictEnvironment(seen, step, 1_000))]
  }
  test('of two rollbacks both are told, the older one first, whichever target knows of which', () => {
    const older = moved(pointer([A, B, C, A], 4), 8, C)
    for (const pointers of [
      [older, told],
      [told, older],
    ])
      expect(toldFrom(untold(pointers))).toEqual([`${A} (${C})`, `${B} (${C})`])
  })
  test('what was moved over it since does not undo that it happened', () => {
    const [last] = told.slice(-1)
    const over = (metadata: PointerVersion['metadata']): readonly PointerVersion[] => [
      ...told,
      { version: (last?.version ?? 0) + 1, image: imageOf(C), modified: 100, labels: [], metadata },
    ]
    for (const metadata of [undefined, pointer([C])[0]?.metadata]) expect(toldFrom(untold([over(metadata)]))).toEqual([`${B} (${C})`])
  })
  test('a run that has rolled back once before is no reason to know of it', () => {
    const before = untold([told])
    const once = ledger([{ kind: 'rolling-back', release: B, from: C, reason: 'errors', hold: true }], RUN, before.ledger)
    const again = ledger(delivered(C), FORMER, once)
    const late = told.map(one => (one.metadata?.away ? { ...one, modified: 100_000 } : one))
    expect(toldFrom({ ...untold([late]), ledger: again })).toEqual([`${B} (${C})`])
  })
  test('its last pointer, moved when home was back and the ledger told, is of the same rollback; unless what it left was brought since', () => {
    const event = { kind: 'rolling-back' as const, release: B, from: C, reason: 'errors', hold: true }
    const known = ledger([event, { kind: 'rolled-back', release: B }], RUN, untold([told]).ledger)
    const last = told.map(one => (one.metadata?.away ? { ...one, modified: 100_000 } : one))
    expect(toldFrom({ ...untold([told, last]), ledger: known })).toEqual([])
    const brought = ledger([{ kind: 'promoting', release: C, overrides: ['hold', 'rejected'] }], FORMER, known)
    expect(toldFrom({ ...untold([told, last]), ledger: brought })).toEqual([`${B} (${C})`])
  })
  test('one that could not say what it has left is told too, once, and that nothing new comes', () => {
    const unknown = told.map(one =>
      one.metadata?.away ? { ...one, metadata: { ...one.metadata, away: { ...one.metadata.away, from: null } } } : one,
    )
    const seen = { ...world({ pointers: [unknown], runs: B }), ledger: ledger([...delivered(A, B), { kind: 'promoting', release: C }]) }
    expect(toldFrom(seen)).toEqual([`${B} ()`])
    const resting = { ...seen, ledger: ledger(delivered(A, B)) }
    const step = importAway(resting, writer(FORMER), 10)
    expect(stateOf(step ? predictEnvironment(resting, step, 1_000).ledger : []).hold).not.toBeNull()
  })
  test('a ledger that is lost learns from the pointers what was proved', () => {
    const written = predictEnvironment({ ...back, ledger: [] }, importAway({ ...back, ledger: [] }, writer(FORMER), 10))
    expect(stateOf(written.ledger)).toMatchObject({ good: [B], rejected: [{ release: C }] })
  })
})
