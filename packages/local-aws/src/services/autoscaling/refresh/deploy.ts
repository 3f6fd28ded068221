/** The way forward of an instance refresh: replace, bake, take over. */
import { Interrupted, type Process, seconds } from '../../../time/timeline.ts'
import type { AutoScalingState, Configuration, Refresh } from '../state.ts'
import { replacePool } from '../warm-pool/replace.ts'
import { alarmsInAlarm, watchAlarms } from './alarms.ts'
import { byLaunching, replace } from './replace.ts'
import { byRootVolume } from './root-volume.ts'
import { oldForRefresh, type Standing } from './standing.ts'
import { end, enter } from './status.ts'
import { type Stop, stopProcess } from './stop.ts'

/**
 * The desired configuration becomes the group's own only when the refresh has succeeded.
 * @param present ids of the group's instances at the beginning
 * @rule autoscaling.refresh.configuration-on-success https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_StartInstanceRefresh.html (unverified)
 */
export function* deploy(state: AutoScalingState, refresh: Refresh, present: ReadonlySet<string>): Process {
  const { timeline } = state.place.world
  const { AutoScalingGroupName: name, InstanceRefreshId: id, Preferences: preferences } = refresh
  enter(state, refresh, 'InProgress', { StartTime: timeline.date })
  const alarms = alarmsInAlarm(state, refresh)
  if (alarms.length) throw new Interrupted({ why: 'alarm', alarms } satisfies Stop)
  timeline.spawn(watchAlarms(state, id, fired => stopProcess(state, id, { why: 'alarm', alarms: fired })))
  yield* replace(
    state,
    refresh.Strategy === 'ReplaceRootVolume'
      ? byRootVolume(state, { group: name, preferences })
      : byLaunching({ group: name, present, old: oldForRefresh(state, name, preferences), preferences }),
    {
      progress: standing => state.refreshes.patch(id, progress(standing)),
      paused: percentage => state.refreshes.patch(id, { StatusReason: atCheckpoint(percentage) }),
      waits: StatusReason => {
        if (state.refreshes.own(id)?.StatusReason !== StatusReason) state.refreshes.patch(id, { StatusReason })
      },
    },
  )
  yield* replacePool(state, name, oldForRefresh(state, name, preferences), told => state.refreshes.patch(id, told))
  if (preferences.BakeTime) {
    enter(state, refresh, 'Baking', { StatusReason: 'Waiting for the bake time to pass.' })
    yield seconds(preferences.BakeTime)
  }
  if (refresh.DesiredConfiguration) state.groups.patch(name, ownConfiguration(refresh.DesiredConfiguration))
  end(state, refresh, 'Successful')
}

/**
 * PercentageComplete counts only new instances that are healthy and warmed up.
 * @rule autoscaling.refresh.percentage-complete https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRefresh.html (unverified)
 */
const progress = ({ total, updated }: Standing): Partial<Refresh> => ({
  PercentageComplete: total ? Math.floor((100 * updated) / total) : 100,
  InstancesToUpdate: total - updated,
})
const atCheckpoint = (percentage: number | undefined): string | undefined =>
  percentage === undefined ? undefined : `Reached the checkpoint of ${percentage}%. Waiting before continuing.`
/** With both members, so that the one that is absent ends the group's former one. */
const ownConfiguration = ({ LaunchTemplate, MixedInstancesPolicy }: Configuration): Configuration => ({
  LaunchTemplate,
  MixedInstancesPolicy,
})
