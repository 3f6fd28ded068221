/** Is the environment healthy now, as its alarms tell it? A release is not brought into a fire. */
import { type Alarm, alarmNow, type NoAlarm } from './alarm-health.ts'
import type { Verdict } from './verdict.ts'

/** @param alarms those that the delivery file lists for the environment that is promoted into */
export const alarmsGate = (alarms: readonly (Alarm | NoAlarm)[]): Verdict => {
  const gate = 'alarms'
  if (alarms.length === 0) return { gate, verdict: 'pass', because: 'the environment lists no alarms' }
  const wrong = alarms.flatMap(alarm => alarmNow(alarm) ?? [])
  if (wrong.length === 0) return { gate, verdict: 'pass', because: `${alarms.map(({ name }) => name).join(', ')}: none fires` }
  const verdict = wrong.some(one => one.verdict === 'fail') ? 'fail' : 'inconclusive'
  return { gate, verdict, because: wrong.map(({ because }) => because).join('; ') }
}
