/** What becomes of a command on one instance: pending, in progress, ended. */
import { type Process, seconds, within } from '../../../time/timeline.ts'
import { type Command, type CommandsState, hasEnded, type Invocation, invocationKey } from './state.ts'

const A_SECOND = seconds(1)

export const begin = (state: CommandsState, command: Command, InstanceId: string): void => {
  const { CommandId } = command
  const { timeline } = state.place.world
  const key = invocationKey({ CommandId, InstanceId })
  const end = () => change(state, key, { Status: 'Failed', StatusDetails: 'Failed' })
  const first = { CommandId, InstanceId, Status: 'Pending', StatusDetails: 'Pending', responseCode: -1, stdout: '', stderr: '' } as const
  state.running.set(key, timeline.spawn(invoke(state, command, first), end))
}

/**
 * Sent again until it comes to the instance, at most for both timeouts together; to one that has ended it cannot be brought. There it runs for
 * its own timeout at most. One whose instance ends meanwhile is not heard of until both timeouts are over.
 * @rule ssm.commands.life https://docs.aws.amazon.com/systems-manager/latest/userguide/monitor-commands.html (unverified)
 */
function* invoke(state: CommandsState, command: Command, invocation: Invocation): Process {
  const { InstanceId } = invocation
  const { timeline } = state.place.world
  const key = invocationKey(invocation)
  const expires = command.requestedAt + seconds(command.TimeoutSeconds + command.executionTimeout)
  // Who asks at once is told that there is no such invocation.
  yield state.delivery / 2
  state.invocations.put(key, invocation)
  yield state.delivery / 2
  const { reachable = true, takes = A_SECOND, exitCode = 0, stdout = '', stderr = '' } = state.reactionOf(InstanceId)
  const isReached = (): boolean => reachable && state.isRunning(InstanceId)
  if (!isReached()) change(state, key, { Status: 'Delayed', StatusDetails: 'Delayed' })
  yield* within(timeline, expires - timeline.now, () => isReached() || state.isGone(InstanceId))
  if (state.isGone(InstanceId)) return change(state, key, { Status: 'Failed', StatusDetails: 'Undeliverable' })
  if (!isReached()) return change(state, key, { Status: 'TimedOut', StatusDetails: 'DeliveryTimedOut' })
  change(state, key, { Status: 'InProgress', StatusDetails: 'InProgress', startedAt: timeline.now })
  const atMost = seconds(command.executionTimeout)
  const lost = yield* within(timeline, Math.min(takes, atMost), () => !state.isRunning(InstanceId))
  if (lost) {
    yield Math.max(0, expires - timeline.now)
    return change(state, key, { Status: 'TimedOut', StatusDetails: 'DeliveryTimedOut' })
  }
  if (takes > atMost) return change(state, key, { Status: 'TimedOut', StatusDetails: 'ExecutionTimedOut' })
  const Status = exitCode === 0 ? 'Success' : 'Failed'
  return change(state, key, { Status, StatusDetails: Status, responseCode: exitCode, stdout, stderr })
}

const change = (state: CommandsState, key: string, to: Partial<Invocation>): void => {
  const known = state.invocations.own(key)
  if (!known || hasEnded(known)) return
  const ended = to.Status !== undefined && hasEnded({ Status: to.Status })
  state.invocations.patch(key, { ...to, ...(ended ? { endedAt: state.place.world.now } : {}) })
  if (ended) state.running.delete(key)
}

/**
 * What has not ended is cancelled, a moment later; it may have ended by then.
 * @rule ssm.commands.cancel https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CancelCommand.html (unverified)
 */
export const cancel = (state: CommandsState, { CommandId }: Command, instanceIds: readonly string[]): void => {
  const { timeline } = state.place.world
  for (const InstanceId of instanceIds) {
    const key = invocationKey({ CommandId, InstanceId })
    timeline.at(timeline.now + state.delivery, () => {
      const task = state.running.get(key)
      if (!task) return
      timeline.interrupt(task, 'the command was cancelled')
      change(state, key, { Status: 'Cancelled', StatusDetails: 'Cancelled' })
    })
  }
}
