import { atOrAbove, countFindings, type Finding, fixableFindings, SEVERITIES, severityOf, sortFindings } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const finding = (id: string, severity: Finding['severity'], fixAvailable = true, name = 'openssl'): Finding => ({
  id,
  severity,
  package: name,
  fixAvailable,
  title: `${id} - ${name}`,
  firstSeen: 0,
})

describe('severities', () => {
  test.each([
    ['CRITICAL', 'critical'],
    ['high', 'high'],
    ['Medium', 'medium'],
    ['UNTRIAGED', 'untriaged'],
    ['DIRE', 'untriaged'],
    [undefined, 'untriaged'],
  ])('%s is %s', (word, severity) => expect(severityOf(word)).toBe(severity))

  test('each is at or above those that follow it, and no other', () => {
    for (const [at, severity] of SEVERITIES.entries())
      for (const [threshold, other] of SEVERITIES.entries()) expect(atOrAbove(severity, other)).toBe(at <= threshold)
  })
})

describe('findings', () => {
  test('come worst first, then by id and package', () => {
    const b = finding('CVE-2', 'high')
    const shuffled = [
      finding('CVE-9', 'low'),
      b,
      finding('CVE-1', 'high', true, 'zlib'),
      finding('CVE-1', 'high'),
      finding('CVE-7', 'critical'),
    ]
    expect(sortFindings(shuffled).map(({ id, package: name }) => `${id} ${name}`)).toEqual([
      'CVE-7 openssl',
      'CVE-1 openssl',
      'CVE-1 zlib',
      'CVE-2 openssl',
      'CVE-9 openssl',
    ])
  })

  test('are counted by severity, with a zero for each that there is none of', () => {
    expect(countFindings([finding('a', 'high'), finding('b', 'high'), finding('c', 'untriaged')])).toEqual({
      critical: 0,
      high: 2,
      medium: 0,
      low: 0,
      informational: 0,
      untriaged: 1,
    })
  })

  test.each([
    ['critical', ['a']],
    ['high', ['a', 'b']],
    ['low', ['a', 'b', 'd']],
  ] as const)('with a fix, at or above %s', (threshold, ids) => {
    const list = [finding('a', 'critical'), finding('b', 'high'), finding('c', 'critical', false), finding('d', 'low')]
    expect(fixableFindings(list, threshold).map(({ id }) => id)).toEqual(ids)
  })
})
