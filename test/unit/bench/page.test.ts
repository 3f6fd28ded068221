import { describe, expect, test } from 'vitest'
import { type Figure, meets, type Result } from '../../bench/figure.ts'
import { several } from '../../bench/median.ts'
import { page } from '../../bench/page.ts'
import { plot } from '../../bench/plot.ts'
import { row } from '../../bench/table.ts'
import { throttledIn } from '../../bench/throttled.ts'

const MACHINE = { cpu: 'a processor', cores: 2, memoryGb: 8, node: 'v24.21.0', platform: 'linux x64', load: 0.5 }
const figure = (more: Partial<Figure>): Figure => ({ what: 'a thing', unit: 'calls', value: 10, ...more })
const result = (...figures: Result['figures']): Result => ({ name: 'calls', title: 'Calls', how: 'They are counted.', figures })

test('the middle of several, and how far they lie apart', () => {
  expect(several([3, 1, 2])).toEqual({ median: 2, spread: [1, 3] })
  expect(several([4, 1, 2, 3])).toEqual({ median: 2.5, spread: [1, 4] })
})

describe('a target', () => {
  test.each<[string, Partial<Figure>, boolean | undefined]>([
    ['is not there', {}, undefined],
    ['of the value is met', { target: { most: 10, of: 'value' } }, true],
    ['of the value is missed', { target: { most: 9, of: 'value' } }, false],
    ['of the highest is missed though the median meets it', { spread: [1, 11], target: { most: 10, of: 'highest' } }, false],
    ['of the ratio is met', { ratio: 1.05, target: { most: 1.05, of: 'ratio' } }, true],
    ['of a ratio that nobody measured is missed', { target: { most: 1.05, of: 'ratio' } }, false],
  ])('%s', (_, more, expected) => expect(meets(figure(more))).toBe(expected))
})

describe('the page', () => {
  const missed = figure({ what: '100 groups', value: 19_921, target: { most: 3_500, of: 'value' }, note: 'a | b' })
  const text = page(
    [result(missed, figure({ target: { most: 10, of: 'value' } }), { what: 'AWS CLI', skipped: 'not installed' })],
    MACHINE,
    '2026-12-01',
  )
  test('names the machine and the day', () => {
    expect(text).toContain('on 2026-12-01: 2 × a processor, 8 GB, linux x64, Node v24.21.0, load 0.5 when it began')
  })
  test('says what misses its target, and nothing of what does not', () => {
    const [, list] = /## What misses its target\n\n([^#]*)/.exec(text) ?? []
    expect(list?.trim()).toBe('- Calls: 100 groups, 19,921 calls where at most 3500 is the target')
    expect(page([result(figure({}))], MACHINE, '2026-12-01')).toContain('## What misses its target\n\nNothing.')
  })
  test('is a table of cells', () => {
    expect(text).toContain('| 100 groups | 19,921 calls |  |  | **missed**: at most 3,500 calls | a \\| b |')
    expect(text).toContain('| AWS CLI | skipped: not installed |')
  })
})

test('a row tells both sides, with their spread', () => {
  const other = { what: 'polling', value: 7.5, spread: [0, 15] as const }
  expect(row(figure({ unit: 's', value: 11.6, spread: [4.12, 30.5], other, ratio: 1.547 }))).toEqual([
    ...['a thing', '11.6 s [4.12–30.5]', '7.5 s [0–15] (polling)', '1.55 ×', '', ''],
  ])
})

test('the plot has a bar for every ratio, and no text that is markup', () => {
  const other = { what: 'polling <15 s> & more', value: 100 }
  const svg = plot([result(figure({ ratio: 0.1, other }), figure({ ratio: 2, other, target: { most: 1.6, of: 'ratio' } }), figure({}))])
  expect(svg.match(/height="14" fill="#/g)).toHaveLength(2)
  expect(svg).toContain('polling &lt;15 s> &amp; more')
  expect(svg).toContain('#c0452b')
})

test('calls beyond ten looks or three changes a second, account and region would be throttled', () => {
  const entry = { process: '', service: 'ec2', account: '111111111111', region: 'eu-west-1', role: '' }
  const calls = (operation: string, count: number, at = 1_000_000, more = {}) =>
    Array.from({ length: count }, () => ({ ...entry, operation, at, ...more }))
  expect(throttledIn(calls('DescribeImages', 10))).toBe(0)
  expect(throttledIn(calls('DescribeImages', 12))).toBe(2)
  expect(throttledIn(calls('CreateTags', 4))).toBe(1)
  expect(throttledIn([...calls('DescribeImages', 10), ...calls('DescribeImages', 10, 1_001_000)])).toBe(0)
  expect(throttledIn([...calls('DescribeImages', 10), ...calls('DescribeImages', 10, 1_000_000, { region: 'us-east-1' })])).toBe(0)
  expect(throttledIn(calls('AssumeRole', 50, 1_000_000, { service: 'sts' }))).toBe(0)
})
