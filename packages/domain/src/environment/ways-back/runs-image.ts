/** What runs, whatever pointers say. */
import { desiredVersion } from '../../records/pointer.ts'
import type { Release } from '../../release.ts'
import type { Fleet } from '../../workload/fleet.ts'
import { workloadOf } from '../../workload/workloads.ts'
import { type EnvironmentWorld, readTargets } from '../world.ts'

/** An instance runs the image, or is about to be replaced by one that does. */
export const isOn = (fleet: Fleet, image: string): boolean => workloadOf(fleet).isOn(image)

/** In every target that can be read the pointer says the release, and all that is there runs its image. */
export const runs = (world: EnvironmentWorld, release: Release | undefined): boolean =>
  readTargets(world).every(([, { pointer, fleet }]) => {
    const desired = desiredVersion(pointer)
    return desired?.metadata?.release === release && workloadOf(fleet).isWhollyOn(desired?.image)
  })
