/** PutMetricAlarm, DescribeAlarms, SetAlarmState, DeleteAlarms. */
import type * as CloudWatch from '@aws-sdk/client-cloudwatch'
import { AwsError } from '../../wire/aws-error.ts'
import { page } from '../../world/page.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { MonitoringState } from './state.ts'

const PAGE = 50
const MOST = 100

/** An alarm with the state that a caller sees. */
const shown = (state: MonitoringState, alarm: CloudWatch.MetricAlarm, asOf: number): CloudWatch.MetricAlarm => {
  const change = state.lastChange(alarm.AlarmName!, asOf)
  const since = change && new Date(change.at)
  return {
    ...alarm,
    StateValue: change?.state,
    StateReason: change?.reason,
    StateReasonData: change?.data,
    StateUpdatedTimestamp: since,
    StateTransitionedTimestamp: since,
  }
}
/**
 * An alarm watches one metric or a list of metric queries.
 * @rule cloudwatch.alarm.one-source https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html (unverified)
 */
const refuseSources = ({ MetricName, Metrics }: CloudWatch.PutMetricAlarmInput): void => {
  if (MetricName === undefined && !Metrics?.length)
    throw new AwsError('MissingRequiredParameterException', 'MetricName or Metrics is required')
  if (MetricName !== undefined && Metrics?.length)
    throw new AwsError('InvalidParameterCombinationException', 'MetricName and Metrics exclude each other')
}

export const alarms: Handlers<typeof CloudWatch, Context> = {
  PutMetricAlarm(input, { place }) {
    refuseSources(input)
    const { Tags: _, ...alarm } = input
    place.state(MonitoringState).configure({ ActionsEnabled: true, ...alarm, AlarmName: input.AlarmName! })
    return {}
  },
  /**
   * By names or by a prefix, not both; names that are not there are left out silently. Metric alarms are all there are here.
   * @rule cloudwatch.alarms.describe https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html (unverified)
   */
  DescribeAlarms(input, context) {
    const { AlarmNames, AlarmNamePrefix, StateValue } = input
    if (AlarmNames?.length && AlarmNamePrefix !== undefined)
      throw new AwsError('InvalidParameterCombinationException', 'AlarmNames and AlarmNamePrefix exclude each other')
    const state = context.place.state(MonitoringState)
    const metricAlarms = !input.AlarmTypes?.length || input.AlarmTypes.includes('MetricAlarm')
    const found = (metricAlarms ? state.alarms.all(context) : [])
      .filter(({ AlarmName = '' }) => !AlarmNames?.length || AlarmNames.includes(AlarmName))
      .filter(({ AlarmName = '' }) => AlarmName.startsWith(AlarmNamePrefix ?? ''))
      .map(alarm => shown(state, alarm, context.asOf))
      .filter(alarm => StateValue === undefined || alarm.StateValue === StateValue)
      .toSorted((a, b) => (a.AlarmName! < b.AlarmName! ? -1 : 1))
    const { items, next } = page(found, input.NextToken, input.MaxRecords ?? PAGE, MOST, 'InvalidNextToken')
    return { MetricAlarms: items, CompositeAlarms: [], NextToken: next }
  },
  /**
   * Sets the state by hand. AWS evaluates a metric alarm again within a minute or so; there are no metrics here, so the state stays.
   * @rule cloudwatch.alarm.set-state https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html (moto)
   */
  SetAlarmState(input, { place }) {
    const state = place.state(MonitoringState)
    if (!state.alarms.own(input.AlarmName!)) throw new AwsError('ResourceNotFound', `Unknown alarm ${input.AlarmName}`)
    state.set(input.AlarmName!, input.StateValue!, input.StateReason, input.StateReasonData)
    return {}
  },
  /**
   * Names that are not there keep the others from nothing.
   * @rule cloudwatch.alarms.delete https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html (moto)
   */
  DeleteAlarms(input, { place }) {
    const state = place.state(MonitoringState)
    for (const name of input.AlarmNames ?? []) state.remove(name)
    return {}
  },
}
