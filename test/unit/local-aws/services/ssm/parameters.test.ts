import { CreateImageCommand, EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2'
import {
  DeleteParameterCommand,
  GetParameterCommand,
  GetParameterHistoryCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  LabelParameterVersionCommand,
  PutParameterCommand,
  type PutParameterCommandInput,
  SSMClient,
  UnlabelParameterVersionCommand,
} from '@aws-sdk/client-ssm'
import { minutes, seconds, transport, World } from '@golden-ami/local-aws'
import { publishVendorImage } from '@golden-ami/local-aws/services/ec2/publish'
import { VENDOR_LINES } from '@golden-ami/local-aws/services/ec2/vendors'
import { describe, expect, test } from 'vitest'

const LINUX = VENDOR_LINES[0]!
const fresh = (world = new World(), account = '111111111111') => {
  const config = {
    region: 'eu-west-1',
    credentials: { accessKeyId: account, secretAccessKey: 'x' },
    requestHandler: transport(world),
    maxAttempts: 1,
  }
  const ssm = new SSMClient(config)
  const put = (input: Partial<PutParameterCommandInput> = {}) =>
    ssm.send(new PutParameterCommand({ Name: '/golden-ami/web', Type: 'String', Value: 'one', ...input }))
  const get = async (Name = '/golden-ami/web') => (await ssm.send(new GetParameterCommand({ Name }))).Parameter
  const history = async () => (await ssm.send(new GetParameterHistoryCommand({ Name: '/golden-ami/web' }))).Parameters ?? []
  return { world, ssm, ec2: new EC2Client(config), put, get, history }
}

describe('writing', () => {
  test('numbers the versions and keeps the description and the writer of each', async () => {
    const { world, put, history } = fresh()
    expect((await put({ Description: 'first' })).Version).toBe(1)
    world.advance(minutes(1))
    expect((await put({ Description: 'second', Value: 'two', Overwrite: true })).Version).toBe(2)
    expect((await history()).map(({ Version, Value, Description }) => [Version, Value, Description])).toEqual([
      [1, 'one', 'first'],
      [2, 'two', 'second'],
    ])
    expect((await history())[1]?.LastModifiedUser).toBe('arn:aws:iam::111111111111:root')
    expect((await history())[1]?.LastModifiedDate).toEqual(new Date(world.now))
  })
  test('without a description keeps that of the version before, an empty one ends it', async () => {
    const { put, history } = fresh()
    await put({ Description: 'first' })
    await put({ Value: 'two', Overwrite: true })
    await put({ Value: 'three', Description: '', Overwrite: true })
    await put({ Value: 'four', Overwrite: true })
    expect((await history()).map(({ Description }) => Description ?? '')).toEqual(['first', 'first', '', ''])
  })
  test('is told with who wrote and when, whoever reads', async () => {
    const { world, put, history } = fresh()
    await put()
    world.advance(minutes(1))
    const { accessKeyId } = world.identities.assume('arn:aws:iam::111111111111:role/ci/golden-ami', 'run-7')
    await fresh(world, accessKeyId).put({ Overwrite: true })
    expect((await history()).map(({ LastModifiedUser, LastModifiedDate }) => [LastModifiedUser, LastModifiedDate])).toEqual([
      ['arn:aws:iam::111111111111:root', new Date(world.now - minutes(1))],
      ['arn:aws:sts::111111111111:assumed-role/golden-ami/run-7', new Date(world.now)],
    ])
  })
  test.each<[string, Partial<PutParameterCommandInput>, string]>([
    ['an existing parameter without Overwrite', {}, 'ParameterAlreadyExists'],
    ['a reference to another parameter', { Overwrite: true, Value: '{{ssm:x}}' }, 'ValidationException'],
    ['more than 4 KB', { Overwrite: true, Value: 'x'.repeat(4097) }, 'ValidationException'],
    ['another type', { Overwrite: true, Type: 'StringList' }, 'HierarchyTypeMismatchException'],
    ['an image in a text parameter', { Overwrite: true, DataType: 'aws:ec2:image' }, 'ValidationException'],
    ['tags together with Overwrite', { Overwrite: true, Tags: [{ Key: 'a', Value: 'b' }] }, 'ValidationException'],
    ['a reserved name', { Name: '/aws/x' }, 'AccessDeniedException'],
    ['a name with levels but no leading slash', { Name: 'a/b' }, 'ValidationException'],
    ['a space in the name', { Name: '/a b' }, 'ValidationException'],
    ['sixteen levels', { Name: '/a'.repeat(16) }, 'HierarchyLevelLimitExceededException'],
    ['what the pattern does not allow', { Overwrite: true, AllowedPattern: '^\\d+$' }, 'ParameterPatternMismatchException'],
  ])('refuses %s', async (_, input, name) => {
    const { put, history } = fresh()
    await put()
    await expect(put(input)).rejects.toMatchObject({ name })
    expect(await history()).toHaveLength(1)
  })
  test('keeps 100 versions and stops when the oldest has a label', async () => {
    const { ssm, put, get } = fresh()
    await put()
    for (let n = 2; n <= 101; n++) await put({ Overwrite: true })
    await expect(get('/golden-ami/web:1')).rejects.toMatchObject({ name: 'ParameterVersionNotFound' })
    await ssm.send(new LabelParameterVersionCommand({ Name: '/golden-ami/web', ParameterVersion: 2, Labels: ['verified'] }))
    await expect(put({ Overwrite: true })).rejects.toMatchObject({ name: 'ParameterMaxVersionLimitExceeded' })
    await ssm.send(new LabelParameterVersionCommand({ Name: '/golden-ami/web', Labels: ['verified'] }))
    expect((await put({ Overwrite: true })).Version).toBe(102)
  })
  test('begins at version 1 again after a deletion', async () => {
    const { ssm, put, get } = fresh()
    await put()
    await put({ Overwrite: true })
    await ssm.send(new DeleteParameterCommand({ Name: '/golden-ami/web' }))
    await expect(get()).rejects.toMatchObject({ name: 'ParameterNotFound' })
    expect((await put()).Version).toBe(1)
  })
})

describe('an aws:ec2:image', () => {
  const image = (Value: string) => ({ Value, DataType: 'aws:ec2:image', Overwrite: true })
  test('is there some seconds after the answer when the image is available', async () => {
    const { world, put, get } = fresh()
    const { Parameter } = { Parameter: await get(LINUX.parameter) }
    expect((await put(image(Parameter!.Value!))).Version).toBe(1)
    await expect(get()).rejects.toMatchObject({ name: 'ParameterNotFound' })
    world.advance(seconds(10))
    expect(await get()).toMatchObject({ Version: 1, Value: Parameter!.Value, DataType: 'aws:ec2:image' })
  })
  test.each(['ami-00000000000000000', 'no-ami'])('is never there when the value is %s, though a version was answered', async value => {
    const { world, put, get } = fresh()
    expect((await put(image(value))).Version).toBe(1)
    world.advance(minutes(5))
    await expect(get()).rejects.toMatchObject({ name: 'ParameterNotFound' })
  })
  test('is not written while the image is pending', async () => {
    const { world, ec2, put, get } = fresh()
    const ImageId = (await get(LINUX.parameter))?.Value
    const { Instances } = await ec2.send(new RunInstancesCommand({ ImageId, MinCount: 1, MaxCount: 1 }))
    const made = await ec2.send(new CreateImageCommand({ InstanceId: Instances?.[0]?.InstanceId, Name: 'web-1' }))
    await put(image(made.ImageId!))
    world.advance(minutes(1))
    await expect(get()).rejects.toMatchObject({ name: 'ParameterNotFound' })
    world.advance(minutes(5))
    await put(image(made.ImageId!))
    world.advance(minutes(1))
    expect((await get())?.Value).toBe(made.ImageId)
  })
  test('is not written again while it is being checked', async () => {
    const { world, put, history } = fresh()
    const value = (await fresh(world).get(LINUX.parameter))!.Value!
    await put(image(value))
    await expect(put(image(value))).rejects.toMatchObject({ name: 'ValidationException' })
    world.advance(seconds(10))
    expect((await put(image(value))).Version).toBe(2)
    world.advance(seconds(10))
    expect((await history()).map(({ Version }) => Version)).toEqual([1, 2])
  })
  test('does not use the number of a failed check again', async () => {
    const { world, put, get, history } = fresh()
    await put(image('ami-00000000000000000'))
    world.advance(seconds(10))
    expect((await put(image((await get(LINUX.parameter))!.Value!))).Version).toBe(2)
    world.advance(seconds(10))
    expect((await history()).map(({ Version }) => Version)).toEqual([2])
  })
  test('is never there when its writer may not describe images, though a version was answered', async () => {
    const { world, get } = fresh()
    const role = 'arn:aws:iam::111111111111:role/ci'
    world.identities.roles.set(role, [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ssm:*', Resource: '*' }] }])
    const value = (await get(LINUX.parameter))!.Value!
    await fresh(world, world.identities.assume(role, 'run-7').accessKeyId).put(image(value))
    world.advance(seconds(10))
    await expect(get()).rejects.toMatchObject({ name: 'ParameterNotFound' })
  })
})

describe('reading', () => {
  test('takes a version, a label or the ARN', async () => {
    const { ssm, put, get } = fresh()
    await put()
    await put({ Value: 'two', Overwrite: true })
    await ssm.send(new LabelParameterVersionCommand({ Name: '/golden-ami/web', ParameterVersion: 1, Labels: ['verified'] }))
    const arn = 'arn:aws:ssm:eu-west-1:111111111111:parameter/golden-ami/web'
    expect((await get())?.ARN).toBe(arn)
    expect(await get('/golden-ami/web:1')).toMatchObject({ Value: 'one', Selector: ':1', Name: '/golden-ami/web' })
    expect(await get('/golden-ami/web:verified')).toMatchObject({ Value: 'one', Version: 1, Selector: ':verified' })
    expect(await get(`${arn}:2`)).toMatchObject({ Value: 'two' })
    await expect(get('/golden-ami/web:3')).rejects.toMatchObject({ name: 'ParameterVersionNotFound' })
  })
  test('lists the names that are not there', async () => {
    const { ssm, put } = fresh()
    await put()
    const answer = await ssm.send(new GetParametersCommand({ Names: ['/golden-ami/web', '/other', '/golden-ami/web:9'] }))
    expect(answer.Parameters?.map(({ Name }) => Name)).toEqual(['/golden-ami/web'])
    expect(answer.InvalidParameters).toEqual(['/other', '/golden-ami/web:9'])
  })
  test('takes a path one level deep or all the way down, ten a page', async () => {
    const { ssm, put } = fresh()
    for (const Name of ['/a/x', '/a/y/z', '/ab', ...Array.from({ length: 10 }, (_, n) => `/a/n${n}`)]) await put({ Name })
    const path = (input: { Recursive?: boolean; NextToken?: string | undefined }) =>
      ssm.send(new GetParametersByPathCommand({ Path: '/a', ...input }))
    const first = await path({ Recursive: true })
    const second = await path({ Recursive: true, NextToken: first.NextToken })
    expect(first.Parameters).toHaveLength(10)
    expect(second.Parameters?.map(({ Name }) => Name)).toEqual(['/a/x', '/a/y/z'])
    expect(second.NextToken).toBeUndefined()
    const flat = await path({})
    const rest = await path({ NextToken: flat.NextToken })
    expect([...flat.Parameters!, ...rest.Parameters!].map(({ Name }) => Name)).not.toContain('/a/y/z')
  })
  test('shows a write only after the lag', async () => {
    const { world, put, get } = fresh()
    world.lag = seconds(2)
    await put()
    await expect(get()).rejects.toMatchObject({ name: 'ParameterNotFound' })
    world.advance(seconds(2))
    expect((await get())?.Value).toBe('one')
  })
})

describe('labels', () => {
  test('move from version to version', async () => {
    const { ssm, put, history } = fresh()
    await put()
    await put({ Overwrite: true })
    const label = (ParameterVersion: number, ...Labels: string[]) =>
      ssm.send(new LabelParameterVersionCommand({ Name: '/golden-ami/web', ParameterVersion, Labels }))
    await label(1, 'verified', 'kept')
    await label(2, 'verified')
    expect((await history()).map(({ Labels }) => Labels)).toEqual([['kept'], ['verified']])
  })
  test('that may not be are listed, with the others put on', async () => {
    const { ssm, put, history } = fresh()
    await put()
    const answer = await ssm.send(
      new LabelParameterVersionCommand({ Name: '/golden-ami/web', Labels: ['ok', '1st', 'awsome', 'SSM-x', 'a b'] }),
    )
    expect(answer).toMatchObject({ ParameterVersion: 1, InvalidLabels: ['1st', 'awsome', 'SSM-x', 'a b'] })
    expect((await history())[0]?.Labels).toEqual(['ok'])
  })
  test('are at most ten', async () => {
    const { ssm, put } = fresh()
    await put()
    const Labels = Array.from({ length: 10 }, (_, n) => `label-${n}`)
    await ssm.send(new LabelParameterVersionCommand({ Name: '/golden-ami/web', Labels }))
    await expect(ssm.send(new LabelParameterVersionCommand({ Name: '/golden-ami/web', Labels: ['more'] }))).rejects.toMatchObject({
      name: 'ParameterVersionLabelLimitExceeded',
    })
  })
  test('are taken off the version that has them', async () => {
    const { ssm, put, history } = fresh()
    await put()
    await ssm.send(new LabelParameterVersionCommand({ Name: '/golden-ami/web', Labels: ['verified'] }))
    const answer = await ssm.send(
      new UnlabelParameterVersionCommand({ Name: '/golden-ami/web', ParameterVersion: 1, Labels: ['verified', 'other'] }),
    )
    expect(answer).toMatchObject({ RemovedLabels: ['verified'], InvalidLabels: ['other'] })
    expect((await history())[0]?.Labels).toEqual([])
  })
  test('stay on another version than the one that is named', async () => {
    const { ssm, put, history } = fresh()
    await put()
    await put({ Overwrite: true })
    await ssm.send(new LabelParameterVersionCommand({ Name: '/golden-ami/web', ParameterVersion: 2, Labels: ['verified'] }))
    const unlabel = (ParameterVersion: number) =>
      ssm.send(new UnlabelParameterVersionCommand({ Name: '/golden-ami/web', ParameterVersion, Labels: ['verified'] }))
    expect(await unlabel(1)).toMatchObject({ RemovedLabels: [], InvalidLabels: ['verified'] })
    expect((await history())[1]?.Labels).toEqual(['verified'])
    await expect(unlabel(3)).rejects.toMatchObject({ name: 'ParameterVersionNotFound' })
  })
  test.each([
    ['ssm:UnlabelParameterVersion', []],
    ['ssm:LabelParameterVersion', ['AccessDeniedException']],
  ])('are taken off by who may do that: %s', async (Action, refused) => {
    const { world, put } = fresh()
    await put()
    const role = 'arn:aws:iam::111111111111:role/limited'
    world.identities.roles.set(role, [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] }])
    const { ssm } = fresh(world, world.identities.assume(role, 'test').accessKeyId)
    const unlabel = ssm.send(new UnlabelParameterVersionCommand({ Name: '/golden-ami/web', ParameterVersion: 1, Labels: ['a'] }))
    expect(
      await unlabel.then(
        () => [],
        (error: Error) => [error.name],
      ),
    ).toEqual(refused)
  })
})

describe('public parameters', () => {
  test.each(VENDOR_LINES.map(line => [line.parameter, line.owner]))(
    '%s holds an image that every account can launch',
    async (name, owner) => {
      const { ec2, get } = fresh()
      const parameter = await get(name)
      expect(parameter?.ARN).toBe(`arn:aws:ssm:eu-west-1::parameter${name}`)
      const { Instances } = await ec2.send(new RunInstancesCommand({ ImageId: `resolve:ssm:${name}`, MinCount: 1, MaxCount: 1 }))
      expect(Instances?.[0]?.ImageId).toBe(parameter?.Value)
      expect(owner).toMatch(/^\d{12}$/)
    },
  )
  test('move when the vendor publishes the next image', async () => {
    const { world, get } = fresh()
    const before = await get(LINUX.parameter)
    world.advance(minutes(60))
    const published = publishVendorImage(world, 'eu-west-1', LINUX.parameter)
    expect(await get(LINUX.parameter)).toMatchObject({ Value: published, Version: 2 })
    expect((await get(`${LINUX.parameter}:1`))?.Value).toBe(before?.Value)
  })
})

describe('a short page', () => {
  const paged = async (items: number) => {
    const { world, ssm, put } = fresh()
    for (const Value of ['one', 'two', 'three']) await put({ Value, Overwrite: true })
    world.inject({ when: { call: 0 }, what: { do: 'short-page', items } })
    const page = async (NextToken?: string) => {
      const answer = await ssm.send(new GetParameterHistoryCommand({ Name: '/golden-ami/web', NextToken }))
      return { values: (answer.Parameters ?? []).map(({ Value }) => Value), token: answer.NextToken }
    }
    const first = await page()
    return [first.values, (await page(first.token)).values]
  }
  test.each([
    [1, [['one'], ['two', 'three']]],
    [0, [[], ['one', 'two', 'three']]],
  ])('of %d items is followed by the rest', async (items, pages) => expect(await paged(items)).toEqual(pages))
  test('hits nothing that is no list', async () => {
    const { world, put, get } = fresh()
    world.inject({ when: { call: 0 }, what: { do: 'short-page', items: 0 }, times: 2 })
    await put()
    expect((await get())?.Value).toBe('one')
  })
})
