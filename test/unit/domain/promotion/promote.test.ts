import {
  countingVersions,
  GATES,
  type Hold,
  type Moment,
  NO_GITHUB,
  type PromoteWish,
  type PromotionWorld,
  planOf,
  planSteps,
  promote,
  stateOf,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { A, B, C, delivered, environment, FORMER, ledger, only, pointer, quarantined, RUN, running } from '../environment/environment.ts'
import { candidate, endInWords, HOUR, NOW, named, now, story, wish, world } from './promotion.ts'

const storyOf = (seen: PromotionWorld, one: PromoteWish = wish(), at: Moment = now()) =>
  story((known, then) => promote(one, known, then), seen, at)
const begun = ledger([{ kind: 'promoting', release: C, plan: 'v1' }], RUN, ledger(delivered(A, B)))
const beganBy = (run: string, ...kinds: readonly ('promoting' | 'promoted')[]) =>
  ledger(
    kinds.map(kind => ({ kind, release: C })),
    run,
    ledger(delivered(A, B)),
  )
const all = ['write promoting 1.2.0/1', 'point to 1.2.0/1', 'write promoted 1.2.0/1', 'promoted']

describe('a release that may go', () => {
  test('is announced, pointed to and recorded, in this order', () => {
    const { words, world: after, end } = storyOf(world())
    expect(words).toEqual(all)
    expect(end).toMatchObject({ candidate: candidate(C), why: 'the pointer says 1.2.0/1' })
    expect(only(after).pointer.at(-1)).toMatchObject({
      version: 3,
      image: 'ami-1.2.0',
      labels: [],
      metadata: { ...candidateSays, run: RUN },
    })
  })
  const candidateSays = { release: C, source: 'ami-1.2.0', fingerprint: `f-${C}` }
  const production = named('production', { after: 'staging', soak: 24 * HOUR, soakWithin: 96 * HOUR })
  const soakedHere = wish({ environments: [...wish().environments, production] })
  test('the intent stays until the fleet is proved, with the plan; what it replaces keeps its soak', () => {
    const plan = planOf(soakedHere, world(), candidate(C), now())
    expect(stateOf(storyOf(world(), soakedHere).world.ledger)).toEqual({
      ...{ current: C, good: [B, A], hold: null, rejected: [] },
      intent: { release: C, kind: 'promote', run: RUN, at: new Date(NOW).toISOString(), plan },
      soak: { [B]: '1d23h59m59s' },
    })
  })
  test('what it replaces keeps no soak that it has not', () => {
    const unhealthy = { ...world(), ...environment({ ledger: world().ledger, pointer: only(world()).pointer, groups: [running(A)] }) }
    expect(stateOf(storyOf(unhealthy, soakedHere).world.ledger).soak).toEqual({})
  })
  test('what it replaces keeps no soak that nobody asks for', () => {
    expect(stateOf(storyOf(world()).world.ledger).soak).toEqual({})
  })
  test('evidence and approvers go into the ledger', () => {
    const approvals = { count: 1, of: undefined }
    const reviews = [{ login: 'eve', state: 'approved' as const, environments: ['staging'] }]
    const { world: after } = storyOf(world({ github: { ...NO_GITHUB, reviews } }), wish({ environment: { approvals } }))
    expect(countingVersions(after.ledger).at(-2)?.event).toMatchObject({
      ...{ kind: 'promoting', approvers: ['eve'] },
      evidence: { approvals: 'eve (staging)', 'after.development': C, 'soak.development': 'since 1970-01-01T00:00:00.009Z' },
    })
  })
  const reviews = [{ login: 'eve', state: 'approved' as const, environments: ['staging'] }]
  const second = wish({ environment: { approvals: { count: 1, of: undefined } }, attempt: 2 })
  const announcing = (run: string, release: string) => ledger([{ kind: 'promoting', release, plan: 'v1' }], run, ledger(delivered(A, B)))
  test.each<[string, ReturnType<typeof ledger>, string]>([
    ['has, where it has announced it', announcing(RUN, C), 'point to 1.2.0/1'],
    ['has not, where another run has', announcing(FORMER, C), 'failed: gate.closed'],
    ['has not, where it has announced another one', announcing(RUN, '1.1.9/1'), 'failed: gate.closed'],
  ])('what the first attempt was approved for the second one %s', (_, announced, words) => {
    expect(storyOf(world({ ledger: announced, github: { ...NO_GITHUB, reviews } }), second).words[0]).toBe(words)
  })
})

describe('goes on from what is there', () => {
  const pointed = pointer([A, B, C], 2)
  test.each<[string, Parameters<typeof world>[0], readonly string[]]>([
    ['its own intent', { ledger: beganBy(RUN, 'promoting') }, all.slice(1)],
    ['its own intent, and the pointer was moved', { ledger: beganBy(RUN, 'promoting'), pointer: pointed }, all.slice(2)],
    ['all of it by itself', { ledger: beganBy(RUN, 'promoting', 'promoted'), pointer: pointed }, all.slice(3)],
    ['the intent of a run that died', { ledger: beganBy(FORMER, 'promoting') }, all],
    ['the intent of a run that died, and the pointer was moved', { ledger: beganBy(FORMER, 'promoting'), pointer: pointed }, all.slice(2)],
    ['all of it by another run', { ledger: beganBy(FORMER, 'promoting', 'promoted'), pointer: pointed }, ['unchanged']],
    ['all of it and the rollout', { ledger: ledger(delivered(A, B, C)), pointer: pointer([A, B, C], 3) }, ['unchanged']],
    [
      'the pointer says the release with another image',
      { ledger: ledger(delivered(A, B, C)), pointer: pointed.map(one => (one.version === 3 ? { ...one, image: 'ami-else' } : one)) },
      ['write promoting 1.2.0/1', 'point to 1.2.0/1', 'promoted'],
    ],
    ['a first promotion ever', { ledger: [], pointer: [] }, all],
  ])('%s', (_, more, words) => {
    expect(storyOf(world(more)).words).toEqual(words)
  })
  test('an intent of its own was decided: a plan that differs by now does not matter', () => {
    expect(storyOf(world({ ledger: begun }), wish({ expectedPlan: planOf(wish(), world(), candidate(B), now()) })).words).toEqual(
      all.slice(1),
    )
  })
})

describe('the ends before anything is moved', () => {
  const held: Hold = { reason: 'incident', by: 'eve', at: new Date(0).toISOString() }
  const withState = (change: Parameters<typeof ledger>[0][number]): Parameters<typeof world>[0] => ({
    ledger: ledger([change], FORMER, ledger(delivered(A, B))),
  })
  const stray = withState({ kind: 'rolling-back', release: A, from: null, reason: 'errors', hold: false })
  const back = withState({ kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: false })
  test.each<[string, Parameters<typeof world>[0], PromoteWish, Moment, string]>([
    ['no candidate', { candidate: { none: 'no image' } }, wish(), now(), 'failed: promote.no-candidate'],
    ['no candidate yet', { candidate: { none: 'nothing verified', yet: true } }, wish(), now(), 'deferred'],
    ['refused by AWS', {}, wish(), now({ refused: new Map([['x', { do: 'write-event', message: 'no' }]]) }), 'failed: aws.refused'],
    ['cancelled', {}, wish(), now({ cancelled: true }), 'cancelled: run.cancelled'],
    ['being rolled back', back, wish(), now(), 'failed: environment.rolling-back'],
    [
      'being rolled back, though the pointer still says the release',
      { ...stray, candidate: candidate(B) },
      wish(),
      now(),
      'failed: environment.rolling-back',
    ],
    ['held', withState({ kind: 'held', release: B, reason: held.reason }), wish(), now(), 'failed: gate.closed'],
    ['rejected', withState({ kind: 'failed', release: C, reason: 'leaks' }), wish(), now(), 'failed: gate.closed'],
    [
      'rejected, and the pointer says it still',
      { ...withState({ kind: 'failed', release: B, reason: 'leaks' }), candidate: candidate(B) },
      wish(),
      now(),
      'failed: gate.closed',
    ],
    ['quarantined', { quarantined: quarantined(C) }, wish(), now(), 'failed: gate.closed'],
    [
      'quarantined when its pointers were moved',
      { ...withState({ kind: 'promoting', release: C }), pointer: pointer([A, B, C], 2), quarantined: quarantined(C) },
      wish(),
      now(),
      'failed: gate.closed',
    ],
    ['older than what is there', { candidate: candidate(A) }, wish(), now(), 'failed: gate.closed'],
    [
      'older than what another run promotes',
      { ...withState({ kind: 'promoting', release: '2.0.0/1' }) },
      wish(),
      now(),
      'failed: gate.closed',
    ],
    ['not verified before', { after: { ...world().after!, ledger: ledger(delivered(A, B)) } }, wish(), now(), 'failed: gate.closed'],
    ['the environment before was not looked at', { after: undefined }, wish(), now(), 'failed: gate.closed'],
    ['not approved', {}, wish({ environment: { approvals: { count: 1, of: undefined } } }), now(), 'failed: gate.closed'],
    ['not soaked', {}, wish(), now({ now: 20 * HOUR }), 'deferred'],
  ])('%s', (_, more, one, at, words) => {
    const { words: told, world: after } = storyOf(world(more), one, at)
    expect(told).toEqual([words])
    expect(only(after).pointer).toEqual(only(world(more)).pointer)
  })
  test('cancelled with the intent written does not say that nothing moves', () => {
    const { end } = storyOf(
      world({ ledger: ledger([{ kind: 'promoting', release: C }], RUN, ledger(delivered(A, B))) }),
      wish(),
      now({ cancelled: true }),
    )
    expect(end).toMatchObject({ outcome: 'cancelled', why: expect.stringContaining('may still come') })
  })
  test('deferred says until when', () => {
    expect(storyOf(world(), wish(), now({ now: 20 * HOUR })).end).toMatchObject({
      dueAt: 24 * HOUR + 9,
      why: expect.stringContaining('soak: '),
    })
  })
  test('all gates are told, and those in the way in the reason', () => {
    const { end } = storyOf(world({ quarantined: quarantined(C), ...withState({ kind: 'held', release: B, reason: 'incident' }) }))
    expect(end.verdicts.map(({ gate }) => gate)).toEqual(GATES)
    expect(end.why).toBe('hold: held by ada since 1970-01-01T00:00:00.007Z: incident; quarantine: 1.2.0/1 is in quarantine by eve: CVE')
  })
})

describe('overrides', () => {
  const over = (...gates: readonly ('hold' | 'rejected' | 'soak')[]): PromoteWish =>
    wish({ overrides: gates.map(gate => ({ gate, reason: 'agreed' })) })
  test('of a hold lifts it', () => {
    const { words, world: after } = storyOf(
      world({ ledger: ledger([{ kind: 'held', release: B, reason: 'x' }], FORMER, ledger(delivered(A, B))) }),
      over('hold'),
    )
    expect(words).toEqual(all)
    expect(stateOf(after.ledger).hold).toBeNull()
    expect(countingVersions(after.ledger).at(-2)?.event.evidence).toMatchObject({ 'override.hold': 'agreed' })
  })
  test('of a hold gives a rollback up that does not come to its end', () => {
    const { words, world: after } = storyOf(
      world({
        ledger: ledger([{ kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: false }], FORMER, ledger(delivered(A, B))),
      }),
      over('hold'),
    )
    expect(words).toEqual(all)
    expect(stateOf(after.ledger).intent).toMatchObject({ kind: 'promote', release: C })
    expect(countingVersions(after.ledger).at(-2)?.event.evidence).toMatchObject({ 'override.hold': 'agreed' })
  })
  test('of a rejection takes the release back', () => {
    const { words, world: after } = storyOf(
      world({ ledger: ledger([{ kind: 'failed', release: C, reason: 'x' }], FORMER, ledger(delivered(A, B))) }),
      over('rejected'),
    )
    expect(words).toEqual(all)
    expect(stateOf(after.ledger).rejected).toEqual([])
  })
  test('of a rejection takes it back also where the pointer was left on it', () => {
    const failed = ledger([
      ...delivered(A, B),
      { kind: 'promoting', release: C },
      { kind: 'promoted', release: C },
      { kind: 'failed', release: C, reason: 'x' },
    ])
    const { words, world: after } = storyOf(world({ ledger: failed, pointer: pointer([A, B, C], 2) }), over('rejected'))
    expect(words).toEqual(['write promoting 1.2.0/1', 'promoted'])
    expect(stateOf(after.ledger)).toMatchObject({ current: C, rejected: [], intent: { release: C, run: RUN } })
  })
  test('that are not needed change nothing', () => {
    const { world: after } = storyOf(world(), over('hold', 'soak'))
    expect(countingVersions(after.ledger).at(-2)?.event.evidence).not.toHaveProperty(['override.hold'])
  })
})

describe('the plan that was approved', () => {
  const approved = planOf(wish(), world(), candidate(C), now())
  test('is the one that is carried out', () => {
    expect(storyOf(world(), wish({ expectedPlan: approved })).words).toEqual(all)
  })
  test('is not carried out when something has changed, which is named', () => {
    const changed = world({ pointer: pointer([A], 1), ledger: ledger(delivered(A)) })
    const { words, end } = storyOf(changed, wish({ expectedPlan: approved }))
    expect(words).toEqual(['failed: plan.changed'])
    expect(end.why).toBe('Since the plan was approved, this has changed: what the targets run now.')
  })
  test('does not matter any more when the pointer says the release', () => {
    const there = world({ ledger: ledger(delivered(A, B, C)), pointer: pointer([A, B, C], 3) })
    expect(storyOf(there, wish({ expectedPlan: approved })).words).toEqual(['unchanged'])
  })
})

describe('a label that would stay on the oldest of 100 versions', () => {
  const many = (releases: readonly string[], verified: number) =>
    world({ pointer: pointer(releases, verified), ledger: ledger(delivered(A, B)) })
  const filler = (count: number) => Array.from({ length: count }, () => A)
  test.each<[string, PromotionWorld, readonly string[]]>([
    [
      '95 versions back: it goes to a newer version that says the same',
      many([B, ...filler(50), B, ...filler(43), A], 1),
      ['write promoting 1.2.0/1', 'label 52', ...all.slice(1)],
    ],
    [
      '95 versions back, and no newer one says the same: that is said once more first',
      many([B, ...filler(95)], 1),
      ['write promoting 1.2.0/1', 'point to 1.1.0/1', 'label 97', ...all.slice(1)],
    ],
    ['94 versions back: there is room', many([B, ...filler(94)], 1), all],
  ])('%s', (_, seen, words) => {
    expect(storyOf(seen).words).toEqual(words)
    expect(planSteps(wish(), seen, now()).length).toBe(words.length - 1)
  })
})

test('the plan on paper is what is done', () => {
  const steps = planSteps(wish(), world(), now())
  expect(steps.map(step => step.do)).toEqual(['write-event', 'put-pointer', 'write-event'])
  expect(planSteps(wish(), world({ candidate: { none: 'x' } }), now())).toEqual([])
  expect(endInWords(storyOf(world()).end)).toBe('promoted')
})
