/** Wall clocks: what the clock on the wall of an IANA time zone shows at an instant, and when it shows a time. Daylight saving by Intl. */

/** What a wall clock shows, as ms as if it were UTC: arithmetic on days and minutes is then plain. */
export type WallTime = number

export const MINUTE = 60_000
export const DAY = 86_400_000

export interface Zone {
  /** IANA name. */
  readonly name: string
  /** What the wall clock shows at an instant (ms). */
  readonly wall: (instant: number) => WallTime
  /**
   * The first instant (ms) at which the wall clock shows the time or a later one: of a time that comes twice (the clocks go back) the
   * first, of a time that does not come (they go forward) the moment of the jump.
   */
  readonly instant: (wall: WallTime) => number
  /** `Sat 2026-11-21 02:00 Europe/Berlin` */
  readonly text: (instant: number) => string
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** 1970-01-01 was a Thursday. */
export const weekday = (wall: WallTime): Weekday => WEEKDAYS[(((Math.floor(wall / DAY) + 4) % 7) + 7) % 7]!

/** Throws a RangeError for a name that Intl does not know: names are checked where they are read. */
export const zone = (name: string): Zone => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const wall = (instant: number): WallTime => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  }
  return {
    name,
    wall,
    instant: time => firstInstant(wall, time),
    text: instant => {
      const shown = wall(instant)
      return `${weekday(shown)} ${new Date(shown).toISOString().slice(0, 16).replace('T', ' ')} ${name}`
    },
  }
}

/** No zone changes its clocks twice within two days. */
const firstInstant = (wall: Zone['wall'], time: WallTime): number => {
  const offsetNear = (guess: number): number => wall(guess) - guess
  const candidates = [offsetNear(time - DAY), offsetNear(time + DAY)].map(offset => time - offset).sort((a, b) => a - b)
  const [early, late] = [candidates[0]!, candidates[1]!]
  if (wall(early) === time) return early
  if (wall(late) === time) return late
  return jumpBetween(wall, time, early, late)
}

/** The instant at which the wall clock jumps over the time. */
const jumpBetween = (wall: Zone['wall'], time: WallTime, before: number, after: number): number => {
  let [low, high] = [before, after]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (wall(middle) < time) low = middle
    else high = middle
  }
  return high
}
