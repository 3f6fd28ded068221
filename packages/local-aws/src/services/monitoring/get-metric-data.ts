/** GetMetricData, of metrics as they are: no expressions. */
import type * as CloudWatch from '@aws-sdk/client-cloudwatch'
import { AwsError } from '../../wire/aws-error.ts'
import { page } from '../../world/page.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { metricOf } from './metric.ts'
import { isKept, oldest, refusePeriod, roundedStart } from './metric-periods.ts'
import { MetricsState } from './metrics-state.ts'
import { statisticOf } from './samples.ts'

const MOST_QUERIES = 500
const MOST_POINTS = 100_800

const invalid = (message: string): AwsError => new AwsError('ValidationError', message)

interface Query {
  readonly id: string
  readonly label: string
  readonly stat: CloudWatch.MetricStat
  /** s */
  readonly period: number
  readonly returned: boolean
}
interface Point {
  readonly at: number
  readonly value: number
}

/**
 * A query asks for a metric or for an expression.
 * @rule cloudwatch.metrics.query https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html (moto)
 */
const queryOf = (
  { Id = '', MetricStat, Expression, Label, ReturnData = true, AccountId }: CloudWatch.MetricDataQuery,
  account: string,
): Query => {
  if (MetricStat && Expression !== undefined) throw invalid('MetricStat and Expression exclude each other.')
  if (!/^[a-z]\w*$/.test(Id))
    throw invalid(`The value '${Id}' for parameter Id does not begin with a small letter, or has more than letters, digits and _.`)
  if (Expression !== undefined || (AccountId !== undefined && AccountId !== account))
    throw new AwsError('NotImplemented', 'local AWS does not have expressions of metrics, nor metrics of other accounts', { status: 501 })
  if (!MetricStat) throw invalid('The parameter MetricDataQueries.member.1.MetricStat is required.\n')
  const period = MetricStat.Period ?? 0
  refusePeriod(period)
  statisticOf(MetricStat.Stat ?? '')
  return { id: Id, label: Label ?? MetricStat.Metric?.MetricName ?? Id, stat: MetricStat, period, returned: ReturnData }
}

/** @throws AwsError */
const queriesOf = (queries: readonly CloudWatch.MetricDataQuery[], account: string): readonly Query[] => {
  if (queries.length > MOST_QUERIES) throw invalid(`The collection MetricDataQueries must not have a size greater than ${MOST_QUERIES}.`)
  const found = queries.map(query => queryOf(query, account))
  if (new Set(found.map(({ id }) => id)).size < found.length)
    throw invalid('The values for parameter Id in MetricDataQueries must be unique.')
  return found
}

/**
 * The data points of a query, oldest first, each at the beginning of its period. What cannot be read yet is left out: a point may come to be
 * another one later.
 * @rule cloudwatch.metrics.points https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html (unverified)
 */
const pointsOf = ({ stat, period }: Query, from: number, to: number, { place, world, asOf }: Context): Point[] => {
  if (!isKept(from, period, world.now)) return []
  const length = period * 1000
  const start = Math.max(roundedStart(from, period, world.now), oldest(world.now))
  const samples = place
    .state(MetricsState)
    .samples(metricOf(stat.Metric ?? {}), start, to)
    .filter(({ visible, unit, resolution }) => visible <= asOf && (stat.Unit ?? unit) === unit && resolution <= Math.max(period, 1))
  const byPeriod = Map.groupBy(samples, ({ at }) => Math.floor(at / length) * length)
  const statistic = statisticOf(stat.Stat ?? '')
  return [...byPeriod]
    .map(([at, of]) => ({ at, value: statistic(of) }))
    .filter((point): point is Point => point.value !== undefined && point.at >= start)
    .sort((a, b) => a.at - b.at)
}

/**
 * Data points of all queries are counted together; one of which more are to come is told as partial, and is told again on the next page. One
 * without data is complete.
 * @rule cloudwatch.metrics.pages https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html (unverified)
 */
const resultsOf = (
  queries: readonly Query[],
  points: ReadonlyMap<string, readonly Point[]>,
  { NextToken, MaxDatapoints }: CloudWatch.GetMetricDataInput,
): CloudWatch.GetMetricDataOutput => {
  const all = queries.flatMap(({ id }) => (points.get(id) ?? []).map(point => ({ id, point })))
  const { items, next } = page(all, NextToken, MaxDatapoints, MOST_POINTS, 'InvalidNextToken')
  const last = items.at(-1)
  const later = new Set((last ? all.slice(all.lastIndexOf(last) + 1) : all).map(({ id }) => id))
  const here = Map.groupBy(items, ({ id }) => id)
  const MetricDataResults = queries
    .filter(({ id }) => here.has(id) || (NextToken === undefined && !points.get(id)?.length))
    .map(({ id, label }) => {
      const found = (here.get(id) ?? []).map(({ point }) => point)
      return {
        Id: id,
        Label: label,
        Timestamps: found.map(({ at }) => new Date(at)),
        Values: found.map(({ value }) => value),
        StatusCode: later.has(id) ? ('PartialData' as const) : ('Complete' as const),
      }
    })
  return { MetricDataResults, NextToken: next, Messages: [] }
}

export const getMetricData: Handlers<typeof CloudWatch, Context> = {
  /**
   * From the start, up to and without the end; newest first unless asked otherwise.
   * @rule cloudwatch.metrics.order https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html (moto)
   */
  GetMetricData(input, context) {
    const [from, to] = [input.StartTime?.getTime() ?? 0, input.EndTime?.getTime() ?? 0]
    if (from > to) throw invalid('The parameter EndTime must be greater than StartTime.')
    if (from === to) throw invalid('The parameter StartTime must not equal parameter EndTime.')
    const queries = queriesOf(input.MetricDataQueries ?? [], context.place.account).filter(({ returned }) => returned)
    const points = new Map(
      queries.map(query => {
        const oldestFirst = pointsOf(query, from, to, context)
        return [query.id, input.ScanBy === 'TimestampAscending' ? oldestFirst : oldestFirst.reverse()]
      }),
    )
    return resultsOf(queries, points, input)
  },
}
