/** The machine of a group, in one target of an environment: groups of two targets may have one name. */
import type { Moment, Refused, Turn } from '../../../machine/machine.ts'
import type { TargetRollStep } from '../../workload.ts'
import type { Found } from '../group/group.ts'
import type { GroupResult } from '../group-result.ts'
import type { BesideGroup } from '../preflight/pinned-beside.ts'
import { rollGroup } from '../roll-group/roll-group.ts'
import type { RollWish } from '../roll-wish.ts'

export const groupSubject = (target: string, group: string): string => `${group} in ${target}`

/**
 * `rollGroup`, whose steps and result say the target; what AWS refused is that target's alone.
 * @param beside the groups that are pinned together with it, also of other targets
 */
export const rollGroupIn = (
  target: string,
  wish: RollWish,
  found: Found,
  past: ReadonlySet<string>,
  at: Moment,
  beside: readonly BesideGroup[] = [],
): Turn<TargetRollStep, GroupResult> => {
  const refusal = at.refused.get(groupSubject(target, found.name))
  const refused: ReadonlyMap<string, Refused> = refusal ? new Map([[found.name, refusal]]) : new Map()
  const here: Moment = { ...at, refused }
  const turn = rollGroup(
    wish,
    found,
    past,
    here,
    beside.map(({ group }) => group),
  )
  const targetOf = (group: string): string =>
    (group === found.name ? undefined : beside.find(one => one.group.name === group)?.target) ?? target
  if ('act' in turn)
    return { act: turn.act.map(step => ({ ...step, on: groupSubject(targetOf(step.group), step.group), target: targetOf(step.group) })) }
  if ('end' in turn) return { end: { ...turn.end, target } }
  return turn
}
