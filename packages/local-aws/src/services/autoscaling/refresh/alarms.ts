/** CloudWatch alarms that an instance refresh watches. */
import { type Process, seconds, within } from '../../../time/timeline.ts'
import { MonitoringState } from '../../monitoring/state.ts'
import { suspended } from '../processes.ts'
import type { AutoScalingState, Refresh } from '../state.ts'

/** How often alarms are looked at, besides after every event in the simulated account. */
const INTERVAL = seconds(30)

/** Which of a refresh's alarms are in ALARM now. */
export const alarmsInAlarm = (state: AutoScalingState, refresh: Refresh): string[] => {
  const monitoring = state.place.state(MonitoringState)
  const { now } = state.place.world.timeline
  return (refresh.Preferences.AlarmSpecification?.Alarms ?? []).filter(alarm => monitoring.stateAt(alarm, now) === 'ALARM')
}

/**
 * While instances are replaced and while the refresh bakes, an alarm in ALARM ends it. An alarm that is there already when the
 * refresh starts counts as well.
 * That nothing is rolled back while the process InstanceRefresh is suspended is assumed: the documentation says that a refresh pauses.
 * @rule autoscaling.refresh.alarms https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html (unverified)
 */
export function* watchAlarms(state: AutoScalingState, id: string, fire: (alarms: readonly string[]) => void): Process {
  const { timeline } = state.place.world
  const watched = (): Refresh | undefined => {
    const refresh = state.refreshes.own(id)
    return refresh?.Status === 'InProgress' || refresh?.Status === 'Baking' ? refresh : undefined
  }
  const fired = (): readonly string[] => {
    const current = watched()
    const group = current && state.groups.own(current.AutoScalingGroupName)
    return current && !(group && suspended(group, 'InstanceRefresh')) ? alarmsInAlarm(state, current) : []
  }
  for (let refresh = watched(); refresh?.Preferences.AlarmSpecification?.Alarms?.length; refresh = watched()) {
    yield* within(timeline, INTERVAL, () => !watched() || fired().length > 0)
    const alarms = fired()
    if (alarms.length > 0) return fire(alarms)
  }
}
