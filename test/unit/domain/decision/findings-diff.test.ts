import type { Finding, Findings } from '@golden-ami/domain'
import { findingsDiff } from '@golden-ami/domain/decision/findings-diff'
import { describe, expect, test } from 'vitest'

const finding = (id: string, name = 'openssl'): Finding => ({
  ...{ id, package: name, severity: 'high', fixAvailable: true, title: id, firstSeen: undefined },
})
const of = (...list: readonly Finding[]): Findings => ({ source: 'ec2', scanned: 0, list })

describe('findingsDiff', () => {
  test('introduced, fixed and remaining', () => {
    const diff = findingsDiff(of(finding('CVE-1'), finding('CVE-2')), of(finding('CVE-2'), finding('CVE-3')))
    expect(diff?.introduced.map(({ id }) => id)).toEqual(['CVE-3'])
    expect(diff?.fixed.map(({ id }) => id)).toEqual(['CVE-1'])
    expect(diff?.remaining.map(({ id }) => id)).toEqual(['CVE-2'])
  })
  test('one vulnerability in two packages is two findings', () => {
    const diff = findingsDiff(of(finding('CVE-1', 'openssl'), finding('CVE-1', 'openssl-libs')), of(finding('CVE-1', 'openssl-libs')))
    expect(diff?.fixed.map(({ package: name }) => name)).toEqual(['openssl'])
    expect(diff?.introduced).toEqual([])
  })
  test.each([
    ['the new image', of(), { unknown: true, why: 'no scan' }],
    ['the present image', { unknown: true, why: 'no scan' }, of()],
  ] as const)('%s was not scanned: nothing is compared', (_, from, to) => {
    expect(findingsDiff(from, to)).toBeUndefined()
  })
})
