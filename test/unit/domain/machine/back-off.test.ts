import { backOff, nextSeed } from '@golden-ami/domain'
import { expect, test } from 'vitest'

test.each([
  [0, 500, 1_000],
  [1, 1_000, 2_000],
  [4, 8_000, 16_000],
  [5, 10_000, 20_000],
  [50, 10_000, 20_000],
])('after %d times it is between %d and %d ms, by the seed', (times, least, most) => {
  expect([backOff(0, times), backOff(2 ** 32 - 1, times)]).toEqual([least, most])
})

test('the first pause can be shorter', () => {
  expect([backOff(0, 1, 100), backOff(2 ** 32 - 1, 1, 100)]).toEqual([100, 200])
})

test('seeds follow each other, the same ones each time, and never end', () => {
  const after = (seed: number): readonly number[] => {
    const seeds: number[] = []
    for (let next = nextSeed(seed); seeds.length < 1_000; next = nextSeed(next)) seeds.push(next)
    return seeds
  }
  for (const seed of [0, 1, -1, 2 ** 32 - 1]) {
    expect(new Set(after(seed)).size).toBe(1_000)
    expect(after(seed)).toEqual(after(seed))
    expect(after(seed).every(one => one > 0 && one < 2 ** 32)).toBe(true)
  }
})
