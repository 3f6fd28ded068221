import { hours, minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../fleet.ts'

const group = { AutoScalingGroupName: 'web' }
const ids = (fleet: Fleet): string[] => [...fleet.state.running('web').keys()]

describe('a suspended process', () => {
  test('InstanceRefresh: pauses without failing, however long', async () => {
    const fleet = await Fleet.of(4)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 75 } })
    fleet.world.advance(seconds(60))
    await fleet.autoscaling.suspendProcesses({ ...group, ScalingProcesses: ['InstanceRefresh'] })
    fleet.world.advance(hours(5))
    expect((await fleet.newest()).Status).toBe('InProgress')
    expect(fleet.census).toEqual({ 1: 3, 2: 1 })
    await fleet.autoscaling.resumeProcesses({ ...group, ScalingProcesses: ['InstanceRefresh'] })
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('Successful 100%')
  })
  test('InstanceRefresh: the time does not count as time without progress', async () => {
    const fleet = await Fleet.of(1)
    const InstanceIds = ids(fleet)
    await fleet.autoscaling.setInstanceProtection({ ...group, InstanceIds, ProtectedFromScaleIn: true })
    await fleet.refresh()
    fleet.world.advance(minutes(30))
    await fleet.autoscaling.suspendProcesses({ ...group, ScalingProcesses: ['InstanceRefresh'] })
    fleet.world.advance(hours(5))
    await fleet.autoscaling.resumeProcesses({ ...group, ScalingProcesses: ['InstanceRefresh'] })
    fleet.world.advance(minutes(40))
    await fleet.autoscaling.setInstanceProtection({ ...group, InstanceIds, ProtectedFromScaleIn: false })
    expect((await fleet.trace(30, 3600)).statuses.at(-1)).toBe('Successful 100%')
  })
  test('InstanceRefresh: after 14 days the refresh has failed', async () => {
    const fleet = await Fleet.of(1)
    await fleet.autoscaling.suspendProcesses({ ...group, ScalingProcesses: ['InstanceRefresh'] })
    await fleet.refresh()
    fleet.world.advance(hours(14 * 24))
    expect((await fleet.newest()).Status).toBe('InProgress')
    fleet.world.advance(seconds(10))
    expect(await fleet.newest()).toMatchObject({ Status: 'Failed', StatusReason: expect.stringContaining('14 days') })
  })
  test('ReplaceUnhealthy: the refresh replaces the unhealthy first, and spares no healthy one meanwhile', async () => {
    const fleet = await Fleet.of(4)
    const [, second] = ids(fleet)
    await fleet.autoscaling.suspendProcesses({ ...group, ScalingProcesses: ['ReplaceUnhealthy'] })
    await fleet.autoscaling.setInstanceHealth({ InstanceId: second, HealthStatus: 'Unhealthy' })
    const healthy = ids(fleet).filter(id => id !== second)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 75 } })
    fleet.world.advance(seconds(60))
    expect(ids(fleet).slice(0, 3)).toEqual(healthy)
    expect(fleet.census).toEqual({ 1: 3, 2: 1 })
  })
  test.each(['Launch', 'Terminate'])('%s: nothing is replaced, and the refresh fails after an hour', async process => {
    const fleet = await Fleet.of(2)
    await fleet.autoscaling.suspendProcesses({ ...group, ScalingProcesses: [process] })
    const before = ids(fleet)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 200 } })
    fleet.world.advance(minutes(62))
    expect((await fleet.newest()).Status).toBe('Failed')
    expect(ids(fleet)).toEqual(before)
  })
})
