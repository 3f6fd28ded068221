/** Parts of the page, each by itself: what is drawn, what is folded, and what is left out. */
import type { GroupResult, GroupRow, SeenCheckpoint, Watching } from '@golden-ami/domain'
import { zone } from '@golden-ami/domain/zone/zone'
import { describe, expect, test } from 'vitest'
import { capacityPart } from '../../../../../actions/refresh-asg/src/page/capacity.ts'
import { groupsPart } from '../../../../../actions/refresh-asg/src/page/groups.ts'
import { headline } from '../../../../../actions/refresh-asg/src/page/headline.ts'
import { timelinePart } from '../../../../../actions/refresh-asg/src/page/timeline.ts'
import { verdictsPart } from '../../../../../actions/refresh-asg/src/page/verdicts.ts'

const NOON = Date.UTC(2026, 0, 5, 12)
const MINUTE = 60_000
const UTC = zone('UTC')
type WatchedRefresh = GroupRow['refreshes'][number]
const watching = (more: Partial<Watching>): Watching => ({ at: NOON, rows: [], began: [], checkpoints: [], capacity: [], ...more })
const refresh = (more: Partial<WatchedRefresh> = {}): WatchedRefresh => ({
  ...{ id: 'r-1', state: 'going', started: NOON - 20 * MINUTE, ended: undefined, toImage: true },
  ...more,
})
const row = (more: Partial<GroupRow> = {}): GroupRow => ({
  ...{ group: 'web', image: 'ami-new', on: 5, of: 20, instances: [], refreshes: [refresh()], bakesAhead: 0 },
  ...more,
})
const says = (...all: readonly SeenCheckpoint['verdicts'][number]['verdict'][]): SeenCheckpoint['verdicts'] =>
  all.map((verdict, index) => ({ name: `v${index}`, by: 'step', verdict, because: 'so' }))
const seen = (more: Partial<SeenCheckpoint> = {}): SeenCheckpoint => ({
  ...{ group: 'web', percent: 25, since: NOON - 10 * MINUTE, until: NOON + 5 * MINUTE, goesOn: undefined, verdicts: [], at: NOON },
  ...more,
})

describe('capacity', () => {
  const look = (minute: number, on: number, others: number) => ({ at: NOON + minute * MINUTE, on, others })
  test('is told by the fewest that there were', () => {
    const part = capacityPart(watching({ capacity: [look(0, 0, 4), look(3, 1, 2), look(9, 5, 0)] }))
    expect(part).toContain('Instances in service over 9m, never fewer than 3 as this run saw it')
    expect(part).toContain('y-axis "instances" 0 --> 5')
  })
  test.each<[string, Watching['capacity']]>([
    ['nobody has looked', []],
    ['somebody has looked once', [look(0, 1, 1)]],
    ['nothing has changed', [look(0, 1, 1), look(9, 1, 1)]],
    ['no time has gone by', [look(0, 0, 2), look(0, 1, 1)]],
  ])('is left out where %s', (_, capacity) => {
    expect(capacityPart(watching({ capacity }))).toBe('')
  })
})

describe('a timeline', () => {
  const tasks = (more: Partial<Watching>, waves: readonly (readonly string[])[] = [['eu'], ['us']]) =>
    timelinePart(watching({ rows: [row()], ...more }), waves)
      .split('\n')
      .filter(line => line.startsWith('    ') || line.includes('section'))
      .map(line => line.trim().replace(/#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point))))
  const from = (minutes: number) => NOON - minutes * MINUTE
  test.each<[WatchedRefresh['state'], string]>([
    ['going', 'active'],
    ['ending', 'active'],
    ['done', 'done'],
    ['cancelled', 'done'],
    ['failed', 'crit'],
    ['rolled-back', 'crit'],
  ])('of a refresh that is %s is %s', (state, colour) => {
    const ended = NOON - 5 * MINUTE
    expect(tasks({ rows: [row({ refreshes: [refresh({ state, ended })] })] })).toEqual([
      'section wave 1',
      `refresh of web :${colour}, ${from(20)}, 900s`,
    ])
  })
  test('tells refreshes that bring something else, the oldest first, and none that has not begun', () => {
    const refreshes = [refresh({ started: undefined }), refresh(), refresh({ toImage: false, started: from(40), ended: from(30) })]
    expect(tasks({ rows: [row({ refreshes })] }).slice(1)).toEqual([
      `another refresh of web :active, ${from(40)}, 600s`,
      `refresh of web :active, ${from(20)}, 1200s`,
    ])
  })
  test.each<[SeenCheckpoint['verdicts'], string]>([
    [[], 'active'],
    [says('pass', 'pass'), 'done'],
    [says('pass', 'open'), 'active'],
    [says('inconclusive'), 'active'],
    [says('pass', 'fail', 'open'), 'crit'],
  ])('of a checkpoint whose verdicts are %j is %s', (verdicts, colour) => {
    expect(tasks({ checkpoints: [seen({ verdicts })] })).toContain(`checkpoint 25 of web :${colour}, ${from(10)}, 900s`)
  })
  test('has no checkpoint that is still to come, nor those of others', () => {
    const checkpoints = [seen({ since: NOON, until: NOON + MINUTE }), seen({ group: 'api' })]
    expect(tasks({ checkpoints })).toHaveLength(2)
  })
  test('has a section a wave, in the first of which are groups of no target', () => {
    const rows = [row(), row({ target: 'us' }), row({ group: 'eu', target: 'eu' })]
    expect(tasks({ rows }).map(line => line.split(' :')[0])).toEqual([
      ...['section wave 1', 'refresh of web', 'refresh of eu', 'section wave 2', 'refresh of web in us'],
    ])
    expect(tasks({}, [[]])[0]).toBe('section groups')
  })
  test('of more than can be read is left out', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => row({ group: `web-${index}` }))
    expect(tasks({ rows: rows(40) })).toHaveLength(41)
    expect(timelinePart(watching({ rows: rows(41) }), [[]])).toBe('')
  })
  test('of nothing is left out', () => {
    expect(timelinePart(watching({ rows: [row({ refreshes: [] })] }), [[]])).toBe('')
    expect(timelinePart({ ...watching({ rows: [row()] }), at: undefined }, [[]])).toBe('')
  })
})

describe('groups', () => {
  const result = (more: Partial<GroupResult> = {}): GroupResult => ({
    ...{ group: 'web', outcome: 'open', why: 'so', instances: { on: 5, of: 20 } },
    ...more,
  })
  /** Checkpoint, and what it still takes. */
  const cells = (of: GroupResult, more: Partial<Watching> = {}): readonly string[] => {
    const part = groupsPart([of], watching(more), UTC)
    return typeof part === 'string' ? (part.split('\n').at(-1) ?? '').split(' | ').slice(3, 5) : []
  }
  const { group: _, at: __, ...AT_25 } = seen()
  test.each<[string, GroupResult, Partial<Watching>, string]>([
    ['is watched', result({ checkpoint: AT_25 }), {}, '25 %, watched until 12:05 (in 5m)'],
    ['was watched', result({ checkpoint: { ...AT_25, until: NOON } }), {}, '25 %, watched since 11:50 (10m ago)'],
    [
      'goes on by itself',
      result({ checkpoint: { ...AT_25, goesOn: NOON + MINUTE } }),
      {},
      '25 %, watched until 12:05 (in 5m)<br>⚠️ if nobody comes, AWS goes on by itself 12:01 (in 1m)',
    ],
    ['is behind it', result(), { checkpoints: [seen({ percent: 5 }), seen()] }, '25 % was the last one'],
    ['is another one’s', result(), { checkpoints: [seen({ group: 'api' })] }, ''],
    ['is none', result(), {}, ''],
  ])('a checkpoint that %s', (_, of, more, told) => {
    expect(cells(of, more)[0]).toBe(told)
  })
  test.each<[string, Partial<GroupRow>, string]>([
    ['minutes', { on: 10 }, 'about 20m'],
    ['nothing', { on: 20 }, 'soon done'],
    ['nobody knows how long', { on: 0 }, ''],
  ])('what still takes %s', (_, more, told) => {
    expect(cells(result(), { rows: [row(more)], began: [{ group: 'web', on: 0, at: NOON - 20 * MINUTE }] })[1]).toBe(told)
  })
  test('more than twenty are folded', () => {
    const many = (count: number) =>
      groupsPart(
        Array.from({ length: count }, () => result()),
        watching({}),
        UTC,
      )
    expect([typeof many(20), many(21)]).toEqual(['string', expect.objectContaining({ title: '21 groups' })])
    expect(groupsPart([], watching({}), UTC)).toBe('')
  })
})

describe('verdicts', () => {
  test('are told with a sign', () => {
    const part = verdictsPart(watching({ checkpoints: [seen({ verdicts: says('pass', 'fail', 'inconclusive', 'open') })] }), UTC)
    expect(typeof part === 'string' && part.split('\n').slice(2)).toEqual([
      '| web | 25 % | v0 | step | ✅ pass | so | 12:00 |',
      '| web | 25 % | v1 | step | ❌ fail | so | 12:00 |',
      '| web | 25 % | v2 | step | ❔ inconclusive | so | 12:00 |',
      '| web | 25 % | v3 | step | ⏳ open | so | 12:00 |',
    ])
  })
  test('more than thirty are folded', () => {
    const many = (count: number) =>
      verdictsPart(watching({ checkpoints: Array.from({ length: count }, () => seen({ verdicts: says('pass') })) }), UTC)
    expect([typeof many(30), many(31)]).toEqual(['string', expect.objectContaining({ title: '31 verdicts' })])
    expect(verdictsPart(watching({ checkpoints: [seen()] }), UTC)).toBe('')
  })
})

test.each([
  ['1.4.0/2', 'ami-1', '1.4.0/2 (ami-1)'],
  ['1.4.0/2', '', '1.4.0/2'],
  ['', 'ami-1', 'ami-1'],
  ['', '', 'what it is to run'],
])('a headline of release %j and image %j names %j', (release, image, what) => {
  expect(headline('staging', { outcome: 'refreshed', release, image })).toBe(`### ✅ staging runs ${what}`)
})
