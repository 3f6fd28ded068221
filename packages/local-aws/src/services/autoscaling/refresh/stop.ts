/** What can end a refresh before it has done its work. */
import { hours, Interrupted, type Process, type Timeline } from '../../../time/timeline.ts'
import { AwsError } from '../../../wire/aws-error.ts'
import type { AutoScalingState } from '../state.ts'

export type Stop =
  | { readonly why: 'cancel'; readonly waitForTransitioning: boolean }
  | { readonly why: 'rollback' }
  | { readonly why: 'alarm'; readonly alarms: readonly string[] }
  | { readonly why: 'group-deleted' }
  | { readonly why: 'failed'; readonly reason: string }

/** A refresh fails when for so long nothing is replaced in service, or the warm pool is not ready. */
export const LONGEST_WITHOUT_PROGRESS = hours(1)

/** The refresh cannot go on, by itself. */
export class RefreshFailed extends Error {
  override readonly name = 'RefreshFailed'
}

/** Stops the process of an active refresh from outside. */
export const stopProcess = (state: AutoScalingState, id: string, stop: Stop): void => {
  const task = state.refreshing.get(id)
  if (task) state.place.world.timeline.interrupt(task, stop)
}
/**
 * Runs a process to its end, or until it is stopped or fails; tells by what. A template that is not there any more is a failure like any
 * other; what nobody expected is one as well, and a defect of the simulation.
 */
export function* untilStopped(timeline: Timeline, process: Process): Process<Stop | undefined> {
  try {
    yield* process
    return undefined
  } catch (error) {
    if (error instanceof Interrupted) return error.reason as Stop
    if (error instanceof RefreshFailed || error instanceof AwsError) return { why: 'failed', reason: error.message }
    timeline.defect(error)
    return { why: 'failed', reason: 'An internal error has occurred.' }
  }
}

/** As StatusReason and RollbackReason tell it. */
export const reasonOf = (stop: Stop): string => {
  switch (stop.why) {
    case 'cancel':
      return 'Cancelled by user.'
    case 'rollback':
      return 'A rollback was requested.'
    case 'alarm':
      return `The following CloudWatch alarms are in the ALARM state: ${stop.alarms.join(', ')}.`
    case 'group-deleted':
      return 'The Auto Scaling group was deleted.'
    case 'failed':
      return stop.reason
  }
}
