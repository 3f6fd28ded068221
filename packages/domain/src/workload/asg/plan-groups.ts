import type { AsgFleet } from './fleet.ts'
import { readable } from './group/group.ts'
import type { Launch } from './group/launch.ts'

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

/** By name. */
export const planGroups = ({ groups }: AsgFleet): readonly PlanGroup[] =>
  [...groups.values()]
    .map(
      (group): PlanGroup =>
        readable(group)
          ? { name: group.name, ...named(group), ...(group.overrides ? { overrides: group.overrides.map(named) } : {}) }
          : { name: group.name, unreadable: true },
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))

const named = ({ template, version, number }: Launch) => ({ template, version, number })
