import { hours, minutes, seconds } from '@golden-ami/local-aws'
import { NetworkState } from '@golden-ami/local-aws/services/ec2/network-state'
import { type Shortage, ShortageState } from '@golden-ami/local-aws/services/ec2/shortages'
import { describe, expect, test } from 'vitest'
import { Fleet } from './fleet.ts'

const group = { AutoScalingGroupName: 'web' }
const ZONES = ['eu-central-1a', 'eu-central-1b', 'eu-central-1c']
const lack = (fleet: Fleet, shortage: Shortage, length?: number): void => fleet.place.state(ShortageState).begin(shortage, length)
const zones = (fleet: Fleet): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { AvailabilityZone = '' } of fleet.state.groups.own('web')!.members)
    counts[AvailabilityZone] = (counts[AvailabilityZone] ?? 0) + 1
  return counts
}
const failures = async (fleet: Fleet) =>
  ((await fleet.autoscaling.describeScalingActivities(group)).Activities ?? []).filter(({ StatusCode }) => StatusCode === 'Failed')
const mixed = (distribution: object = {}, ...types: string[]) => ({
  MixedInstancesPolicy: {
    LaunchTemplate: {
      LaunchTemplateSpecification: { LaunchTemplateName: 'web', Version: '1' },
      Overrides: types.map(InstanceType => ({ InstanceType })),
    },
    InstancesDistribution: distribution,
  },
})

describe('a zone without capacity', () => {
  test('the launch fails there, in EC2’s words, and goes to another zone', async () => {
    const fleet = await Fleet.of(3, { AvailabilityZones: ZONES })
    expect(zones(fleet)).toEqual({ 'eu-central-1a': 1, 'eu-central-1b': 1, 'eu-central-1c': 1 })
    lack(fleet, { of: 'capacity', type: 't3.micro', zone: 'eu-central-1a' })
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 5 })
    fleet.world.advance(minutes(2))
    expect(fleet.inService).toBe(5)
    expect(zones(fleet)['eu-central-1a']).toBe(1)
    const [first] = await failures(fleet)
    expect(first).toMatchObject({
      StatusMessage:
        'We currently do not have sufficient t3.micro capacity in the Availability Zone you requested (eu-central-1a). Our system will be working on provisioning additional capacity. You can currently get t3.micro capacity by not specifying an Availability Zone in your request or choosing eu-central-1b, eu-central-1c. Launching EC2 instance failed.',
      Description: 'Launching a new EC2 instance',
      Cause: expect.stringMatching(/difference between desired and actual capacity/),
      Details: '{"Availability Zone":"eu-central-1a"}',
    })
  })
  test('stays where it is tried when the group wants to be balanced above all', async () => {
    const AvailabilityZoneDistribution = { CapacityDistributionStrategy: 'balanced-only' as const }
    const fleet = await Fleet.of(3, { AvailabilityZones: ZONES, AvailabilityZoneDistribution })
    lack(fleet, { of: 'capacity', zone: 'eu-central-1a' })
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 4 })
    fleet.world.advance(minutes(10))
    expect(fleet.inService).toBe(3)
  })
  test('comes back: the group launches by itself, a quarter of an hour later at most', async () => {
    const fleet = await Fleet.of(1)
    lack(fleet, { of: 'capacity' }, hours(3))
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 2 })
    fleet.world.advance(hours(3))
    expect(fleet.inService).toBe(1)
    expect((await failures(fleet))[0]?.StatusMessage).toBe(
      'We currently do not have sufficient t3.micro capacity in the Availability Zone you requested (eu-central-1a). Our system will be working on provisioning additional capacity. Launching EC2 instance failed.',
    )
    fleet.world.advance(minutes(17))
    expect(fleet.inService).toBe(2)
  })
  test('of one type: a mixed group takes another of its types', async () => {
    const fleet = await Fleet.of(0, mixed({}, 't3.micro', 't3.small'))
    lack(fleet, { of: 'capacity', type: 't3.micro' })
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 3 })
    fleet.world.advance(minutes(2))
    expect((await fleet.group()).Instances?.map(({ InstanceType }) => InstanceType)).toEqual(['t3.small', 't3.small', 't3.small'])
  })
})

test('Spot: only what the distribution makes Spot fails, by its own words', async () => {
  const fleet = await Fleet.of(0, mixed({ OnDemandBaseCapacity: 1, OnDemandPercentageAboveBaseCapacity: 0 }, 't3.micro'))
  lack(fleet, { of: 'spot-capacity' })
  await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 2 })
  fleet.world.advance(minutes(2))
  expect(fleet.inService).toBe(1)
  expect((await failures(fleet))[0]?.StatusMessage).toBe(
    'Could not launch Spot Instances. InsufficientInstanceCapacity - There is no Spot capacity available that matches your request. Launching EC2 instance failed.',
  )
})

test('the quota of vCPUs counts what runs: the next instance fits when another has ended', async () => {
  const fleet = await Fleet.of(2)
  lack(fleet, { of: 'vcpus', limit: 5 })
  await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 3 })
  fleet.world.advance(minutes(2))
  expect(fleet.inService).toBe(2)
  expect((await failures(fleet))[0]?.StatusMessage).toBe(
    'You have requested more vCPU capacity than your current vCPU limit of 5 allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit. Launching EC2 instance failed.',
  )
  await fleet.refresh({ Preferences: { MinHealthyPercentage: 50 } })
  await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 2 })
  expect((await fleet.trace(30, 3600)).statuses.at(-1)).toBe('Successful 100%')
})

test('a subnet without free addresses', async () => {
  const subnets = new Fleet().place.state(NetworkState).subnets.owned()
  expect(subnets).toHaveLength(3)
  const fleet = await Fleet.of(0)
  const [one, two] = fleet.place.state(NetworkState).subnets.owned()
  await fleet.autoscaling.updateAutoScalingGroup({ ...group, VPCZoneIdentifier: `${one!.SubnetId},${two!.SubnetId}` })
  lack(fleet, { of: 'addresses', subnet: one!.SubnetId! })
  await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 1 })
  fleet.world.advance(minutes(2))
  expect(zones(fleet)).toEqual({ [two!.AvailabilityZone!]: 1 })
  expect(await failures(fleet)).toMatchObject([
    {
      StatusMessage: `There are not enough free addresses in subnet '${one!.SubnetId}' to satisfy the requested number of instances. Launching EC2 instance failed.`,
      Details: `{"Subnet ID":"${one!.SubnetId}","Availability Zone":"${one!.AvailabilityZone}"}`,
    },
  ])
})

test.each([
  ['key-grant', 'Client.InternalError: Client error on launch'],
  ['key-state', 'Client.InvalidKMSKey.InvalidState: The KMS key provided is in an incorrect state'],
] as const)('%s: the launch is taken, and the instance ends before it runs', async (of, reason) => {
  const fleet = await Fleet.of(1)
  lack(fleet, { of, image: fleet.images[1]! }, hours(2))
  await fleet.refresh({ Preferences: { AutoRollback: true, MinHealthyPercentage: 100, MaxHealthyPercentage: 200 } })
  fleet.world.advance(seconds(15))
  const { Reservations = [] } = await fleet.ec2.describeInstances({ Filters: [{ Name: 'image-id', Values: [fleet.images[1]!] }] })
  expect(Reservations[0]?.Instances?.[0]?.State?.Name).toBe('pending')
  fleet.world.advance(seconds(20))
  const told = await fleet.ec2.describeInstances({ InstanceIds: [Reservations[0]!.Instances![0]!.InstanceId!] })
  expect(told.Reservations?.[0]?.Instances?.[0]).toMatchObject({ State: { Name: 'shutting-down' }, StateReason: { Message: reason } })
  const { Activities = [] } = await fleet.autoscaling.describeScalingActivities(group)
  expect(Activities.find(({ StatusCode }) => StatusCode === 'Cancelled')).toMatchObject({
    Description: `Launching a new EC2 instance: ${told.Reservations?.[0]?.Instances?.[0]?.InstanceId}`,
    StatusMessage: `Instance became unhealthy while waiting for instance to be in InService state. Termination Reason: ${reason}`,
  })
  const { statuses, least } = await fleet.trace(30, 7200)
  expect(statuses.at(-1)).toMatch(/^RollbackSuccessful/)
  expect(least).toBe(1)
  expect(fleet.census).toEqual({ 1: 1 })
})

describe('a refresh that cannot launch', () => {
  test('says that it waits, and fails after an hour with what was there still in service', async () => {
    const fleet = await Fleet.of(3)
    lack(fleet, { of: 'capacity' })
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 150 } })
    fleet.world.advance(minutes(5))
    expect(await fleet.newest()).toMatchObject({ Status: 'InProgress', StatusReason: 'Waiting for instances to be launched: 1 more.' })
    const { statuses, least } = await fleet.trace(60, 7200)
    expect(statuses.at(-1)).toBe('Failed 0%')
    expect((await fleet.newest()).StatusReason).toBe('The instance refresh timed out: no instance could be replaced within an hour.')
    expect(least).toBe(3)
    expect(fleet.census).toEqual({ 1: 3 })
  })
  test('goes on when there is capacity within the hour', async () => {
    const fleet = await Fleet.of(3)
    lack(fleet, { of: 'capacity' }, minutes(40))
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 150 } })
    expect((await fleet.trace(60, 7200)).statuses.at(-1)).toBe('Successful 100%')
    expect(fleet.census).toEqual({ 2: 3 })
  })
  test('names an instance that warms up', async () => {
    const fleet = await Fleet.of(2)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 150, InstanceWarmup: 300 } })
    fleet.world.advance(minutes(2))
    const fresh = (await fleet.group()).Instances?.at(-1)?.InstanceId
    expect((await fleet.newest()).StatusReason).toBe(
      `Waiting for instances to warm up before continuing. For example: ${fresh} is still warming up.`,
    )
  })
})

describe('suspended in the middle of a refresh', () => {
  test.each(['Launch', 'Terminate'])('%s: nothing more is replaced, and it fails after an hour', async process => {
    const fleet = await Fleet.of(4)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 125 } })
    fleet.world.advance(minutes(3))
    await fleet.autoscaling.suspendProcesses({ ...group, ScalingProcesses: [process] })
    fleet.world.advance(minutes(3))
    const { 2: fresh } = fleet.census
    expect(fresh).toBeGreaterThan(0)
    const { statuses, least } = await fleet.trace(60, 7200)
    expect(statuses.at(-1)).toMatch(/^Failed/)
    expect(least).toBeGreaterThanOrEqual(4)
    expect(fleet.census[2]).toBe(fresh)
  })
  test.each(['AddToLoadBalancer', 'AZRebalance', 'AlarmNotification', 'ScheduledActions'])('%s: it goes on', async process => {
    const fleet = await Fleet.of(4, { AvailabilityZones: ZONES })
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 125 } })
    fleet.world.advance(minutes(3))
    await fleet.autoscaling.suspendProcesses({ ...group, ScalingProcesses: [process] })
    expect((await fleet.trace(60, 7200)).statuses.at(-1)).toBe('Successful 100%')
  })
})
