import { type Candidate, NO_GITHUB, type PromoteWish, type PromotionWorld, planChanges, planOf } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { A, B, C, delivered, environment, FORMER, ledger, only, pointer, quarantined, running, writer } from '../environment/environment.ts'
import { candidate, HOUR, NOW, now, wish, world } from './promotion.ts'

/** A promotion with every gate that the clock opens. */
const timed = {
  windows: [{ days: ['Sat', 'Sun'], from: '00:00', to: '06:00' }],
  freezes: [{ from: '1970-01-05', to: '1970-01-06', reason: 'year end' }],
  approvals: { count: 1, of: undefined },
} as const
const one = wish({ environment: timed })
const hash = (seen: PromotionWorld = world(), asked: PromoteWish = one, moment = NOW, release: string = C): string =>
  planOf(asked, seen, candidate(release), now({ now: moment }))

const hashOf = (other: Candidate): string => planOf(one, world({ candidate: other }), other, now())

describe('is the same', () => {
  const rest = { ledger: world().ledger, pointer: only(world()).pointer }
  const held = ledger([{ kind: 'promoting', release: C, plan: 'v1' }], one.writer.run, ledger(delivered(A, B)))
  test.each<[string, string]>([
    ['before anything has soaked', hash(world(), one, HOUR)],
    ['48 hours later', hash(world(), one, NOW + 48 * HOUR)],
    ['in a freeze', hash(world(), one, 100 * HOUR)],
    ['approved', hash(world({ github: { ...NO_GITHUB, reviews: [{ login: 'eve', state: 'approved', environments: ['staging'] }] } }))],
    ['with more instances', hash({ ...world(), ...environment({ ...rest, groups: [running(B, { desired: 9, instances: [] })] }) })],
    ['in another run', hash(world(), { ...one, writer: writer(FORMER) })],
    ['in another attempt', hash(world(), { ...one, attempt: 2 })],
    ['when its intent has been written', hash(world({ ledger: held }))],
  ])('%s', (_, other) => {
    expect(other).toBe(hash())
  })
})

describe('changes in one section, which is named', () => {
  const rejected = ledger([{ kind: 'failed', release: C, reason: 'x' }], FORMER, ledger(delivered(A, B)))
  const far = pointer([B, ...Array.from({ length: 95 }, () => A), B], 1)
  test.each<[string, string, string, readonly string[]]>([
    ['another image of the release', hash(), hashOf({ ...candidate(C), image: 'ami-else' }), ['the image that is promoted']],
    [
      'another fingerprint',
      hash(),
      hashOf({ ...candidate(C), fingerprint: 'f' }),
      ['the image that is promoted', 'the gates or their overrides'],
    ],
    ['another release there', hash(), hash(world({ pointer: pointer([B, A], 2) })), ['what the targets run now']],
    ['no pointer there', hash(), hash(world({ pointer: [] })), ['what the targets run now', 'the gates or their overrides']],
    [
      'another account',
      hash(),
      hash(world(), { ...one, targets: [{ ...one.targets[0]!, account: '222222222222' }] }),
      ['the targets or their groups', 'the steps'],
    ],
    [
      'another region',
      hash(),
      hash(world(), { ...one, targets: [{ ...one.targets[0]!, region: 'us-east-1' }] }),
      ['the targets or their groups', 'the steps'],
    ],
    ['a step more', hash(world({ pointer: pointer([A, B], 2) })), hash(world({ pointer: far })), ['the steps']],
    ['rejected meanwhile', hash(), hash(world({ ledger: rejected })), ['the gates or their overrides']],
    ['quarantined meanwhile', hash(), hash(world({ quarantined: quarantined(C) })), ['the gates or their overrides']],
    [
      'not verified before any more',
      hash(),
      hash(world({ after: { ...world().after!, ledger: ledger(delivered(A)) } })),
      ['the gates or their overrides'],
    ],
    [
      'an override',
      hash(),
      hash(world(), { ...one, overrides: [{ gate: 'windows', reason: 'urgent' }] }),
      ['the gates or their overrides'],
    ],
    ['another delivery file', hash(), hash(world(), { ...one, policy: 'policy-2' }), ['the delivery file']],
  ])('%s', (_, before, after, sections) => {
    expect(planChanges(before, after)).toEqual(sections)
  })
})
