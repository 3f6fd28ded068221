import { expect, test } from 'vitest'
import { Frontier } from './frontier.ts'
import { MadePool, PlainPool } from './pool.ts'
import { fromRow, toRow, widthOf } from './row.ts'
import { SeenStates } from './seen-states.ts'
import type { State } from './state.ts'
import { jobsOf } from './suite.ts'
import { Trails } from './trails.ts'

test.each<[string, readonly number[]]>([
  ['nothing on its way', []],
  ['one call', [0]],
  ['two calls', [7, 3]],
])('a state is the same as a row: %s', (_, pending) => {
  const state: State = {
    ...{
      ledgers: [1, 2],
      locks: [3, 4],
      pointers: [5, 6, 7, 8],
      fleets: [9, 10, 11, 12],
      runs: [13, 14, 15],
      scene: 16,
      time: 17,
      pending,
    },
  }
  const shape = { environments: 2, targets: 4, runs: 3 }
  const row = toRow(state)
  expect(row).toHaveLength(widthOf(shape))
  expect(fromRow(shape, Int32Array.from([99, ...row, 99]), 1)).toEqual(state)
})

test('what was seen is known by its number, also when the table has grown', () => {
  const seen = new SeenStates()
  const rows = Array.from({ length: 100_000 }, (_, index) => [index % 317, Math.floor(index / 317), 0])
  expect(rows.filter(row => seen.known(row) !== undefined)).toEqual([])
  expect(seen.size).toBe(rows.length)
  expect(rows.filter((row, index) => seen.known(row) !== index)).toEqual([])
})

test('a frontier gives back what was put into it, in that order', () => {
  const frontier = new Frontier(2)
  const all = Array.from({ length: 1_000 }, (_, index) => index)
  for (const index of all) frontier.push([index, index * 3], index - 1, index % 7)
  const found = all.map(index => [...frontier.rows.subarray(frontier.beginOf(index), frontier.beginOf(index + 1))])
  expect(frontier.size).toBe(all.length)
  expect(found).toEqual(all.map(index => [index, index * 3]))
  expect(all.map(index => frontier.parentOf(index))).toEqual(all.map(index => index - 1))
  expect(all.map(index => frontier.moveOf(index))).toEqual(all.map(index => index % 7))
})

test('a trail leads from the beginning to a state', () => {
  const trails = new Trails()
  const [root, left] = [trails.add(-1, 0), trails.add(0, 4)]
  trails.add(root, 5)
  const leaf = trails.add(left, 6)
  expect(trails.of(leaf)).toEqual([4, 6])
  expect([trails.comesThrough(leaf, left), trails.comesThrough(leaf, 2), trails.comesThrough(leaf, leaf)]).toEqual([true, false, true])
})

test('equal values are one, whichever way they were made', () => {
  const made = new MadePool<readonly string[]>()
  const plain = new PlainPool<{ readonly a: number }>()
  expect(made.made('one way', () => ['x'])).toBe(made.made('another', () => ['x']))
  expect(made.made('one way', () => ['y'])).toBe(made.made('another', () => ['x']))
  expect(plain.put({ a: 1 })).toBe(plain.put({ a: 1 }))
  expect(plain.keyOf(plain.put({ a: 2 }))).toBe('{"a":2}')
})

test('a suite has every scenario, and its kinds change with seed and round', () => {
  const kindsOf = (seed: number, round: number): string => JSON.stringify(jobsOf('change', seed, round).map(({ kinds }) => kinds))
  expect(kindsOf(1, 0)).toBe(kindsOf(1, 0))
  expect(new Set([kindsOf(1, 0), kindsOf(2, 0), kindsOf(1, 1)]).size).toBe(3)
  const lonely = jobsOf('release', 3, 0).filter(({ kinds }) => kinds.includes('lost') && !kinds.includes('late'))
  expect(lonely).toEqual([])
})
