/** CloudWatch alarms as evidence. The only file that knows this client. */
import {
  type AlarmHistoryItem,
  CloudWatchClient,
  type MetricAlarm,
  paginateDescribeAlarmHistory,
  paginateDescribeAlarms,
} from '@aws-sdk/client-cloudwatch'
import type { Alarm, AlarmState, NoAlarm } from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'
import { batches } from '../connection/batches.ts'
import { collect } from '../connection/collect.ts'
import { paced } from '../connection/paced.ts'

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
     * Each alarm with what its history tells since `since` (ms). One that is not there is told as gone: no data never passes.
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

const STATES: readonly AlarmState[] = ['OK', 'ALARM', 'INSUFFICIENT_DATA']
const stateOf = (text: unknown): AlarmState => STATES.find(state => state === text) ?? 'INSUFFICIENT_DATA'
const MISSING = ['missing', 'ignore', 'breaching', 'notBreaching'] as const

interface HistoryData {
  readonly type?: string
  readonly oldState?: { readonly stateValue?: string }
  readonly newState?: { readonly stateValue?: string }
}
const dataOf = ({ HistoryData = '{}' }: AlarmHistoryItem): HistoryData => {
  try {
    return JSON.parse(HistoryData) as HistoryData
  } catch {
    return {}
  }
}

/** A history item whose data cannot be read counts as a change from and to INSUFFICIENT_DATA: it proves nothing. */
const alarmOf = (
  name: string,
  alarm: MetricAlarm,
  updates: readonly AlarmHistoryItem[],
  configurations: readonly AlarmHistoryItem[],
): Alarm => ({
  name,
  treatMissingData: MISSING.find(kind => kind === alarm.TreatMissingData) ?? 'missing',
  state: stateOf(alarm.StateValue),
  since: (alarm.StateTransitionedTimestamp ?? alarm.StateUpdatedTimestamp)?.getTime() ?? 0,
  created: configurations.find(item => dataOf(item).type === 'Create')?.Timestamp?.getTime(),
  updates: updates.map(item => {
    const { oldState, newState } = dataOf(item)
    return { at: item.Timestamp?.getTime() ?? 0, from: stateOf(oldState?.stateValue), to: stateOf(newState?.stateValue) }
  }),
})
