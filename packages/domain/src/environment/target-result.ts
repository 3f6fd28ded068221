/** What became of one target of an environment, and of several. */
import type { Release } from '../release.ts'
import { withoutStop } from '../sentence.ts'
import type { ErrorCode } from '../user-error.ts'
import type { Cause } from '../workload/asg/cause/cause.ts'
import type { FleetParts, InstanceCount } from '../workload/workload.ts'

export interface TargetResult extends FleetParts {
  readonly target: string
  /**
   * `configured`: what is to run there would be launched, and nothing is in service that proves it. `waiting`: a later wave, which is not begun
   * because an earlier one has not ended well. `taken-back`: somebody asked AWS to roll its groups back. `open`: the run has left, or is only planned, and it has not come to its end there.
   * `reverted`: it was on its way, or there, and somebody has put its groups or its pointer back. `left-out`: the workflow names others only.
   */
  readonly outcome:
    | 'refreshed'
    | 'unchanged'
    | 'configured'
    | 'paused'
    | 'cancelled'
    | 'taken-back'
    | 'reverted'
    | 'failed'
    | 'waiting'
    | 'open'
    | 'left-out'
  /** What its pointer says; undefined: nobody knows. */
  readonly release: Release | undefined
  /** AMI id there, empty: nobody knows. */
  readonly image: string
  readonly why: string
  /** Set when it failed. */
  readonly code?: ErrorCode
  /** It may be empty, and is: the release was never brought there. */
  readonly untouched?: true
  /** What it is to be blamed on. Absent: it did not fail. */
  readonly cause?: Cause
}

export const targetEndedWell = ({ outcome }: TargetResult): boolean => outcome === 'refreshed' || outcome === 'unchanged'

/** Instances in service run what is to run there: without one, nothing is proved. */
export const isProved = (parts: FleetParts): boolean => countOf([parts]).on > 0

/** Of all instances those that are in service on the image. */
export const countOf = (fleets: readonly FleetParts[]): InstanceCount => {
  const counts = fleets.flatMap(({ groups, instances }) => [...groups.map(group => group.instances), ...(instances ? [instances] : [])])
  return counts.reduce((sum, { on, of }) => ({ on: sum.on + on, of: sum.of + of }), { on: 0, of: 0 })
}

/** `12 of 12 instances run ami-…` */
export const onImage = (fleets: readonly FleetParts[], what: string): string => {
  const { on, of } = countOf(fleets)
  return `${on} of ${of} instances run ${what}`
}

/** Reasons of several targets; where there is only one nobody needs its name. */
export const whyOf = (results: readonly TargetResult[], several: boolean): string => {
  const [only, ...others] = results
  if (only && others.length === 0 && !several) return only.why
  return results.map(({ target, why }) => `${several ? `${target}: ` : ''}${withoutStop(why)}`).join('; ')
}
