/** The status of a refresh, as its row tells it. */
import type { AutoScalingState, Refresh } from '../state.ts'

export const isActive = ({ Status }: Refresh): boolean =>
  Status === 'Pending' || Status === 'InProgress' || Status === 'Baking' || Status === 'Cancelling' || Status === 'RollbackInProgress'

/** A refresh takes a status; the reason of the one before goes with it. */
export const enter = (
  state: AutoScalingState,
  { InstanceRefreshId }: Refresh,
  Status: Refresh['Status'],
  { StatusReason, ...change }: Partial<Refresh> = {},
): void => {
  state.refreshes.patch(InstanceRefreshId, { ...change, Status, StatusReason })
}
export const end = (state: AutoScalingState, refresh: Refresh, Status: Refresh['Status'], StatusReason?: string): void =>
  enter(state, refresh, Status, { StatusReason, EndTime: state.place.world.timeline.date })
