/** What CloudWatch says of an alarm, in our words. */
import type { AlarmHistoryItem, MetricAlarm } from '@aws-sdk/client-cloudwatch'
import { type Alarm, type AlarmState, type AlarmUpdate, type NoAlarm, unknownBecause } from '@golden-ami/domain'

const STATES: readonly AlarmState[] = ['OK', 'ALARM', 'INSUFFICIENT_DATA']
const stateOf = (text: unknown): AlarmState | undefined => STATES.find(state => state === text)
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

/** A history item whose data cannot be read tells no states: it proves nothing. Without its time nobody knows what it says of when. */
export const alarmOf = (
  name: string,
  alarm: MetricAlarm,
  updates: readonly AlarmHistoryItem[],
  configurations: readonly AlarmHistoryItem[],
): Alarm | NoAlarm => {
  const state = stateOf(alarm.StateValue)
  const since = (alarm.StateTransitionedTimestamp ?? alarm.StateUpdatedTimestamp)?.getTime()
  const made = configurations.find(item => dataOf(item).type === 'Create')
  const changes = updates.flatMap(updateOf)
  const isTimed = changes.length === updates.length && (!made || made.Timestamp !== undefined)
  if (state === undefined) return { ...unknownBecause(`its state is ${alarm.StateValue ?? 'not told'}, which is none that is known`), name }
  if (since === undefined) return { ...unknownBecause(`CloudWatch does not tell since when it is in ${state}`), name }
  if (!isTimed) return { ...unknownBecause('its history has an item without a time'), name }
  const treatMissingData = MISSING.find(kind => kind === alarm.TreatMissingData) ?? 'missing'
  return { name, treatMissingData, state, since, created: made?.Timestamp?.getTime(), updates: changes }
}

const updateOf = (item: AlarmHistoryItem): readonly AlarmUpdate[] => {
  const { oldState, newState } = dataOf(item)
  const at = item.Timestamp?.getTime()
  return at === undefined ? [] : [{ at, from: stateOf(oldState?.stateValue), to: stateOf(newState?.stateValue) }]
}
