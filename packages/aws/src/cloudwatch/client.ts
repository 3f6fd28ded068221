/** CloudWatch alarms and metrics as evidence. The only file that knows this client. */
import {
  type AlarmHistoryItem,
  type AlarmType,
  CloudWatchClient,
  type MetricAlarm,
  paginateDescribeAlarmHistory,
  paginateDescribeAlarms,
  paginateGetMetricData,
} from '@aws-sdk/client-cloudwatch'
import type { Alarm, NoAlarm } from '@golden-ami/domain'
import type { WatchedAlarm } from '@golden-ami/domain/workload/asg/preflight/before-launch/facts'
import { allEnded } from '../connection/all-ended.ts'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'
import { batches } from '../connection/batches.ts'
import { collect } from '../connection/collect.ts'
import { paced } from '../connection/paced.ts'
import { alarmOf } from './alarm-facts.ts'
import { type MetricQuestion, type MetricSeries, metricQuery, seriesOf, type Window, wholePeriods } from './metrics.ts'

/** Names of a call, and alarms of a page: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const MOST_NAMES = 100
/** Items of a page: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmHistory.html */
const PAGE = 100
/** Queries of a call: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const MOST_QUERIES = 500

export const cloudWatch = (edge: AwsContext) => {
  const client = paced(new CloudWatchClient(clientConfig(edge)), edge)
  const history = (name: string, since: Date, kind: 'StateUpdate' | 'ConfigurationUpdate'): Promise<readonly AlarmHistoryItem[]> => {
    const asked = { AlarmName: name, HistoryItemType: kind, StartDate: since }
    return collect(paginateDescribeAlarmHistory({ client, pageSize: PAGE }, asked), page => page.AlarmHistoryItems)
  }
  const described = async (names: readonly string[]): Promise<readonly MetricAlarm[]> => {
    const asked = batches(names, MOST_NAMES).map(AlarmNames => {
      const pages = paginateDescribeAlarms({ client, pageSize: MOST_NAMES }, { AlarmNames, AlarmTypes: ['MetricAlarm'] })
      return collect(pages, page => page.MetricAlarms)
    })
    return (await allEnded(asked)).flat()
  }
  const asked = async (questions: readonly MetricQuestion[], { from, to }: Window): Promise<readonly MetricSeries[]> => {
    const MetricDataQueries = questions.map(metricQuery)
    const times = { StartTime: new Date(from), EndTime: new Date(to), ScanBy: 'TimestampAscending' as const }
    const results = await collect(paginateGetMetricData({ client }, { ...times, MetricDataQueries }), page => page.MetricDataResults)
    return questions.map((_, nth) => seriesOf(nth, results))
  }
  return {
    /**
     * What CloudWatch has of each question, in their order: of the whole periods of a time (ms since the epoch, without its end).
     * Data comes minutes late: a time that has just ended has less of it than it will have.
     */
    async metricData(questions: readonly MetricQuestion[], from: number, to: number): Promise<readonly MetricSeries[]> {
      const found = new Map<MetricQuestion, MetricSeries>()
      const calls = [...Map.groupBy(questions, ({ period }) => period)].flatMap(([period, of]) => {
        const window = wholePeriods(period, { from, to })
        return window ? batches(of, MOST_QUERIES).map(batch => ({ batch, window })) : []
      })
      await allEnded(
        calls.map(async ({ batch, window }) => {
          const series = await asked(batch, window)
          for (const [index, question] of batch.entries()) found.set(question, series[index] ?? [])
        }),
      )
      return questions.map(question => found.get(question) ?? [])
    },
    /** How alarms of either kind are now, without their histories; one that is not there has no state. */
    async alarmStates(names: readonly string[]): Promise<readonly WatchedAlarm[]> {
      const asked = batches(names, MOST_NAMES).map(AlarmNames => {
        const AlarmTypes: AlarmType[] = ['MetricAlarm', 'CompositeAlarm']
        const pages = paginateDescribeAlarms({ client, pageSize: MOST_NAMES }, { AlarmNames, AlarmTypes })
        return collect(pages, page => [...(page.MetricAlarms ?? []), ...(page.CompositeAlarms ?? [])])
      })
      const there = new Map((await allEnded(asked)).flat().map(({ AlarmName, StateValue }) => [AlarmName, StateValue]))
      return names.map(name => ({ name, ...(there.has(name) ? { state: there.get(name) ?? 'an unknown state' } : {}) }))
    },
    /**
     * Each alarm with what its history tells since `since` (ms). One that is not there is told as gone, and one whose answer lacks
     * what has to be known as unknown: no data never passes.
     * Only metric alarms: a composite alarm has no TreatMissingData.
     */
    async alarms(names: readonly string[], since: number): Promise<readonly (Alarm | NoAlarm)[]> {
      const there = await described(names)
      return allEnded(
        names.map(async name => {
          const alarm = there.find(({ AlarmName }) => AlarmName === name)
          if (!alarm) return { name, gone: 'does not exist' }
          const from = new Date(since)
          return alarmOf(name, alarm, await history(name, from, 'StateUpdate'), await history(name, from, 'ConfigurationUpdate'))
        }),
      )
    },
  }
}
