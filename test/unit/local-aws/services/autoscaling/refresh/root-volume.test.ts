import type { StartInstanceRefreshCommandInput } from '@aws-sdk/client-auto-scaling'
import { hours, minutes, seconds } from '@golden-ami/local-aws'
import { ShortageState } from '@golden-ami/local-aws/services/ec2/shortages'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../fleet.ts'

const group = { AutoScalingGroupName: 'web' }
const policy = (ImageId: string | undefined, Version = '1') => ({
  MixedInstancesPolicy: {
    LaunchTemplate: {
      LaunchTemplateSpecification: { LaunchTemplateName: 'web', Version },
      Overrides: [
        { InstanceType: 't3.micro', ImageId },
        { InstanceType: 't3.small', ImageId },
      ],
    },
  },
})
const fleetOf = async (size: number): Promise<Fleet> => {
  const fleet = await Fleet.of(0)
  await fleet.autoscaling.updateAutoScalingGroup({ ...group, ...policy(fleet.images[0]), DesiredCapacity: size })
  fleet.world.advance(minutes(10))
  return fleet
}
const start = (fleet: Fleet, input: Partial<StartInstanceRefreshCommandInput> = {}): Promise<string> =>
  fleet.refresh({ Strategy: 'ReplaceRootVolume', DesiredConfiguration: policy(fleet.images[1]), ...input })
const ids = (fleet: Fleet): string[] => [...fleet.state.running('web').keys()].toSorted()
const lack = (fleet: Fleet): ShortageState => fleet.place.state(ShortageState)

describe('root volumes are replaced', () => {
  test('one at a time, in instances that stay, of which Auto Scaling alone tells the image', async () => {
    const fleet = await fleetOf(3)
    const before = ids(fleet)
    await start(fleet)
    fleet.world.advance(seconds(30))
    expect((await fleet.group()).Instances?.map(({ LifecycleState }) => LifecycleState).toSorted()).toEqual([
      'InService',
      'InService',
      'ReplacingRootVolume',
    ])
    const { statuses, least, most } = await fleet.trace(10, 3600)
    expect(statuses).toEqual(['InProgress 0%', 'InProgress 33%', 'InProgress 66%', 'Successful 100%'])
    expect({ least, most }).toEqual({ least: 2, most: 3 })
    expect(ids(fleet)).toEqual(before)
    expect(fleet.census).toEqual({ 2: 3 })
    const { Instances = [], MixedInstancesPolicy } = await fleet.group()
    expect(new Set(Instances.map(({ ImageId }) => ImageId))).toEqual(new Set([fleet.images[1]]))
    expect(new Set(before.map(id => fleet.ec2State.instances.own(id)?.ImageId))).toEqual(new Set([fleet.images[0]]))
    expect(MixedInstancesPolicy?.LaunchTemplate?.Overrides?.[0]?.ImageId).toBe(fleet.images[1])
    expect((await fleet.newest()).Strategy).toBe('ReplaceRootVolume')
  })
  test('as many at a time as the minimum leaves, with checkpoints', async () => {
    const fleet = await fleetOf(4)
    await start(fleet, { Preferences: { MinHealthyPercentage: 50, CheckpointPercentages: [25, 100], CheckpointDelay: 600 } })
    fleet.world.advance(minutes(8))
    expect(fleet.census).toEqual({ 1: 3, 2: 1 })
    expect((await fleet.trace(10, 3600)).least).toBe(2)
    expect(fleet.census).toEqual({ 2: 4 })
  })
  test('without any capacity for new instances', async () => {
    const fleet = await fleetOf(2)
    lack(fleet).begin({ of: 'capacity' })
    await start(fleet)
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('Successful 100%')
    expect(fleet.census).toEqual({ 2: 2 })
  })
  test('of instances that have the image already only without SkipMatching', async () => {
    const fleet = await fleetOf(2)
    const once = async (SkipMatching: boolean): Promise<number> => {
      await start(fleet, { DesiredConfiguration: policy(fleet.images[0]), Preferences: { SkipMatching } })
      return (await fleet.trace(10, 3600)).least
    }
    expect(await once(true)).toBe(2)
    expect(await once(false)).toBe(1)
  })
  test('not while Launch or Terminate is suspended', async () => {
    const fleet = await fleetOf(1)
    await fleet.autoscaling.suspendProcesses({ ...group, ScalingProcesses: ['Terminate'] })
    await start(fleet)
    fleet.world.advance(hours(1.1))
    expect((await fleet.newest()).Status).toBe('Failed')
    expect(fleet.census).toEqual({ 1: 1 })
  })
})

describe('what goes wrong', () => {
  test('an instance whose root volume cannot be replaced is terminated, and another is launched', async () => {
    const fleet = await fleetOf(3)
    const before = ids(fleet)
    lack(fleet).begin({ of: 'root-volume', times: 1 })
    await start(fleet)
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('Successful 100%')
    expect(ids(fleet).filter(id => before.includes(id))).toHaveLength(2)
    expect(fleet.census).toEqual({ 2: 3 })
    const { Activities = [] } = await fleet.autoscaling.describeScalingActivities(group)
    expect(Activities.find(({ StatusCode }) => StatusCode === 'Failed')).toMatchObject({
      Description: expect.stringMatching(/^Replacing root volume of EC2 instance: i-/),
      StatusMessage: 'The root volume replacement task failed. Replacing root volume failed.',
    })
  })
  test('and where none can be launched in its place, the refresh fails after an hour and goes back', async () => {
    const fleet = await fleetOf(3)
    lack(fleet).begin({ of: 'root-volume', times: 1 })
    lack(fleet).begin({ of: 'capacity' })
    await start(fleet, { Preferences: { AutoRollback: true, MinHealthyPercentage: 90 } })
    fleet.world.advance(hours(1.5))
    expect((await fleet.newest()).Status).toBe('RollbackInProgress')
    lack(fleet).end()
    expect((await fleet.trace(10, 7200)).statuses.at(-1)).toMatch(/^RollbackSuccessful/)
    expect(fleet.census).toEqual({ 1: 3 })
  })
  test('an alarm: the roots that were replaced go back, one that is being replaced too', async () => {
    const fleet = await fleetOf(4)
    const before = ids(fleet)
    fleet.monitoring.set('5xx', 'OK')
    await start(fleet, { Preferences: { AutoRollback: true, AlarmSpecification: { Alarms: ['5xx'] } } })
    while ((await fleet.newest()).PercentageComplete !== 25) fleet.world.advance(seconds(10))
    fleet.world.advance(seconds(10))
    expect((await fleet.group()).Instances?.map(({ LifecycleState }) => LifecycleState)).toContain('ReplacingRootVolume')
    fleet.monitoring.set('5xx', 'ALARM')
    const { statuses, least } = await fleet.trace(10, 7200)
    expect(statuses.at(-1)).toMatch(/^RollbackSuccessful/)
    expect(fleet.census).toEqual({ 1: 4 })
    expect(ids(fleet)).toEqual(before)
    expect(least).toBe(3)
  })
  test('an image that never becomes healthy: new instances do not either, and it goes back', async () => {
    const fleet = await fleetOf(3)
    fleet.ec2State.fates.set(fleet.images[1]!, Number.POSITIVE_INFINITY)
    await start(fleet, { Preferences: { AutoRollback: true } })
    expect((await fleet.trace(30, 4 * 3600)).statuses.at(-1)).toMatch(/^RollbackSuccessful/)
    fleet.world.advance(minutes(10))
    expect(fleet.census).toEqual({ 1: 3 })
  })
  test('cancelled: what is being replaced is waited for and stays', async () => {
    const fleet = await fleetOf(3)
    await start(fleet)
    fleet.world.advance(seconds(30))
    await fleet.autoscaling.cancelInstanceRefresh(group)
    fleet.world.advance(seconds(30))
    expect((await fleet.newest()).Status).toBe('Cancelling')
    fleet.world.advance(minutes(3))
    expect((await fleet.newest()).Status).toBe('Cancelled')
    expect(fleet.census).toEqual({ 1: 2, 2: 1 })
  })
})

describe('is refused', () => {
  test.each([
    [
      'of a group without a mixed instances policy',
      (fleet: Fleet) => fleet.autoscaling.updateAutoScalingGroup({ ...group, LaunchTemplate: { LaunchTemplateName: 'web', Version: '1' } }),
      {},
      /group with a mixed instances policy/,
    ],
    [
      'without a policy in the desired configuration',
      undefined,
      { DesiredConfiguration: { LaunchTemplate: { LaunchTemplateName: 'web', Version: '1' } } },
      /desired configuration with a mixed/,
    ],
    ['without any desired configuration', undefined, { DesiredConfiguration: undefined }, /desired configuration with a mixed/],
    ['with an override without an image', undefined, { DesiredConfiguration: policy(undefined) }, /all overrides/],
    [
      'of a group whose overrides have no image',
      (fleet: Fleet) => fleet.autoscaling.updateAutoScalingGroup({ ...group, ...policy(undefined) }),
      {},
      /all overrides/,
    ],
    ['to another version of the template', undefined, { version: 2 }, /all instances match/],
    [
      'with instances of another version',
      (fleet: Fleet) => fleet.autoscaling.updateAutoScalingGroup({ ...group, ...policy(fleet.images[1], '2') }),
      {},
      /all instances match/,
    ],
  ] as const)('%s', async (_, before, input, message) => {
    const fleet = await fleetOf(2)
    await before?.(fleet)
    const DesiredConfiguration = 'version' in input ? policy(fleet.images[1], '2') : policy(fleet.images[1])
    await expect(start(fleet, { DesiredConfiguration, ...('version' in input ? {} : input) })).rejects.toThrow(message)
  })
  test('with an image of several volumes', async () => {
    const fleet = await fleetOf(1)
    const { ImageId = '' } = fleet.ec2State.makeImage({
      Name: 'two',
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda' }, { DeviceName: '/dev/sdf' }],
    })
    fleet.ec2State.makeAvailable(ImageId)
    await expect(start(fleet, { DesiredConfiguration: policy(ImageId) })).rejects.toThrow(/single root volume: ami-\w+ has 2 volumes/)
  })
})
