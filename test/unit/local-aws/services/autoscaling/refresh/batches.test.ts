import { batch, ceiling, floor } from '@golden-ami/local-aws/services/autoscaling/refresh/batches'
import { describe, expect, test } from 'vitest'

describe('bounds', () => {
  test.each([
    [10, 90, 9],
    [10, 85, 9],
    [1, 90, 1],
    [3, 50, 2],
    [4, 0, 0],
  ])('of %i instances, a minimum of %i percent keeps %i', (desired, minimum, least) => {
    expect(floor(desired, minimum)).toBe(least)
  })
  test.each([
    [10, 110, 11],
    [2, 110, 2],
    [3, 150, 4],
    [4, 200, 8],
    [4, undefined, 4],
  ])('of %i instances, a maximum of %p percent allows %i', (desired, maximum, most) => {
    expect(ceiling(desired, maximum)).toBe(most)
  })
})

describe('the first batch of a group whose instances are all old and ready', () => {
  const cases: [desired: number, minimum: number, maximum: number | undefined, terminate: number, surge: number, why: string][] = [
    [10, 90, undefined, 1, 0, 'the minimum spares one'],
    [10, 80, undefined, 2, 0, 'the minimum spares two'],
    [10, 0, undefined, 10, 0, 'nothing has to stay'],
    [10, 100, 110, 0, 1, 'room for one more'],
    [4, 100, 200, 0, 4, 'room for all'],
    [4, 50, 150, 2, 2, 'both bounds leave room'],
    [1, 90, undefined, 1, 0, 'no room, maximum not said: an outage'],
    [1, 90, 100, 0, 1, 'no room, maximum said: launched first'],
    [2, 100, 110, 0, 1, 'no room after rounding, maximum said'],
    [5, 100, undefined, 1, 0, 'no room, maximum not said'],
  ]
  test.each(cases)('%i at %i to %p percent: terminates %i, %i beyond (%s)', (desired, minimum, maximum, terminate, surge) => {
    const all = { desired, minimum, maximum, ready: desired, replaceable: desired, idle: 0, quota: desired }
    expect(batch(all)).toEqual({ terminate, surge })
  })
})

describe('on the way', () => {
  const ten = { desired: 10, minimum: 90, maximum: undefined, ready: 10, replaceable: 10, idle: 0, quota: 10 }
  test('waits while a replacement is not ready', () => {
    expect(batch({ ...ten, ready: 9, replaceable: 9, quota: 9 })).toEqual({ terminate: 0, surge: 0 })
  })
  test('of a group without room, replaces the next only when all are ready', () => {
    const one = { ...ten, desired: 2, replaceable: 1, quota: 1 }
    expect(batch({ ...one, ready: 1 })).toEqual({ terminate: 0, surge: 0 })
    expect(batch({ ...one, ready: 2 })).toEqual({ terminate: 1, surge: 0 })
  })
  test('launching first, lets as many go as have become ready and launches as many again', () => {
    expect(batch({ ...ten, minimum: 100, maximum: 110, ready: 11 })).toEqual({ terminate: 1, surge: 1 })
  })
  test('launching first, launches nothing beyond for the last', () => {
    expect(batch({ ...ten, minimum: 100, maximum: 120, ready: 12, replaceable: 2, quota: 2 })).toEqual({ terminate: 2, surge: 0 })
  })
  test('instances that carry no load may all go', () => {
    expect(batch({ ...ten, ready: 6, replaceable: 6, idle: 4 })).toEqual({ terminate: 4, surge: 0 })
  })
  test('never goes beyond the next checkpoint', () => {
    expect(batch({ ...ten, minimum: 0, quota: 2 })).toEqual({ terminate: 2, surge: 0 })
    expect(batch({ ...ten, minimum: 100, maximum: 200, quota: 2 })).toEqual({ terminate: 0, surge: 2 })
    expect(batch({ ...ten, quota: 0 })).toEqual({ terminate: 0, surge: 0 })
  })
})
