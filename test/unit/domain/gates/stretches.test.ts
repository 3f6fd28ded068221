import { common, mostWithin, type Stretch, united, within } from '@golden-ami/domain/gates/stretches'
import { describe, expect, test } from 'vitest'

const of = (...pairs: readonly (readonly [number, number])[]): readonly Stretch[] => pairs.map(([from, to]) => ({ from, to }))

describe('stretches of time', () => {
  test.each([
    ['none', of(), of()],
    ['apart', of([5, 6], [1, 2]), of([1, 2], [5, 6])],
    ['that touch', of([1, 2], [2, 3]), of([1, 3])],
    ['that overlap', of([1, 5], [2, 3], [4, 7]), of([1, 7])],
    ['without length', of([3, 3], [5, 4]), of()],
  ])('are united: %s', (_, all, expected) => {
    expect(united(all)).toEqual(expected)
  })
  test.each([
    ['none', of([1, 2]), of(), of()],
    ['apart', of([1, 2]), of([2, 3]), of()],
    ['in part', of([1, 5], [7, 9]), of([4, 8]), of([4, 5], [7, 8])],
  ])('have in common: %s', (_, one, other, expected) => {
    expect(common(one, other)).toEqual(expected)
    expect(common(other, one)).toEqual(expected)
  })
  test('are added up within a stretch', () => {
    expect(within(of([1, 5], [7, 9]), { from: 3, to: 8 })).toBe(3)
  })
})

test('the most that lies in a stretch of some length is found wherever it is', () => {
  const random = [of([0, 3], [10, 14], [15, 17], [30, 31]), of([1, 2]), of([0, 5], [6, 11]), of([2, 9], [12, 13], [14, 20])]
  for (const all of random) {
    for (const length of [1, 3, 4, 8, 12, 40]) {
      const tried = Array.from({ length: 80 }, (_, at) => within(all, { from: at - 40, to: at - 40 + length }))
      expect(mostWithin(all, length)).toBe(Math.max(...tried))
    }
  }
})
