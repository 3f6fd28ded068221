/** ListMetrics: those that have had data lately. */
import type * as CloudWatch from '@aws-sdk/client-cloudwatch'
import { hours, minutes } from '../../time/timeline.ts'
import { page } from '../../world/page.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { type Metric, told } from './metric.ts'
import { MetricsState } from './metrics-state.ts'

const LATELY = hours(24 * 14)
const NEW = minutes(15)
const PAGE = 500

export const listMetrics: Handlers<typeof CloudWatch, Context> = {
  /**
   * A new metric appears within 15 minutes, one without data of two weeks (or of three hours, if asked so) does not. Of dimensions that are
   * asked for each has to be there, with that value if there is one; the metric may have others.
   * @rule cloudwatch.metrics.list https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html (unverified)
   */
  ListMetrics(input, { place, world: { now } }) {
    const state = place.state(MetricsState)
    const since = now - (input.RecentlyActive === 'PT3H' ? hours(3) : LATELY)
    const isAsked = ({ Namespace, MetricName, Dimensions }: Metric): boolean =>
      (input.Namespace ?? Namespace) === Namespace &&
      (input.MetricName ?? MetricName) === MetricName &&
      (input.Dimensions ?? []).every(({ Name = '', Value }) => Name in Dimensions && (Value ?? Dimensions[Name]) === Dimensions[Name])
    const found = state.metrics.filter(isAsked).filter(metric => state.samples(metric, since, now - NEW).length > 0)
    const { items, next } = page(found.map(told), input.NextToken, PAGE, PAGE, 'InvalidNextToken')
    return { Metrics: items, NextToken: next }
  },
}
