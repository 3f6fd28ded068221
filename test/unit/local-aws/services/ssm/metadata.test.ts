import {
  AddTagsToResourceCommand,
  DescribeParametersCommand,
  GetParameterCommand,
  GetParametersByPathCommand,
  LabelParameterVersionCommand,
  ListTagsForResourceCommand,
  type ParameterStringFilter,
  PutParameterCommand,
  type PutParameterCommandInput,
  RemoveTagsFromResourceCommand,
  SSMClient,
} from '@aws-sdk/client-ssm'
import { transport, World } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'

const fresh = (accessKeyId = '111111111111', world = new World()) => {
  const ssm = new SSMClient({
    region: 'eu-west-1',
    credentials: { accessKeyId, secretAccessKey: 'x' },
    requestHandler: transport(world),
    maxAttempts: 1,
  })
  const put = (input: Partial<PutParameterCommandInput> = {}) =>
    ssm.send(new PutParameterCommand({ Name: '/a/web', Type: 'String', Value: 'one', ...input }))
  return { world, ssm, put }
}

test.each<[ParameterStringFilter[], string[]]>([
  [[], ['/a/web', '/a/deep/db', '/b']],
  [[{ Key: 'Name', Values: ['/b'] }], ['/b']],
  [[{ Key: 'Name', Option: 'BeginsWith', Values: ['/a/'] }], ['/a/web', '/a/deep/db']],
  [[{ Key: 'Name', Option: 'Contains', Values: ['deep', 'b'] }], ['/a/web', '/a/deep/db', '/b']],
  [[{ Key: 'Path', Values: ['/a'] }], ['/a/web']],
  [[{ Key: 'Path', Option: 'Recursive', Values: ['/a'] }], ['/a/web', '/a/deep/db']],
  [[{ Key: 'tag:team', Values: ['data'] }], ['/a/deep/db']],
  [
    [
      { Key: 'Type', Values: ['SecureString'] },
      { Key: 'Path', Values: ['/'] },
    ],
    ['/b'],
  ],
])('describing by %j finds %j', async (ParameterFilters, names) => {
  const { ssm, put } = fresh()
  await put()
  await put({ Name: '/a/deep/db', Tags: [{ Key: 'team', Value: 'data' }] })
  await put({ Name: '/b', Type: 'SecureString' })
  const { Parameters } = await ssm.send(new DescribeParametersCommand({ ParameterFilters }))
  expect(Parameters?.map(({ Name }) => Name)).toEqual(names)
  expect(Parameters?.some(parameter => 'Value' in parameter)).toBe(false)
})

test('a secret is readable only when it is asked for decrypted', async () => {
  const { ssm, put } = fresh()
  await put({ Type: 'SecureString', Value: 'secret' })
  const get = async (WithDecryption: boolean) =>
    (await ssm.send(new GetParameterCommand({ Name: '/a/web', WithDecryption }))).Parameter?.Value
  expect(await get(true)).toBe('secret')
  expect(await get(false)).not.toBe('secret')
})

test('the labelled version is found by path and label', async () => {
  const { ssm, put } = fresh()
  await put()
  await put({ Value: 'two', Overwrite: true })
  await put({ Name: '/a/plain' })
  const byLabel = async (label: string) =>
    (
      await ssm.send(
        new GetParametersByPathCommand({ Path: '/a', ParameterFilters: [{ Key: 'Label', Option: 'Equals', Values: [label] }] }),
      )
    ).Parameters?.map(({ Name, Value }) => [Name, Value])
  await ssm.send(new LabelParameterVersionCommand({ Name: '/a/web', ParameterVersion: 1, Labels: ['verified'] }))
  expect(await byLabel('verified')).toEqual([['/a/web', 'one']])
  expect(await byLabel('other')).toEqual([])
})

test.each(['arn:aws:ssm:eu-west-1:222222222222:parameter/a/web', 'arn:aws:ssm:us-east-1:111111111111:parameter/a/web'])(
  'the parameter of another account or region is not found as %s',
  async Name => {
    const { ssm, put } = fresh()
    await put()
    await expect(ssm.send(new GetParameterCommand({ Name }))).rejects.toMatchObject({ name: 'ParameterNotFound' })
  },
)

describe('a tier', () => {
  test.each<[Partial<PutParameterCommandInput>, string]>([
    [{}, 'Standard'],
    [{ Tier: 'Advanced', Value: 'x'.repeat(8192) }, 'Advanced'],
    [{ Tier: 'Intelligent-Tiering' }, 'Standard'],
    [{ Tier: 'Intelligent-Tiering', Value: 'x'.repeat(4097) }, 'Advanced'],
  ])('is chosen: %#', async (input, tier) => {
    expect((await fresh().put(input)).Tier).toBe(tier)
  })
  test('cannot go back from advanced to standard', async () => {
    const { put } = fresh()
    await put({ Tier: 'Advanced' })
    await expect(put({ Tier: 'Standard', Overwrite: true })).rejects.toMatchObject({ name: 'ValidationException' })
    expect((await put({ Overwrite: true })).Tier).toBe('Advanced')
  })
})

test('a first version must name its type, a later one has it already', async () => {
  const { put } = fresh()
  await expect(put({ Type: undefined })).rejects.toMatchObject({ name: 'ValidationException' })
  await put()
  expect((await put({ Type: undefined, Overwrite: true })).Version).toBe(2)
})

describe('tags', () => {
  const of = { ResourceType: 'Parameter', ResourceId: '/a/web' } as const
  test('are added, replaced and removed', async () => {
    const { ssm, put } = fresh()
    await put({ Tags: [{ Key: 'a', Value: '1' }] })
    await ssm.send(
      new AddTagsToResourceCommand({
        ...of,
        Tags: [
          { Key: 'a', Value: '2' },
          { Key: 'b', Value: '3' },
        ],
      }),
    )
    const list = async () => (await ssm.send(new ListTagsForResourceCommand(of))).TagList?.map(({ Key, Value }) => `${Key}=${Value}`)
    expect(await list()).toEqual(['a=2', 'b=3'])
    await ssm.send(new RemoveTagsFromResourceCommand({ ...of, TagKeys: ['a'] }))
    expect(await list()).toEqual(['b=3'])
  })
  test('are at most fifty', async () => {
    const { ssm, put } = fresh()
    await put({ Tags: [{ Key: 'a', Value: '1' }] })
    const Tags = Array.from({ length: 50 }, (_, n) => ({ Key: `k${n}`, Value: 'v' }))
    await expect(ssm.send(new AddTagsToResourceCommand({ ...of, Tags }))).rejects.toMatchObject({ name: 'TooManyTagsError' })
  })
  test('of what is not there are refused', async () => {
    await expect(fresh().ssm.send(new ListTagsForResourceCommand(of))).rejects.toMatchObject({ name: 'InvalidResourceId' })
  })
})

test.each<[string[], Partial<PutParameterCommandInput>, boolean]>([
  [['ssm:PutParameter'], {}, true],
  [['ssm:GetParameter'], {}, false],
  [['ssm:PutParameter'], { DataType: 'aws:ec2:image' }, true],
  [['ssm:PutParameter'], { Tags: [{ Key: 'a', Value: 'b' }] }, false],
  [['ssm:PutParameter', 'ssm:AddTagsToResource'], { Tags: [{ Key: 'a', Value: 'b' }] }, true],
])('a role that may %j puts %j: %s', async (Action, input, allowed) => {
  const world = new World()
  const role = 'arn:aws:iam::111111111111:role/limited'
  world.identities.roles.set(role, [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] }])
  const { put } = fresh(world.identities.assume(role, 'test').accessKeyId, world)
  if (allowed) expect((await put(input)).Version).toBe(1)
  else await expect(put(input)).rejects.toMatchObject({ name: 'AccessDeniedException' })
})
