import { type Freeze, freezesGate, openTogether, type Window, windowsGate } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const WEEKEND: Window = { days: ['Sat'], from: '02:00', to: '06:00' }
const zone = 'Europe/Berlin'
/** Each gate at a moment (UTC): `pass`, or when both pass. */
const asked = (windows: readonly Window[], freezes: readonly Freeze[], now: string, estimate = 0) =>
  openTogether(
    moment => [windowsGate({ windows, zone, estimate }, moment), freezesGate({ freezes, zone, estimate }, moment)],
    Date.parse(`${now}Z`),
  ).map(({ verdict, passesAt }) =>
    verdict === 'pass' ? verdict : passesAt === undefined ? 'never' : new Date(passesAt).toISOString().slice(0, 16),
  )
const freeze = (from: string, to: string): Freeze => ({ from, to, reason: 'year end' })

// Saturdays of December 2026: 5, 12, 19, 26
describe('windows and freezes together', () => {
  test.each<[string, readonly Window[], readonly Freeze[], string, readonly string[]]>([
    ['both open', [WEEKEND], [], '2026-12-05T02:00', ['pass', 'pass']],
    ['a frozen date inside a window', [WEEKEND], [freeze('2026-12-05', '2026-12-05')], '2026-12-05T02:00', ['pass', '2026-12-12T01:00']],
    ['the next window is frozen', [WEEKEND], [freeze('2026-12-12', '2026-12-13')], '2026-12-07T00:00', ['2026-12-19T01:00', 'pass']],
    ['three are', [WEEKEND], [freeze('2026-12-07', '2026-12-24')], '2026-12-08T00:00', ['2026-12-26T01:00', '2026-12-26T01:00']],
    ['no windows', [], [freeze('2026-12-07', '2026-12-08')], '2026-12-07T12:00', ['pass', '2026-12-08T23:00']],
  ])('%s', (_, windows, freezes, now, expected) => {
    expect(asked(windows, freezes, now)).toEqual(expected)
  })

  test('a window too short never opens', () => {
    expect(asked([WEEKEND], [freeze('2026-12-12', '2026-12-12')], '2026-12-07T00:00', 5 * 3_600_000)).toEqual(['never', 'pass'])
  })
})
