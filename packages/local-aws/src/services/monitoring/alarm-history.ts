/** DescribeAlarmHistory: changes of state and of configuration. */
import type * as CloudWatch from '@aws-sdk/client-cloudwatch'
import { hours } from '../../time/timeline.ts'
import { page } from '../../world/page.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { type ConfigurationChange, MonitoringState, type StateChange } from './state.ts'

const KEPT = hours(24 * 30)
const MOST = 100

const stateItem = (AlarmName: string, old: StateChange, change: StateChange): CloudWatch.AlarmHistoryItem => ({
  AlarmName,
  AlarmType: 'MetricAlarm',
  Timestamp: new Date(change.at),
  HistoryItemType: 'StateUpdate',
  HistorySummary: `Alarm updated from ${old.state} to ${change.state}`,
  HistoryData: JSON.stringify({
    version: '1.0',
    oldState: { stateValue: old.state, stateReason: old.reason },
    newState: { stateValue: change.state, stateReason: change.reason },
  }),
})
/**
 * Only changes are in the history: an alarm that has been in one state all the time has no entry, and its first state is none.
 * @rule cloudwatch.history.changes-only https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_AlarmHistoryItem.html (unverified)
 */
const stateItems = (alarmName: string, changes: readonly StateChange[]): CloudWatch.AlarmHistoryItem[] =>
  changes.flatMap((change, index) => {
    const old = changes[index - 1]
    return old && !change.initial ? [stateItem(alarmName, old, change)] : []
  })

const VERBS: Readonly<Record<ConfigurationChange['type'], string>> = { Create: 'created', Update: 'updated', Delete: 'deleted' }
const configurationItem = ({ at, type, alarm }: ConfigurationChange): CloudWatch.AlarmHistoryItem => ({
  AlarmName: alarm.AlarmName,
  AlarmType: 'MetricAlarm',
  Timestamp: new Date(at),
  HistoryItemType: 'ConfigurationUpdate',
  HistorySummary: `Alarm "${alarm.AlarmName}" ${VERBS[type]}`,
  HistoryData: JSON.stringify({ version: '1.0', type, [`${VERBS[type]}Alarm`]: alarm }),
})

export const alarmHistory: Handlers<typeof CloudWatch, Context> = {
  /**
   * Thirty days, newest first unless asked otherwise, also of alarms that were deleted.
   * @rule cloudwatch.history.kept https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmHistory.html (unverified)
   */
  DescribeAlarmHistory(input, context) {
    const state = context.place.state(MonitoringState)
    const from = Math.max(input.StartDate?.getTime() ?? 0, context.asOf - KEPT)
    const to = Math.min(input.EndDate?.getTime() ?? Number.POSITIVE_INFINITY, context.asOf)
    const items = [
      ...state.configurations.map(configurationItem),
      ...state.names.flatMap(name => stateItems(name, state.changes(name, context.asOf))),
    ]
    const found = items
      .filter(item => input.AlarmName === undefined || item.AlarmName === input.AlarmName)
      .filter(item => input.HistoryItemType === undefined || item.HistoryItemType === input.HistoryItemType)
      .filter(({ Timestamp }) => Timestamp!.getTime() >= from && Timestamp!.getTime() <= to)
      .toSorted((a, b) => a.Timestamp!.getTime() - b.Timestamp!.getTime())
    if (input.ScanBy !== 'TimestampAscending') found.reverse()
    const { items: AlarmHistoryItems, next } = page(found, input.NextToken, input.MaxRecords, MOST, 'InvalidNextToken')
    return { AlarmHistoryItems, NextToken: next }
  },
}
