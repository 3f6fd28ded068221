/** Where a canary stands: which share is reached, until when that is watched, and when its verdicts are asked. */
import type { Checkpoint, Group, Strategy } from '@golden-ami/domain'
import { type Canary, checkpointOf, checkpointsAhead } from '@golden-ami/domain/workload/asg/canary/reached'
import { estimate } from '@golden-ami/domain/workload/asg/strategies/strategies'
import { describe, expect, test } from 'vitest'
import { instance, NEW, OLD, refresh } from '../group.ts'
import { atCanary, canary, MINUTE, SINCE } from './canary.ts'

const VERDICTS: Readonly<Record<string, Strategy<'canary'>['verdicts'][string]>> = {
  alarms: { by: 'alarms', alarms: ['web-5xx'] },
  metric: {
    ...{ by: 'metric', namespace: 'Web', metric: 'Errors', dimensions: {}, statistic: 'Average', period: MINUTE, of: 'canary' },
    ...{ atMost: 5, atLeast: undefined, noWorseThan: undefined, better: 'lower', leastPeriods: 3 },
  },
}
const only = (...names: readonly string[]): Pick<Canary, 'verdicts'> => ({
  verdicts: Object.fromEntries(Object.entries(VERDICTS).filter(([name]) => names.includes(name))),
})

describe('a share is reached', () => {
  const sized = (size: number, on: number): Group =>
    atCanary(on, {
      desired: size,
      instances: Array.from({ length: size }, (_, index) => instance(index < on ? NEW : OLD, { id: `i-${index}` })),
    })
  test.each([
    [10, 25, 3],
    [10, 20, 2],
    [20, 5, 1],
    [3, 50, 2],
    [3, 34, 2],
    [7, 100, 7],
    [1, 1, 1],
    [200, 1, 2],
  ])('of %i instances %i % is %i, rounded up', (size, percent, needed) => {
    const strategy = canary({ checkpoints: percent === 100 ? [100] : [percent, 100] })
    const first = (on: number): number | undefined => checkpointsAhead(strategy, sized(size, on), NEW)[0]
    expect(first(needed - 1)).toBe(percent)
    expect(first(needed)).not.toBe(percent)
  })
  test('only by instances in service on the image', () => {
    const coming = [instance(NEW, { id: 'i-0', inService: false }), ...sized(20, 0).instances.slice(1)]
    expect(checkpointsAhead(canary(), atCanary(1, { instances: coming }), NEW)).toEqual([5, 25, 100])
  })
  test('where nobody names any, 5, 25 and 100 are', () => {
    expect(checkpointsAhead(canary({ checkpoints: [] }), atCanary(0), NEW)).toEqual([5, 25, 100])
  })
})

/** Minutes from when the canary was there. */
const times = (found: Checkpoint | undefined) => {
  const minutes = (moment: number | undefined) => (moment === undefined ? undefined : (moment - SINCE) / MINUTE)
  return found && [minutes(found.since), minutes(found.until), minutes(found.asked), minutes(found.goesOn)]
}
const HOLD = 48 * 60

describe('of one that is watched for 15 minutes', () => {
  const going = atCanary(1)
  const stopped = atCanary(1, { refreshes: [refresh('cancelled', '2', { started: 0, ended: SINCE })] })
  test.each<[string, Partial<Canary>, Group, ReturnType<typeof times>]>([
    ['it is asked when that is over', only('alarms'), going, [0, 15, 15, HOLD]],
    ['a metric is asked when CloudWatch has told its last minutes', only('alarms', 'metric'), going, [0, 15, 17, HOLD]],
    [
      'where AWS goes on by itself it is asked a minute before, while that can be stopped',
      { ...only('alarms'), advance: 'timed' },
      going,
      [0, 14, 14, 15],
    ],
    ['a metric there ends so that it is told by then', { ...only('metric'), advance: 'timed' }, going, [0, 12, 14, 15]],
    ['nothing goes on by itself where nothing is under way', only('alarms'), stopped, [0, 15, 15, undefined]],
    ['nor is anything to be stopped in time there', { ...only('metric'), advance: 'timed' }, stopped, [0, 15, 17, undefined]],
  ])('%s', (_, more, group, expected) => {
    expect(times(checkpointOf(canary(more), group, NEW, 0))).toEqual(expected)
  })
  test.each<[string, Partial<Canary>, ReturnType<typeof times>]>([
    ['what AWS has watched at the end is asked about', {}, [15, 30, 30, undefined]],
    ['a metric when it is told', only('metric'), [15, 30, 32, undefined]],
  ])('all of it runs the image: %s', (_, more, expected) => {
    const done = atCanary(20, { version: '2', number: '2', refreshes: [refresh('done', '2', { ended: SINCE + 30 * MINUTE })] })
    expect(times(checkpointOf(canary(more), done, NEW, 0))).toEqual(expected)
  })
  test('all of it runs the image, and AWS still watches: nothing is asked yet', () => {
    expect(checkpointOf(canary(), atCanary(20, { version: '2', number: '2' }), NEW, 0)).toBeUndefined()
  })
})

describe('an instance is warm', () => {
  const warm = (more: Partial<Canary>, group: Partial<Group>) => times(checkpointOf(canary(more), atCanary(1, group), NEW, 0))?.[0]
  const refreshes = [refresh('going', '2', { started: 0, checkpoints: [5, 25, 100], warmUp: 60 })]
  test.each<[string, Partial<Canary>, Partial<Group>, number]>([
    ['after the warm-up of its group', {}, {}, 0],
    ['after that of the strategy', { warmUp: 5 * MINUTE }, {}, 3],
    ['after that of the refresh that has brought it', { warmUp: 5 * MINUTE }, { refreshes }, -1],
  ])('%s', (_, more, group, minutes) => {
    expect(warm(more, group)).toBe(minutes)
  })
  test('since it came into service last', () => {
    const entries = [SINCE - 7 * MINUTE, SINCE + MINUTE].map(at => ({ instance: 'i-00', does: 'enters' as const, at, unhealthy: false }))
    const left = { instance: 'i-00', does: 'leaves' as const, at: SINCE + 9 * MINUTE, unhealthy: false }
    expect(warm({}, { activities: { changes: [...entries, left] } })).toBe(3)
  })
})

test('an estimate has each checkpoint but the last one, which bakes by itself', () => {
  const group = { desired: 20, warmUp: 120 }
  const watchedFor = (checkpoints: readonly number[]): number => estimate(canary({ checkpoints }), group) / MINUTE
  expect(watchedFor([5, 25, 100]) - watchedFor([100])).toBe(30)
  expect(watchedFor([])).toBe(watchedFor([5, 25, 100]))
  // Ten batches of two, each with 5 minutes to boot and 2 to warm up.
  expect(watchedFor([100])).toBe(70 + 15)
})
