/** Groups of several targets in one account and region may launch from one template: they are pinned together too. */
import type { TargetFleet } from '../../fleet.ts'
import { groupsIn } from '../fleet.ts'
import { type Found, type Group, readable } from '../group/group.ts'
import type { GroupPreflightWish } from './group-preflight.ts'
import { pinnedTogether } from './pinning.ts'

/** A group, and the target that it is in. */
export interface BesideGroup {
  readonly target: string
  readonly group: Group
}

/** The groups of these fleets that are pinned together. */
export const groupsPinnedIn = (
  fleets: readonly TargetFleet[],
  wish: Pick<GroupPreflightWish, 'unpinned' | 'strategy'>,
  isRefused: (one: { readonly target: string; readonly group: string }) => boolean = () => false,
): readonly BesideGroup[] => {
  const all = fleets.flatMap(({ target, fleet }) => [...groupsIn(fleet).values()].map(group => ({ target, group })))
  const refused = new Set(all.filter(one => isRefused({ target: one.target, group: one.group.name })).map(({ group }) => group.name))
  const names = pinnedTogether(
    all.map(({ group }) => group),
    wish,
    name => refused.has(name),
  )
  return all.filter((one): one is BesideGroup => isOne(one.group) && names.has(one.group.name))
}
const isOne = (group: Found): group is Group => readable(group)

export const namesOf = (beside: readonly BesideGroup[]): ReadonlySet<string> => new Set(beside.map(({ group }) => group.name))
