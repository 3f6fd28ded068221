/** Is now inside a window, with room left for the rollout? */
import type { Window } from '../delivery-file/types.ts'
import { durationText } from '../duration.ts'
import { type Interval, merged } from '../zone/intervals.ts'
import { DAY, MINUTE, weekday, type Zone, zone } from '../zone/zone.ts'
import type { Verdict } from './verdict.ts'

/** Windows repeat by the week; three weeks show an opening also when a night of changing clocks makes one too short. */
const DAYS_AHEAD = 21

/** `HH:MM` as ms from midnight on the wall clock. */
const timeOfDay = (text: string): number => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return (hours * 60 + minutes) * MINUTE
}

/** Openings from yesterday (one may still last) on, in order. A window whose end is not after its beginning ends on the next day. */
export const openings = (windows: readonly Window[], where: Zone, now: number): readonly Interval[] => {
  const today = Math.floor(where.wall(now) / DAY) * DAY
  const days = Array.from({ length: DAYS_AHEAD + 2 }, (_, index) => today + (index - 1) * DAY)
  return merged(
    windows.flatMap(({ days: opensOn, from, to }) => {
      const [begin, end] = [timeOfDay(from), timeOfDay(to)]
      return days
        .filter(day => opensOn.includes(weekday(day)))
        .map(day => ({ from: where.instant(day + begin), to: where.instant(day + end + (end > begin ? 0 : DAY)) }))
    }),
  )
}

export interface WindowsFacts {
  /** Empty: always open. */
  readonly windows: readonly Window[]
  /** IANA time zone of the windows. */
  readonly zone: string
  /** ms that the rollout is expected to take; 0 when nobody knows */
  readonly estimate: number
}

export const windowsGate = (facts: WindowsFacts, now: number): Verdict => {
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
