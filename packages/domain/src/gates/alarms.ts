/** Is the environment healthy now, as its alarms tell it? A release is not brought into a fire. */

import { isUnknown } from '../unknown.ts'
import { type Alarm, alarmNow, type NoAlarm } from './alarm-health.ts'
import type { Ask } from './question.ts'
import { unknownForNow, type VerdictOf } from './verdict.ts'

export const askAlarms: Ask<'alarms'> = ({ wish, world }) => alarmsGate(wish.environment.alarms, world.alarms)

/**
 * What passes is waited for; what lasts closes it. A target that cannot be read is not moved, so its alarms are not waited for; where none could be asked nobody knows anything.
 * @param listed names that the delivery file lists for the environment that is promoted into
 * @param alarms those of them that were asked for, in every account and region that could be read
 */
export const alarmsGate = (listed: readonly string[], alarms: readonly (Alarm | NoAlarm)[]): VerdictOf<'alarms'> => {
  const gate = 'alarms'
  if (listed.length === 0) return { gate, verdict: 'pass', because: 'the environment lists no alarms' }
  if (alarms.length === 0) return { gate, verdict: 'inconclusive', because: `${listed.join(', ')}: no target could be asked` }
  const wrong = alarms.flatMap(alarm => alarmNow(alarm) ?? [])
  if (wrong.length === 0) return { gate, verdict: 'pass', because: `${alarms.map(({ name }) => name).join(', ')}: none fires` }
  const because = wrong.map(one => one.because).join('; ')
  const silent = alarms.filter(alarm => alarmNow(alarm) !== undefined)
  if (silent.every(alarm => isUnknown(alarm) && alarm.transient)) return { gate, ...unknownForNow(because) }
  const verdict = wrong.some(one => one.verdict === 'fail') ? 'fail' : 'inconclusive'
  return { gate, verdict, because }
}
