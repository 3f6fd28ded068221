import { fastPath, refreshPreferences } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { strategy } from '../group.ts'

const healthy = (minHealthy: number, maxHealthy: number, desired: number): readonly [number, number] => {
  const { MinHealthyPercentage, MaxHealthyPercentage } = refreshPreferences({ ...strategy, minHealthy, maxHealthy }, desired)
  return [MinHealthyPercentage, MaxHealthyPercentage]
}

describe('minimum and maximum healthy percentage', () => {
  test.each<[string, number, number, number, readonly [number, number]]>([
    ['a group of one launches its second', 100, 110, 1, [100, 200]],
    ['a group of two launches a third', 100, 110, 2, [100, 150]],
    ['a group of three launches a fourth: rounded up', 100, 110, 3, [100, 134]],
    ['a group of nine', 100, 110, 9, [100, 112]],
    ['a group of ten has room for one already', 100, 110, 10, [100, 110]],
    ['a group of twenty keeps its ten percent', 100, 110, 20, [100, 110]],
    ['an empty group needs no room', 100, 110, 0, [100, 110]],
    ['who may lose instances needs no room', 90, 100, 3, [90, 100]],
    ['more than one more when it is asked for', 100, 150, 10, [100, 150]],
    ['AWS takes no more than 100 between the two', 0, 150, 5, [0, 100]],
    ['nor more than 200', 100, 250, 5, [100, 200]],
  ])('%s', (_, min, max, desired, numbers) => {
    expect(healthy(min, max, desired)).toEqual(numbers)
  })

  /**
   * Limits: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html (100 to 200 for the maximum, at most 100
   * between the two). One more than desired is what launching before terminating needs.
   */
  test.each(Array.from({ length: 21 }, (_, desired) => desired))(
    '%i instances: inside of AWS’s limits, never below what was asked',
    desired => {
      for (const min of [0, 1, 50, 90, 99, 100])
        for (const max of [100, 101, 110, 133, 150, 200]) {
          const [MinHealthyPercentage, MaxHealthyPercentage] = healthy(min, max, desired)
          expect(MinHealthyPercentage).toBe(min)
          expect(MaxHealthyPercentage).toBeGreaterThanOrEqual(Math.min(max, 100 + min))
          expect(MaxHealthyPercentage).toBeLessThanOrEqual(200)
          expect(MaxHealthyPercentage - MinHealthyPercentage).toBeLessThanOrEqual(100)
          expect(Number.isInteger(MaxHealthyPercentage)).toBe(true)
          if (min === 100 && desired > 0) expect(Math.floor((desired * MaxHealthyPercentage) / 100)).toBeGreaterThan(desired)
        }
    },
  )
})

describe('the rest of the preferences', () => {
  const always = { MinHealthyPercentage: 100, MaxHealthyPercentage: 150, SkipMatching: true, AutoRollback: true }
  const waits = { ScaleInProtectedInstances: 'Wait', StandbyInstances: 'Wait' }
  test('what is not asked for is not sent', () => {
    expect(refreshPreferences(strategy, 2)).toEqual({ ...always, ...waits })
  })
  const canary = { ...strategy, warmUp: 90_500, checkpoints: [5, 100], checkpointDelay: 60_000, bake: 900_001, alarms: ['web-5xx'] }
  test('times are whole seconds, never less than asked', () => {
    expect(refreshPreferences(canary, 2)).toEqual({
      ...{ ...always, ...waits, InstanceWarmup: 91, BakeTime: 901 },
      ...{ CheckpointPercentages: [5, 100], CheckpointDelay: 60, Alarms: ['web-5xx'] },
    })
  })
  test('a warm-up of nothing is sent: it is not the group’s own', () => {
    expect(refreshPreferences({ ...strategy, warmUp: 0 }, 2).InstanceWarmup).toBe(0)
  })
  test('the way back stops nowhere and keeps its warm-up and its health', () => {
    expect(refreshPreferences(fastPath(canary), 2)).toEqual({ ...always, ...waits, InstanceWarmup: 91 })
  })
})
