import { type Group, weightOf } from './group/group.ts'
import { isPinnedTo } from './group/launches.ts'

/**
 * Whether what the target groups say of its instances decides something: nothing replaces them, all that it wants are in service, and it is
 * proved but for that. Until then nobody needs to ask.
 * @param images those in question
 */
export const asksTargets = (group: Group, images: readonly string[]): boolean => {
  const { targetGroups = [], refreshes, instances, pool = [], desired } = group
  const image = images.find(one => isPinnedTo(group, one))
  if (targetGroups.length === 0 || image === undefined || refreshes.some(({ state }) => state === 'going' || state === 'ending'))
    return false
  const serving = instances.filter(({ inService }) => inService)
  const isAwaited = instances.some(one => !one.standby && !one.protectedFromScaleIn && !(one.inService && one.image === image))
  const isStale = pool.some(one => one.image !== image && !one.leaving)
  return !isAwaited && !isStale && weightOf(serving) >= desired && serving.some(one => one.image === image)
}
