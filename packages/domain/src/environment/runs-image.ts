/** What runs, whatever pointers say. */
import { readable } from '../rollout/group.ts'
import type { TargetWorld } from './world.ts'

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
