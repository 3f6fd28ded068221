import { createHash } from 'node:crypto'
import { type Finding, isPlanText, type PlanSections, planChanges, planHash, planText, readPlanText, UserError } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const finding = (more: Partial<Finding> = {}): Finding => ({
  ...{ id: 'CVE-2026-0001', severity: 'critical', package: 'openssl', fixAvailable: true, title: 't', firstSeen: 1 },
  ...more,
})
const sections: PlanSections = {
  image: { release: '1.4.0/2', fingerprints: { arm64: 'f1', x86_64: 'f2' } },
  from: { 'web/eu-west-1': '1.3.0/1' },
  targets: ['web/eu-west-1'],
  rollout: { strategy: { type: 'canary' }, waves: [['web/eu-west-1']] },
  steps: [{ do: 'move-pointer', on: 'web/eu-west-1', because: 'it says 1.3.0/1' }],
  verdicts: [
    { gate: 'after', verdict: 'pass', because: 'verified in development' },
    { gate: 'soak', verdict: 'fail', because: 'soaked 3h of 24h', passesAt: 5 },
  ],
  overrides: [{ gate: 'soak', reason: 'hotfix' }],
  findings: { worse: [finding()], introduced: [] },
  policy: 'd1',
}
const hash = (change: Partial<PlanSections> = {}): string => planHash({ ...sections, ...change }, digest)

test('is one line with a digest by section', () => {
  expect(hash()).toMatch(
    /^v1 image:[0-9a-f]{12} from:[0-9a-f]{12} targets:[0-9a-f]{12} rollout:[0-9a-f]{12} steps:[0-9a-f]{12} gates:[0-9a-f]{12} findings:[0-9a-f]{12} policy:[0-9a-f]{12}$/,
  )
})

describe('stays the same', () => {
  test.each<[string, Partial<PlanSections>]>([
    ['when keys come in another order', { image: { fingerprints: { x86_64: 'f2', arm64: 'f1' }, release: '1.4.0/2' } }],
    ['when a step has other words', { steps: [{ ...sections.steps[0]!, because: 'it is due' }] }],
    ['when a finding is told in other words', { findings: { worse: [finding({ title: 'u', score: 9, firstSeen: 2 })], introduced: [] } }],
    ['when a gate has other words', { verdicts: [{ ...sections.verdicts[0]!, because: 'x' }, sections.verdicts[1]!] }],
    ['when the clock goes on', { verdicts: [sections.verdicts[0]!, { gate: 'soak', verdict: 'pass', because: 'soaked' }] }],
    [
      'when somebody approves, a window opens',
      {
        verdicts: [
          ...sections.verdicts,
          { gate: 'approvals', verdict: 'pass', because: '' },
          { gate: 'windows', verdict: 'pass', because: '' },
          { gate: 'freezes', verdict: 'pass', because: '' },
          { gate: 'while-soaking', verdict: 'pass', because: '' },
        ],
      },
    ],
  ])('%s', (_, change) => {
    expect(planChanges(hash(), hash(change))).toEqual([])
  })
})

describe('changes', () => {
  test.each<[string, Partial<PlanSections>, string]>([
    ['with the image', { image: { release: '1.4.0/3' } }, 'the image that is promoted'],
    ['with what is there', { from: {} }, 'what the targets run now'],
    ['with the targets', { targets: [] }, 'the targets or their groups'],
    ['with the strategy', { rollout: { strategy: { type: 'rolling' }, waves: [['web/eu-west-1']] } }, 'how it is rolled out'],
    ['with the order of targets', { targets: ['a', 'b'] }, 'the targets or their groups'],
    ['with a step', { steps: [...sections.steps, { do: 'share-image', on: 'x', because: '' }] }, 'the steps'],
    ['with a step’s data', { steps: [{ ...sections.steps[0]!, on: 'web/us-east-1' }] }, 'the steps'],
    ['with a verdict', { verdicts: [{ gate: 'after', verdict: 'inconclusive', because: '' }] }, 'the gates or their overrides'],
    ['with an override', { overrides: [] }, 'the gates or their overrides'],
    ['with the reason of an override', { overrides: [{ gate: 'soak', reason: 'other' }] }, 'the gates or their overrides'],
    ['with the delivery file', { policy: 'd2' }, 'the delivery file'],
  ])('%s', (_, change, words) => {
    expect(planChanges(hash(), hash(change))).toEqual([words])
  })
  test('all that differ are named', () => {
    expect(planChanges(hash(), hash({ targets: [], policy: 'd2' }))).toEqual(['the targets or their groups', 'the delivery file'])
  })
})

test.each(['', 'v1', 'v2 image:000000000000', hash().replace(/ policy:\w+/, ''), hash().toUpperCase()])('"%s" is no plan hash', text => {
  expect(() => planChanges(text, hash())).toThrow(UserError)
})

test('one of a release that did not tell of the rollout is taken: the delivery file, which it tells of, says that too', () => {
  const former = hash().replace(/ rollout:\w+/, '')
  expect(planChanges(former, hash())).toEqual([])
  expect(planChanges(former, hash({ rollout: {}, policy: 'd2' }))).toEqual(['the delivery file'])
})

test('white space around what was given back is harmless', () => {
  expect(planChanges(` ${hash()}\n`, hash())).toEqual([])
})

describe('where a plan was made', () => {
  test('goes with it, and changes nothing of it', () => {
    const text = planText(hash(), { runId: '77', attempt: 2 })
    expect(text).toBe(`${hash()} run:77/2`)
    expect(readPlanText(text)).toEqual({ hash: hash(), by: { runId: '77', attempt: 2 } })
    expect(planText('', { runId: '77', attempt: 2 })).toBe('')
  })
  test('goes with a digest a target, which is no part of the hash', () => {
    const targets = ['0123456789abcdef012345', 'f123456789abcdef012345']
    const text = planText(hash(), { runId: '77', attempt: 2 }, targets)
    expect(text).toBe(`${hash()} each:${targets.join(',')} run:77/2`)
    expect(readPlanText(text)).toEqual({ hash: hash(), targets, by: { runId: '77', attempt: 2 } })
    expect(readPlanText(text.replace(' run:77/2', ''))).toEqual({ hash: hash(), targets, by: undefined })
  })
  test.each([
    [hash(), true],
    [`${hash()} run:77/1`, true],
    [`${hash()} each:0123456789abcdef012345 run:77/1`, true],
    [`${hash()} each:0123456789abcdef012345,f123456789abcdef012345`, true],
    [`${hash()} each: run:77/1`, false],
    [`${hash()} each:0123456789abcdef01234 run:77/1`, false],
    [`${hash()} each:0123456789abcdef01234G run:77/1`, false],
    [`${hash()} each:0123456789abcdef012345, run:77/1`, false],
    [`${hash()} run:77`, false],
    [`${hash()} run:7/1 `, false],
    ['v2 image:0', false],
  ])('"%s" is what a dry run puts out: %s', (text, is) => {
    expect(isPlanText(text)).toBe(is)
  })
  test.each([hash(), `${hash()} run:77`, `${hash()} run:x/1`, `${hash()} run:7/1 `])('"%s" does not tell', text => {
    expect(readPlanText(text)).toEqual({ hash: text, by: undefined })
  })
})
