import { hours, minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Fleet } from './fleet.ts'

const group = { AutoScalingGroupName: 'web' }
const ids = (fleet: Fleet): string[] => [...fleet.state.running('web').keys()]

describe('an instance’s life', () => {
  test('Pending until it runs and is healthy, Terminating until EC2 has ended it, and each is an activity', async () => {
    const fleet = await Fleet.of(0)
    fleet.ec2State.fates.set(fleet.images[0]!, seconds(20))
    const state = async (): Promise<unknown> => (await fleet.group()).Instances?.map(({ LifecycleState }) => LifecycleState)
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 1 })
    fleet.world.advance(seconds(59))
    expect(await state()).toEqual(['Pending'])
    fleet.world.advance(seconds(1))
    expect(await state()).toEqual(['InService'])
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 0 })
    fleet.world.advance(seconds(29))
    expect(await state()).toEqual(['Terminating'])
    fleet.world.advance(seconds(1))
    expect((await fleet.group()).Instances ?? []).toEqual([])
    const { Activities } = await fleet.autoscaling.describeScalingActivities(group)
    expect(Activities?.[0]?.Cause).toMatch(/^At 2026-01-05T08:1\d:\d\d\.000Z an instance was taken out of service .*capacity\.$/)
    expect(Activities?.map(({ Description, StatusCode }) => `${Description?.split(':')[0]} ${StatusCode}`)).toEqual([
      'Terminating EC2 instance Successful',
      'Launching a new EC2 instance Successful',
    ])
    fleet.world.advance(hours(6 * 7 * 24))
    expect((await fleet.autoscaling.describeScalingActivities(group)).Activities ?? []).toEqual([])
  })
  test('unhealthy: replaced, unless ReplaceUnhealthy is suspended', async () => {
    const fleet = await Fleet.of(2)
    const [first, second] = ids(fleet)
    await fleet.autoscaling.suspendProcesses({ ...group, ScalingProcesses: ['ReplaceUnhealthy'] })
    await fleet.autoscaling.setInstanceHealth({ InstanceId: first, HealthStatus: 'Unhealthy' })
    fleet.world.advance(minutes(5))
    expect(ids(fleet)).toEqual([first, second])
    await fleet.autoscaling.resumeProcesses(group)
    fleet.world.advance(minutes(5))
    expect(ids(fleet)).not.toContain(first)
    expect(fleet.inService).toBe(2)
  })
  test('a word about health within the grace period is not heard, unless asked for', async () => {
    const fleet = await Fleet.of(1, { HealthCheckGracePeriod: 3600 })
    const [InstanceId] = ids(fleet)
    await fleet.autoscaling.setInstanceHealth({ InstanceId, HealthStatus: 'Unhealthy' })
    expect((await fleet.group()).Instances?.[0]?.HealthStatus).toBe('Healthy')
    await fleet.autoscaling.setInstanceHealth({ InstanceId, HealthStatus: 'Unhealthy', ShouldRespectGracePeriod: false })
    fleet.world.advance(minutes(2))
    expect(ids(fleet)).not.toContain(InstanceId)
  })
  test('ended in EC2: not noticed while HealthCheck is suspended', async () => {
    const fleet = await Fleet.of(1)
    const [InstanceId] = ids(fleet)
    await fleet.autoscaling.suspendProcesses({ ...group, ScalingProcesses: ['HealthCheck'] })
    await fleet.ec2.terminateInstances({ InstanceIds: [InstanceId!] })
    fleet.world.advance(minutes(5))
    expect(ids(fleet)).toEqual([InstanceId])
    await fleet.autoscaling.resumeProcesses({ ...group, ScalingProcesses: ['HealthCheck'] })
    fleet.world.advance(minutes(5))
    expect(fleet.inService).toBe(1)
    expect(ids(fleet)).not.toContain(InstanceId)
  })
})

describe('TerminateInstanceInAutoScalingGroup', () => {
  test.each([
    [false, 2],
    [true, 1],
  ])('with decrement %p leaves %i', async (ShouldDecrementDesiredCapacity, left) => {
    const fleet = await Fleet.of(2)
    const [InstanceId] = ids(fleet)
    const { Activity } = await fleet.autoscaling.terminateInstanceInAutoScalingGroup({ InstanceId, ShouldDecrementDesiredCapacity })
    expect(Activity).toMatchObject({ StatusCode: 'InProgress', Description: `Terminating EC2 instance: ${InstanceId}` })
    fleet.world.advance(minutes(5))
    expect(ids(fleet)).toHaveLength(left)
    expect(ids(fleet)).not.toContain(InstanceId)
  })
  test('is refused for an instance of no group, and below the minimum', async () => {
    const fleet = await Fleet.of(2, { MinSize: 2 })
    const refused = (InstanceId: string | undefined) =>
      expect(fleet.autoscaling.terminateInstanceInAutoScalingGroup({ InstanceId, ShouldDecrementDesiredCapacity: true })).rejects
    await refused('i-0123456789abcdef0').toMatchObject({ name: 'ValidationError', message: expect.stringContaining('not found') })
    await refused(ids(fleet)[0]).toMatchObject({ name: 'ValidationError', message: expect.stringContaining('min size') })
  })
})

describe('standby', () => {
  test('without decrement the group launches another; coming back raises the desired capacity', async () => {
    const fleet = await Fleet.of(2)
    const [InstanceId] = ids(fleet)
    await fleet.autoscaling.enterStandby({ ...group, InstanceIds: [InstanceId!], ShouldDecrementDesiredCapacity: false })
    fleet.world.advance(minutes(2))
    expect(fleet.inService).toBe(2)
    await fleet.autoscaling.exitStandby({ ...group, InstanceIds: [InstanceId!] })
    fleet.world.advance(minutes(2))
    expect(await fleet.group()).toMatchObject({ DesiredCapacity: 3 })
    expect(ids(fleet)).toContain(InstanceId)
  })
  test('coming back is refused above the maximum', async () => {
    const fleet = await Fleet.of(2, { MaxSize: 2 })
    const InstanceIds = ids(fleet).slice(0, 1)
    await fleet.autoscaling.enterStandby({ ...group, InstanceIds, ShouldDecrementDesiredCapacity: false })
    await expect(fleet.autoscaling.exitStandby({ ...group, InstanceIds })).rejects.toMatchObject({
      message: expect.stringContaining('maximum size of 2'),
    })
  })
  test('is refused for an instance that is not in service, and back for one that is not in standby', async () => {
    const fleet = await Fleet.of(1)
    const InstanceIds = ids(fleet)
    await expect(fleet.autoscaling.exitStandby({ ...group, InstanceIds })).rejects.toMatchObject({
      message: expect.stringContaining('not in Standby'),
    })
    await fleet.autoscaling.enterStandby({ ...group, InstanceIds, ShouldDecrementDesiredCapacity: true })
    await expect(fleet.autoscaling.enterStandby({ ...group, InstanceIds, ShouldDecrementDesiredCapacity: true })).rejects.toMatchObject({
      message: expect.stringContaining('not in InService'),
    })
  })
})

test('DescribeAutoScalingInstances names the group', async () => {
  const fleet = await Fleet.of(2)
  const [InstanceId] = ids(fleet)
  const { AutoScalingInstances } = await fleet.autoscaling.describeAutoScalingInstances({ InstanceIds: [InstanceId!] })
  expect(AutoScalingInstances).toMatchObject([{ InstanceId, AutoScalingGroupName: 'web', LifecycleState: 'InService' }])
})

describe('suspending', () => {
  test('without a list suspends all processes; an unknown one is refused', async () => {
    const fleet = await Fleet.of(0)
    await fleet.autoscaling.suspendProcesses(group)
    expect((await fleet.group()).SuspendedProcesses).toHaveLength(9)
    await fleet.autoscaling.resumeProcesses({ ...group, ScalingProcesses: ['Launch'] })
    expect((await fleet.group()).SuspendedProcesses?.map(({ ProcessName }) => ProcessName)).not.toContain('Launch')
    await expect(fleet.autoscaling.suspendProcesses({ ...group, ScalingProcesses: ['Lunch'] })).rejects.toMatchObject({
      message: expect.stringContaining('Lunch'),
    })
  })
  test.each([
    ['Launch', 3, 1],
    ['Terminate', 0, 1],
  ])('%s keeps a desired capacity of %i at %i', async (process, DesiredCapacity, left) => {
    const fleet = await Fleet.of(1)
    await fleet.autoscaling.suspendProcesses({ ...group, ScalingProcesses: [process] })
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity })
    fleet.world.advance(minutes(5))
    expect(ids(fleet)).toHaveLength(left)
  })
})

test('tags are added, replaced, removed and found', async () => {
  const fleet = await Fleet.of(0)
  const tag = { ResourceId: 'web', ResourceType: 'auto-scaling-group', PropagateAtLaunch: true }
  await fleet.autoscaling.createOrUpdateTags({
    Tags: [
      { ...tag, Key: 'a', Value: '1' },
      { ...tag, Key: 'b', Value: '2' },
    ],
  })
  await fleet.autoscaling.createOrUpdateTags({ Tags: [{ ...tag, Key: 'a', Value: '3' }] })
  await fleet.autoscaling.deleteTags({ Tags: [{ ...tag, Key: 'b' }] })
  const { Tags } = await fleet.autoscaling.describeTags({ Filters: [{ Name: 'auto-scaling-group', Values: ['web'] }] })
  expect(Tags).toEqual([{ ...tag, Key: 'a', Value: '3' }])
  expect((await fleet.autoscaling.describeTags({ Filters: [{ Name: 'key', Values: ['b'] }] })).Tags ?? []).toEqual([])
  await expect(fleet.autoscaling.createOrUpdateTags({ Tags: [{ ...tag, ResourceId: 'wep', Key: 'a' }] })).rejects.toMatchObject({
    message: expect.stringContaining('wep'),
  })
})
