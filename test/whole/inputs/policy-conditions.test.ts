/** What the policies of the actions that roll out deny: everything is as it was, but a policy is about something else. */
import { UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { CreateLaunchTemplateVersionCommand } from '@aws-sdk/client-ec2'
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import type { PolicyValues } from '@golden-ami/domain'
import type { Policy } from '@golden-ami/local-aws/iam/policy'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { describe, expect, test } from 'vitest'
import { type Run, runInProcess } from '../../support/in-process.ts'
import { type ShippedPolicy, shippedPolicy } from '../../support/policies.ts'
import { ENVIRONMENT, GROUP, STAGE_FILES, Stage } from '../../support/stage.ts'

const ROLE = 'arn:aws:iam::111111111111:role/deliver'
const ACTIONS = { promote, 'refresh-asg': refreshAsg, rollback } as const
type Name = keyof typeof ACTIONS
const INPUTS: Readonly<Record<Name, Run['inputs']>> = {
  promote: { release: '1.0.0/1', 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token' },
  'refresh-asg': { unpinned: 'pin' },
  rollback: { reason: 'errors since the release', quarantine: 'false', unpinned: 'pin' },
}
/** The group follows the newest version of its template, which has a profile, tags what it launches, and names what it uses besides. */
const before = async (name: Name): Promise<Stage> => {
  const stage = await Stage.baseline()
  if (name === 'promote') {
    await stage.release('1.0.0/1', 'aaaa')
    return stage
  }
  if (name === 'refresh-asg') await stage.promoted('1.0.0/1', 'aaaa')
  else await stage.rolledOut('1.0.0/1', 'aaaa')
  const LaunchTemplateData = {
    ...{ InstanceType: 'm7i.xlarge' as const, IamInstanceProfile: { Name: 'web' } },
    TagSpecifications: [{ ResourceType: 'instance' as const, Tags: [{ Key: 'team', Value: 'shop' }] }],
    ...{ KeyName: 'ops', Placement: { GroupName: 'near' } },
    CapacityReservationSpecification: { CapacityReservationTarget: { CapacityReservationId: 'cr-0123456789abcdef0' } },
  }
  await stage.ec2.send(new CreateLaunchTemplateVersionCommand({ LaunchTemplateName: GROUP, SourceVersion: '$Latest', LaunchTemplateData }))
  const LaunchTemplate = { LaunchTemplateName: GROUP, Version: '$Latest' }
  await stage.autoScaling.send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName: GROUP, LaunchTemplate }))
  return stage
}
const play = async (name: Name, policy: Policy, files = STAGE_FILES): Promise<string | undefined> => {
  const stage = await before(name)
  stage.world.identities.roles.set(ROLE, [policy])
  const inputs = { environment: ENVIRONMENT, 'dry-run': 'false', ...INPUTS[name] }
  return (await runInProcess(stage.world, { action: ACTIONS[name], inputs, files, role: ROLE })).failed
}
/** Groups are chosen by their names, unless a row says otherwise. */
const filled = (name: Name, values: PolicyValues): ShippedPolicy =>
  shippedPolicy(name, { Group: [GROUP], GroupTag: [], GroupTagValue: [], ...values })
const escaped = (text: string): string => text.replaceAll(/[*./]/g, '\\$&')
/** @param action or how it begins; `resource` likewise */
const denied = (action: string, resource: string): unknown =>
  expect.stringMatching(new RegExp(`is not authorized to perform: ${escaped(action)}[\\w:-]* on resource: ${escaped(resource)}`))

const ROWS: readonly (readonly [string, PolicyValues, string, string])[] = [
  ['a group of another environment', { Group: ['web-staging'] }, 'autoscaling:', 'arn:aws:autoscaling:'],
  ['a template of another environment', { Environment: ['staging'] }, '', ''],
  ['an image of a stranger', { HomeAccount: ['999999999999'], Account: ['999999999999'] }, '', ''],
  ['the role of other servers', { ServerRole: ['database'] }, 'iam:PassRole', 'arn:aws:iam::111111111111:role/web '],
]

describe.each(['refresh-asg', 'rollback'] as const)('%s', name => {
  test('with its own values it is allowed', async () => {
    expect(await play(name, filled(name, {}))).toBeUndefined()
  })
  test('with groups that are chosen by a tag too', async () => {
    const files = {
      '.github/golden-ami.yml': STAGE_FILES['.github/golden-ami.yml'].replace(`[ ${GROUP} ]`, `{ tag: "golden-ami:group=${GROUP}" }`),
    }
    const tagged = { Group: [], GroupTag: ['golden-ami:group'], GroupTagValue: [GROUP] }
    expect(await play(name, filled(name, tagged), files)).toBeUndefined()
    expect(await play(name, filled(name, { ...tagged, GroupTagValue: ['api'] }), files)).toEqual(
      denied('autoscaling:', 'arn:aws:autoscaling:'),
    )
  })
  test.each<[string, readonly string[], unknown]>([
    ['one of them is the group’s', ['shop', GROUP], undefined],
    ['each has the value of the other', [GROUP, 'shop'], denied('autoscaling:', 'arn:aws:autoscaling:')],
  ])('with groups that are chosen by several tags: %s', async (_, GroupTagValue, expected) => {
    const files = {
      '.github/golden-ami.yml': STAGE_FILES['.github/golden-ami.yml'].replace(`[ ${GROUP} ]`, `{ tag: "golden-ami:group=${GROUP}" }`),
    }
    const tagged = { Group: [], GroupTag: ['team', 'golden-ami:group'], GroupTagValue }
    expect(await play(name, filled(name, tagged), files)).toEqual(expected)
  })
  test('without an account of its groups it reaches none', async () => {
    const first = name === 'refresh-asg' ? denied('ec2:RunInstances', 'arn:aws:ec2:') : denied('autoscaling:', 'arn:aws:autoscaling:')
    expect(await play(name, filled(name, { GroupAccount: [] }))).toEqual(first)
  })
  test.each(['key-pair/ops', 'placement-group/near', 'capacity-reservation/cr-0123456789abcdef0'])(
    'what a template names: %s',
    async named => {
      const policy = filled(name, {})
      const [kind = ''] = named.split('/')
      const without = (one: (typeof policy.Statement)[number]) => [one.Resource ?? []].flat().filter(arn => !arn.includes(`:${kind}/`))
      const Statement = policy.Statement.map(one => ({ ...one, Resource: without(one) }))
      expect(await play(name, { ...policy, Statement })).toEqual(denied('ec2:RunInstances', `arn:aws:ec2:eu-west-1:111111111111:${named} `))
    },
  )
  test.each([
    ['a template of another environment', { Environment: ['staging'] }, /golden-ami:environment.*\[aws\.denied-template\]/],
    ['the role of other servers', { ServerRole: ['database'] }, /ServerRole.*\[aws\.denied-role\]/],
  ])('%s is told with what the shipped policies ask for', async (_, values, remedy) => {
    // Parameters are of the environment too; templates are what this is about.
    const policy = filled(name, {})
    const Statement = policy.Statement.map(one => {
      const parameters = [one.Resource ?? []].flat().some(arn => arn.includes(':parameter/'))
      return parameters ? one : filled(name, values).Statement.find(({ Sid }) => Sid === one.Sid)!
    })
    expect(await play(name, { ...policy, Statement })).toMatch(remedy)
  })
  test.each(ROWS)('%s is out of reach', async (_, values, action, resource) => {
    expect(await play(name, filled(name, values))).toEqual(denied(action, resource))
  })
  test.each([
    [
      'LaunchFromTheTemplates',
      'ec2:RunInstances',
      'arn:aws:ec2:eu-west-1:111111111111:launch-template/lt-',
      { 'aws:ResourceTag/golden-ami:environment': 'staging' },
    ],
    [
      'AddVersionsToTheTemplates',
      'ec2:CreateLaunchTemplateVersion',
      'arn:aws:ec2:eu-west-1:111111111111:launch-template/lt-',
      { 'aws:ResourceTag/golden-ami:environment': 'staging' },
    ],
    ['LaunchOwnImages', 'ec2:RunInstances', 'arn:aws:ec2:eu-west-1::image/ami-', { 'ec2:Owner': '999999999999' }],
    ['TagWhatIsLaunched', 'ec2:CreateTags', 'arn:aws:ec2:eu-west-1:111111111111:instance/* ', { 'ec2:CreateAction': 'CreateVolume' }],
    [
      'PassTheRoleOfTheServers',
      'iam:PassRole',
      'arn:aws:iam::111111111111:role/web ',
      { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
    ],
  ])('%s: the condition is what denies', async (sid, action, resource, StringEquals) => {
    const policy = filled(name, {})
    expect(policy.Statement.find(({ Sid }) => Sid === sid)?.Condition).toBeDefined()
    const Statement = policy.Statement.map(one => (one.Sid === sid ? { ...one, Condition: { StringEquals } } : one))
    const failed = await play(name, { ...policy, Statement })
    // A rollback goes back to a version that is there.
    if (name === 'rollback' && sid === 'AddVersionsToTheTemplates' && failed === undefined) return
    expect(failed).toEqual(denied(action, resource))
  })
})

describe('a baseline that runs an image of a vendor', () => {
  test.each<[string, PolicyValues, unknown]>([
    ['is out of reach', {}, denied('ec2:RunInstances', 'arn:aws:ec2:eu-west-1::image/ami-')],
    ['unless its owner is named', { FormerOwner: ['amazon'] }, undefined],
  ])('%s', async (_, values, expected) => {
    const stage = await before('rollback')
    const { images } = stage.world.place('111111111111', 'eu-west-1').state(Ec2State)
    images.patch(stage.base, { OwnerId: '137112412989', ImageOwnerAlias: 'amazon', Public: true })
    stage.world.identities.roles.set(ROLE, [filled('rollback', values)])
    const inputs = { environment: ENVIRONMENT, 'dry-run': 'false', ...INPUTS.rollback }
    expect((await runInProcess(stage.world, { action: rollback, inputs, files: STAGE_FILES, role: ROLE })).failed).toEqual(expected)
  })
})

describe.each(['promote', 'refresh-asg', 'rollback'] as const)('%s', name => {
  test.each<[string, PolicyValues]>([
    ['family', { Family: ['app'] }],
    ['environment', { Environment: ['staging'] }],
  ])('parameters of another %s are out of reach', async (_, values) => {
    // Templates are of the environment too; parameters are what this is about.
    const policy = filled(name, {})
    const Statement = policy.Statement.map(one => {
      const parameters = [one.Resource ?? []].flat().some(arn => arn.includes(':parameter/'))
      return parameters ? filled(name, values).Statement.find(({ Sid }) => Sid === one.Sid)! : one
    })
    expect(await play(name, { ...policy, Statement })).toEqual(
      denied('ssm:', 'arn:aws:ssm:eu-west-1:111111111111:parameter/golden-ami/web/'),
    )
  })
})
