/** What runs, whatever pointers say. */
import { desiredVersion } from '../records/pointer.ts'
import type { Release } from '../release.ts'
import { readable } from '../workload/asg/group.ts'
import { broughtBy, launchedImages } from '../workload/asg/launches.ts'
import { type EnvironmentWorld, readTargets, type TargetWorld } from './world.ts'

/** An instance runs the image, or is about to be replaced by one that does. */
export const isOn = ({ groups }: TargetWorld['fleet'], image: string): boolean =>
  [...groups.values()]
    .filter(readable)
    .some(
      group =>
        group.instances.some(instance => instance.image === image) ||
        group.refreshes.some(refresh => refresh.state === 'going' && broughtBy(group, refresh).includes(image)),
    )

/**
 * In every target that can be read the pointer says the release, every instance of every group runs its image, every group would launch
 * another one like them, and nothing is replaced at the moment.
 */
export const runs = (world: EnvironmentWorld, release: Release | undefined): boolean =>
  readTargets(world).every(([, { pointer, fleet }]) => {
    const desired = desiredVersion(pointer)
    return (
      desired?.metadata?.release === release &&
      [...fleet.groups.values()].every(
        group =>
          readable(group) &&
          [...group.instances, ...(group.pool ?? [])].every(instance => instance.image === desired?.image) &&
          launchedImages(group).every(image => image === desired?.image) &&
          group.refreshes.every(({ state }) => state !== 'going' && state !== 'ending'),
      )
    )
  })
