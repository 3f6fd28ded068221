import { minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Fleet } from './fleet.ts'

describe('a group', () => {
  test('has its desired capacity in service, with the numbered version on each instance', async () => {
    const fleet = await Fleet.of(3)
    const { Instances, LaunchTemplate } = await fleet.group()
    expect(Instances?.map(({ LifecycleState, HealthStatus }) => `${LifecycleState} ${HealthStatus}`)).toEqual(
      Array(3).fill('InService Healthy'),
    )
    expect(Instances?.map(instance => instance.LaunchTemplate?.Version)).toEqual(['1', '1', '1'])
    expect(LaunchTemplate).toMatchObject({ LaunchTemplateName: 'web', Version: '1', LaunchTemplateId: expect.stringMatching(/^lt-/) })
  })
  test('replaces an instance that somebody terminates in EC2', async () => {
    const fleet = await Fleet.of(3)
    const [first] = (await fleet.group()).Instances!
    await fleet.ec2.terminateInstances({ InstanceIds: [first!.InstanceId!] })
    fleet.world.advance(minutes(5))
    const { Instances } = await fleet.group()
    expect(Instances).toHaveLength(3)
    expect(Instances?.map(instance => instance.InstanceId)).not.toContain(first!.InstanceId)
  })
})

describe('a rolling refresh', () => {
  test('replaces one after the other, launching first, and makes the version the group’s own only at the end', async () => {
    const fleet = await Fleet.of(4)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 110 } })
    fleet.world.advance(minutes(2))
    expect((await fleet.group()).LaunchTemplate?.Version).toBe('1')
    const { statuses, least, most } = await fleet.trace(10, 3600)
    expect(statuses).toEqual(['InProgress 25%', 'InProgress 50%', 'InProgress 75%', 'InProgress 100%', 'Successful 100%'])
    expect({ least, most }).toEqual({ least: 4, most: 5 })
    expect(fleet.census).toEqual({ 2: 4 })
    expect((await fleet.group()).LaunchTemplate?.Version).toBe('2')
  })
  test('with SkipMatching and nothing to change succeeds at once and replaces nothing', async () => {
    const fleet = await Fleet.of(3)
    const before = [...fleet.state.running('web').keys()]
    await fleet.refresh({ version: '1', Preferences: { SkipMatching: true } })
    const { statuses } = await fleet.trace(10, 60)
    expect(statuses).toEqual(['Pending', 'Successful 100%'])
    expect([...fleet.state.running('web').keys()]).toEqual(before)
  })
  test('is one at a time', async () => {
    const fleet = await Fleet.of(2)
    await fleet.refresh()
    await expect(fleet.refresh()).rejects.toMatchObject({ name: 'InstanceRefreshInProgressFault' })
  })
  test('that is cancelled leaves what it has replaced', async () => {
    const fleet = await Fleet.of(4)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 50 } })
    fleet.world.advance(seconds(30))
    await fleet.autoscaling.cancelInstanceRefresh({ AutoScalingGroupName: 'web' })
    const { statuses } = await fleet.trace(5, 600)
    expect(statuses).toEqual(['Cancelling 0%', 'Cancelled 0%'])
    fleet.world.advance(minutes(10))
    expect(fleet.census).toEqual({ 1: 2, 2: 2 })
    expect((await fleet.group()).LaunchTemplate?.Version).toBe('1')
  })
})
