/** What is refused by the pipeline or by rules that all services have: names that only seem to be there, regions, broken escapes, half-done work. */
import { AutoScaling } from '@aws-sdk/client-auto-scaling'
import { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs'
import { IAM } from '@aws-sdk/client-iam'
import { Imagebuilder } from '@aws-sdk/client-imagebuilder'
import { KMS } from '@aws-sdk/client-kms'
import { SSM } from '@aws-sdk/client-ssm'
import { transport, World } from '@golden-ami/local-aws'
import { foundServices } from '@golden-ami/local-aws/pipeline/services'
import { KmsState } from '@golden-ami/local-aws/services/kms/state'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../services/autoscaling/fleet.ts'
import { Studio, WHOLE } from '../services/imagebuilder/studio.ts'

const ACCOUNT = '111111111111'
const clientIn = (world: World, region = 'eu-west-1') => ({
  region,
  credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'x' },
  requestHandler: transport(world),
  maxAttempts: 1,
})

describe('a region that AWS has not', () => {
  test.each(['nowhere', 'eu-west-9', 'constructor'])('%s is refused', async region => {
    const world = new World()
    await expect(new SSM(clientIn(world, region)).getParameter({ Name: '/a' })).rejects.toMatchObject({ name: 'InvalidSignatureException' })
    expect(world.places).toEqual([])
  })
  test('is no destination of an AMI', async () => {
    await expect(new Studio().distribution([{ region: 'nowhere' }])).rejects.toMatchObject({ name: 'InvalidParameterValueException' })
  })
})

test('a path with a broken escape is refused', async () => {
  const world = new World()
  const { status, headers } = await world.handle({
    method: 'GET',
    path: '/tags/%zz',
    query: '',
    headers: { authorization: `AWS4-HMAC-SHA256 Credential=${ACCOUNT}/20260105/eu-west-1/imagebuilder/aws4_request` },
    body: new Uint8Array(),
  })
  expect([status, headers['x-amzn-errortype'], world.defects]).toEqual([400, 'SerializationException', []])
})

test.each(['__proto__', 'constructor'])('a filter by the name %s is refused everywhere', async Name => {
  const world = new World()
  const tags = new AutoScaling(clientIn(world)).describeTags({ Filters: [{ Name, Values: ['x'] }] })
  await expect(tags).rejects.toMatchObject({ name: 'ValidationError' })
  const groups = new AutoScaling(clientIn(world)).describeAutoScalingGroups({ Filters: [{ Name, Values: ['x'] }] })
  await expect(groups).rejects.toMatchObject({ name: 'ValidationError' })
  const images = new Imagebuilder(clientIn(world)).listComponents({ filters: [{ name: Name, values: ['x'] }] })
  await expect(images).rejects.toMatchObject({
    name: Name === 'constructor' ? 'InvalidRequestException' : 'InvalidParameterValueException',
  })
  expect(world.defects).toEqual([])
})

test('tags of groups are all put on or none, and all taken off or none', async () => {
  const { autoscaling, group } = await Fleet.of(0)
  const tag = (ResourceId: string) => ({ ResourceId, ResourceType: 'auto-scaling-group', Key: 'a', Value: 'b', PropagateAtLaunch: false })
  const fleet = { autoscaling, group }
  await expect(autoscaling.createOrUpdateTags({ Tags: [tag('web'), tag('none')] })).rejects.toMatchObject({ name: 'ValidationError' })
  const { Tags } = await autoscaling.describeTags({})
  expect(Tags).toEqual([])
  await fleet.autoscaling.createOrUpdateTags({ Tags: [tag('web')] })
  await expect(autoscaling.deleteTags({ Tags: [tag('web'), tag('none')] })).rejects.toMatchObject({ name: 'ValidationError' })
  expect((await autoscaling.describeTags({})).Tags).toHaveLength(1)
})

test.each(['autoscaling', 'ec2', 'imagebuilder', 'kms', 'logs', 'monitoring', 'ssm'])(
  'no list of %s takes a page without room',
  async name => {
    const { service, handlers, constraints } = (await foundServices()({ signingName: name }))!
    const sizes = ['MaxResults', 'maxResults', 'MaxRecords', 'Limit', 'limit']
    const roomless = Object.keys(handlers).flatMap(operation => {
      const { input } = service.operations.get(operation)!
      const size = input.members.find(member => sizes.includes(member.name))
      return size && !((constraints[input.name]?.[size.name]?.min ?? 0) > 0) ? [operation] : []
    })
    expect(roomless).toEqual([])
  },
)
test('a page of Auto Scaling has room for a record', async () => {
  const world = new World()
  await expect(new AutoScaling(clientIn(world)).describeTags({ MaxRecords: 0 })).rejects.toMatchObject({ name: 'ValidationError' })
})

test('IAM refuses what breaks its model by the code of its protocol', async () => {
  const call = new IAM(clientIn(new World())).getRole({ RoleName: 'a b' })
  await expect(call).rejects.toMatchObject({ name: 'ValidationError' })
})

test.each([{}, { logGroupName: 'a', logGroupIdentifier: 'a' }])('events of %j are refused', async group => {
  const events = new CloudWatchLogs(clientIn(new World())).getLogEvents({ logStreamName: 'x', ...group })
  await expect(events).rejects.toMatchObject({ name: 'InvalidParameterException' })
})

test('an AMI is not encrypted with a key that is not there', async () => {
  const studio = new Studio()
  const kmsKeyId = `arn:aws:kms:us-east-1:${ACCOUNT}:key/none`
  const distributions = [{ region: 'us-east-1', amiDistributionConfiguration: { kmsKeyId } }]
  const arn = await studio.build({ distributionConfigurationArn: await studio.distribution(distributions) })
  studio.world.advance(2 * WHOLE)
  expect((await studio.image(arn)).state).toMatchObject({ status: 'FAILED', reason: expect.stringContaining('is not accessible') })
})

describe('KMS', () => {
  const fresh = () => {
    const world = new World()
    const state = world.place(ACCOUNT, 'eu-west-1').state(KmsState)
    return { kms: new KMS(clientIn(world)), state, key: state.create().id }
  }
  test('shows a key that AWS manages as a key, and has no others', async () => {
    const { kms } = fresh()
    const { KeyMetadata } = await kms.describeKey({ KeyId: 'alias/aws/ebs' })
    expect(KeyMetadata).toMatchObject({ KeyManager: 'AWS', Arn: expect.stringMatching(/:key\/[0-9a-f-]{36}$/) })
    expect(KeyMetadata?.Arn).toContain(KeyMetadata?.KeyId)
    expect((await kms.describeKey({ KeyId: KeyMetadata!.KeyId })).KeyMetadata?.Arn).toBe(KeyMetadata?.Arn)
    await expect(kms.describeKey({ KeyId: 'alias/aws/none' })).rejects.toMatchObject({ name: 'NotFoundException' })
  })
  test('a dry run grants nothing', async () => {
    const { kms, state, key } = fresh()
    const grant = { KeyId: key, GranteePrincipal: `arn:aws:iam::${ACCOUNT}:role/a`, Operations: ['Decrypt' as const] }
    await expect(kms.createGrant({ ...grant, DryRun: true })).rejects.toMatchObject({ name: 'DryRunOperationException' })
    expect(state.grants.owned()).toEqual([])
    const { GrantId } = await kms.createGrant(grant)
    await expect(kms.revokeGrant({ KeyId: key, GrantId, DryRun: true })).rejects.toMatchObject({ name: 'DryRunOperationException' })
    expect(state.grants.owned()).toHaveLength(1)
  })
  test.each([6, 31])('a key is not deleted in %d days', async PendingWindowInDays => {
    const { kms, state, key } = fresh()
    await expect(kms.scheduleKeyDeletion({ KeyId: key, PendingWindowInDays })).rejects.toMatchObject({ name: 'ValidationException' })
    expect(state.keys.own(key)?.state).toBe('Enabled')
  })
  test.each(['own', 'alias/aws/own', 'alias/'])('the alias %s is refused', async AliasName => {
    const { kms, key } = fresh()
    await expect(kms.createAlias({ AliasName, TargetKeyId: key })).rejects.toMatchObject({ name: 'InvalidAliasNameException' })
  })
})
