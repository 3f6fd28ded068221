/** A target that has changed since the plan was approved drops out, and the others go. */
import {
  type FoundTarget,
  type PromotedTarget,
  type PromoteWish,
  type PromotionWorld,
  planAsked,
  plannedTargets,
  planOf,
  promote,
  stateOf,
  targetsByNow,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { A, B, C, delivered, ledger, pointer, RUN, running, target } from '../environment/environment.ts'
import { placed } from './places.ts'
import { candidate, NOW, now, story, wish, world } from './promotion.ts'

const [EU, US, ASIA] = ['eu/eu-west-1', 'us/us-east-1', 'asia/ap-south-1'] as const
const CELLS = [EU, US, ASIA].map(name => ({ name, account: '1'.repeat(12), region: name.split('/')[1] ?? '' }))
const old = target({ pointer: pointer([A, B], 2), groups: [running(B)] })
const other = target({ pointer: pointer([A, B], 2), groups: [running(B, { template: 'lt-2' })] })
const more = target({ pointer: pointer([A, B], 2), groups: [running(B), running(B, { name: 'api' })] })
const moved = target({ pointer: pointer([B, A], 2), groups: [running(A)] })
const byHand = target({ pointer: pointer([A, B]).map(one => ({ ...one, metadata: undefined })), groups: [running(B)] })
const unpinned = target({ pointer: pointer([A, B], 2), groups: [running(B, { version: '$Latest' })] })
const lost: FoundTarget = { unknown: true, why: 'not authorized', code: 'aws.denied' }

type Targets = Partial<Record<typeof EU | typeof US | typeof ASIA, FoundTarget>>
const seen = (targets: Targets = {}, rest: Partial<PromotionWorld> = {}): PromotionWorld => ({
  ...world(),
  targets: new Map([EU, US, ASIA].map(name => [name, targets[name] ?? old])),
  distribution: placed(candidate(C), ['eu-west-1', 'us-east-1', 'ap-south-1']),
  ...rest,
})
const asked = wish({ targets: CELLS, environment: { waves: [[EU], [US], [ASIA]] } })
const approved = (by: PromoteWish = asked): PromoteWish => ({
  ...by,
  expectedPlan: planOf(by, seen(), candidate(C), now()),
  expectedTargets: plannedTargets(by, seen(), candidate(C), now()),
})
const told = (since: PromotionWorld, by: PromoteWish = approved()) => story((one, at) => promote(by, one, at), since)
const inWords = (targets: readonly PromotedTarget[]): readonly string[] => targets.map(({ target, outcome }) => `${target} ${outcome}`)
const GROUPS = 'its groups or what they launch have changed since the plan was approved'
const POINTER = 'what it runs, or how its pointer would be moved, has changed since the plan was approved'

describe('drops out', () => {
  test.each<[string, FoundTarget, string]>([
    ['another version of a launch template', other, GROUPS],
    ['a group more', more, GROUPS],
    ['a group that would be refused', unpinned, GROUPS],
    ['another pointer', moved, 'its groups or what they launch have changed, and what it runs'],
    ['a pointer that a person has moved', byHand, POINTER],
  ])('for %s; the others go, and nobody says that all is promoted', (_, us, why) => {
    const { words, end, world: after } = told(seen({ [US]: us }))
    expect(words.filter(word => word.includes('write'))).toEqual(['write promoting 1.2.0/1'])
    expect(words.at(-1)).toBe('promoted')
    expect(inWords(end.targets)).toEqual([`${EU} promoted`, `${US} dropped-out`, `${ASIA} promoted`])
    expect(end.targets[1]?.why).toContain(why)
    expect(end.why).toContain(`2 pointers say 1.2.0/1; dropped out: ${US} (`)
    expect(stateOf(after.ledger)).toMatchObject({ current: B, intent: { release: C, dropped: [US] } })
    expect(after.targets.get(US)).toEqual(us)
  })
  test('and what has its pointer in common with it', () => {
    const together = CELLS.map(one => (one.name === ASIA ? { ...one, region: 'us-east-1' } : one))
    const { end } = told(seen({ [US]: other }), approved({ ...asked, targets: together }))
    expect(inWords(end.targets)).toEqual([`${EU} promoted`, `${US} dropped-out`, `${ASIA} dropped-out`])
    expect(end.targets[2]?.why).toBe(`it has its pointer in common with ${US}`)
  })
  test('is not looked at any more when it was announced, nor is what changes then', () => {
    const { world: after } = told(seen({ [US]: other }))
    const later = { ...after, targets: new Map([...after.targets, [EU, other]]) }
    const { words, end } = told(later)
    expect(words.filter(word => word.includes('write'))).toEqual([])
    expect(inWords(end.targets)).toEqual([`${EU} promoted`, `${US} dropped-out`, `${ASIA} promoted`])
    expect(targetsByNow(approved(), after, NOW).map(({ outcome }) => outcome)).toEqual(['promoted', 'dropped-out', 'promoted'])
  })
  test('and a new decision is about all of it', () => {
    const { world: after } = told(seen({ [US]: other }))
    const anew = { ...asked, writer: { ...asked.writer, run: `${RUN}0` } }
    const { words, end, world: then } = told(after, anew)
    expect([words.at(0), words.at(-2), words.at(-1)]).toEqual(['write promoting 1.2.0/1', 'write promoted 1.2.0/1', 'promoted'])
    expect(inWords(end.targets)).toEqual([EU, US, ASIA].map(name => `${name} promoted`))
    expect(stateOf(then.ledger).intent).not.toHaveProperty('dropped')
  })
  test('no step of it is told', () => {
    const { steps } = planAsked(approved(), seen({ [US]: other }), NOW)
    expect(steps.map(({ on }) => on)).toEqual(expect.arrayContaining([`the pointer of ${EU}`, `the pointer of ${ASIA}`]))
    expect(steps.map(({ on }) => on)).not.toContain(`the pointer of ${US}`)
  })
})

describe('nothing goes', () => {
  const CHANGED = 'Since the plan was approved, this has changed: '
  test.each<[string, PromotionWorld, PromoteWish, string]>([
    ['all have changed', seen({ [EU]: other, [US]: more, [ASIA]: other }), approved(), 'the targets or their groups'],
    ['something has that all have in common', seen({ [US]: other }), { ...approved(), policy: 'policy-2' }, 'the delivery file'],
    ['no digests were told', seen({ [US]: other }), { ...approved(), expectedTargets: undefined }, 'the targets or their groups'],
  ])('%s', (_, since, by, what) => {
    const { words, end } = told(since, by)
    expect(words).toEqual(['failed: plan.changed'])
    expect(end.why).toBe(`${CHANGED}${what}.`)
  })
  test('too many have changed to be named in the ledger', () => {
    const names = Array.from({ length: 60 }, (_, index) => `target-with-a-name-${index}/eu-west-1`)
    const all = names.map((name, index) => ({ name, account: '1'.repeat(12), region: `eu-west-${index}` }))
    const many = { ...asked, targets: all, environment: { ...asked.environment, waves: [names] } }
    const before = seen({}, { targets: new Map(names.map(name => [name, old])) })
    const by = {
      ...many,
      expectedPlan: planOf(many, before, candidate(C), now()),
      expectedTargets: plannedTargets(many, before, candidate(C), now()),
    }
    const since = { ...before, targets: new Map(names.map((name, index) => [name, index < 40 ? other : old])) }
    expect(promote(by, since, now())).toMatchObject({ end: { code: 'plan.changed' } })
  })
  test('one cannot be read: nobody can tell that it has changed', () => {
    expect(told(seen({ [US]: lost })).words).toEqual(['failed: aws.denied'])
    expect(told(seen({ [US]: lost, [EU]: other })).words).toEqual(['failed: aws.denied'])
  })
})

test('what cannot be read in part is not carried out beside what dropped out, also where another run has announced the release', () => {
  const half = target({ pointer: pointer([A, B], 2), groups: [running(B), { name: 'api', unknown: true, why: 'not authorized' }] })
  const others = ledger([...delivered(A, B), { kind: 'promoting', release: C }])
  const { words, end } = told(seen({ [EU]: other, [ASIA]: half }, { ledger: others }))
  expect(words).toEqual(['failed: plan.changed'])
  expect(end.why).toContain(`${ASIA} (${GROUPS}).`)
})

describe('approvals of the first attempt', () => {
  const reviewed = { reviews: [{ login: 'kim', environments: ['staging'], state: 'approved' as const, comment: '' }] }
  const again = (by: PromoteWish): PromoteWish => ({ ...by, attempt: 2, plannedIn: 1 })
  const asking = wish({ targets: CELLS, environment: { waves: [[EU], [US], [ASIA]], approvals: { count: 1, of: undefined } } })
  const since = (targets: Targets) => seen(targets, { github: { ...world().github, ...reviewed } })
  test('count for what is left of its plan', () => {
    expect(told(since({ [US]: other }), again(approved(asking))).words.at(-1)).toBe('promoted')
  })
  test('and not for another one', () => {
    const { words } = told(since({ [US]: other }), again({ ...approved(asking), expectedTargets: undefined }))
    expect(words).toEqual(['failed: plan.changed'])
  })
})

test('what moves by itself is in no digest: sizes, instances, and where the image is', () => {
  const bigger = target({ pointer: pointer([A, B], 2), groups: [running(B, { desired: 7, instances: [] })] })
  const digests = (one: PromotionWorld): readonly string[] => plannedTargets(asked, one, candidate(C), now())
  expect(digests(seen({ [EU]: bigger }, { distribution: placed(candidate(C), ['eu-west-1']) }))).toEqual(digests(seen()))
  expect(digests(seen()).join(',')).toHaveLength(3 * 22 + 2)
  expect(new Set(digests(seen())).size).toBe(3)
})
