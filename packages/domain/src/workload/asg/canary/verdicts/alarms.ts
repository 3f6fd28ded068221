/** Has one of these alarms fired since the checkpoint? */
import { alarmInterruptions } from '../../../../gates/alarm-health.ts'
import { fail, inconclusive, pass } from '../verdict.ts'
import type { Judge } from './judge.ts'

/** What broke or hid an alarm's OK after the canary was there. */
export const judgeAlarms: Judge<'alarms'> = ({ wished, checkpoint }, alarms) => {
  const wrong = alarms.flatMap(alarm => alarmInterruptions(alarm).filter(({ at }) => at > checkpoint.since))
  const because = [...new Set(wrong.map(one => one.because))].join('; ')
  if (wrong.some(({ verdict }) => verdict === 'fail')) return fail(because)
  const missing = wished.alarms.filter(name => !alarms.some(alarm => alarm.name === name))
  if (missing.length > 0) return inconclusive(`nobody has looked at ${missing.join(', ')}`)
  return wrong.length > 0 ? inconclusive(because) : pass(`${wished.alarms.join(', ')}: quiet`)
}
