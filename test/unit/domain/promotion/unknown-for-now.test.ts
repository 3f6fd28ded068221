/** GitHub or AWS cannot be read now: it is waited for where nothing else is in the way, and not for ever. */
import {
  type Environment,
  type FoundTarget,
  isUnknownForNow,
  NO_GITHUB,
  type PromotionWorld,
  promote,
  type Unknown,
} from '@golden-ami/domain'
import { askFirst, questionOf } from '@golden-ami/domain/promotion/ask-gates'
import { describe, expect, test } from 'vitest'
import { C, TARGET } from '../environment/environment.ts'
import { candidate, HOUR, NOW, named, now, staging, wish, world } from './promotion.ts'

const AWAY: Unknown = { unknown: true, why: 'GitHub answered 502', transient: true }
const REFUSED: Unknown = { unknown: true, why: 'Resource not accessible by integration' }
const approvals = { count: 1, of: undefined }
const reviewed = [{ login: 'eve', state: 'approved' as const, environments: ['staging'] }]
const protection = { reviewers: 0, noSelfReview: false, noAdminBypass: false, branches: undefined }
const seen = (more: Partial<PromotionWorld['github']>): PromotionWorld => world({ github: { ...NO_GITHUB, reviews: AWAY, ...more } })
const asked = wish({ environment: { approvals } })

describe('the reviews cannot be read', () => {
  test('now: it waits, and says for what', () => {
    expect(promote(asked, seen({}), now())).toEqual({ wait: expect.stringContaining('GitHub answered 502'), stuck: 'gate.closed' })
  })
  test('and goes on when they can', () => {
    expect(promote(asked, seen({ reviews: reviewed }), now())).toMatchObject({ act: [{ do: 'write-event' }] })
  })
  test('until its time is over: then it is inconclusive, with the reason', () => {
    const turn = promote(asked, seen({}), now({ now: NOW + HOUR }))
    expect(turn).toMatchObject({ end: { outcome: 'failed', code: 'gate.closed', why: expect.stringContaining('GitHub answered 502') } })
    expect('end' in turn && turn.end.verdicts.find(({ gate }) => gate === 'approvals')).toMatchObject({ verdict: 'inconclusive' })
  })
  test('for a reason that stays: it ends at once', () => {
    expect(promote(asked, seen({ reviews: REFUSED }), now())).toMatchObject({ end: { code: 'gate.closed' } })
  })
  test('and another gate is closed for good: that is what it ends with', () => {
    const strict = wish({ environment: { approvals, requireTests: true } })
    expect(promote(strict, seen({}), now())).toMatchObject({ end: { outcome: 'failed', why: expect.stringMatching(/^tests: /) } })
  })
  test('and only time is missing besides: it is deferred', () => {
    const early = promote(wish({ environment: { approvals, soak: 96 * HOUR, soakWithin: 200 * HOUR } }), seen({}), now())
    expect(early).toMatchObject({ end: { outcome: 'deferred', why: expect.stringMatching(/^soak: /) } })
  })
  test('and the workflow is cancelled: nothing is waited for', () => {
    expect(promote(asked, seen({}), now({ cancelled: true }))).toMatchObject({ end: { outcome: 'cancelled' } })
  })
  test('and the gate is overridden: it is asked no more', () => {
    const overridden = { ...asked, overrides: [{ gate: 'approvals' as const, reason: 'INC-1' }] }
    expect(promote(overridden, seen({}), now())).toMatchObject({ act: [{ do: 'write-event' }] })
  })
})

describe('the settings of the environment cannot be read now', () => {
  test('it is waited for before the plan is compared: what is unknown has not changed', () => {
    const guarded = wish({ environment: { protection }, expectedPlan: `v1 ${SECTIONS.map(one => `${one}:${'0'.repeat(12)}`).join(' ')}` })
    const github = { job: { environment: 'staging' }, settings: AWAY, reviews: [] }
    expect(promote(guarded, seen(github), now())).toMatchObject({ wait: expect.stringContaining('protection: ') })
  })
  test('one thing that is wrong for sure is enough', () => {
    const turn = promote(wish({ environment: { protection } }), seen({ job: { environment: 'other' }, settings: AWAY, reviews: [] }), now())
    expect(turn).toMatchObject({ end: { code: 'gate.closed' } })
    expect('end' in turn && turn.end.verdicts.some(isUnknownForNow)).toBe(false)
  })
})
const SECTIONS = ['image', 'from', 'targets', 'steps', 'gates', 'findings', 'policy']

describe('the environment before cannot be read', () => {
  const before = (found: FoundTarget): PromotionWorld => {
    const seen = world()
    return seen.after ? { ...seen, after: { ...seen.after, targets: new Map([[TARGET, found]]) } } : seen
  }
  const busy: FoundTarget = { unknown: true, why: 'throttled', transient: true }
  test('now: it waits, as for its own targets', () => {
    expect(promote(wish(), before(busy), now())).toMatchObject({ wait: expect.stringContaining('throttled'), stuck: 'gate.closed' })
  })
  test('until its time is over', () => {
    expect(promote(wish(), before(busy), now({ now: NOW + HOUR }))).toMatchObject({ end: { outcome: 'failed', code: 'gate.closed' } })
  })
  test('for a reason that stays: it ends at once', () => {
    const lost: FoundTarget = { unknown: true, why: 'not authorized', code: 'aws.denied' }
    expect(promote(wish(), before(lost), now())).toMatchObject({ end: { outcome: 'failed', code: 'gate.closed' } })
  })
})

describe('what is replaced soaks for the next environment', () => {
  const next = named('production', { after: 'staging', soak: 24 * HOUR, soakWithin: 96 * HOUR })
  const asked = wish({ environment: { whileSoaking: 'replace' }, environments: [named('development'), staging(), next] })
  const hidden = (activities: Unknown): PromotionWorld => world({ activities: new Map([[TARGET, new Map([['web', activities]])]]) })
  test('and how long cannot be read now: it is waited for before that is written down', () => {
    expect(promote(asked, hidden(AWAY), now())).toMatchObject({ wait: expect.stringContaining('has soaked'), stuck: 'gate.closed' })
  })
  test.each<[string, PromotionWorld, number]>([
    ['nor for ever', hidden(AWAY), NOW + HOUR],
    ['nor for what stays so', hidden(REFUSED), NOW],
    ['nor where it can be read', world(), NOW],
  ])('%s', (_, seen, moment) => {
    expect(promote(asked, seen, now({ now: moment }))).toMatchObject({ act: [{ do: 'write-event', kind: 'promoting' }] })
  })
})

describe('a target cannot be read, so nobody knows how long the rollout takes', () => {
  const US = 'us/us-east-1'
  const busy: FoundTarget = { unknown: true, why: 'throttled', transient: true }
  const lost: FoundTarget = { unknown: true, why: 'not authorized', code: 'aws.denied' }
  const told = (found: FoundTarget, more: Partial<Environment>): readonly string[] => {
    const { environment } = wish({ environment: { waves: [[TARGET, US]], ...more } })
    const seen = world()
    const question = questionOf(
      { ...wish(), environment },
      { ...seen, targets: new Map([...seen.targets, [US, found]]) },
      candidate(C),
      NOW,
    )
    const asked = askFirst(question).filter(({ gate }) => gate === 'windows' || gate === 'freezes')
    return asked.map(({ verdict, unknown, passesAt }) => `${verdict}${unknown ? ` ${unknown}` : ''}${passesAt ? ' later' : ''}`)
  }
  const day = { from: '00:00', to: '12:00', days: ['Sat' as const] }
  const open = { windows: [day] }
  const closed = { windows: [{ ...day, from: '06:00' }] }
  const frozen = { freezes: [{ from: '1970-01-02', to: '1970-01-03', reason: 'year end' }] }
  const soon = { freezes: [{ from: '1970-01-04', to: '1970-01-05', reason: 'year end' }] }
  const over = { freezes: [{ from: '1970-01-01', to: '1970-01-02', reason: 'year end' }] }
  test.each<[string, FoundTarget, Partial<Environment>, readonly string[]]>([
    ['without windows and freezes it is no matter', busy, {}, ['pass', 'pass']],
    ['a window that is open now', busy, open, ['inconclusive for-now', 'pass']],
    ['a freeze that comes', busy, soon, ['pass', 'inconclusive for-now']],
    ['a freeze that is over', busy, over, ['pass', 'pass']],
    ['a window that is closed now', busy, closed, ['fail later', 'pass']],
    ['a freeze now, in an open window', busy, { ...open, ...frozen }, ['inconclusive for-now', 'fail later']],
    ['it will not be read, so it is not moved', lost, { ...open, ...soon }, ['pass', 'pass']],
  ])('%s', (_, found, more, expected) => {
    expect(told(found, more)).toEqual(expected)
  })
})
