/** What clients rely on beside the values themselves: envelopes, codes, headers. */
import * as AutoScaling from '@aws-sdk/client-auto-scaling'
import * as CloudWatch from '@aws-sdk/client-cloudwatch'
import * as EC2 from '@aws-sdk/client-ec2'
import * as ImageBuilder from '@aws-sdk/client-imagebuilder'
import * as SSM from '@aws-sdk/client-ssm'
import { transport, World } from '@golden-ami/local-aws'
import { loadedFrom } from '@golden-ami/local-aws/pipeline/services'
import { service as ssm } from '@golden-ami/local-aws/services/ssm/service'
import { AwsError, type Request } from '@golden-ami/local-aws/wire/protocol'
import { type Context, type Handlers, serve } from '@golden-ami/local-aws/world/serve'
import type { ServiceErrors } from '@golden-ami/local-aws/world/service-errors'
import { describe, expect, test, vi } from 'vitest'

const worldOf = <M extends object>(module: M, handlers: Handlers<M, Context>, errors?: ServiceErrors): World =>
  new World({ services: async () => loadedFrom(serve(module, handlers, errors && { errors })) })
const configuration = (world: World) => ({
  region: 'eu-west-1',
  credentials: { accessKeyId: '111111111111', secretAccessKey: 'secret' },
  requestHandler: transport(world),
  maxAttempts: 1,
})
const ask = async (world: World, scope: string, request: Partial<Request> & { text?: string }) => {
  const { text = '', headers = {}, ...rest } = request
  const authorization = `AWS4-HMAC-SHA256 Credential=111111111111/20260105/eu-west-1/${scope}/aws4_request, SignedHeaders=host`
  const response = await world.handle({
    method: 'POST',
    path: '/',
    query: '',
    body: Buffer.from(text),
    ...rest,
    headers: { authorization, ...headers },
  })
  return { ...response, text: Buffer.from(response.body).toString('utf8') }
}
const FORM = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }

describe('AWS query', () => {
  const world = worldOf(AutoScaling, {
    StartInstanceRefresh() {
      throw new AwsError('InstanceRefreshInProgress', 'One is active')
    },
    SetDesiredCapacity: () => ({}),
  })
  test('an error has its wire code, and its shape name in the SDK', async () => {
    const form = 'Action=StartInstanceRefresh&Version=2011-01-01&AutoScalingGroupName=web'
    const { status, text } = await ask(world, 'autoscaling', { headers: FORM, text: form })
    expect(status).toBe(400)
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<ErrorResponse xmlns="http:\/\/autoscaling.amazonaws.com\/doc\/2011-01-01\/"><Error><Type>Sender<\/Type><Code>InstanceRefreshInProgress<\/Code><Message>One is active<\/Message><\/Error><RequestId>[0-9a-f-]{36}<\/RequestId><\/ErrorResponse>$/,
    )
    const client = new AutoScaling.AutoScalingClient(configuration(world))
    const call = client.send(new AutoScaling.StartInstanceRefreshCommand({ AutoScalingGroupName: 'web' }))
    await expect(call).rejects.toBeInstanceOf(AutoScaling.InstanceRefreshInProgressFault)
    await expect(call).rejects.toMatchObject({ name: 'InstanceRefreshInProgressFault', message: 'One is active' })
  })
  test('a result without members is an empty element', async () => {
    const form = 'Action=SetDesiredCapacity&Version=2011-01-01&AutoScalingGroupName=web&DesiredCapacity=1'
    const { text } = await ask(world, 'autoscaling', { headers: FORM, text: form })
    expect(text).toContain('<SetDesiredCapacityResult/><ResponseMetadata><RequestId>')
  })
  test('an operation that does not exist, and one that local AWS does not have', async () => {
    const unknown = await ask(world, 'autoscaling', { headers: FORM, text: 'Action=Nope&Version=2011-01-01' })
    expect([unknown.status, /<Code>(.*?)</.exec(unknown.text)?.[1]]).toEqual([400, 'InvalidAction'])
    const absent = await ask(world, 'autoscaling', { headers: FORM, text: 'Action=DescribeAutoScalingGroups&Version=2011-01-01' })
    expect(absent.status).toBe(501)
    expect(absent.text).toContain('local AWS does not have Auto Scaling DescribeAutoScalingGroups')
  })
})

test('EC2 query: an error names its code and request, without a type', async () => {
  const world = worldOf(EC2, {
    DescribeImages() {
      throw new AwsError('InvalidAMIID.NotFound', "The image id '[ami-1]' does not exist")
    },
  })
  const { status, text } = await ask(world, 'ec2', { headers: FORM, text: 'Action=DescribeImages&Version=2016-11-15' })
  expect(status).toBe(400)
  expect(text).toMatch(
    /<Response><Errors><Error><Code>InvalidAMIID.NotFound<\/Code><Message>The image id '\[ami-1\]' does not exist<\/Message><\/Error><\/Errors><RequestID>[0-9a-f-]{36}<\/RequestID><\/Response>$/,
  )
})

describe('CloudWatch, in each protocol that clients speak to it', () => {
  const world = worldOf(CloudWatch, {
    DescribeAlarms: ({ AlarmNames }, { world: { timeline } }) => ({
      MetricAlarms: [{ AlarmName: AlarmNames?.[0] ?? 'none', StateUpdatedTimestamp: timeline.date }],
    }),
    SetAlarmState() {
      throw new AwsError('ResourceNotFound', 'No such alarm')
    },
  })
  const target = (operation: string) => ({
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `GraniteServiceVersion20100801.${operation}`,
  })
  test('query', async () => {
    const form = 'Action=DescribeAlarms&Version=2010-08-01&AlarmNames.member.1=5xx'
    const { text } = await ask(world, 'monitoring', { headers: FORM, text: form })
    expect(text).toContain('<AlarmName>5xx</AlarmName><StateUpdatedTimestamp>2026-01-05T08:00:00Z</StateUpdatedTimestamp>')
  })
  test('JSON 1.0, with the query code in a header', async () => {
    const { text } = await ask(world, 'monitoring', { headers: target('DescribeAlarms'), text: '{"AlarmNames":["5xx"]}' })
    expect(JSON.parse(text)).toEqual({ MetricAlarms: [{ AlarmName: '5xx', StateUpdatedTimestamp: 1_767_600_000 }] })
    const input = '{"AlarmName":"5xx","StateValue":"OK","StateReason":"r"}'
    const error = await ask(world, 'monitoring', { headers: target('SetAlarmState'), text: input })
    expect(error.headers['x-amzn-query-error']).toBe('ResourceNotFound;Sender')
    expect(JSON.parse(error.text)).toMatchObject({ __type: 'com.amazonaws.cloudwatch#ResourceNotFound', message: 'No such alarm' })
  })
  test('CBOR', async () => {
    const { body, headers } = await ask(world, 'monitoring', {
      path: '/service/GraniteServiceVersion20100801/operation/DescribeAlarms',
      headers: { 'smithy-protocol': 'rpc-v2-cbor', 'content-type': 'application/cbor' },
      // { AlarmNames: ['5xx'] }
      body: Buffer.from('\xa1\x6aAlarmNames\x81\x635xx', 'latin1'),
    })
    expect(headers).toMatchObject({ 'smithy-protocol': 'rpc-v2-cbor', 'content-type': 'application/cbor' })
    const answer = Buffer.from(body as Uint8Array).toString('latin1')
    expect(answer).toContain('\x69AlarmName\x635xx')
    // Tag 1, a moment: 1,767,600,000 seconds as a 32-bit number.
    expect(answer).toContain('\xc1\x1a\x69\x5b\x6f\x80')
  })
})

test('REST JSON: an ARN in a path, an error type in a header', async () => {
  const arn = 'arn:aws:imagebuilder:eu-west-1:111111111111:image/web/1.0.0/1'
  const world = worldOf(ImageBuilder, {
    ListTagsForResource: ({ resourceArn }) => ({ tags: { seen: resourceArn ?? '' } }),
    GetImage() {
      throw new AwsError('ResourceNotFoundException', 'The image cannot be found')
    },
  })
  const client = new ImageBuilder.ImagebuilderClient(configuration(world))
  expect((await client.send(new ImageBuilder.ListTagsForResourceCommand({ resourceArn: arn }))).tags).toEqual({ seen: arn })
  const query = `imageBuildVersionArn=${encodeURIComponent(arn)}`
  const { status, headers } = await ask(world, 'imagebuilder', { method: 'GET', path: '/GetImage', query })
  expect([status, headers['x-amzn-errortype']]).toEqual([404, 'ResourceNotFoundException'])
})

describe('JSON 1.1', () => {
  const world = worldOf(
    SSM,
    {
      GetParameter() {
        throw new AwsError('ParameterNotFound', 'none')
      },
      PutParameter() {
        throw new TypeError('a slip in a handler')
      },
    },
    ssm.errors,
  )
  const headers = (operation: string) => ({
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `AmazonSSM.${operation}`,
  })
  test('an error names its type without a namespace', async () => {
    const { status, text } = await ask(world, 'ssm', { headers: headers('GetParameter'), text: '{"Name":"/a"}' })
    expect([status, JSON.parse(text)]).toEqual([400, { __type: 'ParameterNotFound', message: 'none' }])
  })
  test.each(['{', '{"Name":5}'])('the body %s cannot be read', async body => {
    const { status, text } = await ask(world, 'ssm', { headers: headers('GetParameter'), text: body })
    expect([status, JSON.parse(text).__type]).toEqual([400, 'SerializationException'])
  })
  test('a slip of local AWS is an error of AWS for the caller, and is printed with its place', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { status, text } = await ask(world, 'ssm', { headers: headers('PutParameter'), text: '{"Name":"/a","Value":"b"}' })
    expect([status, JSON.parse(text).__type]).toEqual([500, 'InternalServerError'])
    expect(print).toHaveBeenCalledWith(expect.stringMatching(/a slip in a handler[\s\S]*protocols\.test/))
    print.mockRestore()
  })
})
