import { hours, minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from '@jest/globals'
import { Fleet } from '../fleet.ts'

const LAUNCH_FIRST = { MinHealthyPercentage: 100, MaxHealthyPercentage: 110 }
const WATCHED = { ...LAUNCH_FIRST, AlarmSpecification: { Alarms: ['web-5xx'] } }

describe('an alarm', () => {
  test('that fires between two calls fails the refresh; what was replaced stays', async () => {
    const fleet = await Fleet.of(4)
    fleet.monitoring.set('web-5xx', 'OK')
    fleet.monitoring.schedule('web-5xx', [{ at: fleet.world.now + seconds(240), state: 'ALARM' }])
    await fleet.refresh({ Preferences: WATCHED })
    fleet.world.advance(minutes(10))
    const { Status, StatusReason, PercentageComplete, EndTime, RollbackDetails } = await fleet.newest()
    expect({ Status, PercentageComplete, RollbackDetails }).toEqual({ Status: 'Failed', PercentageComplete: 50 })
    expect(StatusReason).toContain('web-5xx')
    expect(EndTime!.getTime()).toBeLessThanOrEqual(fleet.world.now - seconds(600 - 240 - 30))
    expect(fleet.census).toEqual({ 1: 1, 2: 3 })
    expect((await fleet.group()).LaunchTemplate?.Version).toBe('1')
  })
  test('rolls back with AutoRollback; PercentageComplete goes back to zero', async () => {
    const fleet = await Fleet.of(4)
    fleet.monitoring.set('web-5xx', 'OK')
    await fleet.refresh({ Preferences: { ...WATCHED, AutoRollback: true } })
    fleet.world.advance(seconds(240))
    fleet.monitoring.set('web-5xx', 'ALARM')
    const { statuses, least, seconds: passed } = await fleet.trace(10, 3600)
    // two after one another: 40 s boot, 60 s warm-up; 30 s termination of the last
    expect(passed).toBe(2 * (40 + 60) + 30)
    expect(statuses).toEqual(['RollbackInProgress 50%', 'RollbackInProgress 25%', 'RollbackInProgress 0%', 'RollbackSuccessful 0%'])
    expect(least).toBeGreaterThanOrEqual(4)
    expect(fleet.census).toEqual({ 1: 4 })
    const { RollbackDetails, InstancesToUpdate } = await fleet.newest()
    expect(RollbackDetails).toMatchObject({ PercentageCompleteOnRollback: 50, InstancesToUpdateOnRollback: 2 })
    expect(RollbackDetails?.RollbackReason).toContain('web-5xx')
    expect(InstancesToUpdate).toBe(2)
  })
  test('that is in ALARM at the start ends the refresh before anything is replaced', async () => {
    const fleet = await Fleet.of(2)
    fleet.monitoring.set('web-5xx', 'ALARM')
    const before = [...fleet.state.running('web').keys()]
    await fleet.refresh({ Preferences: WATCHED })
    expect((await fleet.trace(10, 600)).statuses).toEqual(['Pending', 'Failed'])
    expect([...fleet.state.running('web').keys()]).toEqual(before)
  })
  test('counts while the refresh bakes, and not afterwards', async () => {
    const fleet = await Fleet.of(1)
    fleet.monitoring.set('web-5xx', 'OK')
    await fleet.refresh({ Preferences: { ...WATCHED, AutoRollback: true, BakeTime: 600 } })
    fleet.world.advance(seconds(200))
    expect((await fleet.newest()).Status).toBe('Baking')
    fleet.monitoring.set('web-5xx', 'ALARM')
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('RollbackSuccessful 0%')
    expect(fleet.census).toEqual({ 1: 1 })

    fleet.monitoring.set('web-5xx', 'OK')
    await fleet.refresh({ Preferences: WATCHED })
    await fleet.trace(10, 3600)
    fleet.monitoring.set('web-5xx', 'ALARM')
    fleet.world.advance(minutes(5))
    expect((await fleet.newest()).Status).toBe('Successful')
  })
})

describe('bake time', () => {
  test('passes after the last replacement; only then the group has the new version', async () => {
    const fleet = await Fleet.of(1)
    await fleet.refresh({ Preferences: { ...LAUNCH_FIRST, BakeTime: 900 } })
    const { statuses, seconds: passed } = await fleet.trace(10, 3600)
    expect(statuses).toEqual(['Pending', 'InProgress 0%', 'InProgress 100%', 'Baking 100%', 'Successful 100%'])
    // 10 s pending, 40 s boot, 60 s warm-up, 30 s termination of the old one
    expect(passed).toBe(10 + 40 + 60 + 30 + 900)
  })
})

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
