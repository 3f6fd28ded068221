/** Moments and times for people, on the wall clock of the environment. */
import { durationText } from '@golden-ami/domain'
import { DAY, MINUTE, type Zone } from '@golden-ami/domain/zone/zone'

/** `11:36`, with the day where that is another one: `Thu 2026-12-03 11:36`. */
export const momentText = (zone: Zone, moment: number, now: number): string => {
  const [day, date, clock] = zone.text(moment).split(' ')
  const isToday = Math.floor(zone.wall(moment) / DAY) === Math.floor(zone.wall(now) / DAY)
  return isToday ? `${clock}` : `${day} ${date} ${clock}`
}

/** Whole minutes, rounded up. */
export const minutesText = (ms: number): string => durationText(Math.ceil(ms / MINUTE) * MINUTE)

/** `in 15m`, `5m ago`, `now` */
export const fromNow = (moment: number, now: number): string => {
  if (Math.abs(moment - now) < MINUTE) return 'now'
  return moment > now ? `in ${minutesText(moment - now)}` : `${minutesText(now - moment)} ago`
}
