import { describe, expect, test } from 'vitest'
import { Fleet } from '../fleet.ts'

describe('preferences that are refused', () => {
  test.each([
    ['a maximum without a minimum', { MaxHealthyPercentage: 110 }, /MinHealthyPercentage must be specified/],
    ['bounds too far apart', { MinHealthyPercentage: 50, MaxHealthyPercentage: 151 }, /greater than 100/],
    ['checkpoints out of order', { CheckpointPercentages: [50, 20, 100] }, /ascending/],
    ['the same checkpoint twice', { CheckpointPercentages: [50, 50, 100] }, /unique/],
    ['a delay without checkpoints', { CheckpointDelay: 60 }, /CheckpointPercentages must be specified/],
    ['eleven alarms', { AlarmSpecification: { Alarms: Array.from({ length: 11 }, (_, n) => `alarm-${n}`) } }, /10/],
  ])('%s', async (_, Preferences, message) => {
    const fleet = await Fleet.of(1)
    await expect(fleet.refresh({ Preferences })).rejects.toMatchObject({ name: 'ValidationError', message: expect.stringMatching(message) })
    expect(fleet.state.refreshes.owned()).toEqual([])
  })
  test('bounds exactly 100 apart are accepted', async () => {
    const fleet = await Fleet.of(1)
    await expect(fleet.refresh({ Preferences: { MinHealthyPercentage: 50, MaxHealthyPercentage: 150 } })).resolves.toBeDefined()
  })
})

describe('defaults', () => {
  test('are those of the API; no maximum is not a maximum of 100', async () => {
    const fleet = await Fleet.of(1)
    await fleet.refresh()
    const { Preferences } = await fleet.newest()
    expect(Preferences).toEqual({
      MinHealthyPercentage: 90,
      InstanceWarmup: 60,
      SkipMatching: false,
      AutoRollback: false,
      ScaleInProtectedInstances: 'Wait',
      StandbyInstances: 'Wait',
    })
  })
  test('come from the group’s instance maintenance policy', async () => {
    const fleet = await Fleet.of(2, { InstanceMaintenancePolicy: { MinHealthyPercentage: 100, MaxHealthyPercentage: 150 } })
    await fleet.refresh()
    expect((await fleet.newest()).Preferences).toMatchObject({ MinHealthyPercentage: 100, MaxHealthyPercentage: 150 })
    expect(await fleet.trace(10, 3600)).toMatchObject({ least: 2, most: 3 })
  })
  test('the warm-up is the grace period where the group has no default warm-up', async () => {
    const fleet = await Fleet.of(1, { DefaultInstanceWarmup: undefined, HealthCheckGracePeriod: 300 })
    await fleet.refresh()
    expect((await fleet.newest()).Preferences?.InstanceWarmup).toBe(300)
    expect((await fleet.trace(5, 3600)).seconds).toBe(10 + 40 + 300)
  })
})
