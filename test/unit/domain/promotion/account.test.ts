/** What a run tells of its promotion: of before it, what the gates said when it decided, and what a refresh would refuse. */
import {
  type FoundTarget,
  gatesAsked,
  type PointerVersion,
  type PromoteWish,
  type PromotionWorld,
  planAsked,
  planChanges,
  plannedTargets,
  planningMoment,
  planOf,
  planSteps,
  pointedBefore,
  pointedIn,
  promote,
  promotionRemarks,
  type Release,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { A, B, C, delivered, imageOf, ledger, pointer, RUN, running, target } from '../environment/environment.ts'
import { placed } from './places.ts'
import { candidate, NOW, now, wish, world } from './promotion.ts'

const [EU, US] = ['eu/eu-west-1', 'us/us-east-1'] as const
const CELLS = [EU, US].map((name, index) => ({ name, account: `${index + 2}`.repeat(12), region: name.split('/')[1] ?? '' }))
const on = (...releases: readonly Release[]): FoundTarget =>
  target({ pointer: pointer(releases, releases.length), groups: [running(releases.at(-1) ?? A)] })
const LOST: FoundTarget = { unknown: true, why: 'not authorized', code: 'aws.denied' }
const both = (eu: FoundTarget, us: FoundTarget, more: Partial<PromotionWorld> = {}): PromotionWorld => ({
  ...world(),
  targets: new Map([
    [EU, eu],
    [US, us],
  ]),
  distribution: placed(candidate(C), ['eu-west-1', 'us-east-1']),
  ...more,
})
const asked = wish({ targets: CELLS })
const LEFT_OUT = { targets: [US], reason: 'us is down' }
const inEu = wish({ targets: CELLS.slice(0, 1), leftOut: LEFT_OUT })

describe('what the pointer said before the run', () => {
  const by = (run: string, history: readonly PointerVersion[]): readonly PointerVersion[] =>
    history.map((one, index) => (index === history.length - 1 && one.metadata ? { ...one, metadata: { ...one.metadata, run } } : one))
  const said = (history: readonly PointerVersion[]): FoundTarget => target({ pointer: history, groups: [running(B)] })
  const noRelease: PointerVersion = { version: 1, image: 'ami-by-hand', modified: 1, labels: [], metadata: undefined }
  test.each<[string, FoundTarget, FoundTarget, string | undefined]>([
    ['nothing was moved', on(A, B), on(A, B), B],
    ['another run moved it', on(A, B, C), on(A, B, C), C],
    ['an earlier attempt of the run moved it', said(by(RUN, pointer([A, B, C]))), on(A, B), B],
    ['versions come in any order', said(by(RUN, pointer([A, B, C])).toReversed()), on(A), B],
    ['the run has made it', said(by(RUN, pointer([C]))), said([]), undefined],
    ['the first target is new', said([]), on(A, B), B],
    ['the first target cannot be read', LOST, on(A, B), B],
    ['a person wrote it', said([noRelease]), on(A), undefined],
  ])('%s', (_, eu, us, release) => {
    expect(pointedBefore(both(eu, us), RUN)?.release).toBe(release)
  })
  test('its image, as that of its release', () => {
    expect(pointedBefore(both(on(A, B), on(A)), RUN)).toEqual({ release: B, image: imageOf(B) })
  })
  test('there is none', () => {
    expect(pointedBefore(both(said([]), LOST), RUN)).toBeUndefined()
  })
  test('an image that a person wrote is told', () => {
    expect(pointedBefore(both(said([noRelease]), on(A)), RUN)).toEqual({ release: undefined, image: 'ami-by-hand' })
  })
})

describe('what the pointer says', () => {
  const none = { candidate: { none: 'nothing is tagged' } }
  test.each<[string, PromotionWorld, Release | undefined]>([
    ['none is there', both(target({ pointer: [], groups: [] }), LOST), undefined],
    ['of the first target', both(on(A), on(A, B)), A],
    ['of the first that can be read', both(LOST, on(A, B)), B],
    ['where one says the candidate already, what the other is moved from', both(on(A, B, C), on(A, B)), B],
    ['where every one says it, that', both(on(A, B, C), on(A, B, C)), C],
    ['where there is no candidate, of the first', both(on(A), on(A, B), none), A],
  ])('%s', (_, seen, release) => {
    expect(pointedIn(seen)).toEqual(release && { release, image: imageOf(release) })
  })
})

describe('what the gates said when it decided', () => {
  const told = (seen: PromotionWorld, by = asked) => gatesAsked(by, seen, NOW)
  const verdict = (seen: PromotionWorld, gate: string, by = asked) => told(seen, by).find(one => one.gate === gate)
  /** Where it goes back to follows no numbered version. */
  const unpinned = target({ pointer: pointer([A, B], 2), groups: [running(B, { version: '$Latest' })] })

  test('with the reason of one that is overridden', () => {
    const overrides = [{ gate: 'rollback-ready' as const, reason: 'INC-18' }]
    const seen = both(on(A, B), unpinned)
    expect(verdict(seen, 'rollback-ready')).toMatchObject({ verdict: 'fail' })
    expect(verdict(seen, 'rollback-ready')).not.toHaveProperty('override')
    expect(verdict(seen, 'rollback-ready', { ...asked, overrides })).toMatchObject({ verdict: 'fail', override: 'INC-18' })
  })
  test('not of a target that is left out', () => {
    expect(verdict(both(on(A, B), unpinned), 'rollback-ready', inEu)).toMatchObject({ verdict: 'pass' })
  })
  test.each<[string, PromotionWorld, boolean]>([
    ['one of two pointers says it', both(on(A, B, C), on(A, B)), true],
    ['no pointer says it', both(on(A, B), on(A, B)), true],
    ['every pointer says it', both(on(A, B, C), on(A, B, C)), false],
    ['there is no release', both(on(A, B), on(A, B), { candidate: { none: 'nothing is tagged' } }), false],
  ])('they are asked where something is left to move: %s', (_, seen, isAsked) => {
    expect(told(seen).length > 0).toBe(isAsked)
    expect(planAsked(asked, seen, NOW).planHash !== '').toBe(isAsked)
  })
  test('the pointer of what is left out does not say for the others that it was done', () => {
    expect(told(both(on(A, B), on(A, B, C)), inEu)).not.toEqual([])
    expect(told(both(on(A, B, C), on(A, B)), inEu)).toEqual([])
    expect(planAsked(inEu, both(on(A, B, C), on(A, B)), NOW)).toEqual({ steps: [], planHash: '', planTargets: [] })
  })
  test('the plan is the one that is decided on', () => {
    const [seen, at] = [both(on(A, B), on(A, B)), planningMoment(NOW)]
    expect(planAsked(asked, seen, NOW)).toEqual({
      steps: planSteps(asked, seen, at),
      planHash: planOf(asked, seen, candidate(C), at),
      planTargets: plannedTargets(asked, seen, candidate(C), at),
    })
    expect(planAsked(asked, seen, NOW).steps.map(step => `${step.do} ${step.on}`)).toContain(`put-pointer the pointer of ${US}`)
    const without = planAsked(inEu, both(on(A, B), LOST), NOW)
    expect(without).toEqual(planAsked(inEu, both(on(A, B), on(A, B)), NOW))
    expect(without.steps.map(({ on: subject }) => subject)).not.toContain(`the pointer of ${US}`)
  })
})

test.each<[string, Partial<PromoteWish['environment']>, readonly string[]]>([
  ['nothing', {}, []],
  ['another strategy', { strategy: { ...asked.environment.strategy, bake: 900_000 } }, ['how it is rolled out']],
  ['other waves', { waves: asked.environment.waves.flat().map(name => [name, name]) }, ['how it is rolled out']],
  ['a bake between waves', { waveBake: 1_800_000 }, ['how it is rolled out']],
  ['more targets that may fail', { maxFailures: 3 }, ['how it is rolled out']],
])('reviewers approve of the way there: %s', (_, change, told) => {
  const [seen, at] = [both(on(A, B), on(A, B)), planningMoment(NOW)]
  const otherwise = { ...asked, environment: { ...asked.environment, ...change } }
  expect(planChanges(planOf(asked, seen, candidate(C), at), planOf(otherwise, seen, candidate(C), at))).toEqual(told)
})

test('all that a refresh would refuse is refused together, each kind with its code', () => {
  const groups = [running(B, { version: '$Latest' }), running(B, { name: 'api', suspended: ['Launch'] })]
  const turn = promote(asked, both(on(A, B), target({ pointer: pointer([A, B], 2), groups })), now())
  expect(turn).toMatchObject({ end: { outcome: 'failed', code: 'group.unpinned', others: ['group.suspended'] } })
})

describe('no step is told of a plan that something stands in the way of', () => {
  const halted = target({ pointer: pointer([A, B], 2), groups: [running(B)], halt: { reason: 'INC-17' } })
  const byHand = target({ pointer: pointer([A, B]).map(one => ({ ...one, metadata: undefined })), groups: [running(B)] })
  test.each<[string, PromotionWorld, PromoteWish, boolean]>([
    ['nothing does', both(on(A, B), on(A, B)), asked, true],
    ['a halt', both(on(A, B), halted), asked, false],
    ['a halt, also in what is left out', both(on(A, B), halted), inEu, false],
    ['a pointer that a person has moved', both(on(A, B), byHand), asked, false],
    ['but none that is left out', both(on(A, B), byHand), inEu, true],
  ])('%s', (_, seen, by, isTold) => {
    const { steps, planHash } = planAsked(by, seen, NOW)
    expect([steps.length > 0, planHash !== '']).toEqual([isTold, true])
  })
})

describe('that a refresh would refuse what it goes on with is a remark', () => {
  const unpinned = target({ pointer: pointer([A, B], 2), groups: [running(B, { version: '$Latest' })] })
  const announced = { ledger: ledger([{ kind: 'promoting', release: C }], RUN, ledger(delivered(A, B))) }
  test.each<[string, PromotionWorld, readonly unknown[]]>([
    ['nothing would be refused', both(on(A, B), on(A, B), announced), []],
    [
      'a group follows $Latest',
      both(on(A, B), unpinned, announced),
      [expect.stringMatching(/^refresh-asg would refuse: us\/us-east-1: .*\$Latest/)],
    ],
    [
      'a target cannot be read',
      both(LOST, on(A, B), announced),
      [`refresh-asg would refuse: Target ${EU} cannot be read: not authorized.`],
    ],
    ['it is refused before it is announced', both(on(A, B), unpinned), []],
    [
      'another release is announced',
      both(on(A, B), unpinned, { ledger: ledger([{ kind: 'promoting', release: B }], RUN, ledger(delivered(A))) }),
      [],
    ],
    ['there is no release', both(on(A, B), unpinned, { ...announced, candidate: { none: 'nothing is tagged' } }), []],
  ])('%s', (_, seen, remarks) => {
    expect(promotionRemarks(asked, seen, NOW)).toEqual(remarks)
  })
  test('not of a target that is left out', () => {
    expect(promotionRemarks(inEu, both(on(A, B), unpinned, announced), NOW)).toEqual([])
  })
})
