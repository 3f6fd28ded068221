import { hours, minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../fleet.ts'

describe('a cancelled refresh', () => {
  test('is Cancelling until what is under way has ended', async () => {
    const fleet = await Fleet.of(4)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 50 } })
    fleet.world.advance(seconds(20))
    await fleet.autoscaling.cancelInstanceRefresh({ AutoScalingGroupName: 'web' })
    await expect(fleet.refresh()).rejects.toMatchObject({ name: 'InstanceRefreshInProgressFault' })
    expect(await fleet.trace(5, 600)).toMatchObject({ statuses: ['Cancelling 0%', 'Cancelled 0%'], seconds: 30 })
    fleet.world.advance(hours(1))
    expect(fleet.census).toEqual({ 1: 2, 2: 2 })
  })
  test('is Cancelled at once when the caller does not wait', async () => {
    const fleet = await Fleet.of(4)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 50 } })
    fleet.world.advance(seconds(20))
    await fleet.autoscaling.cancelInstanceRefresh({ AutoScalingGroupName: 'web', WaitForTransitioningInstances: false })
    expect((await fleet.newest()).Status).toBe('Cancelled')
  })
  test('gives back what it has launched beyond the desired capacity', async () => {
    const fleet = await Fleet.of(4)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 200 } })
    fleet.world.advance(seconds(20))
    expect(fleet.state.running('web').size).toBe(8)
    await fleet.autoscaling.cancelInstanceRefresh({ AutoScalingGroupName: 'web' })
    fleet.world.advance(minutes(5))
    expect((await fleet.newest()).Status).toBe('Cancelled')
    expect(fleet.state.running('web').size).toBe(4)
  })
  test('has to be there', async () => {
    const fleet = await Fleet.of(1)
    const nothing = { name: 'ActiveInstanceRefreshNotFoundFault' }
    await expect(fleet.autoscaling.cancelInstanceRefresh({ AutoScalingGroupName: 'web' })).rejects.toMatchObject(nothing)
    await expect(fleet.autoscaling.rollbackInstanceRefresh({ AutoScalingGroupName: 'web' })).rejects.toMatchObject(nothing)
    await fleet.refresh()
    await fleet.trace(10, 600)
    await expect(fleet.autoscaling.cancelInstanceRefresh({ AutoScalingGroupName: 'web' })).rejects.toMatchObject(nothing)
    await expect(fleet.autoscaling.rollbackInstanceRefresh({ AutoScalingGroupName: 'web' })).rejects.toMatchObject(nothing)
  })
})
