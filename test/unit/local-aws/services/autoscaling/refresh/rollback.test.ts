import { hours, minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../fleet.ts'

const LAUNCH_FIRST = { MinHealthyPercentage: 100, MaxHealthyPercentage: 110 }

describe('a requested rollback', () => {
  test('replaces only what the refresh has replaced, without its checkpoints', async () => {
    const fleet = await Fleet.of(4)
    const untouched = [...fleet.state.running('web').keys()].slice(2)
    await fleet.refresh({ Preferences: { ...LAUNCH_FIRST, CheckpointPercentages: [50, 100], CheckpointDelay: 7200 } })
    fleet.world.advance(minutes(10))
    expect(fleet.census).toEqual({ 1: 2, 2: 2 })
    await fleet.autoscaling.rollbackInstanceRefresh({ AutoScalingGroupName: 'web' })
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('RollbackSuccessful 0%')
    expect(fleet.census).toEqual({ 1: 4 })
    expect([...fleet.state.running('web').keys()]).toEqual(expect.arrayContaining(untouched))
  })
  test('cannot be rolled back itself', async () => {
    const fleet = await Fleet.of(2)
    await fleet.refresh({ Preferences: LAUNCH_FIRST })
    fleet.world.advance(seconds(200))
    await fleet.autoscaling.rollbackInstanceRefresh({ AutoScalingGroupName: 'web' })
    await expect(fleet.autoscaling.rollbackInstanceRefresh({ AutoScalingGroupName: 'web' })).rejects.toMatchObject({
      name: 'ActiveInstanceRefreshNotFoundFault',
    })
    expect((await fleet.newest()).Status).toBe('RollbackInProgress')
  })
  test('can be cancelled', async () => {
    const fleet = await Fleet.of(4)
    await fleet.refresh({ Preferences: LAUNCH_FIRST })
    fleet.world.advance(seconds(240))
    await fleet.autoscaling.rollbackInstanceRefresh({ AutoScalingGroupName: 'web' })
    fleet.world.advance(seconds(20))
    await fleet.autoscaling.cancelInstanceRefresh({ AutoScalingGroupName: 'web' })
    fleet.world.advance(minutes(5))
    expect((await fleet.newest()).Status).toBe('Cancelled')
    expect(fleet.state.running('web').size).toBe(4)
  })
  test('launches the former image at once, however often the new one has failed to launch', async () => {
    const fleet = await Fleet.of(2)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 50, AutoRollback: true } })
    await fleet.ec2.deregisterImage({ ImageId: fleet.images[1] })
    fleet.world.advance(hours(2))
    const { Status, RollbackDetails, EndTime } = await fleet.newest()
    expect(Status).toBe('RollbackSuccessful')
    // 40 s boot, 60 s warm-up
    expect(EndTime!.getTime() - RollbackDetails!.RollbackStartTime!.getTime()).toBe(seconds(100))
    expect(fleet.census).toEqual({ 1: 2 })
  })
  test('fails when the former image cannot be launched any more', async () => {
    const fleet = await Fleet.of(2)
    await fleet.refresh({ Preferences: LAUNCH_FIRST })
    fleet.world.advance(seconds(200))
    await fleet.ec2.deregisterImage({ ImageId: fleet.images[0] })
    await fleet.autoscaling.rollbackInstanceRefresh({ AutoScalingGroupName: 'web' })
    fleet.world.advance(hours(2))
    expect((await fleet.newest()).Status).toBe('RollbackFailed')
    const { Activities } = await fleet.autoscaling.describeScalingActivities({ AutoScalingGroupName: 'web' })
    expect(Activities?.[0]).toMatchObject({ StatusCode: 'Failed', StatusMessage: expect.stringContaining(fleet.images[0]!) })
  })
})
