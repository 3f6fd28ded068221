/** Is the environment healthy now, as its alarms tell it? A release is not brought into a fire. */

import { unreadTargets } from '../environment/world.ts'
import { type Alarm, alarmNow, type NoAlarm } from './alarm-health.ts'
import type { Ask } from './question.ts'
import { notKnown, type VerdictOf, verdictOn } from './verdict.ts'

export const askAlarms: Ask<'alarms'> = ({ wish, world }) =>
  alarmsGate(
    wish.environment.alarms,
    world.alarms,
    unreadTargets(world).some(([, { transient }]) => transient),
  )

/**
 * What passes is waited for; what lasts closes it. A target that cannot be read is not moved, so its alarms are not waited for; where none could
 * be asked nobody knows anything.
 * @param listed names that the delivery file lists for the environment that is promoted into
 * @param alarms those of them that were asked for, in every account and region that could be read
 * @param passes whether others may be asked later, as a target cannot be read now
 */
export const alarmsGate = (listed: readonly string[], alarms: readonly (Alarm | NoAlarm)[], passes = false): VerdictOf<'alarms'> => {
  const gate = 'alarms'
  if (listed.length === 0) return { gate, verdict: 'pass', because: 'the environment lists no alarms' }
  if (alarms.length === 0)
    return { gate, ...verdictOn([notKnown(passes ? { transient: true } : {}, `${listed.join(', ')}: no target could be asked`)]) }
  const wrong = alarms.flatMap(alarm => alarmNow(alarm) ?? [])
  if (wrong.length === 0) return { gate, verdict: 'pass', because: `${alarms.map(({ name }) => name).join(', ')}: none fires` }
  return { gate, ...verdictOn(wrong) }
}
