import { SSM } from '@aws-sdk/client-ssm'
import { minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Fleet } from './fleet.ts'

const ZONES = ['eu-central-1a']
const group = { AutoScalingGroupName: 'web' }
const template = { LaunchTemplateName: 'web', Version: '1' }

describe('creating a group', () => {
  test.each([
    ['a name that is taken', {}, 'AlreadyExistsFault', /already exists/],
    ['neither template nor policy', { AutoScalingGroupName: 'api', LaunchTemplate: undefined }, 'ValidationError', /must contain either/],
    ['a maximum below the minimum', { AutoScalingGroupName: 'api', MinSize: 3, MaxSize: 2 }, 'ValidationError', /Max bound, 2/],
    [
      'a desired capacity above the maximum',
      { AutoScalingGroupName: 'api', DesiredCapacity: 9 },
      'ValidationError',
      /9 is above max value 4/,
    ],
    [
      'a template that is not there',
      { AutoScalingGroupName: 'api', LaunchTemplate: { LaunchTemplateName: 'api' } },
      'ValidationError',
      /valid fully-formed launch template.*api/,
    ],
  ])('is refused for %s', async (_, input, name, message) => {
    const fleet = await Fleet.of(1)
    await expect(
      fleet.autoscaling.createAutoScalingGroup({
        ...group,
        AvailabilityZones: ZONES,
        MinSize: 1,
        MaxSize: 4,
        LaunchTemplate: template,
        ...input,
      }),
    ).rejects.toMatchObject({ name, message: expect.stringMatching(message) })
  })
  test('without a desired capacity makes as many as the minimum, from the default version, in turn over the zones', async () => {
    const fleet = await Fleet.of(0)
    await fleet.autoscaling.createAutoScalingGroup({
      AutoScalingGroupName: 'api',
      MinSize: 2,
      MaxSize: 4,
      LaunchTemplate: { LaunchTemplateName: 'web' },
      AvailabilityZones: ['eu-central-1a', 'eu-central-1b'],
      Tags: [
        { Key: 'team', Value: 'shop', PropagateAtLaunch: true },
        { Key: 'cost', Value: '7', PropagateAtLaunch: false },
      ],
    })
    const { AutoScalingGroups } = await fleet.autoscaling.describeAutoScalingGroups({ AutoScalingGroupNames: ['api'] })
    expect(AutoScalingGroups?.[0]).toMatchObject({ DesiredCapacity: 2, LaunchTemplate: { Version: '$Default' } })
    const instances = AutoScalingGroups?.[0]?.Instances ?? []
    expect(instances.map(({ AvailabilityZone }) => AvailabilityZone)).toEqual(['eu-central-1a', 'eu-central-1b'])
    expect(instances.map(({ LifecycleState }) => LifecycleState)).toEqual(['Pending', 'Pending'])
    const { Reservations } = await fleet.ec2.describeInstances({ InstanceIds: [instances[0]!.InstanceId!] })
    const tags = Object.fromEntries(Reservations?.[0]?.Instances?.[0]?.Tags?.map(({ Key, Value }) => [Key, Value]) ?? [])
    expect(tags).toMatchObject({ team: 'shop', 'aws:autoscaling:groupName': 'api', 'aws:ec2launchtemplate:version': '1' })
    expect(tags).not.toHaveProperty('cost')
  })
})

describe('a template whose image is a parameter', () => {
  test('launches the image that the parameter holds at the launch', async () => {
    const fleet = await Fleet.of(0)
    const ssm = new SSM(fleet.client)
    const hold = (Value: string) => ssm.putParameter({ Name: '/web/ami', Value, Type: 'String', Overwrite: true })
    const [first, second] = [fleet.makeImage(), fleet.makeImage()]
    await hold(first)
    const Version = await fleet.newVersion('resolve:ssm:/web/ami')
    await fleet.autoscaling.updateAutoScalingGroup({ ...group, LaunchTemplate: { ...template, Version }, DesiredCapacity: 1 })
    fleet.world.advance(minutes(1))
    await hold(second)
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 2 })
    fleet.world.advance(minutes(1))
    expect([...fleet.state.running('web').values()]).toEqual([first, second])
  })
})

describe('describing groups', () => {
  test('by names (unknown ones are left out), by tags, in pages, without instances', async () => {
    const fleet = await Fleet.of(1)
    for (const name of ['api', 'jobs'])
      await fleet.autoscaling.createAutoScalingGroup({
        AutoScalingGroupName: name,
        AvailabilityZones: ZONES,
        MinSize: 0,
        MaxSize: 1,
        LaunchTemplate: template,
        Tags: [{ Key: 'tier', Value: name }],
      })
    const names = async (input: object): Promise<(string | undefined)[]> =>
      (await fleet.autoscaling.describeAutoScalingGroups(input)).AutoScalingGroups!.map(({ AutoScalingGroupName }) => AutoScalingGroupName)
    expect(await names({ AutoScalingGroupNames: ['jobs', 'nothing'] })).toEqual(['jobs'])
    expect(await names({ Filters: [{ Name: 'tag:tier', Values: ['api', 'web'] }] })).toEqual(['api'])
    expect(await names({ Filters: [{ Name: 'tag-key', Values: ['tier'] }] })).toEqual(['api', 'jobs'])
    const { NextToken } = await fleet.autoscaling.describeAutoScalingGroups({ MaxRecords: 2 })
    expect(await names({ MaxRecords: 2, NextToken })).toEqual(['jobs'])
    await expect(names({ MaxRecords: 101 })).rejects.toMatchObject({ name: 'ValidationError' })
    const { AutoScalingGroups } = await fleet.autoscaling.describeAutoScalingGroups({ ...group, IncludeInstances: false })
    expect(AutoScalingGroups?.[0]?.Instances ?? []).toEqual([])
  })
  test('shows nothing of the simulation’s own', async () => {
    const fleet = await Fleet.of(1)
    const { Instances } = await fleet.group()
    expect(Object.keys(Instances![0]!).toSorted()).toEqual([
      'AvailabilityZone',
      'HealthStatus',
      'InstanceId',
      'InstanceType',
      'LaunchTemplate',
      'LifecycleState',
      'ProtectedFromScaleIn',
    ])
  })
})

describe('updating a group', () => {
  test('a new template version is for instances to come', async () => {
    const fleet = await Fleet.of(1)
    await fleet.autoscaling.updateAutoScalingGroup({ ...group, LaunchTemplate: { LaunchTemplateName: 'web', Version: '2' } })
    expect(fleet.census).toEqual({ 1: 1 })
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 2 })
    fleet.world.advance(minutes(1))
    expect(fleet.census).toEqual({ 1: 1, 2: 1 })
  })
  test('what is not given stays; a desired capacity follows the bounds', async () => {
    const fleet = await Fleet.of(3, { HealthCheckGracePeriod: 120 })
    await fleet.autoscaling.updateAutoScalingGroup({ ...group, MaxSize: 2 })
    expect(await fleet.group()).toMatchObject({ DesiredCapacity: 2, HealthCheckGracePeriod: 120, LaunchTemplate: { Version: '1' } })
  })
  test('-1 clears a percentage of the maintenance policy', async () => {
    const fleet = await Fleet.of(1, { InstanceMaintenancePolicy: { MinHealthyPercentage: 100, MaxHealthyPercentage: 150 } })
    const InstanceMaintenancePolicy = { MinHealthyPercentage: -1, MaxHealthyPercentage: -1 }
    await fleet.autoscaling.updateAutoScalingGroup({ ...group, InstanceMaintenancePolicy })
    await fleet.refresh()
    const { Preferences } = await fleet.newest()
    expect(Preferences).toMatchObject({ MinHealthyPercentage: 90 })
    expect(Preferences).not.toHaveProperty('MaxHealthyPercentage')
  })
  test('a desired capacity below the minimum is refused', async () => {
    const fleet = await Fleet.of(2, { MinSize: 2 })
    await expect(fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 1 })).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('1 is below min value 2'),
    })
  })
})

describe('scaling in', () => {
  test('instances of the oldest version go first, then the oldest, and protected ones stay', async () => {
    const fleet = await Fleet.of(2)
    await fleet.autoscaling.updateAutoScalingGroup({
      ...group,
      LaunchTemplate: { LaunchTemplateName: 'web', Version: '2' },
      DesiredCapacity: 4,
    })
    fleet.world.advance(minutes(2))
    const [oldest, second, third, newest] = [...fleet.state.running('web').keys()]
    await fleet.autoscaling.setInstanceProtection({ ...group, InstanceIds: [oldest!], ProtectedFromScaleIn: true })
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 2 })
    fleet.world.advance(seconds(1))
    expect([...fleet.state.running('web').keys()]).toEqual([oldest, newest])
    const { Instances } = await fleet.group()
    expect(Instances?.filter(({ LifecycleState }) => LifecycleState === 'Terminating').map(({ InstanceId }) => InstanceId)).toEqual([
      second,
      third,
    ])
  })
})

test('scaling in lets an older version go before an older instance', async () => {
  const fleet = await Fleet.of(1, { LaunchTemplate: { LaunchTemplateName: 'web', Version: '$Latest' } })
  const before = [...fleet.state.running('web').keys()]
  await fleet.autoscaling.updateAutoScalingGroup({ ...group, LaunchTemplate: template, DesiredCapacity: 2 })
  fleet.world.advance(minutes(2))
  expect(fleet.census).toEqual({ 1: 1, 2: 1 })
  await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 1 })
  fleet.world.advance(seconds(1))
  expect([...fleet.state.running('web').keys()]).toEqual(before)
})

describe('deleting a group', () => {
  test('with instances takes force', async () => {
    const fleet = await Fleet.of(1)
    await expect(fleet.autoscaling.deleteAutoScalingGroup(group)).rejects.toMatchObject({ name: 'ResourceInUseFault' })
    await fleet.autoscaling.deleteAutoScalingGroup({ ...group, ForceDelete: true })
    expect((await fleet.autoscaling.describeAutoScalingGroups({})).AutoScalingGroups ?? []).toEqual([])
  })
})

describe('a launch that fails', () => {
  test('is an activity with its reason, and is tried again until it works', async () => {
    const fleet = await Fleet.of(1)
    await fleet.ec2.disableImage({ ImageId: fleet.images[0] })
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 2 })
    fleet.world.advance(minutes(5))
    const { Activities } = await fleet.autoscaling.describeScalingActivities(group)
    expect(Activities?.[0]).toMatchObject({ StatusCode: 'Failed', StatusMessage: expect.stringContaining(fleet.images[0]!) })
    expect(Activities?.filter(({ StatusCode }) => StatusCode === 'Failed')).toHaveLength(3)
    await fleet.ec2.enableImage({ ImageId: fleet.images[0] })
    fleet.world.advance(minutes(5))
    expect(fleet.inService).toBe(2)
  })
})

describe('a mixed instances policy', () => {
  const policy = (Version: string, ...types: string[]) => ({
    LaunchTemplate: {
      LaunchTemplateSpecification: { LaunchTemplateName: 'web', Version },
      Overrides: types.map(InstanceType => ({ InstanceType })),
    },
  })
  test('launches its template by its overrides in turn, and is refreshed by skip matching', async () => {
    const fleet = await Fleet.of(2, { MixedInstancesPolicy: policy('1', 'm7g.large', 'm6g.large') })
    const { Instances, LaunchTemplate } = await fleet.group()
    expect(LaunchTemplate).toBeUndefined()
    expect(Instances?.map(({ InstanceType, LaunchTemplate: of }) => `${InstanceType} ${of?.Version}`)).toEqual([
      'm7g.large 1',
      'm6g.large 1',
    ])
    const Preferences = { SkipMatching: true }
    await fleet.refresh({ DesiredConfiguration: { MixedInstancesPolicy: policy('1', 'm6g.large', 'm7g.large') }, Preferences })
    expect((await fleet.trace(10, 3600)).statuses).toEqual(['Pending', 'Successful 100%'])
    await fleet.refresh({ DesiredConfiguration: { MixedInstancesPolicy: policy('1', 'c7g.large') }, Preferences })
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('Successful 100%')
    const after = await fleet.group()
    expect(after.Instances?.map(({ InstanceType }) => InstanceType)).toEqual(['c7g.large', 'c7g.large'])
    expect(after.MixedInstancesPolicy?.LaunchTemplate).toMatchObject({
      LaunchTemplateSpecification: { LaunchTemplateName: 'web', Version: '1' },
      Overrides: [{ InstanceType: 'c7g.large' }],
    })
  })
  test('whose override has another image matches all the same: templates and types are compared', async () => {
    const overriding = (ImageId: string) => ({
      LaunchTemplate: { ...policy('1').LaunchTemplate, Overrides: [{ InstanceType: 'm7g.large', ImageId }] },
    })
    const fleet = await Fleet.of(1)
    const [first, second] = fleet.images
    await fleet.autoscaling.updateAutoScalingGroup({ ...group, MixedInstancesPolicy: overriding(first!) })
    const refreshed = async (image: string | undefined, SkipMatching: boolean) => {
      await fleet.refresh({ DesiredConfiguration: { MixedInstancesPolicy: overriding(image!) }, Preferences: { SkipMatching } })
      await fleet.trace(10, 3600)
      return [...fleet.state.running('web').values()]
    }
    expect(await refreshed(first, true)).toEqual([first])
    expect(await refreshed(second, true)).toEqual([first])
    expect(await refreshed(second, false)).toEqual([second])
  })
  test('whose overrides have templates of their own launches each', async () => {
    const fleet = await Fleet.of(1)
    const [first, second] = fleet.images
    const { LaunchTemplate } = policy('1', 'm7g.large', 'm7a.large')
    const [own, other] = LaunchTemplate.Overrides
    const Overrides = [own!, { ...other, LaunchTemplateSpecification: { LaunchTemplateName: 'web', Version: '2' } }]
    const MixedInstancesPolicy = { LaunchTemplate: { ...LaunchTemplate, Overrides } }
    await fleet.refresh({ DesiredConfiguration: { MixedInstancesPolicy } })
    await fleet.trace(10, 3600)
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 4 })
    fleet.world.advance(minutes(5))
    expect(new Set(fleet.state.running('web').values())).toEqual(new Set([first, second]))
  })
  test('with weights has as many instances as make its desired capacity, also during a refresh', async () => {
    const weighed = (Version: string) => ({
      LaunchTemplate: { ...policy(Version).LaunchTemplate, Overrides: [{ InstanceType: 'm7g.large', WeightedCapacity: '4' }] },
    })
    const fleet = await Fleet.of(10, { MixedInstancesPolicy: weighed('1') })
    expect((await fleet.group()).Instances?.map(({ WeightedCapacity }) => WeightedCapacity)).toEqual(['4', '4', '4'])
    const DesiredConfiguration = { MixedInstancesPolicy: weighed('2') }
    await fleet.refresh({ DesiredConfiguration, Preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 140, SkipMatching: true } })
    const { statuses, least, most } = await fleet.trace(10, 7200)
    expect(statuses.at(-1)).toBe('Successful 100%')
    expect(fleet.census).toEqual({ 2: 3 })
    expect({ least, most }).toEqual({ least: 3, most: 4 })
  })
  test('names a template by its id or by its name, not by both as it is told', async () => {
    const fleet = await Fleet.of(1, { MixedInstancesPolicy: policy('1', 'm7g.large') })
    const { MixedInstancesPolicy } = await fleet.group()
    await expect(fleet.refresh({ DesiredConfiguration: { MixedInstancesPolicy: MixedInstancesPolicy! } })).rejects.toThrow(
      'either launchTemplateId or LaunchTemplateName',
    )
  })
  test('an override with an image of its own shows it on its instances', async () => {
    const fleet = await Fleet.of(1)
    const ImageId = fleet.images[1]!
    const { LaunchTemplate } = policy('1')
    await fleet.autoscaling.updateAutoScalingGroup({
      ...group,
      MixedInstancesPolicy: { LaunchTemplate: { ...LaunchTemplate, Overrides: [{ InstanceType: 'm7g.large', ImageId }] } },
      DesiredCapacity: 2,
    })
    const { Instances } = await fleet.group()
    expect(Instances?.map(instance => instance.ImageId)).toEqual([undefined, ImageId])
  })
})

test('a group with an operator is changed by nobody else', async () => {
  const fleet = await Fleet.of(1)
  fleet.state.groups.patch('web', { Operator: { Principal: 'eks.amazonaws.com' } })
  const refused = 'managed by eks.amazonaws.com'
  await expect(fleet.refresh()).rejects.toThrow(refused)
  await expect(fleet.autoscaling.updateAutoScalingGroup({ ...group, MaxSize: 2 })).rejects.toThrow(refused)
  await expect(fleet.autoscaling.deleteAutoScalingGroup({ ...group, ForceDelete: true })).rejects.toThrow(refused)
})
