import { compareVersions } from '@golden-ami/domain/decision/compare-versions'
import { describe, expect, test } from 'vitest'

const NEWER: readonly (readonly [string, string])[] = [
  ['1.0', '1.1'],
  ['1.9', '1.10'],
  ['1.0', '1.0.1'],
  ['1.0-1', '1.0-2'],
  ['1.0-2', '1.1-1'],
  ['9.9-9', '1:0.1-1'],
  ['1.0~rc1', '1.0'],
  ['1.0~rc1', '1.0~rc2'],
  ['1.0', '1.0^20260101'],
  ['1.0^20260101', '1.0.1'],
  ['1.0~rc1^1', '1.0'],
  ['1.0a', '1.0b'],
  ['1.0a', '1.0.1'],
  ['3.2.2-1.amzn2023', '3.2.2-1.amzn2023.0.1'],
  ['6.1.112-122.189.amzn2023', '6.1.119-129.201.amzn2023'],
]
const EQUAL: readonly (readonly [string, string])[] = [
  ['1.0', '1.0'],
  ['1.01', '1.1'],
  ['0:1.0-1', '1.0-1'],
  ['1.0_1', '1.0.1'],
]

describe('compareVersions', () => {
  test.each(NEWER)('%s is older than %s', (older, newer) => {
    expect(Math.sign(compareVersions(older, newer))).toBe(-1)
    expect(Math.sign(compareVersions(newer, older))).toBe(1)
  })
  test.each(EQUAL)('%s and %s are the same', (one, other) => {
    expect(compareVersions(one, other)).toBe(0)
  })
  test('orders the same way from whichever end', () => {
    const sorted = ['1:0.1-1', '1.0.1', '1.0^1', '1.0', '1.0~rc1', '0.9-9'].sort(compareVersions)
    expect(sorted).toEqual(['0.9-9', '1.0~rc1', '1.0', '1.0^1', '1.0.1', '1:0.1-1'])
  })
})
