import { ResumeProcessesCommand, SuspendProcessesCommand } from '@aws-sdk/client-auto-scaling'
import { minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
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
  test('takes nothing back while InstanceRefresh is suspended, and does as soon as it is resumed', async () => {
    const fleet = await Fleet.of(4)
    fleet.monitoring.set('web-5xx', 'OK')
    await fleet.refresh({ Preferences: { ...WATCHED, AutoRollback: true } })
    fleet.world.advance(seconds(240))
    const named = { AutoScalingGroupName: 'web', ScalingProcesses: ['InstanceRefresh'] }
    await fleet.autoscaling.send(new SuspendProcessesCommand(named))
    fleet.monitoring.set('web-5xx', 'ALARM')
    fleet.world.advance(minutes(120))
    expect((await fleet.newest()).Status).toBe('InProgress')
    await fleet.autoscaling.send(new ResumeProcessesCommand(named))
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('RollbackSuccessful 0%')
    expect(fleet.census).toEqual({ 1: 4 })
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
