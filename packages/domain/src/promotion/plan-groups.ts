import { type EnvironmentWorld, isRead } from '../environment/world.ts'
import { type Launch, readable } from '../workload/asg/group.ts'

/** A group as a plan names it: what it launches, not how many. */
export type PlanGroup =
  | {
      readonly name: string
      readonly template: string
      readonly version: string
      readonly number: string
      /** What else a mixed instances policy names. */
      readonly overrides?: readonly { readonly template: string; readonly version: string; readonly number: string }[]
    }
  | { readonly name: string; readonly unreadable: true }

/** The groups of a target that a promotion reaches, by name; none where the target cannot be read. */
export const groupsInPlan = ({ targets }: Pick<EnvironmentWorld, 'targets'>, target: string): readonly PlanGroup[] => {
  const found = targets.get(target)
  const groups = found && isRead(found) ? [...found.fleet.groups.values()] : []
  return groups
    .map(
      (group): PlanGroup =>
        readable(group)
          ? { name: group.name, ...named(group), ...(group.overrides ? { overrides: group.overrides.map(named) } : {}) }
          : { name: group.name, unreadable: true },
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

const named = ({ template, version, number }: Launch) => ({ template, version, number })
