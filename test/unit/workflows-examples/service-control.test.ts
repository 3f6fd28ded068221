/** What the service control policy of the organisation keeps from everybody but the suite's own roles. */
import { AutoScaling } from '@aws-sdk/client-auto-scaling'
import { EC2 } from '@aws-sdk/client-ec2'
import { SSM } from '@aws-sdk/client-ssm'
import { transport, World } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { describe, expect, test } from 'vitest'
import { shippedPolicy } from '../../support/policies.ts'

const ACCOUNT = '222222222222'
const POLICY = shippedPolicy('workflows-examples/organisation/policies/service-control.json', {
  ...{ Writer: ['golden-ami-*'], GroupTag: ['team'] },
})
const NAME = '/golden-ami/web/production/x86_64'
const GROUP = 'web'

const world = async () => {
  const there = new World()
  const state = there.place(ACCOUNT, 'eu-west-1').state(Ec2State)
  const image = state.makeImage({ Name: 'web', Architecture: 'x86_64' }).ImageId!
  state.makeAvailable(image)
  const as = (accessKeyId: string) => {
    const config = {
      region: 'eu-west-1',
      credentials: { accessKeyId, secretAccessKey: 'x' },
      requestHandler: transport(there),
      maxAttempts: 1,
    }
    return { ec2: new EC2(config), ssm: new SSM(config), autoScaling: new AutoScaling(config), image }
  }
  const root = as(ACCOUNT)
  await root.ssm.putParameter({ Name: NAME, Value: 'x', Type: 'String' })
  await root.ec2.createLaunchTemplate({ LaunchTemplateName: 'web', LaunchTemplateData: { ImageId: image } })
  const LaunchTemplate = { LaunchTemplateName: 'web', Version: '1' }
  await root.autoScaling.createAutoScalingGroup({
    AutoScalingGroupName: GROUP,
    LaunchTemplate,
    MinSize: 0,
    MaxSize: 0,
    AvailabilityZones: ['eu-west-1a'],
  })
  there.identities.controls.set(ACCOUNT, [POLICY])
  const session = (name: string) => as(there.identities.assume(`arn:aws:iam::${ACCOUNT}:role/${name}`, 'session').accessKeyId)
  return { root, session }
}
type Clients = Awaited<ReturnType<typeof world>>['root']
const tag = (Key: string) => [{ ResourceId: GROUP, ResourceType: 'auto-scaling-group', Key, Value: 'x', PropagateAtLaunch: false }]
const CALLS: readonly (readonly [string, string, (clients: Clients) => Promise<unknown>])[] = [
  [
    'TagsOfTheSuite',
    'ec2:CreateTags',
    ({ ec2, image }) => ec2.createTags({ Resources: [image], Tags: [{ Key: 'golden-ami:family', Value: 'x' }] }),
  ],
  ['TagsOfTheSuite', 'ec2:DeleteTags', ({ ec2, image }) => ec2.deleteTags({ Resources: [image], Tags: [{ Key: 'golden-ami:family' }] })],
  ['TheTagThatSelectsGroups', 'autoscaling:CreateOrUpdateTags', ({ autoScaling }) => autoScaling.createOrUpdateTags({ Tags: tag('team') })],
  ['TheTagThatSelectsGroups', 'autoscaling:DeleteTags', ({ autoScaling }) => autoScaling.deleteTags({ Tags: tag('team') })],
  ['ParametersOfTheSuite', 'ssm:PutParameter', ({ ssm }) => ssm.putParameter({ Name: NAME, Value: 'y', Overwrite: true })],
  [
    'ParametersOfTheSuite',
    'ssm:LabelParameterVersion',
    ({ ssm }) => ssm.labelParameterVersion({ Name: NAME, ParameterVersion: 1, Labels: ['verified'] }),
  ],
  [
    'ParametersOfTheSuite',
    'ssm:UnlabelParameterVersion',
    ({ ssm }) => ssm.unlabelParameterVersion({ Name: NAME, ParameterVersion: 1, Labels: ['verified'] }),
  ],
  [
    'ParametersOfTheSuite',
    'ssm:AddTagsToResource',
    ({ ssm }) => ssm.addTagsToResource({ ResourceType: 'Parameter', ResourceId: NAME, Tags: [{ Key: 'a', Value: 'b' }] }),
  ],
  ['ParametersOfTheSuite', 'ssm:DeleteParameter', ({ ssm }) => ssm.deleteParameter({ Name: NAME })],
  ['ParametersOfTheSuite', 'ssm:DeleteParameters', ({ ssm }) => ssm.deleteParameters({ Names: [NAME] })],
]

describe.each(CALLS)('%s: %s', (_, action, call) => {
  const refused = {
    message: expect.stringMatching(new RegExp(`perform: ${action} on .* with an explicit deny in a service control policy$`)),
  }
  test('is refused to every other role, and to the account itself', async () => {
    const { root, session } = await world()
    await expect(call(session('administrator'))).rejects.toMatchObject(refused)
    await expect(call(root)).rejects.toMatchObject(refused)
  })
  test('is left to the roles of the suite', async () => {
    const { session } = await world()
    await expect(call(session('golden-ami-target'))).resolves.toBeDefined()
  })
})
test('every action that it denies has a row', () => {
  const denied = POLICY.Statement.flatMap(({ Sid, Action }) => Action.map(action => `${Sid} ${action}`))
  expect(CALLS.map(([sid, action]) => `${sid} ${action}`).sort()).toEqual(denied.sort())
})
test('other tags and parameters are everybody’s', async () => {
  const { session } = await world()
  const { ec2, ssm, autoScaling, image } = session('administrator')
  await ec2.createTags({ Resources: [image], Tags: [{ Key: 'owner', Value: 'ada' }] })
  await autoScaling.createOrUpdateTags({ Tags: tag('owner') })
  expect((await ssm.putParameter({ Name: '/other', Value: 'x', Type: 'String' })).Version).toBe(1)
})
