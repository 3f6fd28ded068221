/** Periods of data points: which may be asked for, and of what time there are any. */
import { hours, minutes } from '../../time/timeline.ts'
import { AwsError } from '../../wire/aws-error.ts'

const DAY = hours(24)
/** Data that is older than `age` (ms) is there in periods that are a multiple of `period` (s), and times are rounded down to it. */
const AGES = [
  { age: 63 * DAY, period: 3600 },
  { age: 15 * DAY, period: 300 },
  { age: hours(3), period: 60 },
] as const
const KEPT = 455 * DAY
const SHORT: readonly number[] = [1, 5, 10, 20, 30]

/**
 * 1, 5, 10, 20, 30, or a multiple of 60 seconds.
 * @rule cloudwatch.metrics.periods https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricStat.html (unverified)
 */
export const refusePeriod = (period: number): void => {
  if (SHORT.includes(period) || (period >= 60 && period % 60 === 0)) return
  throw new AwsError('ValidationError', `The parameter Period has an invalid value: ${period}. Use 1, 5, 10, 20, 30 or a multiple of 60.`)
}

/**
 * Who asks from a time on of which there is no data in so short a period any more gets none, of later time neither.
 * @param from ms since the epoch @param period s
 * @rule cloudwatch.metrics.retention https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricStat.html (unverified)
 */
export const isKept = (from: number, period: number, now: number): boolean => {
  const rule = AGES.find(({ age }) => now - from > age)
  return rule === undefined || period % rule.period === 0
}
/** The oldest moment of which there is any data, ms since the epoch. */
export const oldest = (now: number): number => now - KEPT

/**
 * The start is rounded down: to the minute, of old data to five minutes or to the hour, of short periods to these.
 * @rule cloudwatch.metrics.start-rounded https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html (unverified)
 */
export const roundedStart = (from: number, period: number, now: number): number => {
  const step = SHORT.includes(period) && period > 1 ? period * 1000 : gridOf(from, period, now)
  return Math.floor(from / step) * step
}
const gridOf = (from: number, period: number, now: number): number => {
  if (period === 1) return 1000
  const age = now - from
  if (age > 63 * DAY) return hours(1)
  return age > 15 * DAY ? minutes(5) : minutes(1)
}
