/** Which groups are a target's, and whether there have to be any: what selects nothing proves nothing. */
import type { GroupSelector, Target } from '../delivery-file/types.ts'
import { readable } from '../workload/asg/group.ts'
import type { Refusal } from '../workload/asg/preflight.ts'
import type { Fleet } from '../workload/asg/rollout.ts'

export type Selection = Pick<Target, 'groups' | 'allowEmpty'>
/** By the target's name. */
export type Selections = ReadonlyMap<string, Selection>

export const selectionsOf = (targets: readonly Target[]): Selections =>
  new Map(targets.map(({ name, groups, allowEmpty }) => [name, { groups, allowEmpty }]))

export const mayBeEmpty = (selections: Selections, target: string): boolean => selections.get(target)?.allowEmpty === true

/** Nor wants one: what is about to be launched runs what the group says. */
export const hasNoInstance = ({ groups }: Fleet): boolean =>
  [...groups.values()].every(group => readable(group) && group.instances.length === 0 && group.desired === 0)

/** Undefined: it selects a group, or need not. */
export const selectsNothing = (selections: Selections, target: string, { groups }: Fleet): Refusal | undefined => {
  const selection = selections.get(target)
  if (groups.size > 0 || selection?.allowEmpty) return undefined
  const why = selection ? whatIsNotThere(selection.groups) : 'none is named'
  return { code: 'target.empty', message: `Target ${target} selects no Auto Scaling group: ${why}.` }
}

const whatIsNotThere = (selector: GroupSelector): string =>
  selector.by === 'tag' ? `none has the tag ${selector.key}=${selector.value}` : 'none is named'
