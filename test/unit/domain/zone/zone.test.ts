import { weekday, zone } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const utc = (text: string): number => Date.parse(`${text}Z`)
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 16)

describe('what the wall clock shows', () => {
  test.each([
    ['Europe/Berlin', '2026-01-15T12:00', '2026-01-15T13:00'],
    ['Europe/Berlin', '2026-07-15T12:00', '2026-07-15T14:00'],
    ['America/New_York', '2026-01-15T00:00', '2026-01-14T19:00'],
    ['Asia/Kolkata', '2026-01-15T12:00', '2026-01-15T17:30'],
    ['Pacific/Kiritimati', '2026-01-15T12:00', '2026-01-16T02:00'],
    ['UTC', '2026-01-15T00:00', '2026-01-15T00:00'],
  ])('%s at %s', (name, instant, wall) => {
    expect(iso(zone(name).wall(utc(instant)))).toBe(wall)
  })
})

describe('when the wall clock shows a time', () => {
  test.each([
    ['Europe/Berlin', '2026-01-15T13:00', '2026-01-15T12:00'],
    ['Asia/Kolkata', '2026-01-15T17:30', '2026-01-15T12:00'],
    // Europe/Berlin goes from 02:00 to 03:00 on 2026-03-29 at 01:00 UTC, and back from 03:00 to 02:00 on 2026-10-25 at 01:00 UTC
    ['Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59'],
    ['Europe/Berlin', '2026-03-29T02:00', '2026-03-29T01:00'],
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:00'],
    ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00'],
    ['Europe/Berlin', '2026-03-29T03:30', '2026-03-29T01:30'],
    ['Europe/Berlin', '2026-10-25T01:59', '2026-10-24T23:59'],
    ['Europe/Berlin', '2026-10-25T02:00', '2026-10-25T00:00'],
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30'],
    ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00'],
    // America/New_York: 2026-03-08 at 07:00 UTC, 2026-11-01 at 06:00 UTC
    ['America/New_York', '2026-03-08T01:30', '2026-03-08T06:30'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:00'],
    ['America/New_York', '2026-03-08T03:00', '2026-03-08T07:00'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30'],
    ['America/New_York', '2026-11-01T02:00', '2026-11-01T07:00'],
    // Lord Howe Island changes by half an hour
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:30'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45'],
  ])('%s %s', (name, wall, instant) => {
    expect(iso(zone(name).instant(utc(wall)))).toBe(instant)
  })
})

test('days of the week', () => {
  expect(['1970-01-01', '2026-11-21', '2026-11-22', '2000-02-29', '1969-12-31'].map(day => weekday(utc(`${day}T23:59`)))).toEqual([
    'Thu',
    'Sat',
    'Sun',
    'Tue',
    'Wed',
  ])
})

test('an instant in words', () => {
  expect(zone('Europe/Berlin').text(utc('2026-11-21T01:00'))).toBe('Sat 2026-11-21 02:00 Europe/Berlin')
})

test('a zone that does not exist is refused', () => {
  expect(() => zone('Europe/Atlantis')).toThrow(RangeError)
})
