import { openingHours } from '@golden-ami/domain/decision/opening-hours'
import { describe, expect, test } from 'vitest'

const windows = [{ days: ['Sat', 'Sun'] as const, from: '02:00', to: '06:00' }]
const zone = 'Europe/Berlin'
const at = (text: string): number => Date.parse(text)

describe('the hours that a reviewer is shown', () => {
  test.each([
    ['before the window', '2026-11-20T12:00:00Z', { open: false, from: 'Sat 2026-11-21 02:00', to: 'Sat 2026-11-21 06:00' }],
    ['in it', '2026-11-21T01:00:00Z', { open: true, from: 'Sat 2026-11-21 02:00', to: 'Sat 2026-11-21 06:00' }],
    ['as it closes', '2026-11-21T05:00:00Z', { open: false, from: 'Sun 2026-11-22 02:00', to: 'Sun 2026-11-22 06:00' }],
    ['after the last of the week', '2026-11-22T05:00:00Z', { open: false, from: 'Sat 2026-11-28 02:00', to: 'Sat 2026-11-28 06:00' }],
    // The clocks go from 02:00 to 03:00 in that night, so it opens when they have.
    ['in the night that has no 02:00', '2026-03-29T00:30:00Z', { open: false, from: 'Sun 2026-03-29 03:00', to: 'Sun 2026-03-29 06:00' }],
    // They go from 03:00 back to 02:00 in that one: it opens at the first 02:00.
    ['in the night that has 02:00 twice', '2026-10-25T00:30:00Z', { open: true, from: 'Sun 2026-10-25 02:00', to: 'Sun 2026-10-25 06:00' }],
  ])('%s', (_, now, { open, from, to }) => {
    expect(openingHours({ windows, zone }, at(now))).toEqual({ open, from: `${from} ${zone}`, to: `${to} ${zone}` })
  })
  test('are none where there are no windows', () => {
    expect(openingHours({ windows: [], zone }, 0)).toBeUndefined()
  })
})
