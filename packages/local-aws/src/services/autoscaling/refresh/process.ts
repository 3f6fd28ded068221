/** An instance refresh from Pending to its end. */
import { Interrupted, type Process, seconds } from '../../../time/timeline.ts'
import { configurationOf } from '../configuration.ts'
import type { AutoScalingState, Configuration, Refresh } from '../state.ts'
import { alarmsInAlarm, watchAlarms } from './alarms.ts'
import { irreversible } from './preconditions.ts'
import { RefreshFailed, replace } from './replace.ts'
import { oldForRefresh, type Phase, type Standing } from './standing.ts'

/** Why a refresh is stopped from outside. */
export type Stop =
  | { readonly why: 'cancel'; readonly waitForTransitioning: boolean }
  | { readonly why: 'rollback' }
  | { readonly why: 'alarm'; readonly alarms: readonly string[] }
  | { readonly why: 'group-deleted' }

/** From the request until work begins. */
const PENDING = seconds(10)
export const isActive = ({ Status }: Refresh): boolean =>
  Status === 'Pending' || Status === 'InProgress' || Status === 'Baking' || Status === 'Cancelling' || Status === 'RollbackInProgress'

/** Starts the process of a refresh whose row is there, Pending. */
export const startProcess = (state: AutoScalingState, id: string): void => {
  const { timeline } = state.place.world
  state.refreshing.set(id, timeline.spawn(refreshProcess(state, id)))
}
export const stopProcess = (state: AutoScalingState, id: string, stop: Stop): void => {
  const task = state.refreshing.get(id)
  if (task) state.place.world.timeline.interrupt(task, stop)
}

function* refreshProcess(state: AutoScalingState, id: string): Process {
  const refresh = state.refreshes.own(id)!
  const name = refresh.AutoScalingGroupName
  let present: ReadonlySet<string> = memberIds(state, name)
  try {
    try {
      yield PENDING
      present = memberIds(state, name)
      yield* deploy(state, refresh, present)
    } catch (error) {
      yield* afterStop(state, refresh, present, stopOf(error))
    }
  } catch (error) {
    // Stopped once more, while it was rolled back.
    yield* afterSecondStop(state, refresh, stopOf(error))
  }
  if (state.groups.own(name)?.surge) state.groups.patch(name, { surge: 0 })
  state.refreshing.delete(id)
}
const memberIds = (state: AutoScalingState, name: string): ReadonlySet<string> =>
  new Set(state.groups.own(name)?.members.map(({ InstanceId }) => InstanceId))

/** What stopped the process: somebody outside, or itself by not getting on. Anything else is a defect of the simulation. */
const stopOf = (error: unknown): Stop | RefreshFailed => {
  if (error instanceof RefreshFailed) return error
  if (error instanceof Interrupted) return error.reason as Stop
  throw error
}

const enter = (state: AutoScalingState, { InstanceRefreshId }: Refresh, change: Partial<Refresh>): void => {
  const { StatusReason } = { StatusReason: undefined, ...change }
  state.refreshes.patch(InstanceRefreshId, { ...change, StatusReason })
}
const end = (state: AutoScalingState, refresh: Refresh, Status: Refresh['Status'], StatusReason?: string): void =>
  enter(state, refresh, { Status, StatusReason, EndTime: state.place.world.timeline.date })

/**
 * Replaces the instances, bakes, and only then makes the desired configuration the group's own.
 * @rule autoscaling.refresh.configuration-on-success https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_StartInstanceRefresh.html (unverified)
 */
function* deploy(state: AutoScalingState, refresh: Refresh, present: ReadonlySet<string>): Process {
  const { timeline } = state.place.world
  const { AutoScalingGroupName: name, InstanceRefreshId: id, Preferences: preferences } = refresh
  enter(state, refresh, { Status: 'InProgress', StartTime: timeline.date })
  const alarms = alarmsInAlarm(state, refresh)
  if (alarms.length) throw new Interrupted({ why: 'alarm', alarms } satisfies Stop)
  timeline.spawn(watchAlarms(state, id, fired => stopProcess(state, id, { why: 'alarm', alarms: fired })))
  const phase: Phase = { group: name, present, old: oldForRefresh(state, name, preferences), preferences }
  yield* replace(state, phase, {
    progress: standing => state.refreshes.patch(id, progress(standing)),
    paused: percentage =>
      state.refreshes.patch(id, {
        StatusReason: percentage === undefined ? undefined : `Reached the checkpoint of ${percentage}%. Waiting before continuing.`,
      }),
  })
  if (preferences.BakeTime) {
    enter(state, refresh, { Status: 'Baking', StatusReason: 'Waiting for the bake time to pass.' })
    yield seconds(preferences.BakeTime)
  }
  if (refresh.DesiredConfiguration) state.groups.patch(name, ownConfiguration(refresh.DesiredConfiguration))
  end(state, refresh, 'Successful')
}
const ownConfiguration = ({ LaunchTemplate, MixedInstancesPolicy }: Configuration): Configuration => ({
  LaunchTemplate,
  MixedInstancesPolicy,
})
/**
 * Only instances that are healthy and warmed up count.
 * @rule autoscaling.refresh.percentage-complete https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRefresh.html (unverified)
 */
const progress = ({ total, updated }: Standing): Partial<Refresh> => ({
  PercentageComplete: total ? Math.floor((100 * updated) / total) : 100,
  InstancesToUpdate: total - updated,
})

/**
 * A refresh that is stopped is cancelled, rolled back or has failed; what it has replaced stays, unless it is rolled back.
 * @rule autoscaling.refresh.auto-rollback https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html (unverified)
 */
function* afterStop(state: AutoScalingState, refresh: Refresh, present: ReadonlySet<string>, stop: Stop | RefreshFailed): Process {
  if (!(stop instanceof RefreshFailed) && stop.why === 'group-deleted') return end(state, refresh, 'Cancelled', 'The group was deleted.')
  if (!(stop instanceof RefreshFailed) && stop.why === 'cancel') return yield* cancel(state, refresh, stop.waitForTransitioning)
  const reason = reasonOf(stop)
  const manual = !(stop instanceof RefreshFailed) && stop.why === 'rollback'
  const previous = configurationOf(state.groups.own(refresh.AutoScalingGroupName)!)
  if (!manual && (!refresh.Preferences.AutoRollback || irreversible(state, previous, refresh.DesiredConfiguration)))
    return end(state, refresh, 'Failed', reason)
  yield* rollBack(state, refresh, present, reason)
}
function* afterSecondStop(state: AutoScalingState, refresh: Refresh, stop: Stop | RefreshFailed): Process {
  if (!(stop instanceof RefreshFailed) && stop.why === 'cancel') return yield* cancel(state, refresh, stop.waitForTransitioning)
  if (!(stop instanceof RefreshFailed) && stop.why === 'group-deleted') return end(state, refresh, 'Cancelled', 'The group was deleted.')
  end(state, refresh, 'RollbackFailed', reasonOf(stop))
}
const reasonOf = (stop: Stop | RefreshFailed): string => {
  if (stop instanceof RefreshFailed) return stop.message
  if (stop.why === 'alarm') return `The following CloudWatch alarms are in the ALARM state: ${stop.alarms.join(', ')}.`
  return 'A rollback was requested.'
}

/**
 * Cancelling lasts until launches and terminations that are under way have ended, unless the caller does not want to wait.
 * @rule autoscaling.refresh.cancelling https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CancelInstanceRefresh.html (unverified)
 */
function* cancel(state: AutoScalingState, refresh: Refresh, waitForTransitioning: boolean): Process {
  enter(state, refresh, { Status: 'Cancelling', StatusReason: 'Cancelled by user.' })
  const transitioning = (): boolean =>
    (state.groups.own(refresh.AutoScalingGroupName)?.members ?? []).some(
      ({ LifecycleState }) => LifecycleState === 'Pending' || LifecycleState === 'Terminating',
    )
  if (waitForTransitioning) yield () => !transitioning()
  end(state, refresh, 'Cancelled', 'Cancelled by user.')
}

/**
 * Replaces the instances that the refresh has launched by ones of the group's own configuration, without checkpoints and bake time.
 * PercentageComplete goes back to zero; InstancesToUpdate stays as it was.
 * @rule autoscaling.refresh.rollback https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html (unverified)
 */
function* rollBack(state: AutoScalingState, refresh: Refresh, present: ReadonlySet<string>, reason: string): Process {
  const id = refresh.InstanceRefreshId
  const { PercentageComplete = 0, InstancesToUpdate } = state.refreshes.own(id)!
  enter(state, refresh, {
    Status: 'RollbackInProgress',
    StatusReason: reason,
    RollbackDetails: {
      RollbackReason: reason,
      RollbackStartTime: state.place.world.timeline.date,
      PercentageCompleteOnRollback: PercentageComplete,
      InstancesToUpdateOnRollback: InstancesToUpdate,
    },
  })
  const phase: Phase = {
    group: refresh.AutoScalingGroupName,
    present: memberIds(state, refresh.AutoScalingGroupName),
    old: ({ InstanceId }) => !present.has(InstanceId),
    preferences: { ...refresh.Preferences, CheckpointPercentages: undefined, SkipMatching: false },
  }
  yield* replace(state, phase, {
    progress: ({ total, updated }) =>
      state.refreshes.patch(id, { PercentageComplete: Math.floor(PercentageComplete * (1 - (total ? updated / total : 1))) }),
    paused: () => {},
  })
  end(state, refresh, 'RollbackSuccessful', reason)
}
