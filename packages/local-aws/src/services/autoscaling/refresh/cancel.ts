/** The end of a refresh or rollback that somebody cancels. */
import type { Process } from '../../../time/timeline.ts'
import { isBeingReplaced, isComing, isLeaving } from '../lifecycle.ts'
import type { AutoScalingState, Refresh } from '../state.ts'
import { end, enter } from './status.ts'

/**
 * Cancelling lasts until launches and terminations that are under way have ended, unless the caller does not want to wait.
 * @rule autoscaling.refresh.cancelling https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CancelInstanceRefresh.html (unverified)
 */
export function* cancel(state: AutoScalingState, refresh: Refresh, waitForTransitioning: boolean, reason: string): Process {
  enter(state, refresh, 'Cancelling', { StatusReason: reason })
  if (waitForTransitioning) yield () => !transitioning(state, refresh.AutoScalingGroupName)
  end(state, refresh, 'Cancelled', reason)
}
const transitioning = (state: AutoScalingState, name: string): boolean =>
  (state.groups.own(name)?.members ?? []).some(member => isComing(member) || isBeingReplaced(member) || isLeaving(member))
