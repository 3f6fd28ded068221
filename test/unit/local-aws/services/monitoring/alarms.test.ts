import {
  CloudWatchClient,
  DeleteAlarmsCommand,
  DescribeAlarmHistoryCommand,
  type DescribeAlarmHistoryCommandInput,
  DescribeAlarmsCommand,
  type DescribeAlarmsCommandInput,
  PutMetricAlarmCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch'
import { hours, minutes, transport, World } from '@golden-ami/local-aws'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { describe, expect, test } from 'vitest'

const fresh = (accessKeyId = '111111111111', world = new World()) => {
  const cloudwatch = new CloudWatchClient({
    region: 'eu-west-1',
    credentials: { accessKeyId, secretAccessKey: 'x' },
    requestHandler: transport(world),
    maxAttempts: 1,
  })
  const put = (AlarmName: string, more: { Threshold?: number } = {}) =>
    cloudwatch.send(
      new PutMetricAlarmCommand({
        AlarmName,
        Namespace: 'AWS/ApplicationELB',
        MetricName: 'HTTPCode_Target_5XX_Count',
        Statistic: 'Sum',
        Period: 60,
        EvaluationPeriods: 1,
        Threshold: 5,
        ComparisonOperator: 'GreaterThanThreshold',
        TreatMissingData: 'notBreaching',
        ...more,
      }),
    )
  const describeAlarms = async (input: DescribeAlarmsCommandInput = {}) =>
    (await cloudwatch.send(new DescribeAlarmsCommand(input))).MetricAlarms ?? []
  const history = async (input: DescribeAlarmHistoryCommandInput = {}) =>
    (await cloudwatch.send(new DescribeAlarmHistoryCommand(input))).AlarmHistoryItems ?? []
  const setState = (AlarmName: string, StateValue: 'OK' | 'ALARM') =>
    cloudwatch.send(new SetAlarmStateCommand({ AlarmName, StateValue, StateReason: 'because' }))
  return {
    world,
    cloudwatch,
    put,
    describeAlarms,
    history,
    setState,
    state: world.place('111111111111', 'eu-west-1').state(MonitoringState),
  }
}

describe('an alarm', () => {
  test('begins with insufficient data and keeps its state when it is configured again', async () => {
    const { world, put, describeAlarms, setState } = fresh()
    await put('web-5xx')
    expect((await describeAlarms())[0]).toMatchObject({ StateValue: 'INSUFFICIENT_DATA', Threshold: 5, TreatMissingData: 'notBreaching' })
    await setState('web-5xx', 'OK')
    const since = world.now
    world.advance(minutes(1))
    await put('web-5xx', { Threshold: 9 })
    expect((await describeAlarms())[0]).toMatchObject({ StateValue: 'OK', Threshold: 9, StateUpdatedTimestamp: new Date(since) })
  })
  test('fires between two calls when it is scheduled to', async () => {
    const { world, describeAlarms, state } = fresh()
    const start = world.now
    state.schedule('web-5xx', [
      { at: start, state: 'OK' },
      { at: start + minutes(10), state: 'ALARM' },
      { at: start + minutes(12), state: 'OK' },
    ])
    const stateAfter = async (ms: number) => {
      world.advance(ms)
      return (await describeAlarms())[0]?.StateValue
    }
    expect([await stateAfter(minutes(9)), await stateAfter(minutes(2)), await stateAfter(minutes(2))]).toEqual(['OK', 'ALARM', 'OK'])
    expect(state.stateAt('web-5xx', start + minutes(11))).toBe('ALARM')
    expect(state.stateAt('other', start)).toBeUndefined()
  })
  test('is deleted, whatever else is named', async () => {
    const { cloudwatch, put, describeAlarms } = fresh()
    await put('web-5xx')
    await put('web-latency')
    await cloudwatch.send(new DeleteAlarmsCommand({ AlarmNames: ['other', 'web-5xx'] }))
    expect((await describeAlarms()).map(({ AlarmName }) => AlarmName)).toEqual(['web-latency'])
  })
  test('that is not there cannot be set', async () => {
    await expect(fresh().setState('other', 'OK')).rejects.toMatchObject({ name: 'ResourceNotFound' })
  })
})

test.each<[DescribeAlarmsCommandInput, string[]]>([
  [{}, ['api-5xx', 'web-5xx', 'web-latency']],
  [{ AlarmNames: ['web-5xx', 'gone'] }, ['web-5xx']],
  [{ AlarmNamePrefix: 'web-' }, ['web-5xx', 'web-latency']],
  [{ StateValue: 'ALARM' }, ['web-latency']],
  [{ AlarmTypes: ['CompositeAlarm'] }, []],
  [{ MaxRecords: 2 }, ['api-5xx', 'web-5xx']],
])('describing %j gives %j', async (input, names) => {
  const { put, describeAlarms, setState } = fresh()
  for (const name of ['web-latency', 'web-5xx', 'api-5xx']) await put(name)
  await setState('web-latency', 'ALARM')
  expect((await describeAlarms(input)).map(({ AlarmName }) => AlarmName)).toEqual(names)
})

describe('the history', () => {
  test('has the changes, newest first, with the state before and after', async () => {
    const { world, put, setState, history } = fresh()
    await put('web-5xx')
    for (const state of ['OK', 'OK', 'ALARM'] as const) {
      world.advance(minutes(1))
      await setState('web-5xx', state)
    }
    const items = await history({ AlarmName: 'web-5xx', HistoryItemType: 'StateUpdate' })
    expect(items.map(({ HistorySummary }) => HistorySummary)).toEqual([
      'Alarm updated from OK to ALARM',
      'Alarm updated from INSUFFICIENT_DATA to OK',
    ])
    expect(items[0]?.Timestamp).toEqual(new Date(world.now))
    expect(JSON.parse(items[0]?.HistoryData ?? '')).toMatchObject({ oldState: { stateValue: 'OK' }, newState: { stateValue: 'ALARM' } })
    expect(await history({ HistoryItemType: 'ConfigurationUpdate' })).toMatchObject([{ HistorySummary: 'Alarm "web-5xx" created' }])
  })
  test('has what was scheduled once its moment has come, within the dates asked for', async () => {
    const { world, state, history } = fresh()
    const start = world.now
    state.schedule('web-5xx', [
      { at: start + hours(1), state: 'ALARM' },
      { at: start + hours(2), state: 'OK' },
    ])
    world.advance(minutes(90))
    const updates = (StartDate: Date, EndDate: Date) => history({ HistoryItemType: 'StateUpdate', StartDate, EndDate })
    expect(await updates(new Date(start), new Date(start + hours(3)))).toHaveLength(1)
    world.advance(hours(1))
    expect(await updates(new Date(start), new Date(start + hours(3)))).toHaveLength(2)
    expect(await updates(new Date(start + minutes(61)), new Date(start + hours(3)))).toMatchObject([
      { Timestamp: new Date(start + hours(2)) },
    ])
  })
  test('is read from its beginning when asked, and goes back thirty days', async () => {
    const { world, state, history } = fresh()
    const start = world.now
    state.schedule('web-5xx', [
      { at: start + hours(1), state: 'OK' },
      { at: start + hours(24 * 20), state: 'ALARM' },
    ])
    const summaries = async () =>
      (await history({ HistoryItemType: 'StateUpdate', ScanBy: 'TimestampAscending' })).map(item => item.HistorySummary)
    world.advance(hours(24 * 21))
    expect(await summaries()).toEqual(['Alarm updated from INSUFFICIENT_DATA to OK', 'Alarm updated from OK to ALARM'])
    world.advance(hours(24 * 10))
    expect(await summaries()).toEqual(['Alarm updated from OK to ALARM'])
  })
  test('of a deleted alarm stays, and ends', async () => {
    const { world, cloudwatch, put, state, history } = fresh()
    await put('web-5xx')
    state.schedule('web-5xx', [
      { at: world.now + minutes(1), state: 'OK' },
      { at: world.now + minutes(9), state: 'ALARM' },
    ])
    world.advance(minutes(5))
    await cloudwatch.send(new DeleteAlarmsCommand({ AlarmNames: ['web-5xx'] }))
    world.advance(minutes(5))
    expect((await history({ AlarmName: 'web-5xx' })).map(({ HistorySummary }) => HistorySummary)).toEqual([
      'Alarm "web-5xx" deleted',
      'Alarm updated from INSUFFICIENT_DATA to OK',
      'Alarm "web-5xx" created',
    ])
  })
})

test('names and a prefix exclude each other', async () => {
  const { describeAlarms } = fresh()
  const name = 'InvalidParameterCombinationException'
  await expect(describeAlarms({ AlarmNames: ['a'], AlarmNamePrefix: 'b' })).rejects.toMatchObject({ name })
})
test.each([
  [{}, 'MissingRequiredParameterException'],
  [{ MetricName: 'm', Metrics: [{ Id: 'e', Expression: '1' }] }, 'InvalidParameterCombinationException'],
])('an alarm on %j is refused with %s', async (source, name) => {
  const { cloudwatch } = fresh()
  const command = new PutMetricAlarmCommand({
    AlarmName: 'a',
    EvaluationPeriods: 1,
    ComparisonOperator: 'GreaterThanThreshold',
    Threshold: 1,
    ...source,
  })
  await expect(cloudwatch.send(command)).rejects.toMatchObject({ name })
})
test.each([
  ['cloudwatch:DescribeAlarms', true],
  ['monitoring:DescribeAlarms', false],
])('a role that may %s describes alarms: %s', async (Action, allowed) => {
  const world = new World()
  const role = 'arn:aws:iam::111111111111:role/limited'
  world.identities.roles.set(role, [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] }])
  const { describeAlarms } = fresh(world.identities.assume(role, 'test').accessKeyId, world)
  if (allowed) expect(await describeAlarms()).toEqual([])
  else await expect(describeAlarms()).rejects.toThrow(/not authorized/)
})
