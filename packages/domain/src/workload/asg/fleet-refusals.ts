/** What a refresh would refuse of the groups of a target: found before anything is promised there, or begun. */
import type { Launcher } from '../../delivery-file/types.ts'
import type { FleetPlace, FleetPreflightWish, FleetRefusal } from '../workload.ts'
import type { AsgFleet } from './fleet.ts'
import { type Found, readable } from './group/group.ts'
import { isPinnedTo, launchesOf } from './group/launches.ts'
import { countOn, type GroupResult } from './group-result.ts'
import { preflight, type Refusal, unknownVersion } from './preflight/group-preflight.ts'
import { groupsPinnedIn, namesOf } from './preflight/pinned-beside.ts'

export const groupRefusals = ({ groups }: AsgFleet, wish: FleetPreflightWish, { beside }: FleetPlace): readonly FleetRefusal[] => {
  const names = namesOf(groupsPinnedIn(beside, wish))
  return [...groups.values()].flatMap(group => {
    const refusal = groupRefusal(wish, group, names)
    return refusal ? [{ group: group.name, ...refusal }] : []
  })
}

/** A group that would launch the image already is not changed, so nothing of it is refused. */
const groupRefusal = (
  { unpinned, strategy, image }: FleetPreflightWish,
  group: Found,
  beside: ReadonlySet<string>,
): Refusal | undefined => {
  if (!readable(group)) {
    const { name, why, code = 'target.unreadable' } = group
    return { code, message: code === 'group.missing' ? why : `Group ${name} cannot be read: ${why}` }
  }
  if (image !== undefined && isPinnedTo(group, image)) return undefined
  // An image that is still to be made available is not looked at.
  const isCounted = group.volumesOf === undefined || (image !== undefined && group.volumesOf.has(image))
  const isLookedAt = image !== undefined && isCounted && launchesOf(group).every(({ volumes }) => !volumes || volumes.roots.has(image))
  return preflight(group, { unpinned, strategy, beside, ...(isLookedAt ? { image } : {}) }) ?? unknownVersion(group)
}

/** What is told of the groups that are refused. */
export const refusedResults = (
  { groups }: AsgFleet,
  target: string,
  image: string,
  refusals: readonly FleetRefusal[],
): readonly GroupResult[] =>
  refusals.flatMap(({ group, code, message }): readonly GroupResult[] => {
    if (group === undefined) return []
    const found = groups.get(group)
    const instances = found && readable(found) ? countOn(found, image) : { on: 0, of: 0 }
    return [{ group, target, outcome: 'refused', why: message, cause: 'place', refusal: { code, message }, instances }]
  })

/** A clause; undefined: it selects a group. */
export const selectsNoGroup = ({ groups }: AsgFleet, launcher: Launcher | undefined): string | undefined => {
  if (groups.size > 0) return undefined
  const selector = launcher && 'groups' in launcher ? launcher.groups : undefined
  return `selects no Auto Scaling group: ${selector?.by === 'tag' ? `none has the tag ${selector.key}=${selector.value}` : 'none is named'}`
}
