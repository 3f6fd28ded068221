/** What became of a group. */
import type { Turn } from '../../machine/machine.ts'
import type { Cause } from './cause/cause.ts'
import { type Group, type Instance, sizeOf, type UnreadableGroup } from './group/group.ts'
import { broughtBy } from './group/launches.ts'
import type { Refusal } from './preflight/group-preflight.ts'
import type { RollStep } from './roll-step.ts'

export interface GroupResult {
  readonly group: string
  /** The target that it is in; undefined where no environment describes the group. */
  readonly target?: string
  /**
   * `configured`: it would launch the image, and has no instance in service that proves anything. `taken-back`: somebody asked AWS to roll
   * it back, and nothing had failed. `open`: the run has left before it came to its end.
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
  readonly why: string
  /** What it is to be blamed on. Absent: it did not fail. */
  readonly cause?: Cause
  /** Id of the refresh that this run has begun or gone on with. Absent: there was none. */
  readonly refresh?: string
  readonly refusal?: Refusal
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

/** The newest refresh to the image that this run has seen under way. */
export const refreshOf = (group: Group, image: string, past: ReadonlySet<string>): Pick<GroupResult, 'refresh'> => {
  const newest = group.refreshes.find(refresh => !past.has(refresh.id) && broughtBy(group, refresh).includes(image))
  return newest ? { refresh: newest.id } : {}
}

/** A group that cannot be read has failed. */
export const unreadResult = ({ name, why, code }: UnreadableGroup): GroupResult => ({
  ...{ group: name, outcome: 'failed', why, cause: 'place', instances: { on: 0, of: 0 } },
  ...(code ? { refusal: { code, message: why } } : {}),
})
