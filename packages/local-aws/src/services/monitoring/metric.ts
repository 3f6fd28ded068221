/** What names a metric: a namespace, a name, and exactly these dimensions, in any order. */
import type * as CloudWatch from '@aws-sdk/client-cloudwatch'

export interface Metric {
  readonly Namespace: string
  readonly MetricName: string
  readonly Dimensions: Dimensions
}
/** Values by name. */
export type Dimensions = Readonly<Record<string, string>>

export const metricOf = ({ Namespace = '', MetricName = '', Dimensions = [] }: CloudWatch.Metric): Metric => ({
  Namespace,
  MetricName,
  Dimensions: Object.fromEntries(Dimensions.map(({ Name = '', Value = '' }) => [Name, Value])),
})
/** As the service tells it. */
export const told = ({ Namespace, MetricName, Dimensions }: Metric): CloudWatch.Metric => ({
  Namespace,
  MetricName,
  Dimensions: Object.entries(Dimensions).map(([Name, Value]) => ({ Name, Value })),
})

/**
 * Each combination of dimensions is a metric of its own: what was published with other ones is not found.
 * @rule cloudwatch.metrics.exact-dimensions https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html (unverified)
 */
export const keyOf = ({ Namespace, MetricName, Dimensions }: Metric): string =>
  JSON.stringify([Namespace, MetricName, ...Object.entries(Dimensions).sort(([a], [b]) => (a < b ? -1 : 1))])
