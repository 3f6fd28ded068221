import { sizedPage } from '@golden-ami/actions-kit'
import type { Finding, Findings } from '@golden-ami/domain'
import type { DecisionEvidence, ReleaseEvidence } from '@golden-ami/domain/decision/evidence'
import { describe, expect, test } from 'vitest'
import { commitsPart } from '../../../../../actions/promote/src/page/commits.ts'
import { findingsPart } from '../../../../../actions/promote/src/page/findings.ts'
import { lineagePart } from '../../../../../actions/promote/src/page/lineage.ts'
import { packagesPart } from '../../../../../actions/promote/src/page/packages.ts'

const scanned = (...list: readonly Finding[]): Findings => ({ source: 'ec2', scanned: Date.UTC(2026, 10, 21), list })
const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
  ...{ id, severity: 'high', package: 'openssl', fixAvailable: true, title: `${id} in openssl`, firstSeen: undefined },
  ...more,
})
const image = (more: Partial<ReleaseEvidence> = {}): ReleaseEvidence => ({
  ...{ image: 'ami-1', origin: undefined, builtAt: '', packages: [], findings: scanned(), lineage: [] },
  ...more,
})
const evidence = (more: Partial<DecisionEvidence> = {}): DecisionEvidence => ({
  ...{ from: image(), to: image({ image: 'ami-2' }), commits: { unknown: true, why: 'no commit' } },
  ...more,
})
const EVIL = '</details><img src=x onerror=y>|@everyone\n::error::x'
/** Text of a part as the page has it. */
const shown = (parts: Parameters<typeof sizedPage>[0]) => sizedPage(parts, 'all.json')

describe('packages', () => {
  test('counts, and every change with both versions', () => {
    const from = image({
      packages: [
        { name: 'nginx', version: '1.0' },
        { name: 'gone', version: '1' },
      ],
    })
    const to = image({
      packages: [
        { name: 'nginx', version: '1.1' },
        { name: 'kernel', version: '6.1' },
      ],
    })
    const page = shown(packagesPart(evidence({ from, to })))
    expect(page).toContain('1 added, 1 removed, 1 upgraded.')
    expect(page).toContain('| kernel |  | 6.1 | added |\n| gone | 1 |  | removed |\n| nginx | 1.0 | 1.1 | upgraded |')
  })
  test.each([
    ['the new one', evidence({ to: image({ packages: { unknown: true, why: 'no list' } }) }), 'Not known: no list'],
    ['the present one', evidence({ from: image({ packages: { unknown: true, why: 'no list' } }) }), 'Not known: no list'],
    ['nothing before', evidence({ from: undefined }), 'There is no image to compare with.'],
    ['no change', evidence(), 'No package changes; 0 are installed.'],
  ])('%s: it is said', (_, of, text) => {
    expect(shown(packagesPart(of))).toBe(`#### Packages\n\n${text}\n\n`)
  })
})

describe('findings', () => {
  test('introduced, fixed, remaining, with severities', () => {
    const from = image({ findings: scanned(finding('CVE-1'), finding('CVE-2')) })
    const to = image({ findings: scanned(finding('CVE-3', { severity: 'critical', fixAvailable: false }), finding('CVE-2')) })
    const page = shown(findingsPart(evidence({ from, to })))
    expect(page).toContain('1 introduced, 1 fixed, 1 remain. Scanned 2026-11-21T00:00:00.000Z, told by EC2.')
    expect(page).toContain('<summary>1 introduced (1 critical)</summary>')
    expect(page).toContain('| CVE-3 | critical | openssl | no | CVE-3 in openssl |')
    expect(page).toContain('<summary>1 fixed (1 high)</summary>')
    expect(page).toContain('<summary>1 remaining (1 high)</summary>')
  })
  test('no scan of the new image is said, not taken for none', () => {
    const page = shown(findingsPart(evidence({ to: image({ findings: { unknown: true, why: 'EC2 knows of no scan.' } }) })))
    expect(page).toBe('#### Findings\n\nNot known: EC2 knows of no scan.\n\n')
  })
  test('no scan of the present image: all of the new one are shown, and why they are not compared', () => {
    const from = image({ findings: { unknown: true, why: 'EC2 knows of no scan.' } })
    const page = shown(findingsPart(evidence({ from, to: image({ findings: scanned(finding('CVE-1')) }) })))
    expect(page).toContain('Not compared: EC2 knows of no scan.')
    expect(page).toContain('| CVE-1 |')
  })
})

describe('commits', () => {
  const commits = [{ sha: 'a'.repeat(40), subject: 'Raise nginx', author: 'dana' }]
  const url = 'https://github.com/acme/web/compare/b...a'
  test('the newest, with a link to all', () => {
    const page = shown(commitsPart(evidence({ commits: { commits, total: 1, behind: 0, url } })))
    expect(page).toContain(`[1 commit](${url}).`)
    expect(page).toContain('| aaaaaaaaaaaa | dana | Raise nginx |')
  })
  test('more than are shown', () => {
    expect(shown(commitsPart(evidence({ commits: { commits, total: 300, behind: 0, url } })))).toContain(
      `[300 commits](${url}), the newest 1 below.`,
    )
  })
  test('what runs now is left behind: a warning', () => {
    expect(shown(commitsPart(evidence({ commits: { commits, total: 1, behind: 2, url } })))).toContain(
      '⚠️ 2 commits of what runs now are not in it.',
    )
  })
  test('both from one commit', () => {
    expect(shown(commitsPart(evidence({ commits: { commits: [], total: 0, behind: 0, url } })))).toContain(
      'No commit: both are built from the same one.',
    )
  })
})

describe('lineage', () => {
  test('from the vendor on', () => {
    const lineage = [
      { image: 'ami-2', name: 'web-tech', owner: 'self' },
      { image: 'ami-1', name: 'al2023', owner: 'amazon' },
    ]
    expect(shown(lineagePart(evidence({ to: image({ lineage }) })))).toContain(
      'n0["al2023<br>ami-1<br>amazon"]\n  n1["web-tech<br>ami-2<br>self"]\n  n0 --> n1',
    )
  })
})

test('texts of others are text', () => {
  const to = image({
    packages: [{ name: EVIL, version: EVIL }],
    findings: scanned(finding(EVIL, { package: EVIL, title: EVIL })),
    lineage: [{ image: EVIL, name: EVIL, owner: EVIL }],
  })
  const commits = { commits: [{ sha: EVIL, subject: EVIL, author: EVIL }], total: 1, behind: 0, url: 'https://github.com/a/b' }
  const of = evidence({ to, commits })
  const page = shown([...packagesPart(of), ...findingsPart(of), ...commitsPart(of), ...lineagePart(of)])
  expect(page).not.toContain('<img')
  expect(page).not.toContain('@everyone')
  expect(page).not.toMatch(/^::/m)
  expect(page.match(/<\/details>/g)).toHaveLength(page.match(/<details>/g)!.length)
})

test('2,000 changed packages and 500 findings stay under 1 MiB', () => {
  const many = (version: string) => Array.from({ length: 2_000 }, (_, index) => ({ name: `package-with-a-name-${index}`, version }))
  const list = Array.from({ length: 500 }, (_, index) =>
    finding(`CVE-2026-${index}`, { title: `CVE-2026-${index} ${'in a library '.repeat(20)}` }),
  )
  const of = evidence({
    from: image({ packages: many('1.0.0-1.amzn2023'), findings: scanned() }),
    to: image({ packages: many('1.0.1-1.amzn2023'), findings: scanned(...list) }),
  })
  const page = shown([...packagesPart(of), ...findingsPart(of)])
  expect(Buffer.byteLength(page)).toBeLessThan(1_048_576)
  expect(page).toContain('package-with-a-name-1999')
  expect(page).toContain('CVE-2026-499')
})
