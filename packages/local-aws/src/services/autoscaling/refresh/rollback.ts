/** The way back of an instance refresh. */
import type { Process } from '../../../time/timeline.ts'
import type { AutoScalingState, Refresh } from '../state.ts'
import { replacePool } from '../warm-pool/replace.ts'
import { byLaunching, replace } from './replace.ts'
import { byRootVolume } from './root-volume.ts'
import type { Standing } from './standing.ts'
import { end, enter } from './status.ts'

/**
 * A rollback replaces the instances that the refresh has launched by ones of the group's own configuration, without checkpoints and
 * bake time.
 * One of root volumes replaces them once more, by those of the group's own images: that it does so is not documented.
 * Whether StatusReason still says why when it has ended is not documented: it does not here, and RollbackReason does.
 * @param before ids of the group's instances when the refresh began
 * @rule autoscaling.refresh.rollback https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html (unverified)
 */
export function* rollBack(state: AutoScalingState, refresh: Refresh, before: ReadonlySet<string>, reason: string): Process {
  const { InstanceRefreshId: id, AutoScalingGroupName: group, Preferences } = refresh
  const { PercentageComplete = 0, InstancesToUpdate } = state.refreshes.own(id)!
  enter(state, refresh, 'RollbackInProgress', {
    StatusReason: reason,
    RollbackDetails: {
      RollbackReason: reason,
      RollbackStartTime: state.place.world.timeline.date,
      PercentageCompleteOnRollback: PercentageComplete,
      InstancesToUpdateOnRollback: InstancesToUpdate,
    },
  })
  const { CheckpointPercentages: _, CheckpointDelay: __, ...preferences } = Preferences
  const present = new Set(state.groups.own(group)?.members.map(({ InstanceId }) => InstanceId))
  yield* replace(
    state,
    refresh.Strategy === 'ReplaceRootVolume'
      ? byRootVolume(state, { group, preferences: { ...preferences, SkipMatching: true } })
      : byLaunching({ group, present, old: ({ InstanceId }) => !before.has(InstanceId), preferences }),
    {
      progress: standing => state.refreshes.patch(id, { PercentageComplete: backFrom(PercentageComplete, standing) }),
      paused: () => {},
      // Its status reason says why it goes back.
      waits: () => {},
    },
  )
  yield* replacePool(
    state,
    group,
    ({ InstanceId }) => !before.has(InstanceId),
    () => {},
  )
  end(state, refresh, 'RollbackSuccessful')
}

/**
 * During a rollback PercentageComplete goes back to zero, while InstancesToUpdate stays as it was.
 * @rule autoscaling.refresh.rollback-progress https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRefresh.html (unverified)
 */
const backFrom = (percentage: number, { total, updated }: Standing): number => Math.floor(percentage * (1 - (total ? updated / total : 1)))
