/** Whether an environment can go to a release, or stay on it. */
import type { Release } from '../../release.ts'
import { workloadOf } from '../../workload/workloads.ts'
import { type EnvironmentWorld, readTargets } from '../world.ts'
import { missing, objections } from './obstacles.ts'
import { runs } from './runs-image.ts'

/** Its image may be gone where all is on it: nothing is launched from it any more, and there is no better place to go to. */
export const canBeOn = (world: EnvironmentWorld, release: Release): boolean =>
  objections(world, release).length === 0 && (missing(world, release).length === 0 || isAllOn(world, release))

/** Where no instance is, nothing is on it: it would have to be launched. */
export const isAllOn = (world: EnvironmentWorld, release: Release): boolean =>
  runs(world, release) && readTargets(world).some(([, { fleet }]) => workloadOf(fleet).hasInstance())
