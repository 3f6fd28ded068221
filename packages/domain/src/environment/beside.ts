/** Groups of several targets in one account and region may launch from one template: they are pinned together too. */
import { type Found, type Group, readable } from '../workload/asg/group.ts'
import { pinnedTogether } from '../workload/asg/pinning.ts'
import type { GroupPreflightWish } from '../workload/asg/preflight.ts'
import { type Places, sharing } from './places.ts'
import { type EnvironmentWorld, isRead } from './world.ts'

/** A group, and the target that it is in. */
export interface BesideGroup {
  readonly target: string
  readonly group: Group
}
export interface BesideWish extends Pick<GroupPreflightWish, 'unpinned' | 'strategy'> {
  readonly places: Places
  /** Names of the targets that are worked on. */
  readonly among: readonly string[]
}

/** The groups that are pinned together with those of the target, which are among them. */
export const groupsBesideIn = (
  { places, among, ...wish }: BesideWish,
  { targets }: Pick<EnvironmentWorld, 'targets'>,
  target: string,
  isRefused: (one: { readonly target: string; readonly group: string }) => boolean = () => false,
): readonly BesideGroup[] => {
  const beside = [target, ...sharing(places, target).filter(other => among.includes(other))]
  const all = beside.flatMap(name => {
    const found = targets.get(name)
    return found && isRead(found) ? [...found.fleet.groups.values()].map(group => ({ target: name, group })) : []
  })
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
