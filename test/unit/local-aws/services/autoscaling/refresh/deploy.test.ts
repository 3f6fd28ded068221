import { describe, expect, test } from 'vitest'
import { Fleet } from '../fleet.ts'

const LAUNCH_FIRST = { MinHealthyPercentage: 100, MaxHealthyPercentage: 110 }

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
