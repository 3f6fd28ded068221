/** Everything that is asked of a place before its groups are changed: what would be refused, and what somebody ought to know. */
import { isUnknown } from '../../../../unknown.ts'
import type { AsgFleet } from '../../fleet.ts'
import { readable } from '../../group/group.ts'
import { isPinnedTo } from '../../group/launches.ts'
import { surge } from '../../strategies/strategies.ts'
import { freeAddresses } from './addresses.ts'
import { alarmsToWatch } from './alarms.ts'
import { dryLaunch } from './dry-launch.ts'
import type { PlaceFacts } from './facts.ts'
import { type AtLaunch, allFound, type Found, type LaunchWish, NOTHING, remark } from './found.ts'
import { lifecycleHooks } from './hooks.ts'
import { imageFit, imageSettings } from './image-fit.ts'
import { lostData } from './lost-data.ts'
import { maxSize } from './max-size.ts'
import { vcpuQuota } from './quota.ts'

/** A row a question; each has its file. */
const QUESTIONS: readonly ((at: AtLaunch) => Found)[] = [
  dryLaunch,
  imageFit,
  imageSettings,
  freeAddresses,
  vcpuQuota,
  maxSize,
  lostData,
  lifecycleHooks,
]

/** A group that would launch the image already is not changed, so nothing is asked of it. */
export const beforeLaunch = ({ groups }: AsgFleet, wish: LaunchWish, facts: PlaceFacts): Found => {
  const changed = [...groups.values()]
    .filter(readable)
    .filter(group => facts.image === undefined || !isPinnedTo(group, facts.image))
    .filter(({ refreshes }) => refreshes.every(({ state }) => state !== 'going' && state !== 'ending'))
  if (changed.length === 0) return NOTHING
  const ofGroups = changed.map(group => {
    const own = facts.groups.get(group.name)
    if (own === undefined) return NOTHING
    if (isUnknown(own)) return remark(`What group ${group.name} would launch cannot be read: ${own.why}`)
    const at = { group, own, facts, wish, surge: surge(wish.strategy, group) }
    return allFound(QUESTIONS.map(ask => ask(at)))
  })
  return allFound([alarmsToWatch(facts), ...ofGroups])
}
