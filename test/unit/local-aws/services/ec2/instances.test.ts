import {
  CreateLaunchTemplateCommand,
  CreateTagsCommand,
  DeleteTagsCommand,
  DescribeInstancesCommand,
  type DescribeInstancesCommandInput,
  DescribeTagsCommand,
  EC2Client,
  RunInstancesCommand,
  type RunInstancesCommandInput,
  type Tag,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2'
import { minutes, seconds, transport, World } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { describe, expect, test } from 'vitest'

const ACCOUNT = '111111111111'
const fresh = (accessKeyId = ACCOUNT, world = new World()) => {
  const ec2 = new EC2Client({
    region: 'eu-west-1',
    credentials: { accessKeyId, secretAccessKey: 'x' },
    requestHandler: transport(world),
    maxAttempts: 1,
  })
  const state = world.place(ACCOUNT, 'eu-west-1').state(Ec2State)
  const ImageId = state.makeImage({ Name: 'web-1' }).ImageId!
  state.makeAvailable(ImageId)
  const run = async (input: Partial<RunInstancesCommandInput> = {}) =>
    (await ec2.send(new RunInstancesCommand({ ImageId, MinCount: 1, MaxCount: 1, ...input }))).Instances ?? []
  const find = async (input: DescribeInstancesCommandInput = {}) =>
    (await ec2.send(new DescribeInstancesCommand(input))).Reservations?.flatMap(({ Instances }) => Instances ?? []) ?? []
  const states = async () => (await find()).map(({ State }) => State?.Name)
  return { world, ec2, state, ImageId, run, find, states }
}

describe('an instance', () => {
  test('goes from pending over running and shutting-down to terminated, and is gone within the hour', async () => {
    const { world, ec2, state, run, states } = fresh()
    state.boot = seconds(60)
    const [instance] = await run()
    const after = async (ms: number) => {
      world.advance(ms)
      return states()
    }
    expect([await after(0), await after(seconds(59)), await after(seconds(1))]).toEqual([['pending'], ['pending'], ['running']])
    const { TerminatingInstances } = await ec2.send(new TerminateInstancesCommand({ InstanceIds: [instance!.InstanceId!] }))
    expect(TerminatingInstances).toMatchObject([{ PreviousState: { Name: 'running' }, CurrentState: { Name: 'shutting-down', Code: 32 } }])
    expect([await after(minutes(1)), await after(minutes(50)), await after(minutes(30))]).toEqual([['terminated'], ['terminated'], []])
  })
  test('that was terminated while pending never runs', async () => {
    const { world, ec2, run, states } = fresh()
    const [instance] = await run()
    await ec2.send(new TerminateInstancesCommand({ InstanceIds: [instance!.InstanceId!] }))
    world.advance(minutes(10))
    expect(await states()).toEqual(['terminated'])
  })
  test('takes from the launch template what the request does not name', async () => {
    const { ec2, ImageId, run } = fresh()
    await ec2.send(
      new CreateLaunchTemplateCommand({
        LaunchTemplateName: 'web',
        LaunchTemplateData: {
          ImageId,
          InstanceType: 't3.micro',
          TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'from', Value: 'template' }] }],
        },
      }),
    )
    const [instance] = await run({
      ImageId: undefined,
      LaunchTemplate: { LaunchTemplateName: 'web' },
      InstanceType: 't3.large',
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'by', Value: 'request' }] }],
    })
    expect(instance).toMatchObject({
      ImageId,
      InstanceType: 't3.large',
      Tags: [
        { Key: 'from', Value: 'template' },
        { Key: 'by', Value: 'request' },
      ],
    })
  })
  test('is launched once for a client token', async () => {
    const { run, find } = fresh()
    const first = await run({ ClientToken: 'once' })
    expect(await run({ ClientToken: 'once' })).toEqual(first)
    expect(await find()).toHaveLength(1)
  })
})

test.each<[DescribeInstancesCommandInput, number]>([
  [{}, 6],
  [{ Filters: [{ Name: 'instance-type', Values: ['t3.*'] }] }, 2],
  [{ Filters: [{ Name: 'tag:role', Values: ['web'] }] }, 2],
  [{ Filters: [{ Name: 'instance-state-name', Values: ['running'] }] }, 6],
  [{ Filters: [{ Name: 'instance-state-name', Values: ['terminated'] }] }, 0],
  [{ MaxResults: 5 }, 5],
])('describing %j gives %d', async (input, count) => {
  const { world, run, find } = fresh()
  const TagSpecifications = [{ ResourceType: 'instance' as const, Tags: [{ Key: 'role', Value: 'web' }] }]
  await run({ MaxCount: 2, InstanceType: 't3.micro', TagSpecifications })
  await run({ MaxCount: 4, InstanceType: 'm7g.large' })
  world.advance(minutes(5))
  expect(await find(input)).toHaveLength(count)
})

test.each([
  [['i-00000000000000000'], 'InvalidInstanceID.NotFound'],
  [['i-x'], 'InvalidInstanceID.Malformed'],
])('the instances %j are refused with %s, and nothing is terminated', async (ids, name) => {
  const { ec2, run, find, states } = fresh()
  const [instance] = await run()
  await expect(find({ InstanceIds: ids })).rejects.toMatchObject({ name })
  const terminate = new TerminateInstancesCommand({ InstanceIds: [instance!.InstanceId!, ...ids] })
  await expect(ec2.send(terminate)).rejects.toMatchObject({ name })
  expect(await states()).toEqual(['pending'])
})

describe('tags', () => {
  const tagged = async (present: Tag[] = []) => {
    const world = fresh()
    const { ec2, run, ImageId } = world
    const [instance] = await run()
    const id = instance!.InstanceId!
    const tag = (Tags: Tag[], ...Resources: string[]) => ec2.send(new CreateTagsCommand({ Resources, Tags }))
    if (present.length) await tag(present, id)
    const tags = async (resource = id) =>
      (await ec2.send(new DescribeTagsCommand({ Filters: [{ Name: 'resource-id', Values: [resource] }] }))).Tags?.map(
        ({ Key, Value, ResourceType }) => `${ResourceType} ${Key}=${Value}`,
      )
    return { ...world, id, ImageId, tag, tags }
  }
  test('are put on several resources, and replace those with the same key', async () => {
    const { tag, tags, id, ImageId } = await tagged([{ Key: 'a', Value: '1' }])
    await tag([{ Key: 'a', Value: '2' }, { Key: 'b' }], id, ImageId)
    expect(await tags()).toEqual(['instance a=2', 'instance b='])
    expect(await tags(ImageId)).toEqual(['image a=2', 'image b='])
  })
  const many = Array.from({ length: 51 }, (_, n) => ({ Key: `k${n}`, Value: 'v' }))
  test.each<[string, Tag[], string[], string]>([
    ['a resource that is not there', [{ Key: 'b', Value: '' }], ['ami-00000000000000000'], 'InvalidAMIID.NotFound'],
    ['something that has no tags', [{ Key: 'b', Value: '' }], ['xyz'], 'InvalidID'],
    ["AWS's own prefix", [{ Key: 'aws:x', Value: '' }], [], 'InvalidParameterValue'],
    ['a key too long', [{ Key: 'k'.repeat(129), Value: '' }], [], 'InvalidParameterValue'],
    ['a value too long', [{ Key: 'k', Value: 'v'.repeat(257) }], [], 'InvalidParameterValue'],
    ['too many', many, [], 'TagLimitExceeded'],
  ])('are refused on all resources for %s', async (_, Tags, resources, name) => {
    const { tag, tags, id } = await tagged([{ Key: 'a', Value: '1' }])
    await expect(tag(Tags, id, ...resources)).rejects.toMatchObject({ name })
    expect(await tags()).toEqual(['instance a=1'])
  })
  test.each<[Tag[] | undefined, string[]]>([
    [[{ Key: 'a' }], ['instance b=2']],
    [[{ Key: 'a', Value: '1' }], ['instance b=2']],
    [[{ Key: 'a', Value: 'other' }], ['instance a=1', 'instance b=2']],
    [undefined, []],
  ])('after removing %j are %j', async (Tags, expected) => {
    const { ec2, id, tags } = await tagged([
      { Key: 'a', Value: '1' },
      { Key: 'b', Value: '2' },
    ])
    await ec2.send(new DeleteTagsCommand({ Resources: [id], Tags }))
    expect(await tags()).toEqual(expected)
  })
})

describe('what a role may do', () => {
  const limited = (...Action: string[]) => {
    const { world } = fresh()
    const role = `arn:aws:iam::${ACCOUNT}:role/limited`
    world.identities.roles.set(role, [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] }])
    const { accessKeyId } = world.identities.assume(role, 'test')
    const ec2 = new EC2Client({
      region: 'eu-west-1',
      credentials: { accessKeyId, secretAccessKey: 'x' },
      requestHandler: transport(world),
      maxAttempts: 1,
    })
    const ImageId = world.place(ACCOUNT, 'eu-west-1').state(Ec2State).images.owned()[0]?.ImageId
    return (input: Partial<RunInstancesCommandInput>) => ec2.send(new RunInstancesCommand({ ImageId, MinCount: 1, MaxCount: 1, ...input }))
  }
  const TagSpecifications = [{ ResourceType: 'instance' as const, Tags: [{ Key: 'a', Value: 'b' }] }]
  test.each<[string, Partial<RunInstancesCommandInput>, string]>([
    ['ec2:DescribeInstances', {}, 'UnauthorizedOperation'],
    ['ec2:RunInstances', { TagSpecifications }, 'UnauthorizedOperation'],
    ['ec2:RunInstances', { IamInstanceProfile: { Name: 'web' } }, 'UnauthorizedOperation'],
    ['ec2:RunInstances', { DryRun: true }, 'DryRunOperation'],
    ['ec2:Describe*', { DryRun: true }, 'UnauthorizedOperation'],
  ])('allowed %s, running %j ends in %s', async (action, input, name) => {
    await expect(limited(action)(input)).rejects.toMatchObject({ name })
  })
  test('allowed everything it needs, it launches', async () => {
    const run = limited('ec2:RunInstances', 'ec2:CreateTags', 'iam:PassRole')
    expect((await run({ TagSpecifications, IamInstanceProfile: { Name: 'web' } })).Instances).toHaveLength(1)
  })
})
