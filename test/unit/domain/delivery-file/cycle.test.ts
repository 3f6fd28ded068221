import { cycleFrom, inOrderOf } from '@golden-ami/domain/delivery-file/cycle'
import { describe, expect, test } from 'vitest'

const follows = (pairs: Readonly<Record<string, string>>) => (name: string) => pairs[name]

describe('the way back to itself', () => {
  test.each([
    ['a', { a: 'a' }, ['a', 'a']],
    ['a', { a: 'b', b: 'c', c: 'a' }, ['a', 'b', 'c', 'a']],
    ['a', { a: 'b', b: 'c' }, undefined],
    ['a', {}, undefined],
    // It ends in a circle of others.
    ['a', { a: 'b', b: 'c', c: 'b' }, undefined],
  ])('from %s in %j', (start, pairs, way) => {
    expect(cycleFrom(start, follows(pairs))).toEqual(way)
  })
})

test('each comes after the one it follows, otherwise in their own order', () => {
  expect(inOrderOf(['d', 'b', 'a', 'c', 'e'], follows({ d: 'c', c: 'b', b: 'a' }))).toEqual(['a', 'e', 'b', 'c', 'd'])
})
