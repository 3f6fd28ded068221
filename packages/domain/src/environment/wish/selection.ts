/** What launches the image in a target, and whether there has to be anything: what selects nothing proves nothing. */
import type { Launcher, Target } from '../../delivery-file/types.ts'
import type { Refusal } from '../../workload/asg/preflight/group-preflight.ts'
import type { Fleet } from '../../workload/fleet.ts'
import { workloadOf } from '../../workload/workloads.ts'

export type Selection = Launcher & Pick<Target, 'allowEmpty'>
/** By the target's name. */
export type Selections = ReadonlyMap<string, Selection>

export const selectionsOf = (targets: readonly Target[]): Selections => new Map(targets.map(target => [target.name, target]))

export const mayBeEmpty = (selections: Selections, target: string): boolean => selections.get(target)?.allowEmpty === true

/** Nor wants one: what is about to be launched runs what its fleet says. */
export const hasNoInstance = (fleet: Fleet): boolean => workloadOf(fleet).isIdle()

/** Undefined: it selects something, or need not. */
export const selectsNothing = (selections: Selections, target: string, fleet: Fleet): Refusal | undefined => {
  const selection = selections.get(target)
  if (selection?.allowEmpty) return undefined
  const why = workloadOf(fleet).selectsNothing(selection)
  return why === undefined ? undefined : { code: 'target.empty', message: `Target ${target} ${why}.` }
}
