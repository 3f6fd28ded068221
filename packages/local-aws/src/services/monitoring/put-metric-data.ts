/** PutMetricData: what somebody has measured. */
import type * as CloudWatch from '@aws-sdk/client-cloudwatch'
import { hours } from '../../time/timeline.ts'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { metricOf } from './metric.ts'
import { MetricsState } from './metrics-state.ts'
import { type Sample, statisticsOf } from './samples.ts'

const MOST_METRICS = 1000
const MOST_VALUES = 150
const LARGEST = 2 ** 360
const PAST = hours(24 * 14)
const FUTURE = hours(2)

const invalid = (message: string): AwsError => new AwsError('InvalidParameterValueException', message)

/**
 * Numbers from -2^360 to 2^360; at most 150 values, each with a count when there are any.
 * @rule cloudwatch.metrics.values https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html (unverified)
 */
const refuseValues = ({ Value, Values = [], Counts, StatisticValues: set }: CloudWatch.MetricDatum): void => {
  const numbers = [...(Value === undefined ? [] : [Value]), ...Values, ...(set ? [set.Sum, set.Minimum, set.Maximum, set.SampleCount] : [])]
  if (numbers.some(number => number === undefined || !(Math.abs(number) <= LARGEST)))
    throw invalid('The value is not a number from -2^360 to 2^360.')
  if (Values.length > MOST_VALUES) throw invalid(`At most ${MOST_VALUES} values can be given.`)
  if (Counts && Counts.length !== Values.length) throw invalid('The parameters Values and Counts are not of the same size.')
}
/**
 * A value, values, or statistics, and only one of them.
 * @rule cloudwatch.metrics.one-kind-of-value https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html (unverified)
 */
const refuseKinds = ({ Value, Values, StatisticValues }: CloudWatch.MetricDatum): void => {
  const kinds = [Value, Values?.length ? Values : undefined, StatisticValues].filter(kind => kind !== undefined)
  if (kinds.length === 0)
    throw new AwsError('MissingRequiredParameterException', 'One of Value, Values and StatisticValues has to be there.')
  if (kinds.length > 1)
    throw new AwsError('InvalidParameterCombinationException', 'Only one of Value, Values and StatisticValues may be there.')
}
/**
 * Times from two weeks ago to two hours from now.
 * @rule cloudwatch.metrics.timestamps https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html (unverified)
 */
const refuseTime = (at: number, now: number): void => {
  if (at < now - PAST || at > now + FUTURE)
    throw invalid('The parameter Timestamp must specify a time within the past two weeks and no more than two hours in the future.')
}

/** Statistics that leave no doubt about the values are as good as these. */
const valuesOf = ({ Value, Values, Counts, StatisticValues: set }: CloudWatch.MetricDatum): Sample['values'] => {
  if (Value !== undefined) return [[Value, 1]]
  if (Values?.length) return Values.map((value, index) => [value, Counts?.[index] ?? 1])
  return set?.Minimum !== undefined && set.Minimum === set.Maximum ? [[set.Minimum, set.SampleCount ?? 1]] : undefined
}

/**
 * The older its time, the later it can be read: of a day ago after 48 hours, of three hours ago after two hours.
 * @rule cloudwatch.metrics.late-if-old https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html (unverified)
 */
const readableAfter = (age: number, usually: number): number => {
  if (age >= hours(24)) return hours(48)
  return age > hours(3) ? hours(2) : usually
}

const sampleOf = (datum: CloudWatch.MetricDatum, state: MetricsState, now: number): Sample => {
  refuseKinds(datum)
  refuseValues(datum)
  const at = datum.Timestamp?.getTime() ?? now
  refuseTime(at, now)
  const { StorageResolution: resolution = 60, Unit: unit = 'None', StatisticValues } = datum
  if (resolution !== 1 && resolution !== 60) throw invalid('The parameter StorageResolution must be 1 or 60.')
  const values = valuesOf(datum)
  const { SampleCount = 0, Sum = 0, Minimum = 0, Maximum = 0 } = StatisticValues ?? statisticsOf(values ?? [])
  const visible = Math.max(at, now) + readableAfter(now - at, state.delay)
  return { at, visible, set: { SampleCount, Sum, Minimum, Maximum }, values, unit, resolution }
}

export const putMetricData: Handlers<typeof CloudWatch, Context> = {
  PutMetricData({ Namespace = '', MetricData = [], EntityMetricData }, { place, world }) {
    if (EntityMetricData?.length)
      throw new AwsError('NotImplemented', 'local AWS does not have EntityMetricData of PutMetricData', { status: 501 })
    if (MetricData.length === 0) throw new AwsError('MissingRequiredParameterException', 'The parameter MetricData is required.')
    if (MetricData.length > MOST_METRICS) throw invalid(`At most ${MOST_METRICS} metrics can be published in a request.`)
    const state = place.state(MetricsState)
    const samples = MetricData.map(datum => [metricOf({ Namespace, ...datum }), sampleOf(datum, state, world.now)] as const)
    for (const [metric, sample] of samples) state.publish(metric, [sample])
    return {}
  },
}
