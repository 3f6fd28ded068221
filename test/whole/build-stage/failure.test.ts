import type { Plan } from '@golden-ami/local-aws/services/imagebuilder/build/plan'
import { describe, expect, test } from 'vitest'
import { Stages } from '../../support/stages.ts'

const OS = { stage: 'os' }
const buildWith = async (plan: Partial<Plan>) => {
  const stages = new Stages()
  stages.imageBuilder.plans = () => plan
  return { stages, ...(await stages.run(OS)) }
}

describe('a component that fails', () => {
  const stderr = [
    'Error: Unable to find a match: nginks',
    '::set-output name=ami-id::ami-evil',
    '  ::stop-commands::x',
    '::error::boo',
    'see ##[error]x',
  ]

  test('is named by its document, phase, step and command output, in the annotation and at the head of the summary', async () => {
    const { ran, output } = await buildWith({ failure: { workflow: 'BUILD', stderr } })
    expect(output('outcome')).toBe('failed')
    expect(ran.failed).toMatch(
      /^1\.0\.0\/1 is FAILED\. Step ApplyBuildComponents of workflow BUILD failed in components\/harden\.yml, phase build, step Install: exit status 1/,
    )
    expect(ran.failed).toContain('Command:\n  sysctl -w kernel.kptr_restrict=2\n')
    expect(ran.failed).toContain('CmdExecution: Stderr: Error: Unable to find a match: nginks\n')
    expect(ran.failed).toMatch(
      /Image: https:\/\/eu-west-1\.console\.aws\.amazon\.com\/imagebuilder\/home\?region=eu-west-1#\/images\/arn:aws:\S+\/1\.0\.0\/1\n/,
    )
    expect(ran.failed).toContain('[build.failed]')
    expect(ran.failed).toMatch(/Log: https:\/\/eu-west-1\.console\.aws\.amazon\.com\/cloudwatch\/home\?region=eu-west-1#logsV2:/)
    expect(ran.summary).toMatch(/^### ❌ Failed: os \(1\.0\.0\/1\)\n\n1\.0\.0\/1 is FAILED\. Step ApplyBuildComponents/)
    expect(ran.summary).toContain('The command:\n\n<blockquote>sysctl -w kernel.kptr&#95;restrict=2</blockquote>')
    expect(ran.summary).toContain('CmdExecution: Stderr: Error: Unable to find a match: nginks')
    expect(ran.summary).toMatch(/\n\n\[The whole log\]\(https:\S+#logsV2:\S+\) · \[The image\]\(https:\S+#\/images\/arn:aws:\S+\)\n\n/)
  })

  test('shows its output in the log before the end, and none of it is a command', async () => {
    const { ran } = await buildWith({ failure: { workflow: 'BUILD', stderr } })
    const said = ran.lines.findIndex(line => line.includes('nginks'))
    expect(said).toBeGreaterThan(0)
    expect(said).toBeLessThan(ran.lines.findIndex(line => line.startsWith('failed: ')))
    expect(ran.lines.flatMap(line => line.split('\n')).filter(line => /^\s*::|##\[/.test(line))).toEqual([])
  })

  test('is told open in the log: command, last lines and links are not folded', async () => {
    const { ran } = await buildWith({ failure: { workflow: 'BUILD', stderr } })
    const open = ran.lines.slice(ran.lines.lastIndexOf('▲') + 1)
    expect(open).toEqual(expect.arrayContaining(['Command:', '  sysctl -w kernel.kptr_restrict=2', 'Its last lines:']))
    expect(open.join('\n')).toMatch(/nginks\n.*Image: https.*Log: https.*\nfailed: /s)
  })

  test('leaves no instance behind, and the next run builds again', async () => {
    const { stages } = await buildWith({ failure: { workflow: 'BUILD' } })
    stages.world.advance(120_000)
    expect(stages.ec2.instances.owned().filter(({ State }) => State?.Name === 'running')).toEqual([])
    stages.imageBuilder.plans = () => ({})
    const again = await stages.run(OS)
    expect([again.output('outcome'), again.output('release')]).toEqual(['built', '1.0.0/2'])
  })
})

test('a test that fails fails the stage, and its image is never the answer', async () => {
  const stages = new Stages()
  stages.imageBuilder.plans = () => ({ failure: { workflow: 'TEST', stderr: ['connection refused'] } })
  const built = await stages.run({ stage: 'tech', parent: '' }, { files: withOneStage(stages.files) })
  expect(built.ran.failed).toMatch(/Step ApplyTestComponents of workflow TEST failed in components\/smoke\.yml, phase test, step Install/)
  expect(built.ran.failed).toContain('Command:\n  curl --fail localhost\n')
  expect(built.ran.failed).toContain('connection refused')
  const group = built.ran.lines.findIndex(line => /^▼ Log of TEST ApplyTestComponents: \d+ lines$/.test(line))
  expect(built.ran.lines.slice(group).findIndex(line => line.includes('connection refused'))).toBeGreaterThan(0)
  stages.imageBuilder.plans = () => ({})
  const again = await stages.run({ stage: 'tech', parent: '' }, { files: withOneStage(stages.files) })
  expect([again.output('outcome'), again.output('release')]).toEqual(['built', '1.0.0/2'])
})

test('an image that was built without tests is not the answer of a run with tests', async () => {
  const stages = new Stages()
  await stages.run({ ...OS, tests: 'false' })
  const tested = await stages.run(OS)
  expect([tested.output('outcome'), tested.output('release')]).toEqual(['built', '1.0.0/2'])
  const untested = await stages.run({ ...OS, tests: 'false' })
  expect(untested.output('outcome')).toBe('cache-hit')
  const images = stages.imageBuilder.images.owned()
  expect(images.map(({ imageTestsConfiguration }) => imageTestsConfiguration?.imageTestsEnabled)).toEqual([false, true])
})

test('a workflow step of Image Builder that fails is named with its message', async () => {
  const { ran } = await buildWith({ failure: { workflow: 'BUILD', step: 'LaunchBuildInstance', reason: 'InsufficientInstanceCapacity' } })
  expect(ran.failed).toMatch(/Step LaunchBuildInstance of workflow BUILD failed: .*InsufficientInstanceCapacity/)
})

test('a distribution that fails is told in the words of Image Builder', async () => {
  const { ran } = await buildWith({ failure: { workflow: 'DISTRIBUTION', reason: 'The key cannot be used.' } })
  expect(ran.failed).toContain('os: 1.0.0/1 is FAILED: Distribution failed')
  expect(ran.failed).toContain('The key cannot be used.')
})

const withOneStage = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...files,
  '.github/golden-ami.yml': (files['.github/golden-ami.yml'] ?? '').replace(
    'parent: tool,',
    'parent: "ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",',
  ),
})
