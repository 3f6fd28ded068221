/** The machine of a group, in one target of an environment: groups of two targets may have one name. */
import type { Moment, Refused, Turn } from '../machine.ts'
import { type GroupResult, type RollStep, rollGroup } from '../rollout/roll-group.ts'

/** A step on a group of a target; its subject is the group's in that target. */
export type TargetRollStep = RollStep & { readonly target: string }

export const groupSubject = (target: string, group: string): string => `${group} in ${target}`

/** `rollGroup`, whose steps and result say the target; what AWS refused is that target's alone. */
export const rollGroupIn = (
  target: string,
  ...[wish, found, past, at, beside]: Parameters<typeof rollGroup>
): Turn<TargetRollStep, GroupResult> => {
  const refusal = at.refused.get(groupSubject(target, found.name))
  const refused: ReadonlyMap<string, Refused> = refusal ? new Map([[found.name, refusal]]) : new Map()
  const here: Moment = { ...at, refused }
  const turn = rollGroup(wish, found, past, here, beside)
  if ('act' in turn) return { act: turn.act.map(step => ({ ...step, on: groupSubject(target, step.group), target })) }
  if ('end' in turn) return { end: { ...turn.end, target } }
  return turn
}
