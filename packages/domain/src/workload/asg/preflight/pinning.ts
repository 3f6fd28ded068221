/** Groups of one rollout that follow `$Latest` of one launch template do not stand in each other's way: they are pinned together. */
import { type Found, type Group, readable } from '../group/group.ts'
import { launchesOf, ownVersion } from '../group/launches.ts'
import { type GroupPreflightWish, preflight, unknownVersion } from './group-preflight.ts'

/**
 * Names of the groups that can be pinned before any version is made, each with all that a new version would reach.
 * @param groups of the rollout that are in one account and region
 * @param isRefused whether AWS has refused to change a group
 */
export const pinnedTogether = (
  groups: Iterable<Found>,
  wish: Omit<GroupPreflightWish, 'image' | 'beside'>,
  isRefused: (group: string) => boolean = () => false,
): ReadonlySet<string> => {
  if (wish.unpinned !== 'pin') return new Set()
  const able = [...groups].filter(readable).filter(group => !isRefused(group.name) && isPinnable(group, wish))
  return closed(able, new Set(able.map(({ name }) => name)))
}

/** Without those that would reach somebody outside of it, and those that would then, until nothing changes. */
const closed = (groups: readonly Group[], names: ReadonlySet<string>): ReadonlySet<string> => {
  const left = groups.filter(group => launchesOf(group).every(({ followers }) => followers.every(follower => names.has(follower))))
  return left.length === groups.length ? names : closed(left, new Set(left.map(({ name }) => name)))
}

const isPinnable = (group: Group, wish: Omit<GroupPreflightWish, 'image' | 'beside'>): boolean =>
  launchesOf(group).some(({ version }) => version === '$Latest') &&
  launchesOf(group).every(launch => ownVersion(launch) !== undefined) &&
  group.refreshes.every(({ state }) => state !== 'going' && state !== 'ending') &&
  preflight(withoutFollowers(group), wish) === undefined &&
  unknownVersion(group) === undefined

const withoutFollowers = (group: Group): Group => ({
  ...group,
  followers: [],
  ...(group.overrides ? { overrides: group.overrides.map(launch => ({ ...launch, followers: [] })) } : {}),
})
