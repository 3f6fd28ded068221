/** Is now inside a window, with room left for the rollout? */

import type { Nth, Window, WindowDay } from '../delivery-file/types.ts'
import { durationText } from '../duration.ts'
import { type Interval, merged } from '../zone/intervals.ts'
import { DAY, MINUTE, type WallTime, weekday, type Zone, zone } from '../zone/zone.ts'
import type { Ask } from './question.ts'
import type { VerdictOf } from './verdict.ts'

/**
 * What is looked at ahead. Three weeks show the next opening of a week's window also when a night of changing clocks makes one too short;
 * of a month's, half a year does: a fifth weekday comes back after fourteen weeks at the latest.
 */
const DAYS_AHEAD = { week: 21, month: 200 }

/** `HH:MM` as ms from midnight on the wall clock. */
const timeOfDay = (text: string): number => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return (hours * 60 + minutes) * MINUTE
}

/** Whether a window that opens on `opensOn` opens on this day of the wall clock. */
const opensThen = (opensOn: WindowDay, day: WallTime): boolean => {
  const [nth, name] = opensOn.includes(' ') ? (opensOn.split(' ') as [Nth, string]) : [undefined, opensOn]
  if (weekday(day) !== name) return false
  const date = new Date(day)
  const week = Math.ceil(date.getUTCDate() / 7)
  if (nth === 'last') return new Date(day + 7 * DAY).getUTCMonth() !== date.getUTCMonth()
  return nth === undefined || week === Number(nth[0])
}

/** Openings from yesterday (one may still last) on, in order. A window whose end is not after its beginning ends on the next day. */
export const openings = (windows: readonly Window[], where: Zone, now: number): readonly Interval[] => {
  const today = Math.floor(where.wall(now) / DAY) * DAY
  return merged(
    windows.flatMap(({ days: opensOn, from, to }) => {
      const [begin, end] = [timeOfDay(from), timeOfDay(to)]
      const ahead = opensOn.some(day => day.includes(' ')) ? DAYS_AHEAD.month : DAYS_AHEAD.week
      return Array.from({ length: ahead + 2 }, (_, index) => today + (index - 1) * DAY)
        .filter(day => opensOn.some(one => opensThen(one, day)))
        .map(day => ({ from: where.instant(day + begin), to: where.instant(day + end + (end > begin ? 0 : DAY)) }))
    }),
  )
}

export const askWindows: Ask<'windows'> = ({ wish: { environment }, estimate, now }) =>
  windowsGate({ windows: environment.windows, zone: environment.zone, estimate }, now)

export interface WindowsFacts {
  /** Empty: always open. */
  readonly windows: readonly Window[]
  /** IANA time zone of the windows. */
  readonly zone: string
  /** ms that the rollout is expected to take; 0 when nobody knows */
  readonly estimate: number
}

export const windowsGate = (facts: WindowsFacts, now: number): VerdictOf<'windows'> => {
  const gate = 'windows'
  if (facts.windows.length === 0) return { gate, verdict: 'pass', because: 'no windows: always open' }
  const where = zone(facts.zone)
  const all = openings(facts.windows, where, now)
  const open = all.find(({ from, to }) => from <= now && now < to)
  if (open && now + facts.estimate <= open.to) return { gate, verdict: 'pass', because: `the window is open until ${where.text(open.to)}` }
  const rollout = `the rollout of about ${durationText(facts.estimate)}`
  const closed = open
    ? `the window closes at ${where.text(open.to)}, which leaves no room for ${rollout}`
    : `outside of the windows: it is ${where.text(now)}`
  const next = all.find(({ from, to }) => from > now && from + facts.estimate <= to)
  if (!next) return { gate, verdict: 'fail', because: `${closed}; no window has room for ${rollout}` }
  return { gate, verdict: 'fail', because: `${closed}; the next one opens at ${where.text(next.from)}`, passesAt: next.from }
}
