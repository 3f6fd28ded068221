import { hours, minutes } from '@golden-ami/local-aws'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, type Built, FILES, reads, Stages } from '../../support/stages.ts'

const OS = { stage: 'os' }
const SCANNED = { ...OS, scan: 'true' }

/** openssl has a vulnerability from the second hour on, and from the fourth hour on there is a fix in the repository. */
const vulnerable = (severity: 'HIGH' | 'MEDIUM', scanned: readonly string[] = [ACCOUNT]): Stages => {
  const stages = new Stages()
  const { now } = stages.world
  stages.world.state(PackageRepository).tell({
    packages: [{ name: 'openssl', version: '3.0.9', from: now + hours(4) }],
    vulnerabilities: [{ id: 'CVE-2026-1', package: 'openssl', severity, fixedIn: '3.0.9', published: now + hours(2) }],
    scanned,
  })
  return stages
}
let runs = 0
const run = (stages: Stages, inputs: Readonly<Record<string, string>>): Promise<Built> =>
  stages.run(inputs, { github: { runId: String(++runs) } })
const told = ({ output }: Built): readonly string[] => [output('outcome'), output('release')]

describe('a fixed package in the repository, and nothing else changed', () => {
  test('is built at once when a finding is open and a fix is there, and not before', async () => {
    const stages = vulnerable('HIGH')
    expect(told(await run(stages, SCANNED))).toEqual(['built', '1.0.0/1'])
    expect(told(await run(stages, SCANNED))).toEqual(['cache-hit', '1.0.0/1'])
    stages.world.advance(hours(2))
    expect(told(await run(stages, SCANNED))).toEqual(['cache-hit', '1.0.0/1'])
    stages.world.advance(hours(2))
    const again = await run(stages, SCANNED)
    expect(told(again)).toEqual(['built', '1.0.0/2'])
    expect(again.ran.lines.join('\n')).toContain('1.0.0/1 has an open finding of severity high for which there is a fix')
    expect(told(await run(stages, SCANNED))).toEqual(['cache-hit', '1.0.0/2'])
  })

  test('is not built below rebuild-severity', async () => {
    const stages = vulnerable('MEDIUM')
    await run(stages, SCANNED)
    stages.world.advance(hours(5))
    expect(told(await run(stages, SCANNED))).toEqual(['cache-hit', '1.0.0/1'])
    expect(told(await run(stages, { ...SCANNED, 'rebuild-severity': 'none' }))).toEqual(['cache-hit', '1.0.0/1'])
    expect(told(await run(stages, { ...SCANNED, 'rebuild-severity': 'medium' }))).toEqual(['built', '1.0.0/2'])
  })

  test('is built at max-age without any scan, and nobody is asked for findings', async () => {
    const stages = vulnerable('HIGH')
    await run(stages, OS)
    stages.world.advance(hours(5))
    const before = stages.world.journal.length
    expect(told(await run(stages, OS))).toEqual(['cache-hit', '1.0.0/1'])
    expect(stages.callsSince(before).filter(operation => operation.includes('Finding'))).toEqual([])
    stages.world.advance(hours(7 * 24))
    expect(told(await run(stages, OS))).toEqual(['built', '1.0.0/2'])
  })
})

describe('what it costs to look at findings of an image that is there', () => {
  test('is nothing where EC2 has scanned it', async () => {
    const stages = vulnerable('MEDIUM')
    await run(stages, SCANNED)
    const without = stages.world.journal.length
    await run(stages, OS)
    const usual = stages.callsSince(without)
    const length = stages.world.journal.length
    await run(stages, SCANNED)
    expect(stages.callsSince(length)).toEqual(usual)
    expect(usual.every(reads)).toBe(true)
  })

  test('is nothing for three stages that EC2 has scanned: all are there', async () => {
    const stages = vulnerable('MEDIUM')
    const scanned = (FILES['.github/golden-ami.yml'] ?? '').replace('parent: tool,', 'parent: tool, scan: true,')
    stages.files = { ...FILES, '.github/golden-ami.yml': scanned.replace('{ parent: os,', '{ parent: os, scan: true,') }
    await stages.chain({ github: { runId: 'first' } })
    const length = stages.world.journal.length
    const again = await stages.chain({ github: { runId: 'second' } })
    expect([...again.values()].map(({ output }) => output('outcome'))).toEqual(['cache-hit', 'cache-hit', 'cache-hit'])
    expect(JSON.parse(again.get('tech')?.output('findings') ?? '')).toMatchObject({ source: 'ec2' })
    const calls = stages.callsSince(length)
    // As in the chain without scans: who we are, the parameter, the component of Amazon; of each stage parent, builds, AMI.
    expect(calls.length).toBeLessThanOrEqual(4 + 3 * 3 + 1)
    expect(calls.every(reads)).toBe(true)
  })

  test('is one call to Image Builder where EC2 has not', async () => {
    const stages = vulnerable('HIGH', [])
    await run(stages, SCANNED)
    stages.world.advance(minutes(1))
    const length = stages.world.journal.length
    expect(told(await run(stages, SCANNED))).toEqual(['cache-hit', '1.0.0/1'])
    expect(stages.callsSince(length).filter(operation => operation.includes('Finding'))).toEqual(['ListImageScanFindings'])
  })
})

test('what Image Builder found when it built counts where EC2 has not scanned', async () => {
  const stages = new Stages()
  stages.world.state(PackageRepository).tell({
    packages: [{ name: 'openssl', version: '3.0.9', from: stages.world.now + minutes(22) }],
    vulnerabilities: [{ id: 'CVE-2026-1', package: 'openssl', severity: 'HIGH', fixedIn: '3.0.9' }],
  })
  expect(told(await run(stages, SCANNED))).toEqual(['built', '1.0.0/1'])
  expect(told(await run(stages, SCANNED))).toEqual(['built', '1.0.0/2'])
  expect(told(await run(stages, SCANNED))).toEqual(['cache-hit', '1.0.0/2'])
})
