/** What a workflow's author has got wrong, and what the built actions say of it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NEXT, type Part, type Played, playBuilt, RELEASE, stepOf } from '../support/built.ts'

const refused = async (run: Part['runs'][number]): Promise<Played> => {
  const played = await playBuilt({ runs: [{ ...run, expect: 'failure' }] })
  expect(played.report.surprises).toEqual([])
  return played
}
const changes = ({ report }: Played): readonly string[] =>
  report.journal.map(({ operation }) => operation).filter(operation => !/^(Describe|Get|List)/.test(operation))

describe('wrong inputs end the step with 1 and one annotation that names them all', () => {
  test('of refresh-asg', async () => {
    const played = await refused({
      workflow: 'refresh.yml',
      inputs: { 'ami-id': 'ami-1', group: '', 'on-cancel': 'never' },
    })
    const { annotations, outputs, outcome } = stepOf(played, 'refresh#1', 'refresh', 'Refresh')
    expect(outcome).toBe('failure')
    expect(annotations).toHaveLength(1)
    for (const input of ['ami-id', 'on-cancel', 'auto-scaling-groups']) expect(annotations[0]?.message).toContain(`input ${input}: `)
    expect(outputs.outcome).toBe('failed')
    expect(played.report.log.map(({ text }) => text)).toContain('exit code 1')
    expect(played.report.journal).toEqual([])
  })

  test('a group that is not there', async () => {
    const played = await refused({ workflow: 'refresh.yml', inputs: { 'ami-id': NEXT, group: 'web-develop' } })
    expect(stepOf(played, 'refresh#1', 'refresh', 'Refresh').annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('web-develop'),
    ])
    expect(changes(played)).toEqual([])
  })

  test('an environment that the delivery file does not have', async () => {
    const played = await refused({ workflow: 'deliver.yml', inputs: { environment: 'stagin', release: RELEASE } })
    expect(stepOf(played, 'deliver#1', 'promote', 'Promote').annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('"stagin" is not among the environments of delivery.yml'),
    ])
    expect(changes(played)).toEqual([])
  })
})

describe('a role without', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** The policy that an action ships, without one of its actions; answers with its path. */
  const policyWithout = (action: string, denied: string): string => {
    const policy: { Statement: { Action: string | string[] }[] } = JSON.parse(
      readFileSync(join(ROOT, 'actions', action, 'policy.json'), 'utf8'),
    )
    const less = policy.Statement.map(statement => ({ ...statement, Action: [statement.Action].flat().filter(one => one !== denied) }))
    const path = join(folder, `${action}-${denied.replace(':', '-')}.json`)
    writeFileSync(path, JSON.stringify({ ...policy, Statement: less }))
    return path
  }

  test.each([
    'ec2:DescribeInstances',
    'ec2:CreateLaunchTemplateVersion',
    'ec2:RunInstances',
    'autoscaling:DescribeAutoScalingGroups',
    'autoscaling:StartInstanceRefresh',
  ])('%s: refresh-asg names it', async denied => {
    const played = await playBuilt({
      runs: [{ workflow: 'refresh.yml', inputs: { 'ami-id': NEXT }, expect: 'failure' }],
      roles: { refresh: { policies: [policyWithout('refresh-asg', denied)] } },
    })
    expect(played.report.surprises).toEqual([])
    expect(
      stepOf(played, 'refresh#1', 'refresh', 'Refresh')
        .annotations.map(({ message }) => message)
        .join('\n'),
    ).toContain(denied)
    expect(played.at.development.running).toEqual([played.base, played.base])
  })

  test.each(['ssm:PutParameter', 'ssm:GetParameterHistory'])('%s: promote names it', async denied => {
    const played = await playBuilt({
      runs: [{ workflow: 'deliver.yml', inputs: { release: RELEASE }, expect: 'failure' }],
      roles: { promote: { policies: [policyWithout('promote', denied)] } },
    })
    expect(played.report.surprises).toEqual([])
    expect(
      stepOf(played, 'deliver#1', 'promote', 'Promote')
        .annotations.map(({ message }) => message)
        .join('\n'),
    ).toContain(denied)
  })

  test.each(['imagebuilder:CreateImage', 'imagebuilder:GetImage', 'ssm:GetParameter'])('%s: build-stage names it', async denied => {
    const played = await playBuilt({
      runs: [{ workflow: 'build.yml', expect: 'failure' }],
      roles: { build: { policies: [policyWithout('build-stage', denied)] } },
    })
    expect(played.report.surprises).toEqual([])
    expect(
      stepOf(played, 'build#1', 'build', 'Build')
        .annotations.map(({ message }) => message)
        .join('\n'),
    ).toContain(denied)
  })
})
