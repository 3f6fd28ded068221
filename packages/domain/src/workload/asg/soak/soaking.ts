import type { SoakingGroup } from '../../../gates/soak-facts.ts'
import { type Group, sizeOf } from '../group/group.ts'
import type { GroupActivities } from './activities.ts'
import { serviceOf } from './service.ts'

/** A group as evidence of soak. */
export const soakingGroup = (
  group: Group,
  image: string | undefined,
  activities: GroupActivities | undefined,
  since: number,
): SoakingGroup => {
  const inService = group.instances.filter(instance => instance.inService)
  const { stretches, lost, unshown, untold } = serviceOf(group, image, activities, since)
  return {
    name: group.name,
    refreshed: group.refreshes.reduce<number | undefined>(
      (newest, { ended = Number.POSITIVE_INFINITY }) => Math.max(newest ?? 0, ended),
      undefined,
    ),
    of: sizeOf(group),
    inService: inService.length,
    standby: group.instances.filter(({ standby }) => standby).length,
    onImage: inService.filter(instance => instance.image === image).length,
    ...{ service: stretches, lost, unshown },
    ...(untold ? { untold } : {}),
  }
}
