import { hours } from '@golden-ami/local-aws'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, type Built, Stages } from '../../support/stages.ts'

const OS = { stage: 'os', scan: 'true' }

/** Two vulnerabilities in every image, one of them with a fix from the next day on. */
const vulnerable = (scanned: readonly string[]): Stages => {
  const stages = new Stages()
  stages.world.state(PackageRepository).tell({
    packages: [{ name: 'curl', version: '8.6.0', from: stages.world.now + hours(24) }],
    vulnerabilities: [
      { id: 'CVE-2026-1', package: 'curl', severity: 'MEDIUM', fixedIn: '8.6.0' },
      { id: 'CVE-2026-2', package: 'bash', severity: 'LOW' },
    ],
    scanned,
  })
  return stages
}
const findings = ({ output }: Built) => JSON.parse(output('findings') || 'null')
const COUNTS = { critical: 0, high: 0, medium: 1, low: 1, informational: 0, untriaged: 0 }

describe('findings', () => {
  test('of a built image are told by EC2 where it has scanned the image', async () => {
    const stages = vulnerable([ACCOUNT])
    const built = await stages.run(OS)
    expect(findings(built)).toEqual({
      source: 'ec2',
      scanned: expect.stringMatching(/^2026-01-05T\d\d:/),
      worst: 'medium',
      fixable: null,
      counts: COUNTS,
    })
    expect(built.ran.summary).toMatch(/\| Findings \| 1 medium, 1 low; there is no fix yet \(EC2, scanned 2026-01-05T.*\) \|/)
    expect(built.ran.summary).not.toContain('Not looked at')
  })

  test('are told by Image Builder where it has not', async () => {
    const built = await vulnerable([]).run(OS)
    expect(findings(built)).toEqual({ source: 'image-builder', scanned: null, worst: 'medium', fixable: null, counts: COUNTS })
    expect(built.ran.summary).toContain('1 medium, 1 low; there is no fix yet (Image Builder, scanned at the build)')
  })

  test('of an image that was there are what its look tells: a fix that came out since', async () => {
    const stages = vulnerable([ACCOUNT])
    await stages.run(OS)
    stages.world.advance(hours(24))
    const hit = await stages.run(OS, { github: { runId: '2' } })
    expect(findings(hit)).toMatchObject({ source: 'ec2', worst: 'medium', fixable: 'medium', counts: null })
    expect(hit.ran.summary).toContain('the worst is medium; there is a fix for one of severity medium (EC2')
    expect(hit.ran.summary).toContain('| Not looked at | packages, lineage beyond the parent |')
  })

  test('of an image that a dry run would take are told, and so is a fix for which it would build', async () => {
    const stages = vulnerable([ACCOUNT])
    await stages.run(OS)
    const dry = { ...OS, 'dry-run': 'true' }
    expect(findings(await stages.run(dry, { github: { runId: '2' } }))).toMatchObject({ worst: 'medium', fixable: null })
    stages.world.advance(hours(24))
    const plan = await stages.run({ ...dry, 'rebuild-severity': 'medium' }, { github: { runId: '3' } })
    expect(plan.ran.summary).toContain('| create-image | os | 1.0.0/1 has an open finding of severity medium for which there is a fix |')
  })

  test('that nobody was to look at are not told, and that is said', async () => {
    const stages = vulnerable([ACCOUNT])
    const built = await stages.run({ stage: 'os' })
    expect(built.output('findings')).toBe('null')
    expect(built.ran.summary).toContain('| Not looked at | findings (scan is false) |')
    expect(stages.callsSince(0).filter(operation => operation.includes('Finding'))).toEqual([])
  })

  test('of an image that was built without a scan are not known', async () => {
    const stages = vulnerable([])
    await stages.run({ stage: 'os' })
    const hit = await stages.run(OS, { github: { runId: '2' } })
    expect([hit.output('outcome'), hit.output('findings')]).toEqual(['cache-hit', 'null'])
    expect(hit.ran.summary).toContain('findings (no scan has told of any)')
    expect(stages.callsSince(0).filter(operation => operation.includes('Finding'))).toEqual([])
  })

  test('are not known when the scan has failed, and the image is there', async () => {
    const stages = vulnerable([])
    stages.imageBuilder.plans = () => ({ failure: { workflow: 'TEST', step: 'CollectImageScanFindings', reason: 'no agent' } })
    const built = await stages.run(OS)
    expect([built.output('outcome'), built.output('findings')]).toEqual(['built', 'null'])
    expect(built.ran.summary).toMatch(
      /\| Findings \| not known: EC2 knows of no scan of ami-\S+, and in Image Builder its scan is FAILED\. \|/,
    )
  })

  test('that cannot be listed are a warning, and what EC2 says of the image is told', async () => {
    const stages = vulnerable([ACCOUNT])
    stages.world.inject({ when: { call: 0, of: { operation: 'GetImageFindings' } }, what: { do: 'refuse', code: 'UnsupportedOperation' } })
    const built = await stages.run(OS)
    expect(built.output('outcome')).toBe('built')
    expect(findings(built)).toMatchObject({ worst: 'medium', counts: null })
    expect(built.ran.annotations).toContainEqual({
      kind: 'warning',
      message: expect.stringMatching(/^The findings of arn:.* could not be read: UnsupportedOperation/),
    })
  })
})

describe('tests', () => {
  test('have passed, or were not run', async () => {
    const stages = new Stages()
    const tested = await stages.run({ stage: 'os' })
    const untested = await stages.run({ stage: 'tool', tests: 'false' })
    expect([tested.output('tests'), untested.output('tests')]).toEqual(['passed', 'none'])
    expect(untested.ran.summary).toContain('| Tests | none were run |')
  })
})

describe('lineage', () => {
  test('goes from the vendor to the image, as a graph', async () => {
    const stages = new Stages()
    const built = await stages.chain()
    const graph = built.get('tech')?.ran.summary.match(/```mermaid\n([\s\S]*?)```/)?.[1] ?? ''
    const ids = [...graph.matchAll(/ami-[0-9a-f]{17}/g)].map(([id]) => id)
    expect(ids).toEqual([built.get('os')?.output('parent-ami-id'), ...[...built.values()].map(({ output }) => output('ami-id'))])
    expect(graph).toMatch(/n0\["al2023-ami-.*<br>ami-.*<br>amazon"\]/)
    expect(graph).toContain('n2 --> n3')
  })
})
