import { isUnknown } from '../../../unknown.ts'
import type { Group } from '../group/group.ts'
import { failsAsTarget, targetText } from '../group/target-health.ts'
import { onIt } from '../group-result.ts'

/** Instances that are told of by name; of the others how many they are. */
const MOST_TOLD = 3

/**
 * Of the instances in service that run the image, those that are not healthy in each of the group's target groups, and why; undefined: each
 * is, or nobody has asked. Those that leave, and are drained, do not count.
 */
export const failingTargets = (group: Group, image: string): string | undefined => {
  const { targetHealth } = group
  if (targetHealth === undefined || isUnknown(targetHealth)) return undefined
  const failing = onIt(group, image).flatMap(({ id }) => {
    const [first] = failsAsTarget(targetHealth.get(id) ?? [])
    return first ? [`${id}: ${targetText(first)}`] : []
  })
  if (failing.length === 0) return undefined
  const more = failing.length - MOST_TOLD
  return [...failing.slice(0, MOST_TOLD), ...(more > 0 ? [`${more} more are not healthy`] : [])].join('; ')
}
