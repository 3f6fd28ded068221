/** What became of a group. */
import type { Turn } from '../../machine/machine.ts'
import type { GroupCheckpoint } from './canary/group-checkpoint.ts'
import type { Cause } from './cause/cause.ts'
import { type Group, type Instance, sizeOf, type UnreadableGroup } from './group/group.ts'
import type { Refusal } from './preflight/group-preflight.ts'
import type { RollStep } from './roll-step.ts'

export interface GroupResult {
  readonly group: string
  /** The target that it is in; undefined where no environment describes the group. */
  readonly target?: string
  /**
   * `configured`: it would launch the image, and has no instance in service that proves anything. `taken-back`: somebody asked AWS to roll
   * it back, and nothing had failed. `open`: the run has left before it came to its end. `paused`: a canary that is to go no further in this run.
   * `reverted`: it was on the image, or on its way to it, and somebody has put it back.
   */
  readonly outcome:
    | 'refreshed'
    | 'unchanged'
    | 'configured'
    | 'rolled-back'
    | 'taken-back'
    | 'failed'
    | 'cancelled'
    | 'busy'
    | 'refused'
    | 'open'
    | 'paused'
    | 'reverted'
  readonly why: string
  /** What it is to be blamed on. Absent: it did not fail. */
  readonly cause?: Cause
  /** Ids of its refreshes that were under way while this run watched, newest first. Absent: there was none. */
  readonly refreshes?: readonly string[]
  readonly refusal?: Refusal
  /** Where its canary stands, for people. Absent: nowhere, or nothing is asked of it. */
  readonly checkpoint?: GroupCheckpoint
  readonly instances: { readonly on: number; readonly of: number }
}
export type GroupTurn = Turn<RollStep, GroupResult>

export const endedWell = ({ outcome }: GroupResult): boolean =>
  outcome === 'refreshed' || outcome === 'unchanged' || outcome === 'configured'

/** Instances in service that run the image. */
export const onIt = ({ instances }: Group, image: string): readonly Instance[] =>
  instances.filter(instance => instance.inService && instance.image === image)

/** Of all instances that the group has or wants those in service that run the image. */
export const countOn = (group: Group, image: string): GroupResult['instances'] => ({
  on: onIt(group, image).length,
  of: sizeOf(group),
})

/** @param past ids of those that had ended when this run first looked */
export const refreshesSeen = ({ refreshes }: Group, past: ReadonlySet<string>): Pick<GroupResult, 'refreshes'> => {
  const ids = refreshes.flatMap(({ id }) => (past.has(id) ? [] : [id]))
  return ids.length > 0 ? { refreshes: ids } : {}
}

/** A group that cannot be read has failed. */
export const unreadResult = ({ name, why, code }: UnreadableGroup): GroupResult => ({
  ...{ group: name, outcome: 'failed', why, cause: 'place', instances: { on: 0, of: 0 } },
  ...(code ? { refusal: { code, message: why } } : {}),
})
