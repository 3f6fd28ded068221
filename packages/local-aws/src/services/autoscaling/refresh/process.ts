/** An instance refresh from Pending to its end, whatever comes between. */
import { type Process, seconds } from '../../../time/timeline.ts'
import { configurationOf } from '../configuration.ts'
import type { AutoScalingState, Refresh } from '../state.ts'
import { cancel } from './cancel.ts'
import { deploy } from './deploy.ts'
import { irreversible } from './preconditions.ts'
import { rollBack } from './rollback.ts'
import { end } from './status.ts'
import { reasonOf, type Stop, untilStopped } from './stop.ts'

/** From the request until work begins. */
const PENDING = seconds(10)

/** Starts the process of a refresh whose row is there, Pending. */
export const startProcess = (state: AutoScalingState, id: string): void => {
  state.refreshing.set(id, state.place.world.timeline.spawn(refreshProcess(state, id)))
}

function* refreshProcess(state: AutoScalingState, id: string): Process {
  const refresh = state.refreshes.own(id)!
  const name = refresh.AutoScalingGroupName
  let present = memberIds(state, name)
  const { timeline } = state.place.world
  let stop = yield* untilStopped(
    timeline,
    (function* () {
      yield PENDING
      present = memberIds(state, name)
      yield* deploy(state, refresh, present)
    })(),
  )
  while (stop) {
    const before = state.refreshes.own(id)
    stop = yield* untilStopped(timeline, answer(state, refresh, present, stop))
    // What cannot even be answered ends here.
    if (stop?.why === 'failed' && state.refreshes.own(id) === before) {
      end(state, refresh, 'Failed', stop.reason)
      stop = undefined
    }
  }
  if (state.groups.own(name)?.surge) state.groups.patch(name, { surge: 0 })
  state.refreshing.delete(id)
}
const memberIds = (state: AutoScalingState, name: string): ReadonlySet<string> =>
  new Set([...(state.groups.own(name)?.members ?? []), ...(state.groups.own(name)?.pool ?? [])].map(({ InstanceId }) => InstanceId))

/**
 * A refresh that is stopped is cancelled, rolled back or has failed; what it has replaced stays, unless it is rolled back. A rollback
 * that is stopped in its turn is cancelled or has failed.
 * @rule autoscaling.refresh.auto-rollback https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html (unverified)
 */
function* answer(state: AutoScalingState, refresh: Refresh, present: ReadonlySet<string>, stop: Stop): Process {
  const reason = reasonOf(stop)
  if (stop.why === 'group-deleted') return end(state, refresh, 'Cancelled', reason)
  if (stop.why === 'cancel') return yield* cancel(state, refresh, stop.waitForTransitioning, reason)
  if (state.refreshes.own(refresh.InstanceRefreshId)?.Status === 'RollbackInProgress') return end(state, refresh, 'RollbackFailed', reason)
  if (stop.why === 'rollback' || rollsBackByItself(state, refresh)) return yield* rollBack(state, refresh, present, reason)
  end(state, refresh, 'Failed', reason)
}
const rollsBackByItself = (state: AutoScalingState, { AutoScalingGroupName, Preferences, DesiredConfiguration }: Refresh): boolean => {
  const previous = configurationOf(state.groups.own(AutoScalingGroupName)!)
  return Preferences.AutoRollback === true && irreversible(state, previous, DesiredConfiguration) === undefined
}
