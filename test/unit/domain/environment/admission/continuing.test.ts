import { type ConvergeWish, converge, type FoundTarget, type Intent, type LedgerChange, type Release } from '@golden-ami/domain'
import { missingApprovals } from '@golden-ami/domain/environment/admission/continuing'
import { describe, expect, test } from 'vitest'
import { moment } from '../../workload/asg/group.ts'
import {
  A,
  B,
  C,
  delivered,
  environment,
  FORMER,
  inWords,
  ledger,
  pointer,
  quarantined,
  RUN,
  running,
  target,
  wish,
} from '../environment.ts'

const promotedBy = (approvers: readonly string[], run = FORMER, before = ledger(delivered(A))) => {
  const announced = ledger([{ kind: 'promoting', release: B }], run, before)
  const [last] = announced.slice(-1)
  const withApprovers = announced.map(version =>
    version === last && 'event' in version ? { ...version, event: { ...version.event, approvers } } : version,
  )
  return withApprovers
}
const seen = (approvers: readonly string[], pointed = pointer([A, B], 1)) =>
  environment({ ledger: promotedBy(approvers), pointer: pointed, groups: [running(A)] })
const takenBack: readonly LedgerChange[] = [
  { kind: 'rolling-back', release: A, from: null, reason: 'cancelled', hold: false },
  { kind: 'rolled-back', release: A },
]
const seenWith = (announced: ReturnType<typeof promotedBy>) =>
  environment({ ledger: announced, pointer: pointer([A, B], 1), groups: [running(A)] })
const bars = (world: ReturnType<typeof seen>) => ({ ...world, quarantined: quarantined(B) })
const asked = (world: ReturnType<typeof seen>, count: number, of?: readonly string[], more: Partial<ConvergeWish> = {}): string => {
  const turn = converge({ ...wish, ...more, continuing: { count, of } }, world, moment())
  return 'end' in turn ? `${turn.end.outcome} ${turn.end.code ?? ''} ${turn.end.why}` : inWords(turn)
}

const [EU, US] = ['eu/eu-west-1', 'us/us-east-1'] as const
const pointed = (...releases: readonly Release[]): FoundTarget => target({ pointer: pointer(releases, 1), groups: [running(A)] })
const moved = target({
  pointer: pointer([A, B], 1).map(one => (one.version === 2 ? { ...one, metadata: undefined } : one)),
  groups: [running(A)],
})

describe('a run that only continues', () => {
  test.each<[string, string, string]>([
    ['rolls out what was approved', asked(seen(['kim']), 1), 'web: refresh to 1.1.0/1'],
    ['rolls out what needs no approval', asked(seen([]), 0), 'web: refresh to 1.1.0/1'],
    ['rolls out what two approved', asked(seen(['kim', 'lee']), 2), 'web: refresh to 1.1.0/1'],
    ['takes back what was quarantined meanwhile', asked(bars(seen(['kim'])), 1), 'write rolling-back 1.0.0/1'],
    ['takes it back, also where nobody approved it', asked(bars(seen([])), 1), 'write rolling-back 1.0.0/1'],
    ['takes it back, also where no pointer says it yet', asked(bars(seen(['kim'], pointer([A], 1))), 1), 'write rolling-back 1.0.0/1'],
    [
      'brings it nowhere, where nothing is to be taken back',
      asked(bars(seen([])), 1, undefined, { onFailure: 'stop' }),
      'failed release.quarantined staging cannot run 1.1.0/1: it is quarantined: CVE.',
    ],
    [
      'refuses what nobody approved',
      asked(seen([]), 1),
      'failed continue.unapproved staging is to run 1.1.0/1, and the ledger tells of 0 of the 1 approvals that are asked for.',
    ],
    [
      'refuses what one approved twice',
      asked(seen(['kim', 'Kim']), 2),
      'failed continue.unapproved staging is to run 1.1.0/1, and the ledger tells of 1 of the 2 approvals that are asked for.',
    ],
    [
      'refuses what somebody else approved',
      asked(seen(['kim']), 1, ['Lee']),
      'failed continue.unapproved staging is to run 1.1.0/1, and the ledger tells of 0 of the 1 approvals that are asked for.',
    ],
    [
      'refuses what nobody may approve',
      asked(seen(['kim']), 1, []),
      'failed continue.unapproved staging is to run 1.1.0/1, and the ledger tells of 0 of the 1 approvals that are asked for.',
    ],
    [
      'refuses what was approved for another run, which announced it before',
      asked(seenWith(promotedBy([], RUN, promotedBy(['kim']))), 1),
      'failed continue.unapproved staging is to run 1.1.0/1, and the ledger tells of 0 of the 1 approvals that are asked for.',
    ],
    [
      'refuses what was approved for the same run before it was rolled back, and which it has announced anew since',
      asked(seenWith(promotedBy([], FORMER, ledger(takenBack, RUN, promotedBy(['kim'])))), 1),
      'failed continue.unapproved staging is to run 1.1.0/1, and the ledger tells of 0 of the 1 approvals that are asked for.',
    ],
    [
      'refuses what the ledger does not tell the announcement of any more: AWS keeps 100 versions',
      asked(seenWith(ledger([{ kind: 'promoted', release: B }], FORMER, promotedBy(['kim'])).slice(-1)), 1),
      'failed continue.unapproved staging is to run 1.1.0/1, and the ledger does not tell any more who approved that.',
    ],
    ['counts those that the file names, however written', asked(seen(['kim']), 1, ['Kim']), 'web: refresh to 1.1.0/1'],
    [
      'leaves a pointer alone that was not moved yet',
      asked(seen(['kim'], pointer([A], 1)), 1),
      'paused  staging is to run 1.1.0/1, which the pointer does not say yet in web/eu-west-1: promote goes on with that',
    ],
  ])('%s', (_, words, expected) => {
    expect(words.trim()).toBe(expected)
  })
  test.each<[string, readonly FoundTarget[], string]>([
    ['rolls out what every pointer says', [pointed(A, B), pointed(A, B)], 'web: refresh to 1.1.0/1, web: refresh to 1.1.0/1'],
    [
      'leaves alone what one of two pointers does not say',
      [pointed(A, B), pointed(A)],
      `paused staging is to run 1.1.0/1, which the pointer does not say yet in ${US}: promote goes on with that`,
    ],
    [
      'refuses what a person has moved',
      [pointed(A, B), moved],
      `failed pointer.foreign Version 2 of the pointer of ${US} (ami-1.1.0) was not written by this suite.`,
    ],
    [
      'puts nothing right that came late',
      [pointed(A, B), pointed(A, B, C)],
      `paused staging is to run 1.1.0/1, which the pointer does not say yet in ${US}: promote goes on with that`,
    ],
  ])('in several targets %s', (_, targets, words) => {
    const world = { ...seen(['kim']), targets: new Map([EU, US].map((name, index) => [name, targets[index] ?? moved])) }
    expect(asked(world, 1, undefined, { waves: [[EU, US]] }).replace('  ', ' ')).toBe(words)
  })
  test('restores nothing where nothing is intended', () => {
    const world = environment({ ledger: ledger(delivered(A, B)), pointer: pointer([A, B], 2), groups: [running(A)] })
    expect(asked(world as ReturnType<typeof seen>, 1).trim()).toBe('unchanged  nothing is unfinished in staging')
  })
  test('goes on with a rollback, whoever approves', () => {
    const back: readonly LedgerChange[] = [...delivered(A, B), { kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: true }]
    const world = environment({ ledger: ledger(back), pointer: pointer([A, B], 2), groups: [running(B)] })
    const turn = converge({ ...wish, continuing: { count: 1, of: undefined } }, world, moment())
    expect('end' in turn).toBe(false)
  })
  test('says what it has finished', () => {
    const world = environment({ ledger: ledger(delivered(A, B), RUN), pointer: pointer([A, B], 2), groups: [running(B)] })
    expect(asked(world as ReturnType<typeof seen>, 1)).toMatch(/^refreshed/)
  })
})

test.each<[string, Pick<Intent, 'release' | 'run'>, boolean]>([
  ['what is announced', { release: B, run: FORMER }, true],
  ['by another run', { release: B, run: RUN }, false],
  ['of another release', { release: C, run: FORMER }, false],
])('approvals count for their announcement: %s', (_, said, counts) => {
  const intent: Intent = { ...said, kind: 'promote', at: '' }
  const missing = counts ? undefined : 'the ledger does not tell any more who approved that'
  expect(missingApprovals({ count: 1, of: undefined }, seen(['kim']), intent)).toBe(missing)
})
