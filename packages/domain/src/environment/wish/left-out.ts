/** Targets that a run leaves out, and why. */
import type { Environment } from '../../delivery-file/types.ts'
import { desiredVersion } from '../../records/pointer.ts'
import type { TargetResult } from '../target-result.ts'
import { type EnvironmentWorld, isRead } from '../world.ts'

export interface LeftOut {
  /** Their names, in the order of the delivery file. */
  readonly targets: readonly string[]
  readonly reason: string
  /** Of all targets, these too. Absent: nobody says in which waves they are. */
  readonly waves?: Environment['waves']
  /** Names of those that the announced promotion is not for: they are no longer what was approved. Absent: none. */
  readonly droppedOut?: readonly string[]
}
const DROPPED_OUT = 'it is no longer what was approved'

/** A clause. */
export const leftOutText = ({ targets, reason, droppedOut = [] }: LeftOut): string =>
  [
    ...(targets.length === 0 ? [] : [`left out: ${targets.join(', ')} (${reason})`]),
    ...(droppedOut.length === 0 ? [] : [`dropped out: ${droppedOut.join(', ')} (${DROPPED_OUT})`]),
  ].join('; ')

const namesOf = ({ targets, droppedOut = [] }: LeftOut): readonly string[] => [...targets, ...droppedOut]

/** The world of what is worked on. */
export const withoutLeftOut = <W extends Pick<EnvironmentWorld, 'targets'>>(world: W, leftOut: LeftOut | undefined): W =>
  leftOut ? { ...world, targets: new Map([...world.targets].filter(([name]) => !namesOf(leftOut).includes(name))) } : world

/** What is told of them beside the others. */
export const leftOutResults = (
  leftOut: LeftOut | undefined,
  world: Pick<EnvironmentWorld, 'targets'> | undefined,
): readonly TargetResult[] =>
  (leftOut ? namesOf(leftOut) : []).map(target => {
    const found = world?.targets.get(target)
    const pointer = found && isRead(found) ? desiredVersion(found.pointer) : undefined
    const why = leftOut?.droppedOut?.includes(target) ? DROPPED_OUT : (leftOut?.reason ?? '')
    return { target, outcome: 'left-out', release: pointer?.metadata?.release, image: pointer?.image ?? '', groups: [], why }
  })
