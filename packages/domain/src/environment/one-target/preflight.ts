/** What would be refused in a target: found before anything is promised there, or begun. */
import type { Environment } from '../../delivery-file/types.ts'
import { withStop } from '../../sentence.ts'
import { NOT_LOOKED_AT } from '../../unknown.ts'
import type { FleetPlace, FleetRefusal } from '../../workload/workload.ts'
import { workloadOf } from '../../workload/workloads.ts'
import { type Selections, selectsNothing } from '../wish/selection.ts'
import { type FoundTarget, isRead, type UnreadableTarget } from '../world.ts'

export interface TargetRefusal extends FleetRefusal {
  readonly target: string
  /** The reason passes: it is looked at again. */
  readonly transient?: true
}
export interface RefusalWish extends Pick<Environment, 'unpinned' | 'strategy'> {
  readonly selections: Selections
}

/**
 * Empty: nothing stands in the way.
 * @param image what is to run there; undefined: nobody knows its id there yet
 */
export const targetRefusals = (
  { selections, unpinned, strategy }: RefusalWish,
  found: FoundTarget | undefined,
  image: string | undefined,
  place: FleetPlace,
): readonly TargetRefusal[] => {
  const { target } = place
  if (!found || !isRead(found)) return [unread(target, found)]
  const empty = selectsNothing(selections, target, found.fleet)
  if (empty) return [{ target, ...empty }]
  return workloadOf(found.fleet)
    .refusals({ unpinned, strategy, image }, place)
    .map(refusal => ({ target, ...refusal }))
}

/** Full sentences; what says its target itself needs no name before it. */
export const refusalsText = (refusals: readonly TargetRefusal[], several: boolean): string =>
  refusals.map(({ target, message }) => withStop(several && !message.startsWith('Target ') ? `${target}: ${message}` : message)).join(' ')

const unread = (target: string, found: UnreadableTarget | undefined): TargetRefusal => {
  const { why, code = 'target.unreadable', transient } = found ?? NOT_LOOKED_AT
  return { target, code, message: `Target ${target} cannot be read: ${why}`, ...(transient ? { transient } : {}) }
}
