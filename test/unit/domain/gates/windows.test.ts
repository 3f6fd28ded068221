import { type Day, type WindowDay, windowsGate } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const HOUR = 3_600_000
const utc = (text: string): number => Date.parse(`${text}Z`)
const window = (days: readonly WindowDay[], from: string, to: string) => ({ days, from, to })
const WEEKEND = window(['Sat', 'Sun'], '02:00', '06:00')
const NIGHT = window(['Fri'], '22:00', '04:00')
const PATCH = window(['2nd Tue'], '10:00', '12:00')
const LAST = window(['last Fri'], '22:00', '02:00')
const DAILY: readonly Day[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const BERLIN = 'Europe/Berlin'
const NEW_YORK = 'America/New_York'

/** `pass`, or the moment at which it passes (UTC). */
const asked = (windows: readonly ReturnType<typeof window>[], zone: string, now: string, estimate = 0): string => {
  const { verdict, passesAt } = windowsGate({ windows, zone, estimate: estimate * HOUR }, utc(now))
  if (verdict === 'inconclusive') return verdict
  return verdict === 'pass' ? 'pass' : passesAt === undefined ? 'never' : new Date(passesAt).toISOString().slice(0, 16)
}

describe('windows', () => {
  test.each([
    ['none: always open', [], BERLIN, '2026-11-18T12:00', 0, 'pass'],
    ['before', [WEEKEND], BERLIN, '2026-11-18T12:00', 0, '2026-11-21T01:00'],
    ['the moment before', [WEEKEND], BERLIN, '2026-11-21T00:59', 0, '2026-11-21T01:00'],
    ['open', [WEEKEND], BERLIN, '2026-11-21T01:00', 0, 'pass'],
    ['open until its end', [WEEKEND], BERLIN, '2026-11-21T04:59', 0, 'pass'],
    ['closed', [WEEKEND], BERLIN, '2026-11-21T05:00', 0, '2026-11-22T01:00'],
    ['room for the rollout', [WEEKEND], BERLIN, '2026-11-21T02:00', 3, 'pass'],
    ['no room any more', [WEEKEND], BERLIN, '2026-11-21T02:01', 3, '2026-11-22T01:00'],
    ['never room', [WEEKEND], BERLIN, '2026-11-21T02:00', 5, 'never'],
    ['the zone’s day, not UTC’s', [window(['Sat'], '00:00', '01:00')], BERLIN, '2026-11-20T23:30', 0, 'pass'],
    ['over midnight, before', [NIGHT], BERLIN, '2026-11-20T21:30', 0, 'pass'],
    ['over midnight, after', [NIGHT], BERLIN, '2026-11-21T02:30', 0, 'pass'],
    ['over midnight, closed', [NIGHT], BERLIN, '2026-11-21T03:00', 0, '2026-11-27T21:00'],
    ['not on the day that follows', [NIGHT], BERLIN, '2026-11-21T22:00', 0, '2026-11-27T21:00'],
    ['the same time twice is a whole day', [window(['Sat'], '02:00', '02:00')], BERLIN, '2026-11-22T00:59', 0, 'pass'],
    [
      'touching windows are one',
      [window(['Sat'], '20:00', '24:00'), window(['Sun'], '00:00', '04:00')],
      BERLIN,
      '2026-11-21T20:00',
      6,
      'pass',
    ],
    ['all days', [window(DAILY, '00:00', '24:00')], BERLIN, '2026-11-18T12:00', 48, 'pass'],
    ['the next of several', [WEEKEND, NIGHT], BERLIN, '2026-11-18T12:00', 0, '2026-11-20T21:00'],
    // the night of 2026-03-29: 02:00 does not come in Berlin, the window opens when the clocks jump, three hours long
    ['spring in Berlin: opens at the jump', [WEEKEND], BERLIN, '2026-03-29T00:59', 0, '2026-03-29T01:00'],
    ['spring in Berlin: three hours', [WEEKEND], BERLIN, '2026-03-29T01:00', 3, 'pass'],
    ['spring in Berlin: no room for four, a week later there is', [WEEKEND], BERLIN, '2026-03-29T00:30', 4, '2026-04-04T00:00'],
    ['spring in Berlin: closes by the new time', [WEEKEND], BERLIN, '2026-03-29T04:00', 0, '2026-04-04T00:00'],
    [
      'spring in Berlin: a window inside the gap does not open',
      [window(['Sun'], '02:10', '02:50')],
      BERLIN,
      '2026-03-29T00:00',
      0,
      '2026-04-05T00:10',
    ],
    // the night of 2026-10-25: 02:00 comes twice in Berlin, the window opens at the first, five hours long
    ['autumn in Berlin: opens at the first 02:00', [WEEKEND], BERLIN, '2026-10-24T23:59', 0, '2026-10-25T00:00'],
    ['autumn in Berlin: five hours', [WEEKEND], BERLIN, '2026-10-25T00:00', 5, 'pass'],
    ['autumn in Berlin: still open at the last', [WEEKEND], BERLIN, '2026-10-25T04:59', 0, 'pass'],
    ['autumn in Berlin: closed', [WEEKEND], BERLIN, '2026-10-25T05:00', 0, '2026-10-31T01:00'],
    ['spring in New York', [window(['Sun'], '01:00', '04:00')], NEW_YORK, '2026-03-08T06:00', 2, 'pass'],
    ['spring in New York: only two hours', [window(['Sun'], '01:00', '04:00')], NEW_YORK, '2026-03-08T06:00', 3, '2026-03-15T05:00'],
    ['autumn in New York: four hours', [window(['Sun'], '01:00', '04:00')], NEW_YORK, '2026-11-01T05:00', 4, 'pass'],
    ['autumn in New York: closed', [window(['Sun'], '01:00', '04:00')], NEW_YORK, '2026-11-01T09:00', 0, '2026-11-08T06:00'],
    // November 2026: Tuesdays are 3, 10, 17, 24; Fridays 6, 13, 20, 27
    ['the second Tuesday', [PATCH], BERLIN, '2026-11-10T09:00', 0, 'pass'],
    ['not the first', [PATCH], BERLIN, '2026-11-03T09:00', 0, '2026-11-10T09:00'],
    ['not the third: the next month’s second', [PATCH], BERLIN, '2026-11-17T09:00', 0, '2026-12-08T09:00'],
    ['the second is never before the 8th', [PATCH], BERLIN, '2026-09-01T08:00', 0, '2026-09-08T08:00'],
    ['the last Friday, the fourth', [LAST], BERLIN, '2026-11-20T22:00', 0, '2026-11-27T21:00'],
    ['the last Friday, over midnight into the next month', [window(['last Mon'], '22:00', '02:00')], BERLIN, '2026-11-30T23:30', 0, 'pass'],
    ['the last Friday, the fifth', [LAST], BERLIN, '2027-01-29T20:59', 0, '2027-01-29T21:00'],
    ['a fifth Saturday, three months on', [window(['5th Sat'], '01:00', '02:00')], BERLIN, '2026-11-01T12:00', 0, '2027-01-30T00:00'],
    ['each week and once a month', [window(['Sat', '2nd Tue'], '10:00', '12:00')], BERLIN, '2026-11-08T12:00', 0, '2026-11-10T09:00'],
    ['once a month, no room ever', [PATCH], BERLIN, '2026-11-10T09:00', 3, 'never'],
    // the last Sunday of March and October is the night of changing clocks
    ['spring in Berlin, by the month', [window(['last Sun'], '01:00', '04:00')], BERLIN, '2026-03-29T00:00', 2, 'pass'],
    [
      'spring in Berlin, by the month: too short',
      [window(['last Sun'], '01:00', '04:00')],
      BERLIN,
      '2026-03-29T00:00',
      3,
      '2026-04-25T23:00',
    ],
  ] as const)('%s', (_, windows, zone, now, estimate, expected) => {
    expect(asked(windows, zone, now, estimate)).toBe(expected)
  })

  test('say why', () => {
    const because = (now: string, estimate: number) =>
      windowsGate({ windows: [WEEKEND], zone: BERLIN, estimate: estimate * HOUR }, utc(now)).because
    expect(because('2026-11-21T01:00', 0)).toBe('the window is open until Sat 2026-11-21 06:00 Europe/Berlin')
    expect(because('2026-11-18T12:00', 0)).toBe(
      'outside of the windows: it is Wed 2026-11-18 13:00 Europe/Berlin; the next one opens at Sat 2026-11-21 02:00 Europe/Berlin',
    )
    expect(because('2026-11-21T04:00', 2)).toBe(
      'the window closes at Sat 2026-11-21 06:00 Europe/Berlin, which leaves no room for the rollout of about 2h; the next one opens at Sun 2026-11-22 02:00 Europe/Berlin',
    )
    expect(because('2026-11-21T04:00', 9)).toMatch(/; no window has room for the rollout of about 9h$/)
  })
})
