import { minutes, seconds } from '@golden-ami/local-aws'
import { nextCheckpoint } from '@golden-ami/local-aws/services/autoscaling/refresh/checkpoints'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../fleet.ts'

describe('the next checkpoint', () => {
  const cases: [desired: number, percentages: number[], goal: number, after: number[]][] = [
    [10, [20, 50, 100], 2, [50, 100]],
    [10, [25, 100], 3, [100]],
    [2, [10, 40, 100], 1, [100]],
    [10, [100], 10, []],
    [10, [30], 3, []],
    [0, [50, 100], 0, []],
  ]
  test.each(cases)('of %i instances, %j: at %i, then %j', (desired, percentages, goal, after) => {
    expect(nextCheckpoint(desired, percentages)).toEqual({ goal, after })
  })
})

describe('a refresh with checkpoints', () => {
  test('pauses for the delay after each but the last', async () => {
    const fleet = await Fleet.of(10)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 80, CheckpointPercentages: [20, 50, 100], CheckpointDelay: 900 } })
    // 10 s pending, 40 s boot, 60 s warm-up
    fleet.world.advance(seconds(110))
    expect(await fleet.newest()).toMatchObject({ PercentageComplete: 20, StatusReason: expect.stringContaining('20%') })
    fleet.world.advance(seconds(899))
    expect(fleet.census).toEqual({ 1: 8, 2: 2 })
    fleet.world.advance(seconds(1))
    expect((await fleet.newest()).StatusReason).toBeUndefined()
    expect(fleet.census).toEqual({ 1: 6, 2: 4 })
    fleet.world.advance(seconds(300))
    expect(await fleet.newest()).toMatchObject({ PercentageComplete: 50, StatusReason: expect.stringContaining('50%') })
    expect(fleet.census).toEqual({ 1: 5, 2: 5 })
    const { statuses } = await fleet.trace(10, 3600)
    expect(statuses).toEqual(['InProgress 50%', 'InProgress 70%', 'InProgress 90%', 'Successful 100%'])
  })
  test('waits an hour where no delay is said', async () => {
    const fleet = await Fleet.of(2)
    await fleet.refresh({ Preferences: { CheckpointPercentages: [50, 100] } })
    fleet.world.advance(seconds(110) + minutes(60) - 1)
    expect(fleet.census).toEqual({ 1: 1, 2: 1 })
    fleet.world.advance(1)
    expect(fleet.census).toEqual({ 2: 2 })
  })
  test('that end below 100 is a canary: it succeeds with old instances left', async () => {
    const fleet = await Fleet.of(10)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 90, CheckpointPercentages: [30] } })
    const { statuses } = await fleet.trace(10, 3600)
    expect(statuses.at(-1)).toBe('Successful 30%')
    expect(fleet.census).toEqual({ 1: 7, 2: 3 })
    expect(await fleet.newest()).toMatchObject({ InstancesToUpdate: 7 })
    expect((await fleet.group()).LaunchTemplate?.Version).toBe('2')
  })
  test('launching first, has let the old instances go before it pauses', async () => {
    const fleet = await Fleet.of(4)
    const Preferences = { MinHealthyPercentage: 100, MaxHealthyPercentage: 200, CheckpointPercentages: [50, 100], CheckpointDelay: 600 }
    await fleet.refresh({ Preferences })
    fleet.world.advance(seconds(110))
    expect(fleet.census).toEqual({ 1: 2, 2: 2 })
    expect((await fleet.newest()).StatusReason).toContain('50%')
  })
})
