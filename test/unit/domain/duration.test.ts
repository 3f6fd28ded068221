import { durationText, parseDuration } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

describe('a duration', () => {
  test.each([
    ['0s', 0],
    ['90s', 90_000],
    ['15m', 900_000],
    ['24h', 86_400_000],
    ['7d', 604_800_000],
    ['1h30m', 5_400_000],
    ['1d2h3m4s', 93_784_000],
    ['999999d', 86_399_913_600_000],
  ])('%s is %d ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  test.each(['', '90', 's', '1.5h', '-1h', '1h 30m', '1H', '30m1h', '1h1h', '1w', '1h30', ' 1h', '1h\n', '1000000d', '٣h'])(
    '%j is none',
    text => {
      expect(parseDuration(text)).toBeUndefined()
    },
  )
})

describe('the text of', () => {
  test.each([
    [0, '0s'],
    [999, '0s'],
    [1_000, '1s'],
    [90_000, '1m30s'],
    [3_600_000, '1h'],
    [86_400_000, '1d'],
    [93_784_999, '1d2h3m4s'],
  ])('%d ms is %s', (ms, text) => {
    expect(durationText(ms)).toBe(text)
  })
})
