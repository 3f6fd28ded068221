/**
 * When a cron line is due, in UTC or in a time zone: minute, hour, day of month, month, day of week; `*`, lists, ranges and steps; names of
 * months and days. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
import { UserError } from '@golden-ami/domain'
import { clockOf, firstMoment, shownAt } from './time-zone.ts'
import type { Schedule } from './workflow.ts'

const FIELDS = [
  { name: 'minute', from: 0, to: 59, names: [] },
  { name: 'hour', from: 0, to: 23, names: [] },
  { name: 'day of month', from: 1, to: 31, names: [] },
  { name: 'month', from: 1, to: 12, names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] },
  { name: 'day of week', from: 0, to: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
] as const
const MINUTE = 60_000
/** Far enough to reach the next 29 February. */
const HORIZON = 9 * 366 * 24 * 60

/**
 * The first due moment after `now` (ms since the epoch); undefined when there is none within nine years. A time that the zone's clocks leave
 * out is due when they go on: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule. One
 * that they show twice is due the first time; GitHub does not say so.
 */
export const nextDue = ({ cron, timezone }: Schedule, now: number): number | undefined => {
  if (timezone === undefined) return nextShown(cron, now)
  const clock = clockIn(timezone)
  let shown: number | undefined = shownAt(clock, now)
  for (;;) {
    shown = nextShown(cron, shown)
    if (shown === undefined) return undefined
    const moment = firstMoment(clock, shown)
    if (moment > now) return moment
  }
}
const clockIn = (timezone: string): Intl.DateTimeFormat => {
  try {
    return clockOf(timezone)
  } catch (error) {
    throw new UserError('rehearsal.workflow', `The time zone '${timezone}' is not known; allowed are IANA names.`, undefined, {
      cause: error,
    })
  }
}
/** The same for a clock on which every minute comes once. */
const nextShown = (line: string, now: number): number | undefined => {
  const words = line.trim().split(/\s+/)
  if (words.length !== 5) throw invalid(line, 'it has not five fields')
  const [minutes, hours, days, months, weekdays] = FIELDS.map((field, index) => valuesOf(words[index]!, field, line)) as [
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
  ]
  // When both days are restricted, either is enough.
  const [anyDay, anyWeekday] = [words[2] === '*', words[4] === '*']
  let moment = Math.floor(now / MINUTE) * MINUTE + MINUTE
  for (let tried = 0; tried < HORIZON; tried++) {
    const date = new Date(moment)
    const onDay = days.has(date.getUTCDate())
    const onWeekday = weekdays.has(date.getUTCDay())
    const day = anyDay || anyWeekday ? onDay && onWeekday : onDay || onWeekday
    if (!months.has(date.getUTCMonth() + 1) || !day) moment = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1)
    else if (!hours.has(date.getUTCHours())) moment = moment - (moment % (60 * MINUTE)) + 60 * MINUTE
    else if (!minutes.has(date.getUTCMinutes())) moment += MINUTE
    else return moment
  }
  return undefined
}

interface Field {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly names: readonly string[]
}
const valuesOf = (word: string, field: Field, line: string): Set<number> =>
  new Set(word.split(',').flatMap(part => range(part, field, line)))
const range = (part: string, field: Field, line: string): number[] => {
  const [span = '', step = '1'] = part.split('/')
  const [first = '', last] = span === '*' ? [String(field.from), String(field.to)] : span.split('-')
  const from = numberOf(first, field)
  const to = last !== undefined ? numberOf(last, field) : part.includes('/') ? field.to : from
  const by = Number(step)
  if (!(from >= field.from && to <= field.to && from <= to && Number.isInteger(by) && by > 0))
    throw invalid(line, `'${part}' is no ${field.name}`)
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by)
}
const numberOf = (word: string, field: Field): number => {
  const name = field.names.indexOf(word.toLowerCase())
  if (name >= 0) return field.from + name
  return /^\d+$/.test(word) ? Number(word) : Number.NaN
}
const invalid = (line: string, because: string): UserError =>
  new UserError('rehearsal.workflow', `The cron line '${line}' is not valid: ${because}.`)
