/** Nothing is no proof: what CloudWatch does not tell of an alarm, or tells in words that nobody knows, is no good news. */
import type { AlarmHistoryItem, MetricAlarm } from '@aws-sdk/client-cloudwatch'
import { alarmOf } from '@golden-ami/aws/cloudwatch/alarm-facts'
import { type Alarm, isUnknown } from '@golden-ami/domain'
import { alarmInterruptions } from '@golden-ami/domain/gates/alarm-health'
import { alarmsGate } from '@golden-ami/domain/gates/alarms'
import { expect, test } from 'vitest'

const at = (ms: number): { readonly Timestamp: Date } => ({ Timestamp: new Date(ms) })
const update = (from: string, to: string): AlarmHistoryItem => ({
  ...at(5),
  HistoryData: JSON.stringify({ oldState: { stateValue: from }, newState: { stateValue: to } }),
})
const created: AlarmHistoryItem = { ...at(3), HistoryData: JSON.stringify({ type: 'Create' }) }
const OK = { StateValue: 'OK', StateTransitionedTimestamp: new Date(5), TreatMissingData: 'notBreaching' } as const
const read = (alarm: object, updates: readonly AlarmHistoryItem[] = [], configurations: readonly AlarmHistoryItem[] = []) =>
  alarmOf('5xx', alarm as MetricAlarm, updates, configurations)
const { Timestamp: _, ...untimed } = update('ALARM', 'OK')

test('what it says is told', () => {
  expect(read(OK, [update('ALARM', 'OK')], [created])).toEqual({
    ...{ name: '5xx', treatMissingData: 'notBreaching', state: 'OK', since: 5, created: 3 },
    updates: [{ at: 5, from: 'ALARM', to: 'OK' }],
  } satisfies Alarm)
})

test.each<[string, ReturnType<typeof read>, string]>([
  ['a state that is new', read({ ...OK, StateValue: 'SILENCED' }), 'its state is SILENCED, which is none that is known'],
  ['no state', read({ ...OK, StateValue: undefined }), 'its state is not told, which is none that is known'],
  ['no time', read({ ...OK, StateTransitionedTimestamp: undefined }), 'CloudWatch does not tell since when it is in OK'],
  ['a change without a time', read(OK, [untimed]), 'its history has an item without a time'],
  ['a beginning without a time', read(OK, [], [{ HistoryData: created.HistoryData }]), 'its history has an item without a time'],
])('%s: it is not known, and the gate is closed', (_, alarm, why) => {
  expect(alarm).toEqual({ name: '5xx', unknown: true, why })
  expect(alarmsGate(['5xx'], [alarm])).toEqual({ gate: 'alarms', verdict: 'inconclusive', because: `alarm 5xx cannot be read: ${why}` })
})

test.each<[string, AlarmHistoryItem]>([
  ['from a state that is new', update('SILENCED', 'OK')],
  ['that cannot be read', { ...at(5), HistoryData: 'no JSON' }],
  ['that says nothing', at(5)],
])('a change %s proves nothing of what was before, whatever missing data means', (_, item) => {
  const alarm = read(OK, [item])
  expect(isUnknown(alarm) ? alarm : alarmInterruptions(alarm)).toEqual([
    { at: 5, verdict: 'inconclusive', because: 'alarm 5xx was in a state that CloudWatch does not tell' },
  ])
})
