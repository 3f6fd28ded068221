/** What was measured at a moment, and what CloudWatch makes of several such samples. */
import type * as CloudWatch from '@aws-sdk/client-cloudwatch'
import { AwsError } from '../../wire/aws-error.ts'

export interface Sample {
  /** ms since the epoch, as who measured it says. */
  readonly at: number
  /** ms since the epoch from which it can be read. */
  readonly visible: number
  readonly set: Required<Pick<CloudWatch.StatisticSet, 'SampleCount' | 'Sum' | 'Minimum' | 'Maximum'>>
  /** Values and how often each came; undefined: only their statistics are known. */
  readonly values: readonly (readonly [value: number, count: number])[] | undefined
  readonly unit: CloudWatch.StandardUnit
  /** Seconds to which it is stored: 1 or 60. */
  readonly resolution: number
}
type Statistics = Sample['set']

/** Of values with their counts. */
export const statisticsOf = (values: readonly (readonly [number, number])[]): Statistics => ({
  SampleCount: values.reduce((sum, [, count]) => sum + count, 0),
  Sum: values.reduce((sum, [value, count]) => sum + value * count, 0),
  Minimum: Math.min(...values.map(([value]) => value)),
  Maximum: Math.max(...values.map(([value]) => value)),
})

/** One statistic of the samples of a period; undefined: it has no data point. There is at least one sample. */
export type Statistic = (samples: readonly Sample[]) => number | undefined

const sum = (samples: readonly Sample[], member: 'Sum' | 'SampleCount'): number =>
  samples.reduce((total, { set }) => total + (set[member] ?? 0), 0)

const STATISTICS: Readonly<Record<string, Statistic>> = {
  Sum: samples => sum(samples, 'Sum'),
  SampleCount: samples => sum(samples, 'SampleCount'),
  Average: samples => sum(samples, 'Sum') / sum(samples, 'SampleCount'),
  Minimum: samples => Math.min(...samples.map(({ set }) => set.Minimum ?? 0)),
  Maximum: samples => Math.max(...samples.map(({ set }) => set.Maximum ?? 0)),
}
/** Statistics that CloudWatch has and local AWS has not. */
const OTHERS = /^(tm|wm|tc|ts|pr|iqm)/i

/**
 * A percentile needs the values themselves, none of them negative. How it lies between two of them is not said: here it is one of them.
 * @rule cloudwatch.metrics.percentiles https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html (unverified)
 */
const percentile =
  (percent: number): Statistic =>
  samples => {
    if (samples.some(({ values, set }) => !values || (set.Minimum ?? 0) < 0)) return undefined
    const sorted = samples.flatMap(({ values = [] }) => values).sort(([a], [b]) => a - b)
    const rank = Math.max(1, Math.ceil((percent / 100) * sum(samples, 'SampleCount')))
    let passed = 0
    for (const [value, count] of sorted) {
      passed += count
      if (passed >= rank) return value
    }
    return undefined
  }

/**
 * Sum, SampleCount, Average, Minimum, Maximum and percentiles (`p99`, `p99.9`).
 * @rule cloudwatch.metrics.statistics https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html (unverified)
 * @throws AwsError where there is no such statistic, or local AWS has not got it
 */
export const statisticOf = (name: string): Statistic => {
  const simple = Object.hasOwn(STATISTICS, name) ? STATISTICS[name] : undefined
  if (simple) return simple
  const percent = Number(/^p(\d{1,2}(\.\d{1,10})?|100)$/.exec(name)?.[1] ?? Number.NaN)
  if (!Number.isNaN(percent)) return percentile(percent)
  if (OTHERS.test(name)) throw new AwsError('NotImplemented', `local AWS does not have the statistic ${name}`, { status: 501 })
  throw new AwsError('ValidationError', `The parameter Stat has no such value: ${name}`)
}
