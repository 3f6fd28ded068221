/** What a run remembers of what it saw, for its page: it decides nothing. */
import { type GroupRow, groupRows, NOTHING_WATCHED, type SeenCheckpoint, timeLeft, type Watching, watchedOn } from '@golden-ami/domain'
import { MOST_LOOKS } from '@golden-ami/domain/workload/asg/watching/watching'
import { describe, expect, test } from 'vitest'
import { atCanary, canaryWish, MINUTE, SINCE } from '../canary/canary.ts'
import { group, instance, instances, NEW, nothingPast, OLD, prepared, refresh, strategy, wish } from '../group.ts'

const fleet = (...groups: ReturnType<typeof group>[]) => ({
  ...{ kind: 'asg' as const, past: nothingPast },
  groups: new Map(groups.map(one => [one.name, one])),
})
const rowOf = (found: ReturnType<typeof group>, as: Parameters<typeof groupRows>[0] = wish, now = 0): GroupRow =>
  groupRows(as, fleet(found), now)[0]!

describe('a row', () => {
  test('has instances by image and state, those on the image first', () => {
    const all = [
      ...[instance(OLD), instance(OLD, { leaving: true, inService: false }), instance(NEW), instance(NEW, { inService: false })],
      ...[instance('', { inService: false }), instance(OLD, { standby: true, inService: false })],
    ]
    expect(rowOf(group({ instances: all })).instances).toEqual([
      { image: NEW, state: 'in service', count: 1 },
      { image: NEW, state: 'coming', count: 1 },
      { image: '', state: 'coming', count: 1 },
      { image: OLD, state: 'in service', count: 1 },
      { image: OLD, state: 'on standby', count: 1 },
      { image: OLD, state: 'leaving', count: 1 },
    ])
  })
  test('knows refreshes of this run, and whether they bring the image', () => {
    const refreshes = [refresh('going', '2', { id: 'r-3' }), refresh('failed', '1', { id: 'r-2' }), refresh('done', '2', { id: 'r-1' })]
    const past = new Set(['r-1'])
    const [row] = groupRows(wish, { ...fleet(prepared({ refreshes })), past }, 0)
    expect(row?.refreshes.map(({ id, toImage }) => [id, toImage])).toEqual([
      ['r-3', true],
      ['r-2', false],
    ])
  })
  test('a group that cannot be read has none', () => {
    const groups = new Map([['web', { name: 'web', unknown: true, why: 'no' } as const]])
    expect(groupRows(wish, { kind: 'asg', past: nothingPast, groups }, 0)).toEqual([])
  })
  test.each([
    [0, 45],
    [1, 30],
    [5, 15],
    [20, 0],
  ])('of a canary with %i of 20 is watched for %i minutes beyond where it is', (on, minutes) => {
    expect(rowOf(atCanary(on), canaryWish()).bakesAhead).toBe(minutes * MINUTE)
  })
  test.each([
    [0, 61],
    [1, 1],
    [2, 0],
  ])('without a canary it waits at checkpoints, and bakes: %i of 2', (on, minutes) => {
    const as = { ...wish, strategy: { ...strategy, checkpoints: [50, 100], checkpointDelay: 60 * MINUTE, bake: MINUTE } }
    const row = rowOf(group({ instances: instances(...[NEW, NEW].slice(0, on), ...[OLD, OLD].slice(on)) }), as)
    expect(row.bakesAhead).toBe(minutes * MINUTE)
  })
})

const watched = (...looks: readonly (readonly [at: number, ...rows: GroupRow[]])[]): Watching =>
  looks.reduce((seen, [at, ...rows]) => watchedOn(seen, rows, at), NOTHING_WATCHED)
const canaryRow = (on: number, now: number, verdicts: SeenCheckpoint['verdicts'] = []): GroupRow => {
  const row = rowOf(atCanary(on), canaryWish(), now)
  return row.checkpoint ? { ...row, checkpoint: { ...row.checkpoint, verdicts } } : row
}
const PASS = { name: 'alarms', by: 'alarms', verdict: 'pass', because: 'quiet' } as const

describe('what was seen', () => {
  test('a group that cannot be read for once is as it was', () => {
    const seen = watched([0, canaryRow(1, 0)], [MINUTE])
    expect(seen.rows).toHaveLength(1)
    expect(seen.capacity).toEqual([
      { at: 0, on: 1, others: 19 },
      { at: MINUTE, on: 1, others: 19 },
    ])
  })
  test('each checkpoint once, with what it said last', () => {
    const seen = watched([1, canaryRow(1, 1)], [2, canaryRow(1, 2, [PASS])], [3, canaryRow(1, 3)], [4, canaryRow(5, 4)])
    expect(seen.checkpoints.map(({ percent, at, verdicts }) => [percent, at, verdicts])).toEqual([
      [5, 2, [PASS]],
      [25, 4, []],
    ])
  })
  test('what says something else says it since then', () => {
    const fails = { ...PASS, verdict: 'fail' as const }
    const seen = watched([1, canaryRow(1, 1, [PASS])], [2, canaryRow(1, 2, [PASS])], [3, canaryRow(1, 3, [fails])])
    expect(seen.checkpoints).toMatchObject([{ at: 3, verdicts: [fails] }])
    expect(watched([1, canaryRow(1, 1, [PASS])], [2, canaryRow(1, 2, [PASS])]).checkpoints).toMatchObject([{ at: 1 }])
  })
  test('other instances at a checkpoint have said nothing yet', () => {
    const row = canaryRow(1, 2)
    const later = { ...row, checkpoint: { ...row.checkpoint!, since: SINCE + MINUTE } }
    expect(watched([1, canaryRow(1, 1, [PASS])], [2, later]).checkpoints).toMatchObject([{ at: 2, since: SINCE + MINUTE, verdicts: [] }])
  })
  test('groups of one name in two targets are two', () => {
    const [eu, us] = ['eu', 'us'].map(target => ({ ...canaryRow(1, 1), target }))
    const seen = watched([1, eu!, us!], [2, eu!])
    for (const all of [seen.rows, seen.began, seen.checkpoints]) expect(all.map(({ target }) => target)).toEqual(['eu', 'us'])
  })
  test('of more than a thousand checkpoints the newest', () => {
    const rows = Array.from({ length: 600 }, (_, index) => ({ ...canaryRow(1, 1), group: `web-${index}` }))
    const later = rows.map(row => ({ ...canaryRow(5, 2), group: row.group }))
    const { checkpoints } = watched([1, ...rows], [2, ...later])
    expect(checkpoints).toHaveLength(1_000)
    expect([checkpoints[0], checkpoints.at(-1)]).toMatchObject([
      { group: 'web-200', percent: 5 },
      { group: 'web-599', percent: 25 },
    ])
  })
  test('capacity that stays as it is has two looks, and there are never more than two hundred', () => {
    expect(watched(...[0, 1, 2, 3].map(at => [at, canaryRow(1, at)] as const)).capacity.map(({ at }) => at)).toEqual([0, 3])
    const many = watched(...Array.from({ length: 1_000 }, (_, at) => [at, canaryRow(at % 20, at)] as const)).capacity
    expect(many.length).toBeLessThanOrEqual(MOST_LOOKS)
    expect([many[0]?.at, many.at(-1)?.at]).toEqual([0, 999])
  })
})

describe('what it still takes', () => {
  test('is told by what it has taken, without the time that it was watched', () => {
    const then = SINCE + 30 * MINUTE
    const later = canaryRow(5, then)
    const at25 = { ...later, checkpoint: { ...later.checkpoint!, since: then, until: then + 15 * MINUTE } }
    const seen = watched([0, canaryRow(0, 0)], [SINCE, canaryRow(1, SINCE)], [then, at25])
    // 40 minutes of which 15 were watched: five in 25 minutes. Watched besides: this checkpoint, and the last one.
    expect(timeLeft(seen, at25)).toBe(15 * 5 * MINUTE + 15 * MINUTE + 15 * MINUTE)
  })
  test('is not told by what was watched of another group', () => {
    const other = { ...canaryRow(1, 0), group: 'api' }
    const web = (on: number): GroupRow => {
      const { checkpoint: _, ...row } = canaryRow(on, SINCE)
      return { ...row, bakesAhead: 0 }
    }
    const seen = watched([SINCE, web(5), other], [SINCE + 10 * MINUTE, web(10), other])
    expect(timeLeft(seen, web(10))).toBe(10 * 2 * MINUTE)
  })
  test('is not known where it is being stopped', () => {
    const stopped = rowOf(atCanary(5, { refreshes: [refresh('ending', '2')] }), canaryWish())
    expect(timeLeft(watched([0, canaryRow(1, 0)], [SINCE, stopped]), stopped)).toBeUndefined()
  })
  test('is what it is watched where all of it is there', () => {
    const row = { ...canaryRow(20, SINCE), bakesAhead: 7 * MINUTE }
    expect(timeLeft(watched([SINCE, row]), row)).toBe(7 * MINUTE)
  })
  test.each([
    ['nothing was replaced yet', canaryRow(0, 0)],
    ['nothing is under way', rowOf(atCanary(5, { refreshes: [] }), canaryWish())],
  ])('is not known where %s', (_, row) => {
    const seen = watched([0, row], [MINUTE, row])
    expect(timeLeft(seen, row)).toBeUndefined()
  })
})
