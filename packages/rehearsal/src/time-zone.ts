/** Moments of a time zone's clocks. */

/** @throws RangeError when there is no such zone */
export const clockOf = (timezone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })

/** What a clock of the zone shows at a moment, as if it was UTC: ms since the epoch. */
export const shownAt = (clock: Intl.DateTimeFormat, moment: number): number => {
  const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  return Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second)
}

const MINUTE = 60_000
/** No zone moves its clocks by more. */
const MOST = 26 * 3_600_000

/**
 * The first moment at which a clock of the zone shows a time: of one that it shows twice the first, of one that it leaves out the first
 * moment after the gap.
 * @param wall as if it was UTC: ms since the epoch, a whole minute
 */
export const firstMoment = (clock: Intl.DateTimeFormat, wall: number): number => {
  const offsets = [...new Set([wall - MOST, wall + MOST].map(near => shownAt(clock, near) - near))]
  const exact = offsets.map(offset => wall - offset).filter(moment => shownAt(clock, moment) === wall)
  if (exact.length > 0) return Math.min(...exact)
  let moment = wall - Math.max(...offsets)
  while (shownAt(clock, moment) < wall) moment += MINUTE
  return moment
}
