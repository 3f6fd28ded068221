/** What an environment's records stop, and what somebody is told of them. */
import {
  baseline,
  converge,
  driftOf,
  type EnvironmentWorld,
  type Goal,
  goalOf,
  haltsIn,
  type LedgerVersion,
  ledgerVersion,
  recordRemarks,
  rollBack,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { moment } from '../../workload/asg/group.ts'
import {
  A,
  B,
  C,
  delivered,
  digest,
  environment,
  imageOf,
  inWords,
  ledger,
  pointer,
  pointing,
  running,
  TARGET,
  target,
  wish,
  writer,
} from '../environment.ts'
import { story } from '../story.ts'

const settled = (more: Partial<Parameters<typeof environment>[0]> = {}): EnvironmentWorld =>
  environment({ ledger: ledger(delivered(A, B)), pointer: pointer([A, B], 2), groups: [running(B)], ...more })
const and = (history: readonly LedgerVersion[], ...values: string[]): readonly LedgerVersion[] =>
  values.reduce<readonly LedgerVersion[]>((known, value) => {
    const version = (known.at(-1)?.version ?? 0) + 1
    return known.concat(ledgerVersion({ version, value, modified: version, by: 'arn:aws:iam::111111111111:user/eve' }, digest))
  }, history)
const back = { ...wish, onFailure: 'stop' as const, passesHalt: true, reason: 'errors', to: undefined, quarantine: false, began: 0 }
const told = (world: EnvironmentWorld): string => inWords(converge(wish, world, moment()))

describe('a ledger that nobody can decide on', () => {
  const stray = and(ledger(delivered(A, B)), 'somebody tried something')
  const newer = and(ledger(delivered(A, B)), '{"v":3}')
  const lost = and([], ...Array.from({ length: 3 }, (_, index) => `note ${index}`))
  test.each<[string, EnvironmentWorld, string, string]>([
    ['one stray version stops nobody', settled({ ledger: stray }), 'unchanged', 'write rolling-back 1.0.0/1'],
    ['a newer format stops all but a rollback', settled({ ledger: newer }), 'failed: ledger.newer', 'write rolling-back 1.0.0/1'],
    ['a lost one stops all but a rollback', settled({ ledger: lost }), 'failed: ledger.lost', 'write rolling-back 1.0.0/1'],
    ['a deleted one too', settled({ ledger: [] }), 'failed: ledger.lost', 'write rolling-back 1.0.0/1'],
  ])('%s', (_, world, refreshed, rolledBack) => {
    expect([told(world), inWords(rollBack(back, world, moment()))]).toEqual([refreshed, rolledBack])
  })
  test('baseline begins a lost one anew, with the release that the pointers say', () => {
    const recording = { ...wish, writer: writer() }
    const turn = (world: EnvironmentWorld) => baseline(recording, world, moment())
    expect('act' in turn(settled({ ledger: lost })) && turn(settled({ ledger: lost }))).toMatchObject({
      act: [{ do: 'write-event', kind: 'baseline', release: B, after: 3 }],
    })
    expect(turn(settled({ ledger: newer }))).toMatchObject({ end: { outcome: 'failed', code: 'ledger.newer' } })
    expect(turn(settled({ ledger: stray }))).toMatchObject({ end: { outcome: 'failed', code: 'baseline.written' } })
  })
  test('what decides is said once more before noise makes AWS forget it', () => {
    const long = and(ledger(delivered(A, B)), ...Array.from({ length: 60 }, (_, index) => `note ${index}`))
    const { words } = story((seen, at) => converge(wish, seen, at), settled({ ledger: long }))
    expect(words).toEqual(['write verified 1.1.0/1', 'unchanged'])
  })
})

describe('what somebody is told', () => {
  test('of a stray version: its number, what it is not, and its writer', () => {
    expect(recordRemarks('staging', settled({ ledger: and(ledger(delivered(A, B)), 'x') }), wish)).toEqual([
      'Version 7 of the ledger of staging is no event and counts for nothing: it is not a JSON object. arn:aws:iam::111111111111:user/eve wrote it.',
    ])
  })
  test('of many: the last five, and how many there are besides', () => {
    const notes = Array.from({ length: 8 }, (_, index) => `note ${index}`)
    const remarks = recordRemarks('staging', settled({ ledger: and(ledger(delivered(A, B)), ...notes) }), wish)
    expect([remarks.length, remarks.at(-1)]).toEqual([6, '3 further versions of the ledger of staging are no events either.'])
  })
  test('of a halt, a newer format, a lost ledger, a home that is away; of nothing where there is nothing', () => {
    expect(recordRemarks('staging', settled(), wish)).toEqual([])
    expect(recordRemarks('staging', settled({ halt: { reason: 'INC-17' } }), wish)).toEqual([`staging is halted in ${TARGET}: INC-17`])
    expect(recordRemarks('staging', settled({ ledger: [] }), wish)).toEqual(['The ledger of staging: there are pointers and no ledger.'])
    expect(
      recordRemarks('staging', { ...settled({ ledger: [] }), away: { unknown: true, why: 'ECONNREFUSED', since: 0, asked: 0 } }, wish),
    ).toEqual(['Home of staging cannot be read: ECONNREFUSED'])
  })
})

test('where it is halted, each reason once', () => {
  const halting = (reason: string) => target({ pointer: [], groups: [], halt: { reason } })
  const world = {
    halt: { reason: 'INC-17' },
    targets: new Map([
      ['eu', halting('INC-17')],
      ['us', halting('the switch is replaced')],
      ['ap', halting('INC-17')],
      ['sa', target({ pointer: [], groups: [] })],
    ]),
  }
  const places = new Map([
    ['eu', '1/eu-west-1'],
    ['us', '2/us-east-1'],
    ['ap', '2/ap-south-1'],
  ])
  expect(haltsIn(world, { home: '1/eu-west-1', places })).toEqual({
    halted: 'in 1/eu-west-1, 2/ap-south-1: INC-17; in 2/us-east-1: the switch is replaced',
    unread: '',
  })
})

describe('a halt', () => {
  const rolling = settled({ ledger: ledger([...delivered(A), { kind: 'promoting', release: B }]), groups: [running(A)] })
  test.each<[string, EnvironmentWorld]>([
    ['at home', { ...rolling, halt: { reason: 'INC-17' } }],
    [
      'in a target',
      { ...rolling, targets: new Map([[TARGET, target({ pointer: pointer([A, B], 1), groups: [running(A)], halt: { reason: '' } })]]) },
    ],
  ])('%s stops everything but the rollback that a person starts', (_, world) => {
    expect(told(world)).toBe('failed: environment.halted')
    expect(inWords(rollBack(back, world, moment()))).toBe('write rolling-back 1.0.0/1')
    expect(story((seen, at) => rollBack(back, seen, at), world).words.at(-1)).toBe('rolled-back')
    const recording = { ...wish, writer: writer() }
    expect(baseline(recording, { ...world, ledger: [] }, moment())).toMatchObject({ end: { code: 'environment.halted' } })
  })
  test('that may not be read stops as much, and is told as the permission that is missing', () => {
    const unread = { ...rolling, halt: { unknown: true as const, why: 'not authorized to perform: ssm:GetParameter' } }
    expect(converge(wish, unread, moment())).toMatchObject({
      end: { code: 'aws.denied', why: expect.stringMatching(/^Whether .* is halted cannot be read in .*: not authorized/) },
    })
    expect(inWords(rollBack(back, unread, moment()))).toBe('write rolling-back 1.0.0/1')
  })
  test('and is told as what it is where somebody says', () => {
    const unread = { ...rolling, halt: { unknown: true as const, why: 'not authorized to assume', code: 'aws.no-session' as const } }
    expect(inWords(converge(wish, unread, moment()))).toBe('failed: aws.no-session')
  })
})

describe('a pointer and its ledger', () => {
  const foreign = (image: string) => pointer([A, B, B], 2).map(one => (one.version === 3 ? { ...one, image, metadata: undefined } : one))
  const half = ledger([{ kind: 'promoting', release: C }], undefined, ledger(delivered(A, B)))
  test.each<[string, EnvironmentWorld['ledger'], Parameters<typeof driftOf>[0], ReturnType<typeof driftOf>]>([
    ['agree without an intent', ledger(delivered(A, B)), pointer([A, B]), undefined],
    ['agree while it is promoted, before and after the move', half, pointer([A, B]), undefined],
    ['agree after the move', half, pointer([A, B, C]), undefined],
    ['disagree when a move of ours came late', ledger(delivered(A, B)), pointer([A, B, A]), { is: 'late' }],
    ['disagree when a person wrote', ledger(delivered(A, B)), foreign('ami-foreign'), { is: 'foreign', image: 'ami-foreign', version: 3 }],
    [
      'when a person wrote, though it is an image of ours: of a release that is neither there nor intended',
      ledger(delivered(A, B)),
      [
        ...pointer([A, B, A], 2),
        ...foreign(imageOf(A))
          .slice(2)
          .map(one => ({ ...one, version: 4 })),
      ],
      { is: 'foreign', image: imageOf(A), version: 4 },
    ],
    ['and when what was there anyway was written bare, ours is put back', ledger(delivered(A, B)), foreign(imageOf(B)), { is: 'late' }],
  ])('%s', (_, history, versions, drift) => {
    expect(driftOf(versions, history)).toEqual(drift)
  })
  test('what a person wrote stops it, until it is to be restored', () => {
    const world = pointing(settled(), foreign('ami-foreign'))
    expect(told(world)).toBe('failed: pointer.foreign')
    const { words } = story((seen, at) => converge({ ...wish, drift: 'restore' }, seen, at), world)
    expect(words).toEqual(['point to 1.1.0/1', 'label 4', 'unchanged'])
  })
})

test.each<[string, EnvironmentWorld['ledger'], Goal | undefined]>([
  ['nowhere: nothing was ever recorded there', [], undefined],
  ['where it is: that was proved', ledger(delivered(A)), { way: 'rest', release: A, pointer: A }],
  [
    'where it is, though that failed: nothing new comes of it',
    ledger([...delivered(A), { kind: 'promoted', release: B }, { kind: 'failed', release: B, reason: 'it crashes' }]),
    { way: 'rest', release: B, pointer: B },
  ],
  [
    'where it is, which nobody has proved yet',
    ledger([...delivered(A), { kind: 'promoted', release: B }]),
    { way: 'forward', release: B, pointer: B },
  ],
  [
    'to what is promoted; a pointer that says neither belongs where it was',
    ledger([...delivered(A), { kind: 'promoting', release: B }]),
    { way: 'forward', release: B, pointer: A },
  ],
  ['to what is promoted, where nothing was', ledger([{ kind: 'promoting', release: B }]), { way: 'forward', release: B, pointer: B }],
  [
    'back, with its pointers',
    ledger([...delivered(A, B), { kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: true }]),
    { way: 'back', release: A, pointer: A },
  ],
])('an environment is to be %s', (_, history, goal) => {
  expect(goalOf(history)).toEqual(goal)
})
