import { minutes } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../fleet.ts'

const group = { AutoScalingGroupName: 'web' }
const ids = (fleet: Fleet): string[] => [...fleet.state.running('web').keys()]

describe('an instance that is protected from scale in', () => {
  const withProtected = async (): Promise<{ fleet: Fleet; first: string }> => {
    const fleet = await Fleet.of(3)
    const first = ids(fleet)[0]!
    await fleet.autoscaling.setInstanceProtection({ ...group, InstanceIds: [first], ProtectedFromScaleIn: true })
    return { fleet, first }
  }
  test('is waited for, and the refresh fails after an hour', async () => {
    const { fleet, first } = await withProtected()
    await fleet.refresh()
    fleet.world.advance(minutes(60))
    expect(await fleet.newest()).toMatchObject({ Status: 'InProgress', PercentageComplete: 66, InstancesToUpdate: 1 })
    fleet.world.advance(minutes(10))
    expect(await fleet.newest()).toMatchObject({ Status: 'Failed', StatusReason: expect.stringContaining('protected') })
    expect(ids(fleet)).toContain(first)
  })
  test('is replaced when the protection goes within the hour', async () => {
    const { fleet, first } = await withProtected()
    await fleet.refresh()
    fleet.world.advance(minutes(40))
    await fleet.autoscaling.setInstanceProtection({ ...group, InstanceIds: [first], ProtectedFromScaleIn: false })
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('Successful 100%')
    expect(fleet.census).toEqual({ 2: 3 })
  })
  test('is replaced with Refresh', async () => {
    const { fleet } = await withProtected()
    await fleet.refresh({ Preferences: { ScaleInProtectedInstances: 'Refresh' } })
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('Successful 100%')
    expect(fleet.census).toEqual({ 2: 3 })
  })
  test('stays with Ignore', async () => {
    const { fleet, first } = await withProtected()
    await fleet.refresh({ Preferences: { ScaleInProtectedInstances: 'Ignore' } })
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('Successful 100%')
    expect(fleet.census).toEqual({ 1: 1, 2: 2 })
    expect(ids(fleet)).toContain(first)
  })
})

describe('an instance in standby', () => {
  const withStandby = async (): Promise<{ fleet: Fleet; first: string }> => {
    const fleet = await Fleet.of(3)
    const first = ids(fleet)[0]!
    await fleet.autoscaling.enterStandby({ ...group, InstanceIds: [first], ShouldDecrementDesiredCapacity: true })
    return { fleet, first }
  }
  test('is waited for, and the refresh fails after an hour', async () => {
    const { fleet } = await withStandby()
    await fleet.refresh()
    fleet.world.advance(minutes(75))
    expect(await fleet.newest()).toMatchObject({ Status: 'Failed', StatusReason: expect.stringContaining('Standby') })
    expect(fleet.census).toEqual({ 2: 2 })
  })
  test('is replaced when it comes back within the hour', async () => {
    const { fleet, first } = await withStandby()
    await fleet.refresh()
    fleet.world.advance(minutes(40))
    await fleet.autoscaling.exitStandby({ ...group, InstanceIds: [first] })
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('Successful 100%')
    expect(fleet.census).toEqual({ 2: 3 })
  })
  test.each([
    ['Terminate', []],
    ['Ignore', ['Standby']],
  ] as const)('with %s', async (StandbyInstances, left) => {
    const { fleet, first } = await withStandby()
    await fleet.refresh({ Preferences: { StandbyInstances } })
    expect((await fleet.trace(10, 3600)).statuses.at(-1)).toBe('Successful 100%')
    expect(fleet.census).toEqual({ 2: 2 })
    const { Instances } = await fleet.group()
    expect(Instances?.filter(({ InstanceId }) => InstanceId === first).map(({ LifecycleState }) => LifecycleState)).toEqual(left)
  })
})
