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
}
/** A clause. */
export const leftOutText = ({ targets, reason }: LeftOut): string => `left out: ${targets.join(', ')} (${reason})`

/** The world of what is worked on. */
export const withoutLeftOut = <W extends Pick<EnvironmentWorld, 'targets'>>(world: W, leftOut: LeftOut | undefined): W =>
  leftOut ? { ...world, targets: new Map([...world.targets].filter(([name]) => !leftOut.targets.includes(name))) } : world

/** What is told of them beside the others. */
export const leftOutResults = (
  leftOut: LeftOut | undefined,
  world: Pick<EnvironmentWorld, 'targets'> | undefined,
): readonly TargetResult[] =>
  (leftOut?.targets ?? []).map(target => {
    const found = world?.targets.get(target)
    const pointer = found && isRead(found) ? desiredVersion(found.pointer) : undefined
    const why = leftOut?.reason ?? ''
    return { target, outcome: 'left-out', release: pointer?.metadata?.release, image: pointer?.image ?? '', groups: [], why }
  })
