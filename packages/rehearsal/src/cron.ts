/**
 * When a cron line is due, in UTC or in a time zone. What a line may say is told by GitHub's own parser; croner knows the calendar and the
 * zones. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
import { isValidCron } from '@actions/workflow-parser/model/converter/cron'
import { UserError } from '@golden-ami/domain'
import { Cron } from 'croner'
import type { Schedule } from './workflow.ts'

/**
 * The first due moment after `now` (ms since the epoch); undefined when there is none. A time that the zone's clocks leave out is due when
 * they go on, as the page above says. One that they show twice is due the first time; it does not say so.
 * @throws UserError when there is no such zone, or the line is none that GitHub takes
 */
export const nextDue = ({ cron, timezone = 'UTC' }: Schedule, now: number): number | undefined => {
  if (!isZone(timezone)) throw new UserError('rehearsal.workflow', `The time zone '${timezone}' is not known; allowed are IANA names.`)
  if (!isValidCron(cron.trim())) throw invalid(cron, 'GitHub takes five fields: minute, hour, day of month, month, day of week')
  const due = scheduleOf(cron, timezone).nextRun(new Date(now))
  return due?.getTime()
}

const isZone = (timezone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: timezone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const scheduleOf = (cron: string, timezone: string): Cron => {
  try {
    return new Cron(cron.trim(), { timezone, mode: '5-part', sloppyRanges: true, paused: true })
  } catch (error) {
    throw invalid(cron, (error as Error).message.replace(/^CronPattern: /, ''))
  }
}

const invalid = (line: string, because: string): UserError =>
  new UserError('rehearsal.workflow', `The cron line '${line}' is not valid: ${because}.`)
