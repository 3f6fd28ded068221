/** CloudWatch alarms as evidence. The only file that knows this client. */
import {
  type AlarmHistoryItem,
  CloudWatchClient,
  type MetricAlarm,
  paginateDescribeAlarmHistory,
  paginateDescribeAlarms,
} from '@aws-sdk/client-cloudwatch'
import type { Alarm, NoAlarm } from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'
import { batches } from '../connection/batches.ts'
import { collect } from '../connection/collect.ts'
import { paced } from '../connection/paced.ts'
import { alarmOf } from './alarm-facts.ts'

/** Names of a call, and alarms of a page: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const MOST_NAMES = 100
/** Items of a page: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmHistory.html */
const PAGE = 100

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
  return {
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
