import { hours, minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from '@jest/globals'
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
