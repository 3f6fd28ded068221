import { hours, minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Fleet } from './fleet.ts'

const group = { AutoScalingGroupName: 'web' }
const launch = { ...group, LifecycleHookName: 'up', LifecycleTransition: 'autoscaling:EC2_INSTANCE_LAUNCHING' }
const leave = { ...group, LifecycleHookName: 'down', LifecycleTransition: 'autoscaling:EC2_INSTANCE_TERMINATING' }
const states = (fleet: Fleet): (string | undefined)[] => fleet.state.groups.own('web')!.members.map(member => member.LifecycleState)
const last = (fleet: Fleet): string => fleet.state.groups.own('web')!.members.at(-1)!.InstanceId

describe('hooks', () => {
  test('have defaults, are told, updated and deleted', async () => {
    const fleet = await Fleet.of(0, { LifecycleHookSpecificationList: [{ ...leave, HeartbeatTimeout: 7200, DefaultResult: 'CONTINUE' }] })
    await fleet.autoscaling.putLifecycleHook(launch)
    await fleet.autoscaling.putLifecycleHook({ ...group, LifecycleHookName: 'up', HeartbeatTimeout: 60 })
    const { LifecycleHooks } = await fleet.autoscaling.describeLifecycleHooks(group)
    expect(LifecycleHooks).toEqual([
      { ...leave, HeartbeatTimeout: 7200, GlobalTimeout: 172_800, DefaultResult: 'CONTINUE' },
      { ...launch, HeartbeatTimeout: 60, GlobalTimeout: 6000, DefaultResult: 'ABANDON' },
    ])
    await fleet.autoscaling.deleteLifecycleHook(launch)
    expect((await fleet.autoscaling.describeLifecycleHooks({ ...group, LifecycleHookNames: ['up'] })).LifecycleHooks ?? []).toEqual([])
    await expect(fleet.autoscaling.deleteLifecycleHook(launch)).rejects.toThrow('No Lifecycle Hook found with name: up')
  })
  test.each([
    [{ LifecycleTransition: undefined }, /Transition/],
    [{ LifecycleTransition: 'sideways' }, /Transition/],
    [{ DefaultResult: 'MAYBE' }, /Default Result/],
    [{ HeartbeatTimeout: 29 }, /between 30 and 7200/],
    [{ HeartbeatTimeout: 7201 }, /between 30 and 7200/],
  ])('%j is refused', async (wrong, message) => {
    const fleet = await Fleet.of(0)
    await expect(fleet.autoscaling.putLifecycleHook({ ...launch, ...wrong })).rejects.toThrow(message)
  })
})

describe('a launch hook', () => {
  test('holds the instance until it is completed', async () => {
    const fleet = await Fleet.of(0)
    await fleet.autoscaling.putLifecycleHook(launch)
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 1 })
    fleet.world.advance(minutes(50))
    expect(states(fleet)).toEqual(['Pending:Wait'])
    await fleet.autoscaling.completeLifecycleAction({ ...launch, InstanceId: last(fleet), LifecycleActionResult: 'CONTINUE' })
    fleet.world.advance(seconds(1))
    expect(states(fleet)).toEqual(['InService'])
    await expect(
      fleet.autoscaling.completeLifecycleAction({ ...launch, InstanceId: last(fleet), LifecycleActionResult: 'CONTINUE' }),
    ).rejects.toThrow('No active Lifecycle Action found')
  })
  test('that is abandoned terminates the instance, and it is replaced', async () => {
    const fleet = await Fleet.of(0)
    await fleet.autoscaling.putLifecycleHook(launch)
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 1 })
    fleet.world.advance(minutes(2))
    const first = last(fleet)
    await fleet.autoscaling.completeLifecycleAction({ ...launch, InstanceId: first, LifecycleActionResult: 'ABANDON' })
    fleet.world.advance(minutes(2))
    expect(last(fleet)).not.toBe(first)
    expect(states(fleet)).toEqual(['Pending:Wait'])
    const { Activities = [] } = await fleet.autoscaling.describeScalingActivities(group)
    expect(Activities.find(({ StatusCode }) => StatusCode === 'Cancelled')).toMatchObject({
      Description: `Launching a new EC2 instance: ${first}`,
      StatusMessage: expect.stringMatching(
        /^Instance failed to complete user's Lifecycle Action: Lifecycle Action with token \S+ was abandoned: Lifecycle Action Completed with ABANDON Result$/,
      ),
    })
  })
  test.each([
    ['ABANDON', 0],
    ['CONTINUE', 1],
  ])('that nobody completes ends with its default, %s', async (DefaultResult, inService) => {
    const fleet = await Fleet.of(0)
    await fleet.autoscaling.putLifecycleHook({ ...launch, DefaultResult, HeartbeatTimeout: 600 })
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 1 })
    fleet.world.advance(minutes(5))
    fleet.world.advance(minutes(6))
    expect(fleet.state.groups.own('web')!.members.filter(({ inServiceSince }) => inServiceSince !== undefined)).toHaveLength(inService)
  })
  test('lasts as long as its heartbeats, and no longer than a hundred', async () => {
    const fleet = await Fleet.of(0)
    await fleet.autoscaling.putLifecycleHook({ ...launch, HeartbeatTimeout: 30 })
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 1 })
    fleet.world.advance(seconds(50))
    const first = last(fleet)
    for (let beats = 0; beats < 140; beats++) {
      await fleet.autoscaling.recordLifecycleActionHeartbeat({ ...launch, InstanceId: first })
      fleet.world.advance(seconds(20))
    }
    expect(states(fleet)).toEqual(['Pending:Wait'])
    expect(last(fleet)).toBe(first)
    for (let beats = 0; beats < 8; beats++) {
      await fleet.autoscaling.recordLifecycleActionHeartbeat({ ...launch, InstanceId: first })
      fleet.world.advance(seconds(20))
    }
    fleet.world.advance(seconds(40))
    expect(last(fleet)).not.toBe(first)
  })
  test('that is deleted lets the instance go on as it would have by default', async () => {
    const fleet = await Fleet.of(0)
    await fleet.autoscaling.putLifecycleHook({ ...launch, DefaultResult: 'CONTINUE' })
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 1 })
    fleet.world.advance(minutes(2))
    await fleet.autoscaling.deleteLifecycleHook(launch)
    fleet.world.advance(seconds(1))
    expect(states(fleet)).toEqual(['InService'])
  })
})

describe('a termination hook', () => {
  test.each(['CONTINUE', 'ABANDON'])('holds the instance, which runs and serves nobody, until it is completed: %s', async result => {
    const fleet = await Fleet.of(2)
    await fleet.autoscaling.putLifecycleHook(leave)
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 1 })
    fleet.world.advance(minutes(30))
    expect(states(fleet).toSorted()).toEqual(['InService', 'Terminating:Wait'])
    const { InstanceId } = fleet.state.groups.own('web')!.members.find(member => member.LifecycleState === 'Terminating:Wait')!
    expect(fleet.ec2State.instances.own(InstanceId)?.State?.Name).toBe('running')
    await fleet.autoscaling.completeLifecycleAction({ ...leave, InstanceId, LifecycleActionResult: result })
    fleet.world.advance(minutes(1))
    expect(states(fleet)).toEqual(['InService'])
  })
  test('does not hold the instances of a group that is deleted by force', async () => {
    const fleet = await Fleet.of(2)
    await fleet.autoscaling.putLifecycleHook(leave)
    await fleet.autoscaling.deleteAutoScalingGroup({ ...group, ForceDelete: true })
    fleet.world.advance(minutes(2))
    expect(fleet.ec2State.instances.owned().map(({ State }) => State?.Name)).toEqual(['terminated', 'terminated'])
  })
})

describe('a refresh of a group with hooks', () => {
  test('waits for them, and goes on when they are completed', async () => {
    const fleet = await Fleet.of(1)
    await fleet.autoscaling.putLifecycleHook(launch)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 200 } })
    fleet.world.advance(minutes(20))
    expect(states(fleet)).toEqual(['InService', 'Pending:Wait'])
    await fleet.autoscaling.completeLifecycleAction({ ...launch, InstanceId: last(fleet), LifecycleActionResult: 'CONTINUE' })
    expect((await fleet.trace(20, 3600)).statuses.at(-1)).toBe('Successful 100%')
    expect(fleet.census).toEqual({ 2: 1 })
  })
  test('fails after an hour when each launch is abandoned', async () => {
    const fleet = await Fleet.of(1)
    await fleet.autoscaling.putLifecycleHook({ ...launch, HeartbeatTimeout: 300 })
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 200 } })
    const { statuses } = await fleet.trace(60, hours(2) / 1000)
    expect(statuses.at(-1)).toBe('Failed 0%')
  })
})
