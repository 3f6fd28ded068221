import { AutoScaling } from '@aws-sdk/client-auto-scaling'
import { CloudTrail, type LookupEventsCommandInput } from '@aws-sdk/client-cloudtrail'
import { SSM } from '@aws-sdk/client-ssm'
import { hours, minutes, seconds, transport } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../autoscaling/fleet.ts'

const ROLE = 'arn:aws:iam::111122223333:role/terraform'
const fresh = async () => {
  const fleet = await Fleet.of(1)
  const { accessKeyId } = fleet.world.identities.assume(ROLE, 'run-42')
  const configuration = { ...fleet.client, requestHandler: transport(fleet.world), credentials: { accessKeyId, secretAccessKey: 'x' } }
  const terraform = new AutoScaling(configuration)
  const cloudtrail = new CloudTrail(fleet.client)
  const look = async (input: LookupEventsCommandInput = {}) => {
    fleet.world.advance(seconds(1))
    return (await cloudtrail.lookupEvents(input)).Events ?? []
  }
  const by = (AttributeKey: 'ResourceName' | 'EventName' | 'Username' | 'EventSource' | 'ResourceType', AttributeValue: string) =>
    look({ LookupAttributes: [{ AttributeKey, AttributeValue }] })
  const names = async (events: ReturnType<typeof look>) => (await events).map(({ EventName }) => EventName)
  return { fleet, world: fleet.world, configuration, terraform, cloudtrail, accessKeyId, look, by, names }
}

describe('what was done', () => {
  test('is told a quarter of an hour later, with who did it', async () => {
    const { world, terraform, accessKeyId, by } = await fresh()
    const at = world.now
    await terraform.updateAutoScalingGroup({ AutoScalingGroupName: 'web', DesiredCapacity: 2 })
    world.advance(minutes(15) - seconds(1) - 1)
    expect(await by('EventName', 'UpdateAutoScalingGroup')).toEqual([])
    const [event, ...others] = await by('EventName', 'UpdateAutoScalingGroup')
    expect(others).toEqual([])
    expect(event).toMatchObject({
      ...{ EventName: 'UpdateAutoScalingGroup', EventSource: 'autoscaling.amazonaws.com', Username: 'run-42', ReadOnly: 'false' },
      ...{ EventTime: new Date(at), AccessKeyId: accessKeyId },
      Resources: [{ ResourceName: 'web', ResourceType: 'AWS::AutoScaling::AutoScalingGroup' }],
    })
    expect(JSON.parse(event?.CloudTrailEvent ?? '')).toMatchObject({
      userIdentity: {
        type: 'AssumedRole',
        arn: 'arn:aws:sts::111122223333:assumed-role/terraform/run-42',
        sessionContext: { sessionIssuer: { arn: ROLE, userName: 'terraform' } },
      },
      ...{ eventName: 'UpdateAutoScalingGroup', awsRegion: 'eu-central-1', readOnly: false, eventID: event?.EventId },
      requestParameters: { autoScalingGroupName: 'web', desiredCapacity: 2 },
    })
  })
  test('is found by what it was done to, by whom, and where', async () => {
    const { fleet, world, terraform, by, names } = await fresh()
    await terraform.suspendProcesses({ AutoScalingGroupName: 'web', ScalingProcesses: ['Launch'] })
    await fleet.autoscaling.resumeProcesses({ AutoScalingGroupName: 'web' })
    world.advance(minutes(20))
    const ofTheGroup = ['ResumeProcesses', 'SuspendProcesses', 'CreateAutoScalingGroup']
    expect(await names(by('ResourceName', 'web'))).toEqual([...ofTheGroup, 'CreateLaunchTemplateVersion', 'CreateLaunchTemplate'])
    expect(await names(by('ResourceType', 'AWS::AutoScaling::AutoScalingGroup'))).toEqual(ofTheGroup)
    expect(await names(by('Username', 'run-42'))).toEqual(['SuspendProcesses'])
    expect(await names(by('EventSource', 'ec2.amazonaws.com'))).toEqual(['CreateLaunchTemplateVersion', 'CreateLaunchTemplate'])
    const [resumed] = await by('EventName', 'ResumeProcesses')
    expect(resumed).toMatchObject({ Username: 'root' })
    expect(JSON.parse(resumed?.CloudTrailEvent ?? '').userIdentity).toMatchObject({ type: 'Root', accountId: '111122223333' })
  })
  test('is told with its error where AWS refused it, and hides what is secret', async () => {
    const { world, configuration, terraform, by } = await fresh()
    await expect(terraform.resumeProcesses({ AutoScalingGroupName: 'none' })).rejects.toThrow()
    await new SSM(configuration).putParameter({ Name: '/secret', Value: 'abc', Type: 'String' })
    world.advance(minutes(20))
    const [refused] = await by('ResourceName', 'none')
    expect(JSON.parse(refused?.CloudTrailEvent ?? '')).toMatchObject({
      errorCode: 'ValidationError',
      errorMessage: expect.stringContaining('none'),
    })
    const [put] = await by('ResourceName', '/secret')
    expect(put?.CloudTrailEvent).not.toContain('abc')
    expect(put?.CloudTrailEvent).not.toContain('errorCode')
  })
  test('is kept for ninety days, between times', async () => {
    const { world, terraform, look, names } = await fresh()
    const scale = (DesiredCapacity: number) => terraform.setDesiredCapacity({ AutoScalingGroupName: 'web', DesiredCapacity })
    const first = new Date(world.now)
    await scale(2)
    world.advance(hours(1))
    const second = new Date(world.now)
    await scale(3)
    world.advance(hours(1))
    expect(await names(look({ StartTime: first, EndTime: first }))).toEqual(['SetDesiredCapacity'])
    expect(await names(look({ StartTime: first, EndTime: second }))).toHaveLength(2)
    expect(await names(look({ StartTime: new Date(world.now) }))).toEqual([])
    world.advance(hours(24 * 90) - hours(1) - minutes(1))
    expect(await names(look())).toEqual(['SetDesiredCapacity'])
  })
  test('is told in pages, and none of it is a look', async () => {
    const { world, terraform, cloudtrail } = await fresh()
    for (let n = 0; n < 60; n++) await terraform.setDesiredCapacity({ AutoScalingGroupName: 'web', DesiredCapacity: n % 2 })
    await terraform.describeAutoScalingGroups({})
    world.advance(minutes(20))
    const LookupAttributes = [{ AttributeKey: 'Username' as const, AttributeValue: 'run-42' }]
    const { Events = [], NextToken } = await cloudtrail.lookupEvents({ LookupAttributes })
    const rest = await cloudtrail.lookupEvents({ LookupAttributes, NextToken })
    expect([Events.length, rest.Events?.length, rest.NextToken]).toEqual([50, 10, undefined])
    expect(new Set([...Events, ...(rest.Events ?? [])].map(({ EventId }) => EventId)).size).toBe(60)
  })
})

test('two lookups a second are answered, the third is throttled', async () => {
  const { world, cloudtrail } = await fresh()
  await cloudtrail.lookupEvents({})
  world.advance(500)
  await cloudtrail.lookupEvents({})
  world.advance(499)
  await expect(cloudtrail.lookupEvents({})).rejects.toMatchObject({ name: 'ThrottlingException' })
  world.advance(1)
  await cloudtrail.lookupEvents({})
})
test.each<[string, LookupEventsCommandInput, string]>([
  ['an end before its start', { StartTime: new Date(2), EndTime: new Date(1) }, 'InvalidTimeRangeException'],
  [
    'two attributes',
    { LookupAttributes: ['a', 'b'].map(AttributeValue => ({ AttributeKey: 'EventName', AttributeValue })) },
    'InvalidLookupAttributesException',
  ],
  ['a token that is none', { NextToken: '!' }, 'InvalidNextTokenException'],
  ['Insights', { EventCategory: 'insight' }, 'NotImplemented'],
])('a lookup with %s is refused', async (_, input, name) => {
  const { cloudtrail } = await fresh()
  await expect(cloudtrail.lookupEvents(input)).rejects.toMatchObject({ name })
})
test('a call that local AWS does late is told with the moment at which it took effect', async () => {
  const { world, terraform, by } = await fresh()
  const sent = world.now
  world.inject({ when: { call: 0, of: { operation: 'SetDesiredCapacity' } }, what: { do: 'late', by: minutes(5), answer: 'lost' } })
  await expect(terraform.setDesiredCapacity({ AutoScalingGroupName: 'web', DesiredCapacity: 2 })).rejects.toThrow()
  world.advance(minutes(30))
  expect((await by('EventName', 'SetDesiredCapacity')).map(({ EventTime }) => EventTime)).toEqual([new Date(sent + minutes(5))])
})
