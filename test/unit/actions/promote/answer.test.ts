/** What a promotion's outputs say, whatever has become of it. */
import {
  ERRORS,
  gatesAsked,
  type Promoted,
  type PromotedTarget,
  type PromotionWorld,
  type Stopped,
  type Unlocked,
  type Verdict,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { type Answer, ended, stopped, type Told } from '../../../../actions/promote/src/answer.ts'
import { decided, plannedBaseline } from '../../../../actions/promote/src/dry-run/planned.ts'
import type { Shown } from '../../../../actions/promote/src/page/page.ts'
import { NOTHING_TOLD, told } from '../../../../actions/promote/src/told.ts'
import { A, B, C, imageOf, only, pointer, pointing, RUN } from '../../domain/environment/environment.ts'
import { candidate, NOW, now, wish, world } from '../../domain/promotion/promotion.ts'

const NAMED = { release: C, image: imageOf(C) }
const [BEFORE, POINTED] = [A, B].map(release => ({ release, image: imageOf(release) })) as [Answer['previous'], Answer['previous']]
const PASS: Verdict = { gate: 'after', verdict: 'pass', because: '' }
const SOAKING: Verdict = { gate: 'soak', verdict: 'fail', because: '2h of 24h' }
const MOVED: PromotedTarget = { target: 'eu', outcome: 'promoted', image: imageOf(C), why: 'its pointer says it' }
const OPEN: PromotedTarget = { ...MOVED, outcome: 'open', why: 'its pointer was not moved' }
const STEPS = [{ do: 'put-pointer', on: 'the pointer of eu', because: 'it is to run it' }]
const PLAN = { steps: STEPS, planHash: 'v1 image:0123456789ab', planTargets: ['0123456789abcdef012345'] }
const NO_PLAN = { steps: [], planHash: '', planTargets: [] }
const KNOWN: Told = { ...{ ...NAMED, ...PLAN, previous: BEFORE, pointed: POINTED }, asBefore: false, targets: [OPEN], verdicts: [PASS] }
const promoted = (outcome: Promoted['outcome'], more: Partial<Promoted> = {}): Promoted => ({
  ...{ outcome, candidate: candidate(C), targets: [MOVED], cells: [], notes: [], verdicts: [SOAKING], why: 'because' },
  ...more,
})
const answerOf = (end: Promoted | Unlocked, known: Partial<Told> = {}, whenNotDue: 'fail' | 'defer' = 'fail'): Answer =>
  ended(end, whenNotDue, { ...KNOWN, ...known })

describe('what a run tells that was promoted', () => {
  test('says what it was moved from, and what was planned and asked before', () => {
    expect(answerOf(promoted('promoted'))).toMatchObject({
      ...{ ...NAMED, ...PLAN, outcome: 'promoted', previous: BEFORE, verdicts: [PASS], targets: [MOVED], why: 'because' },
    })
  })
  test.each<[string, Promoted, Partial<Told>]>([
    ['an earlier step of the run has moved it', promoted('promoted'), { asBefore: true }],
    ['it was there', promoted('unchanged'), {}],
  ])('is unchanged, and says what the pointer said: %s', (_, end, known) => {
    expect(answerOf(end, known)).toMatchObject({ ...NAMED, outcome: 'unchanged', previous: POINTED, verdicts: [SOAKING] })
  })
  test('keeps why it was chosen', () => {
    expect(answerOf(promoted('promoted', { chosen: 'the newest' })).chosen).toBe('the newest')
    expect(answerOf(promoted('promoted'))).not.toHaveProperty('chosen')
  })
})

describe('what did not go', () => {
  const dueAt = Date.UTC(2026, 10, 21, 6)
  const due = '2026-11-21T06:00:00.000Z'
  test.each<[string, Promoted, 'fail' | 'defer', Answer['outcome'], Answer['code'], string]>([
    ['is deferred where somebody said so', promoted('deferred', { dueAt }), 'defer', 'deferred', undefined, 'because'],
    ['says when it would', promoted('deferred', { dueAt }), 'fail', 'failed', 'gate.not-due', `because; it would pass at ${due}`],
    ['is deferred though nobody knows until when', promoted('deferred'), 'defer', 'deferred', undefined, 'because'],
    ['fails where nobody knows when it would', promoted('deferred'), 'fail', 'failed', 'gate.paused', 'because'],
    ['fails where no release is there yet', promoted('deferred', { verdicts: [] }), 'fail', 'failed', 'promote.nothing-yet', 'because'],
    ['fails where it may not go', promoted('failed', { code: 'gate.closed' }), 'defer', 'failed', 'gate.closed', 'because'],
    ['fails where it was cancelled', promoted('cancelled'), 'defer', 'failed', 'run.cancelled', 'because'],
  ])('%s', (_, end, whenNotDue, outcome, code, why) => {
    const answer = answerOf(end, {}, whenNotDue)
    const plan = end.verdicts.length > 0 ? PLAN : NO_PLAN
    expect(answer).toMatchObject({ ...plan, outcome, why, dueAt: end.dueAt === undefined ? '' : due, previous: BEFORE })
    expect(answer.code).toBe(code)
  })
  test.each<[Unlocked['lock'], Answer['outcome'], Answer['code'], Answer['steps']]>([
    ['held', 'failed', 'environment.locked', []],
    ['taken', 'contested', 'environment.contested', STEPS],
    ['refused', 'failed', 'aws.refused', STEPS],
  ])('because its lock is %s', (lock, outcome, code, steps) => {
    const answer = answerOf({ lock, because: 'another run' } as Unlocked)
    expect(answer).toMatchObject({
      ...NAMED,
      outcome,
      code,
      steps,
      why: 'another run',
      previous: BEFORE,
      targets: [OPEN],
      verdicts: [PASS],
    })
    expect([Object.hasOwn(answer, 'pointed'), Object.hasOwn(answer, 'asBefore')]).toEqual([false, false])
  })
  test.each<[string, Stopped, 'fail' | 'succeed', Answer['outcome'], Answer['code']]>([
    ['out of time it fails', { still: { wait: 'for eu' }, world: undefined }, 'fail', 'still-running', 'run.unfinished'],
    ['unless somebody said so', { still: { wait: 'for eu' }, world: undefined }, 'succeed', 'still-running', undefined],
  ])('%s, and tells what is known', (_, ran, onTimeout, outcome, code) => {
    const answer = stopped(ran, KNOWN, onTimeout)
    expect(answer).toMatchObject({ ...NAMED, ...PLAN, outcome, why: 'for eu', previous: BEFORE, targets: [OPEN], verdicts: [PASS] })
    expect(answer.code).toBe(code)
    expect(stopped(ran, NOTHING_TOLD, onTimeout)).toMatchObject({ release: '', previous: { release: '', image: '' }, targets: [] })
  })
})

describe('a dry run', () => {
  const shown: Shown = { reach: [], estimate: 0, backTo: undefined, hours: undefined, soak: undefined, evidence: undefined }
  const seen = world()
  const decide = (end: Promoted, verdicts: readonly Verdict[] = [SOAKING], more: Partial<PromotionWorld> = {}): Answer =>
    decided({ end }, { ...seen, ...more }, STEPS, PLAN, verdicts, shown, { cells: [], notes: ['a note'] }, [OPEN])
  test('shows gates and plan, whatever gates say', () => {
    const end = promoted('failed', { code: 'gate.closed', why: 'soak: 2h of 24h' })
    const rejected: Verdict = { gate: 'rejected', verdict: 'fail', because: '' }
    const answer = decide(end, [rejected])
    expect(answer).toMatchObject({
      ...{ ...NAMED, ...PLAN, outcome: 'planned', decision: 'refuse', why: 'soak: 2h of 24h', verdicts: [rejected], notes: ['a note'] },
      ...{ previous: POINTED, targets: [OPEN], shown },
    })
    expect(answer.code).toBeUndefined()
  })
  test('says what to do about what no gate says', () => {
    const end = promoted('failed', { code: 'plan.changed', why: 'This has changed' })
    expect(decide(end)).toMatchObject({
      outcome: 'planned',
      decision: 'refuse',
      why: expect.stringMatching(/^This has changed\. .+ \[plan\.changed\]$/),
    })
  })
  test('says what to do about each thing that is refused', () => {
    const end = promoted('failed', { code: 'group.missing', others: ['group.followers'], why: 'Two are refused' })
    const [one, other] = [ERRORS['group.missing'].remedy, ERRORS['group.followers'].remedy]
    expect(decide(end).why).toBe(`Two are refused. ${one} ${other} [group.missing] [group.followers]`)
    expect(ended(end, 'fail', NOTHING_TOLD)).toMatchObject({ code: 'group.missing', others: ['group.followers'] })
  })
  test('fails where something stands before all gates, and shows nothing', () => {
    const answer = decide(promoted('failed', { code: 'environment.halted', verdicts: [] }))
    expect(answer).toMatchObject({
      ...NAMED,
      ...NO_PLAN,
      outcome: 'failed',
      decision: 'refuse',
      code: 'environment.halted',
      verdicts: [],
      targets: [OPEN],
    })
    expect(answer).not.toHaveProperty('shown')
  })
  test('says why it is this release', () => {
    expect(decide(promoted('unchanged'), [PASS], { chosen: 'the newest' })).toMatchObject({ decision: 'nothing', chosen: 'the newest' })
    expect(decide(promoted('unchanged'), [PASS])).not.toHaveProperty('chosen')
  })
  test.each<[string, readonly (typeof STEPS)[number][], Promoted, Partial<Answer>]>([
    [
      'what is to be recorded',
      STEPS,
      promoted('promoted'),
      { outcome: 'planned', decision: 'proceed', targets: [{ ...MOVED, outcome: 'open' }] },
    ],
    ['what is recorded', [], promoted('promoted'), { outcome: 'planned', decision: 'nothing', targets: [MOVED] }],
    [
      'what cannot be recorded',
      [],
      promoted('failed', { code: 'baseline.mixed', targets: [{ ...MOVED, outcome: 'failed' }] }),
      { outcome: 'failed', decision: 'refuse', code: 'baseline.mixed', targets: [{ ...MOVED, outcome: 'failed' }] },
    ],
  ])('of a baseline: %s', (_, steps, end, expected) => {
    expect(plannedBaseline(steps, end, seen)).toMatchObject({ steps, previous: POINTED, ...expected })
  })
})

describe('what is known of a run', () => {
  const first = world()
  const { pointer: history } = only(first)
  const ours = pointer([A, B, C]).map(one =>
    one.version === 3 && one.metadata ? { ...one, metadata: { ...one.metadata, run: RUN } } : one,
  )
  const moved = pointing(first, ours)
  const knownOf = (before: PromotionWorld, after: PromotionWorld) =>
    told(wish(), { first: { world: before, at: now() }, last: { world: after, at: now() } })
  test('gates and plan as it decided, targets as they are by now', () => {
    const { verdicts, planHash, ...known } = knownOf(first, moved)
    expect(known).toMatchObject({ ...NAMED, previous: POINTED, pointed: POINTED, asBefore: false })
    expect(known.targets.map(({ outcome }) => outcome)).toEqual(['promoted'])
    expect(known.steps.map(step => step.do)).toContain('put-pointer')
    expect(planHash).not.toBe('')
    expect(verdicts).toEqual(gatesAsked(wish(), first, NOW))
    expect(verdicts).not.toEqual([])
  })
  test('of one that an earlier attempt has moved: from where, and that nothing is changed since', () => {
    expect(knownOf(moved, moved)).toMatchObject({ previous: POINTED, pointed: NAMED, asBefore: true, ...NO_PLAN, verdicts: [] })
  })
  test('of one that nothing has become of', () => {
    expect(knownOf(first, first)).toMatchObject({ previous: POINTED, asBefore: true, targets: [{ outcome: 'open' }] })
    expect(history).toHaveLength(2)
  })
})
