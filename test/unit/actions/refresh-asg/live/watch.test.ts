/** A group that is under way has a line in the log whenever something of it changes, and none else. */
import { type GroupRow, groupRows } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { watchGroups } from '../../../../../actions/refresh-asg/src/live/watch.ts'
import { atCanary, canaryWish, MINUTE, SINCE } from '../../../domain/workload/asg/canary/canary.ts'
import { type group, nothingPast, prepared, refresh } from '../../../domain/workload/asg/group.ts'

const rowOf = (found: ReturnType<typeof group>, now: number, target?: string): GroupRow =>
  groupRows(canaryWish(), { kind: 'asg', past: nothingPast, groups: new Map([[found.name, found]]) }, now, target)[0]!
const watching = (zone = 'UTC') => {
  const lines: string[] = []
  const watch = watchGroups({ line: text => lines.push(text) }, zone)
  return { ...watch, lines, on: (count: number, now: number) => watch.look([rowOf(atCanary(count), now)], now) }
}

describe('a line', () => {
  test('for what changes, once', () => {
    const { lines, on } = watching()
    for (const now of [0, 1, 2]) on(1, now)
    for (const now of [3, 4]) on(2, now)
    expect(lines).toEqual([
      expect.stringMatching(/^waiting: web █░{9} 1\/20 on ami-new, checkpoint 5 % watched until 00:25$/),
      expect.stringMatching(/^waiting: web █░{9} 2\/20 on ami-new, checkpoint 5 % watched until 00:25, about /),
    ])
  })
  test('for an estimate there is none', () => {
    const { lines, on } = watching()
    on(1, 0)
    on(2, MINUTE)
    const told = [...lines]
    for (let minute = 2; minute < 10; minute++) on(2, minute * MINUTE)
    expect(told).toHaveLength(2)
    expect(lines).toEqual(told)
  })
  test('for what was so before and is again', () => {
    const { lines, on } = watching()
    for (const [index, count] of [1, 2, 1].entries()) on(count, SINCE + index)
    expect(lines.map(line => /\d+\/20/.exec(line)?.[0])).toEqual(['1/20', '2/20', '1/20'])
  })
  test('for a checkpoint whose time is over, and for its verdicts', () => {
    const { lines, look } = watching()
    const row = rowOf(atCanary(1), SINCE)
    look([row], SINCE + 15 * MINUTE - 1)
    look([row], SINCE + 15 * MINUTE)
    const verdicts = [{ name: 'errors', by: 'metric', verdict: 'fail', because: '9' }] as const
    look([{ ...row, checkpoint: { ...row.checkpoint!, verdicts } }], SINCE + 16 * MINUTE)
    expect(lines.map(line => line.split(', ')[1])).toEqual([
      'checkpoint 5 % watched until 00:25',
      'checkpoint 5 % was watched until 00:25',
      'checkpoint 5 %: errors fail',
    ])
  })
  test('on the clock of the environment', () => {
    const { lines, on } = watching('Asia/Tokyo')
    on(1, SINCE)
    expect(lines[0]).toContain('watched until 09:25')
  })
  test('for each group, by its name and its target', () => {
    const { lines, look } = watching()
    const there = (target?: string) => rowOf(atCanary(1), SINCE, target)
    for (let times = 0; times < 2; times++) look([there(), there('eu'), there('us'), { ...there(), group: 'api' }], SINCE)
    expect(lines.map(line => line.split(/ [█░]/)[0])).toEqual(['waiting: web', 'waiting: web in eu', 'waiting: web in us', 'waiting: api'])
  })
  test('for no group of which nothing is under way', () => {
    const { lines, look, seen } = watching()
    look([rowOf(prepared(), 0), rowOf(prepared({ name: 'api', refreshes: [refresh('done', '2')] }), 0)], 0)
    expect(lines).toEqual([])
    expect(seen().rows).toHaveLength(2)
  })
  test('for one that stands at a checkpoint', () => {
    const { lines, look } = watching()
    look([rowOf(atCanary(1, { refreshes: [] }), SINCE)], SINCE)
    expect(lines).toHaveLength(1)
  })
  test.each(['going', 'ending'] as const)('for one whose refresh is %s', state => {
    const { lines, look } = watching()
    look([rowOf(prepared({ refreshes: [refresh(state, '2')] }), 0)], 0)
    expect(lines).toHaveLength(1)
  })
})
