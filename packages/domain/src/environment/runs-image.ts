/** What runs, whatever pointers say. */
import { desiredVersion } from '../pointer.ts'
import type { Release } from '../release.ts'
import { readable } from '../rollout/group.ts'
import { type EnvironmentWorld, readTargets, type TargetWorld } from './world.ts'

/** An instance runs the image, or is about to be replaced by one that does. */
export const isOn = ({ groups }: TargetWorld['fleet'], image: string): boolean =>
  [...groups.values()]
    .filter(readable)
    .some(
      ({ instances, refreshes, template, versions }) =>
        instances.some(instance => instance.image === image) ||
        refreshes.some(
          ({ state, to }) =>
            state === 'going' &&
            to?.template === template &&
            versions.some(version => version.number === to.version && version.image === image),
        ),
    )

/**
 * In every target that can be read the pointer says the release, every instance of every group runs its image, every group would launch
 * another one like them, and nothing is replaced at the moment.
 */
export const runs = (world: EnvironmentWorld, release: Release | undefined): boolean =>
  readTargets(world).every(([, { pointer, fleet }]) => {
    const desired = desiredVersion(pointer)
    return (
      desired?.says?.release === release &&
      [...fleet.groups.values()].every(
        group =>
          readable(group) &&
          group.instances.every(instance => instance.image === desired?.image) &&
          group.versions.find(version => version.number === group.number)?.image === desired?.image &&
          group.refreshes.every(({ state }) => state !== 'going' && state !== 'ending'),
      )
    )
  })
