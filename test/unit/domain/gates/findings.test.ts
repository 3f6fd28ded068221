import { type Finding, type FindingsFacts, type FindingsPolicy, findingsGate, type Severity, type Waiver } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const DAY = 86_400_000
const NOW = 100 * DAY
const policy = (more: Partial<FindingsPolicy> = {}): FindingsPolicy => ({
  ...{ maxSeverity: 'medium', onlyFixable: false, minAge: 0, waivers: undefined, noWorseThanCurrent: false },
  ...more,
})
const finding = (id: string, severity: Severity, more: Partial<Finding> = {}): Finding => ({
  ...{ id, severity, package: 'openssl', fixAvailable: true, title: id, firstSeen: NOW - 10 * DAY },
  ...more,
})
const waiver = (finding: string, more: Partial<Waiver> = {}): Waiver => ({
  ...{ finding, package: undefined, owner: 'ada', reason: 'not reachable', until: '1970-04-20', expires: NOW + DAY },
  ...more,
})
const scanned = (...list: Finding[]): FindingsFacts['findings'] => ({ source: 'ec2', scanned: NOW, list })
const asked = (list: readonly Finding[], more: Partial<FindingsFacts> = {}) => {
  const { verdict, because } = findingsGate({ wanted: policy(), findings: scanned(...list), current: [], waivers: [], ...more }, NOW)
  return `${verdict}: ${because}`
}
const CRITICAL = finding('CVE-1', 'critical')
const PASS = 'pass: 1 findings, none that is not allowed'
const FAIL = 'fail: medium is the worst that is allowed: CVE-1 in openssl (critical)'

describe('findings', () => {
  test.each<[string, readonly Finding[], Partial<FindingsFacts>, string]>([
    ['nothing is asked', [CRITICAL], { wanted: undefined }, 'pass: nothing is asked of findings'],
    ['no scan', [], { findings: { unknown: true, why: 'EC2 knows of none.' } }, 'inconclusive: no scan of the image: EC2 knows of none.'],
    ['none', [], {}, 'pass: 0 findings, none that is not allowed'],
    ['as bad as is allowed', [finding('CVE-1', 'medium')], {}, PASS],
    ['less bad', [finding('CVE-1', 'low')], {}, PASS],
    ['worse', [CRITICAL], {}, FAIL],
    ['not rated yet', [finding('CVE-1', 'untriaged')], {}, 'fail: medium is the worst that is allowed: CVE-1 in openssl (untriaged)'],
    ['no severity is asked for', [CRITICAL], { wanted: policy({ maxSeverity: undefined }) }, PASS],
    [
      'none is allowed at all',
      [finding('CVE-1', 'informational', { package: '' })],
      { wanted: policy({ maxSeverity: 'none' }) },
      'fail: none is the worst that is allowed: CVE-1 (informational)',
    ],
    ['without an update, only fixable ones count', [{ ...CRITICAL, fixAvailable: false }], { wanted: policy({ onlyFixable: true }) }, PASS],
    ['with an update, only fixable ones count', [CRITICAL], { wanted: policy({ onlyFixable: true }) }, FAIL],
    [
      'known for less than the age',
      [CRITICAL],
      { wanted: policy({ minAge: 10 * DAY + 1 }) },
      'pass: 1 findings, none that is not allowed, those younger than 10d left out',
    ],
    ['known for just the age', [CRITICAL], { wanted: policy({ minAge: 10 * DAY }) }, FAIL],
    ['of an age that nobody knows', [{ ...CRITICAL, firstSeen: undefined }], { wanted: policy({ minAge: 10 * DAY }) }, FAIL],
    ['waived', [CRITICAL], { waivers: [waiver('CVE-1')] }, PASS],
    ['waived in this package', [CRITICAL], { waivers: [waiver('CVE-1', { package: 'openssl' })] }, PASS],
    ['waived in another package', [CRITICAL], { waivers: [waiver('CVE-1', { package: 'zlib' })] }, FAIL],
    [
      'waived until now',
      [CRITICAL],
      { waivers: [waiver('CVE-1', { expires: NOW, until: '1970-04-10' })] },
      `${FAIL}; the waiver of CVE-1 by ada expired on 1970-04-10`,
    ],
    [
      'of many the first are named',
      Array.from({ length: 7 }, (_, index) => finding(`CVE-${index}`, 'high')),
      {},
      'fail: medium is the worst that is allowed: CVE-0 in openssl (high), CVE-1 in openssl (high), CVE-2 in openssl (high), CVE-3 in openssl (high), CVE-4 in openssl (high) and 2 more',
    ],
  ])('%s', (_, list, more, expected) => {
    expect(asked(list, more)).toBe(expected)
  })

  const low = finding('CVE-2', 'low')
  test.each<[string, readonly Finding[], FindingsFacts['current'], string]>([
    ['nothing runs', [low], [], PASS],
    ['the same is there', [low], [scanned(low)], PASS],
    ['the same is in each of several', [low], [scanned(low), scanned(low, CRITICAL)], PASS],
    ['one of several has it not', [low], [scanned(low), scanned()], 'fail: not in the image that runs now: CVE-2 in openssl (low)'],
    [
      'one of several was not scanned',
      [low],
      [scanned(low), { unknown: true, why: 'no.' }],
      'inconclusive: no scan of the image that runs now: no.',
    ],
    [
      'one of several was not scanned, and another has it not',
      [low],
      [{ unknown: true, why: 'no.' }, scanned()],
      'fail: not in the image that runs now: CVE-2 in openssl (low)',
    ],
    [
      'it is in another package there',
      [low],
      [scanned({ ...low, package: 'zlib' })],
      'fail: not in the image that runs now: CVE-2 in openssl (low)',
    ],
    ['it is not there', [low], [scanned()], 'fail: not in the image that runs now: CVE-2 in openssl (low)'],
    ['what runs was not scanned', [low], [{ unknown: true, why: 'no.' }], 'inconclusive: no scan of the image that runs now: no.'],
    ['both faults are told', [CRITICAL], [scanned()], `${FAIL}; not in the image that runs now: CVE-1 in openssl (critical)`],
  ])('no worse than what runs: %s', (_, list, current, expected) => {
    expect(asked(list, { current, wanted: policy({ noWorseThanCurrent: true }) })).toBe(expected)
  })
})
