/** Questions about metrics, and what CloudWatch answers, in our words. */
import type { MetricDataQuery, MetricDataResult } from '@aws-sdk/client-cloudwatch'
import { type Unknown, unknownBecause } from '@golden-ami/domain'

/** One metric, exactly of these dimensions, and what is to be known of it. */
export interface MetricQuestion {
  readonly namespace: string
  readonly name: string
  /** Values by name. */
  readonly dimensions: Readonly<Record<string, string>>
  /** As CloudWatch calls it: `Average`, `Sum`, `p99`. */
  readonly statistic: string
  /** s; CloudWatch takes multiples of 60 for any metric */
  readonly period: number
}
export interface MetricPoint {
  /** ms since the epoch, the beginning of its period */
  readonly at: number
  readonly value: number
}
/** Oldest first; a period without a point is one of which CloudWatch has no data, or not yet. */
export type MetricSeries = readonly MetricPoint[] | Unknown

/** A window of time that has whole periods only, ms since the epoch; `to` is not in it. */
export interface Window {
  readonly from: number
  readonly to: number
}
/** The whole periods (s) of a window; undefined: there are none. Half of a period would be compared with whole ones. */
export const wholePeriods = (period: number, { from, to }: Window): Window | undefined => {
  const length = period * 1000
  const whole = { from: Math.ceil(from / length) * length, to: Math.floor(to / length) * length }
  return whole.from < whole.to ? whole : undefined
}

/** How the nth question of a call is called in it. */
const idOf = (nth: number): string => `q${nth}`

export const metricQuery = ({ namespace, name, dimensions, statistic, period }: MetricQuestion, nth: number): MetricDataQuery => ({
  Id: idOf(nth),
  MetricStat: {
    Metric: {
      Namespace: namespace,
      MetricName: name,
      Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
    },
    Period: period,
    Stat: statistic,
  },
})

/**
 * What all pages of a call say to its nth question. Points that CloudWatch itself calls incomplete prove nothing.
 * @param results of all pages, in their order
 */
export const seriesOf = (nth: number, results: readonly MetricDataResult[]): MetricSeries => {
  const own = results.filter(({ Id }) => Id === idOf(nth))
  const last = own.at(-1)
  if (!last) return unknownBecause('CloudWatch does not answer the question', { transient: true })
  const wrong = own.find(({ StatusCode }) => StatusCode !== 'Complete' && StatusCode !== 'PartialData') ?? last
  if (wrong.StatusCode !== 'Complete') return unknownBecause(told(wrong), wrong.StatusCode === 'Forbidden' ? {} : { transient: true })
  if (own.some(({ Timestamps = [], Values = [] }) => Timestamps.length !== Values.length))
    return unknownBecause('CloudWatch tells not as many times as values')
  const points = own.flatMap(({ Timestamps = [], Values = [] }) =>
    Timestamps.map((time, index) => ({ at: time.getTime(), value: Values[index] ?? Number.NaN })),
  )
  return points.sort((a, b) => a.at - b.at)
}

const told = ({ StatusCode, Messages = [] }: MetricDataResult): string =>
  [`CloudWatch answers with ${StatusCode ?? 'no status'}`, ...Messages.flatMap(({ Value }) => Value ?? [])].join(': ')
