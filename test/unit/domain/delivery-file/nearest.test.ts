import { didYouMean, nearest } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const NAMES = ['soak', 'soak-share', 'after', 'waves', 'windows', 'targets']

test.each([
  ['soka', 'soak'],
  ['sok', 'soak'],
  ['Soak', 'soak'],
  ['soakk', 'soak'],
  ['soak_share', 'soak-share'],
  ['wave', 'waves'],
  ['window', 'windows'],
  ['trgets', 'targets'],
  ['owner', undefined],
  ['x', undefined],
  ['', undefined],
])('%j is near to %j', (name, expected) => {
  expect(nearest(name, NAMES)).toBe(expected)
})

test('of two near names the nearer one is meant', () => {
  expect(nearest('windwo', ['windows', 'window'])).toBe('window')
})

test('a letter is not near to another one, and is to itself with one more', () => {
  expect([nearest('c', ['a', 'b']), nearest('aa', ['a', 'b'])]).toEqual([undefined, 'a'])
})

test('is said when there is one', () => {
  expect([didYouMean('soka', NAMES), didYouMean('owner', NAMES)]).toEqual([' (did you mean soak?)', ''])
})
