import { minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../fleet.ts'

describe('an image that never becomes healthy', () => {
  test('stops the refresh after an hour with the minimum still in service; then the group heals itself', async () => {
    const fleet = await Fleet.of(4)
    fleet.ec2State.fates.set(fleet.images[1]!, Number.POSITIVE_INFINITY)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 75 } })
    const { statuses, least } = await fleet.trace(30, 7200)
    expect(statuses).toEqual(['Pending', 'InProgress 0%', 'Failed 0%'])
    expect(least).toBe(3)
    fleet.world.advance(minutes(10))
    expect(fleet.census).toEqual({ 1: 4 })
  })
  test('is rolled back with AutoRollback', async () => {
    const fleet = await Fleet.of(4)
    fleet.ec2State.fates.set(fleet.images[1]!, Number.POSITIVE_INFINITY)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 75, AutoRollback: true } })
    expect((await fleet.trace(30, 7200)).statuses.slice(-2)).toEqual(['RollbackInProgress 0%', 'RollbackSuccessful 0%'])
    expect(fleet.census).toEqual({ 1: 4 })
  })
  test('is healthy until the grace period is over', async () => {
    const fleet = await Fleet.of(0, { HealthCheckGracePeriod: 120 })
    fleet.ec2State.fates.set(fleet.images[0]!, Number.POSITIVE_INFINITY)
    await fleet.autoscaling.setDesiredCapacity({ AutoScalingGroupName: 'web', DesiredCapacity: 1 })
    const first = async (): Promise<string> => {
      const [instance] = (await fleet.group()).Instances!
      return `${instance?.LifecycleState} ${instance?.HealthStatus}`
    }
    // 40 s boot, the grace period, 30 s until the group takes note
    fleet.world.advance(seconds(40 + 120 + 29))
    expect(await first()).toBe('InService Healthy')
    fleet.world.advance(seconds(1))
    expect(await first()).toBe('Terminating Unhealthy')
  })
  test('is taken for good when the warm-up is over before it fails', async () => {
    const fleet = await Fleet.of(1, { HealthCheckGracePeriod: 300 })
    fleet.ec2State.fates.set(fleet.images[1]!, Number.POSITIVE_INFINITY)
    await fleet.refresh({ Preferences: { InstanceWarmup: 0 } })
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('Successful 100%')
  })
})
