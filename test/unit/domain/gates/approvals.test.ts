import { type ApprovalsFacts, approvalsGate, type Review } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const review = (login: string, ...environments: string[]): Review => ({ login, state: 'approved', environments })
const facts = (count: number, reviews: ApprovalsFacts['reviews'], more: Partial<ApprovalsFacts> = {}): ApprovalsFacts => ({
  wanted: { count, of: undefined },
  reviews,
  reviewable: undefined,
  actor: 'ada',
  triggeringActor: 'bot',
  attempt: 1,
  planHash: 'v1 x',
  intentPlan: undefined,
  isFirstPlan: false,
  isBegun: false,
  ...more,
})

describe('approvals', () => {
  test.each<[string, ApprovalsFacts, string]>([
    ['none are asked for', facts(0, { unknown: true, why: 'no' }), 'pass'],
    ['one of one', facts(1, [review('eve', 'production')]), 'pass'],
    ['none of one', facts(1, []), 'fail'],
    ['two people in two environments', facts(2, [review('eve', 'p1'), review('dan', 'p2')]), 'pass'],
    ['one person in two environments', facts(2, [review('eve', 'p1', 'p2')]), 'fail'],
    ['one person in two reviews, written otherwise', facts(2, [review('eve', 'p1'), review('Eve', 'p2')]), 'fail'],
    ['two people in one environment', facts(2, [review('eve', 'p1'), review('dan', 'p1')]), 'fail'],
    ['who approved both leaves one to the other', facts(2, [review('eve', 'p1', 'p2'), review('dan', 'p1')]), 'pass'],
    ['a chain of three', facts(3, [review('eve', 'p1', 'p2'), review('dan', 'p2', 'p3'), review('kim', 'p1')]), 'pass'],
    ['three people in two environments', facts(3, [review('eve', 'p1', 'p2'), review('dan', 'p2'), review('kim', 'p1')]), 'fail'],
    ['the actor does not count', facts(1, [review('ADA', 'p1')]), 'fail'],
    ['nor who triggered it', facts(1, [review('bot', 'p1')]), 'fail'],
    ['a rejection does not count', facts(1, [{ ...review('eve', 'p1'), state: 'rejected' }]), 'fail'],
    ['somebody who is not listed does not count', facts(1, [review('eve', 'p1')], { wanted: { count: 1, of: ['dan'] } }), 'fail'],
    ['somebody who is listed does', facts(1, [review('Dan', 'p1')], { wanted: { count: 1, of: ['dan'] } }), 'pass'],
    ['they cannot be read', facts(1, { unknown: true, why: '403' }), 'inconclusive'],
    ['as many environments as approvals', facts(1, [review('eve', 'p1')], { reviewable: ['p1'] }), 'pass'],
    ['an environment that is reviewed counts in whatever spelling', facts(2, [review('eve', 'P1')], { reviewable: ['p1'] }), 'fail'],
    ['a second attempt with another plan', facts(1, [review('eve', 'p1')], { attempt: 2, intentPlan: 'v1 y' }), 'fail'],
    ['a second attempt without an intent', facts(1, [review('eve', 'p1')], { attempt: 2 }), 'fail'],
    [
      'a second attempt of a run that has begun with it: half of it may be done, so the plan is another one',
      facts(1, [review('eve', 'p1')], { attempt: 2, intentPlan: 'v1 y', isBegun: true }),
      'pass',
    ],
    ['and without the approval it had', facts(1, [], { attempt: 2, intentPlan: 'v1 x', isBegun: true }), 'fail'],
    ['a second attempt with the plan of the first', facts(1, [review('eve', 'p1')], { attempt: 2, isFirstPlan: true }), 'pass'],
    ['and without an approval', facts(1, [], { attempt: 2, isFirstPlan: true }), 'fail'],
    [
      'who approved the plan, and starts it again: it is not theirs',
      facts(1, [review('bot', 'p1')], { attempt: 2, isFirstPlan: true }),
      'pass',
    ],
    ['and goes on with what has begun', facts(1, [review('bot', 'p1')], { attempt: 2, isBegun: true }), 'pass'],
    ['but not for who started the run', facts(1, [review('ada', 'p1')], { attempt: 2, isFirstPlan: true }), 'fail'],
    ['nor in a first attempt that has begun', facts(1, [review('bot', 'p1')], { isBegun: true, isFirstPlan: true }), 'fail'],
    ['nor for a plan that may be of who started the attempt', facts(1, [review('bot', 'p1')], { attempt: 2, intentPlan: 'v1 x' }), 'fail'],
    ['a second attempt with the same plan', facts(1, [review('eve', 'p1')], { attempt: 2, intentPlan: 'v1 x' }), 'pass'],
  ])('%s', (_, given, verdict) => {
    expect(approvalsGate(given).verdict).toBe(verdict)
  })

  test('are refused at once when the workflow cannot collect them', () => {
    expect(approvalsGate(facts(2, [], { reviewable: ['production'] }))).toMatchObject({
      verdict: 'fail',
      hopeless: true,
      because:
        '2 approvals are asked for, each in an environment of its own (GitHub runs a job after one), and the jobs of this workflow can collect 1: production',
    })
    expect(approvalsGate(facts(2, [], { reviewable: ['production', 'production-second'] })).hopeless).toBeUndefined()
    expect(approvalsGate(facts(2, [review('eve', 'p2')], { reviewable: ['p1'] })).hopeless).toBeUndefined()
    expect(approvalsGate(facts(0, [], { reviewable: [] })).verdict).toBe('pass')
  })

  test('say who, and what is missing', () => {
    expect(approvalsGate(facts(1, [review('eve', 'production')]))).toMatchObject({
      because: 'approved by eve (production)',
      evidence: { approvals: 'eve (production)' },
    })
    expect(approvalsGate(facts(2, [review('eve', 'p1', 'p2')], { wanted: { count: 2, of: ['eve', 'dan'] } })).because).toBe(
      '1 of 2 approvals of eve, dan by distinct people, other than ada and bot, in distinct environments: eve (p1)',
    )
    expect(approvalsGate(facts(1, { unknown: true, why: 'Resource not accessible by integration' })).because).toContain('actions: read')
  })
})

test('whose approval is not counted is named, with the reason', () => {
  const { because } = approvalsGate(facts(2, [review('ADA', 'p1'), review('eve', 'p2')]))
  expect(because).toContain('; not counted: ADA, who started this run, or was the last to change the schedule that did')
  expect(approvalsGate(facts(2, [review('eve', 'p2')])).because).not.toContain('not counted')
})
