import { minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../fleet.ts'

const group = { AutoScalingGroupName: 'web' }
const ids = (fleet: Fleet): string[] => [...fleet.state.running('web').keys()]

describe('a person in the middle of a refresh', () => {
  const LAUNCH_FIRST = { MinHealthyPercentage: 100, MaxHealthyPercentage: 110 }
  test('raises the desired capacity: new instances have the new version already', async () => {
    const fleet = await Fleet.of(4)
    await fleet.refresh({ Preferences: LAUNCH_FIRST })
    fleet.world.advance(seconds(20))
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 6 })
    fleet.world.advance(seconds(10))
    expect(fleet.census).toEqual({ 1: 4, 2: 3 })
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('Successful 100%')
    expect(fleet.census).toEqual({ 2: 6 })
  })
  test('lowers the desired capacity: old instances go first', async () => {
    const fleet = await Fleet.of(4)
    await fleet.refresh({ Preferences: LAUNCH_FIRST })
    fleet.world.advance(seconds(150))
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 2 })
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('Successful 100%')
    expect(fleet.census).toEqual({ 2: 2 })
  })
  test('ends an old and a new instance: both are replaced by new ones', async () => {
    const fleet = await Fleet.of(4)
    await fleet.refresh({ Preferences: LAUNCH_FIRST })
    fleet.world.advance(seconds(200))
    expect(fleet.census).toEqual({ 1: 3, 2: 2 })
    const running = ids(fleet)
    await fleet.ec2.terminateInstances({ InstanceIds: [running.at(0)!, running.at(-1)!] })
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('Successful 100%')
    expect(fleet.census).toEqual({ 2: 4 })
  })
  test('ends an old instance before a checkpoint: what was launched ahead is given back only once there are others instead', async () => {
    const fleet = await Fleet.of(3, { DefaultInstanceWarmup: 180 })
    await fleet.refresh({ Preferences: { ...LAUNCH_FIRST, CheckpointPercentages: [50, 100], CheckpointDelay: 600 } })
    const inService = () => fleet.state.groups.own('web')!.members.filter(({ LifecycleState }) => LifecycleState === 'InService')
    fleet.world.advance(seconds(300))
    const [oldest] = inService()
    // Three that are ready, and one that is warming up.
    expect(inService()).toHaveLength(4)
    await fleet.ec2.terminateInstances({ InstanceIds: [oldest!.InstanceId] })
    const counts = new Set<number>()
    for (let second = 0; second < 3_600; second += 5) {
      counts.add(inService().length)
      fleet.world.advance(seconds(5))
    }
    expect(Math.min(...counts)).toBe(3)
    expect(inService()).toHaveLength(3)
    expect(fleet.census).toEqual({ 2: 3 })
  })
  test('deletes the group: it is cancelled, and not the refresh of the next group of that name', async () => {
    const fleet = await Fleet.of(2)
    await fleet.refresh()
    fleet.world.advance(seconds(20))
    await fleet.autoscaling.deleteAutoScalingGroup({ ...group, ForceDelete: true })
    fleet.world.advance(minutes(5))
    expect(fleet.state.refreshes.owned()).toMatchObject([{ Status: 'Cancelled' }])
    const { Reservations } = await fleet.ec2.describeInstances()
    const states = Reservations?.flatMap(({ Instances }) => Instances ?? []).map(({ State }) => State?.Name)
    expect(new Set(states)).toEqual(new Set(['terminated']))

    await fleet.autoscaling.createAutoScalingGroup({
      ...group,
      AvailabilityZones: ['eu-central-1a'],
      MinSize: 0,
      MaxSize: 1,
      LaunchTemplate: { LaunchTemplateName: 'web' },
    })
    const { InstanceRefreshes } = await fleet.autoscaling.describeInstanceRefreshes(group)
    expect(InstanceRefreshes ?? []).toEqual([])
  })
})

test('a group of none is refreshed at once', async () => {
  const fleet = await Fleet.of(0)
  await fleet.refresh()
  expect((await fleet.trace(10, 600)).statuses).toEqual(['Pending', 'Successful 100%'])
  expect((await fleet.group()).LaunchTemplate?.Version).toBe('2')
})
