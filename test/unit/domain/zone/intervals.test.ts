import { expect, test } from 'vitest'
import { merged } from '../../../../packages/domain/src/zone/intervals.ts'

const pairs = (...all: readonly (readonly [number, number])[]) => all.map(([from, to]) => ({ from, to }))

test.each([
  [pairs(), pairs()],
  [pairs([5, 6], [1, 2]), pairs([1, 2], [5, 6])],
  [pairs([1, 2], [2, 3]), pairs([1, 3])],
  [pairs([1, 9], [2, 3]), pairs([1, 9])],
  [pairs([1, 4], [3, 6], [6, 7], [9, 10]), pairs([1, 7], [9, 10])],
  [pairs([4, 4], [6, 5]), pairs()],
])('%j is %j', (given, expected) => {
  expect(merged(given)).toEqual(expected)
})
