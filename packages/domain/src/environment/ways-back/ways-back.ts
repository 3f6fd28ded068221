/** The releases that an environment could go back to, and what speaks against each: looked at, never assumed. */
import { newestCounting, stateOf } from '../../records/ledger/history.ts'
import type { Release } from '../../release.ts'
import { type EnvironmentWorld, unreadTargets } from '../world.ts'
import { canBeOn } from './can-be-on.ts'
import { objections, obstacles, obstaclesText } from './obstacles.ts'
import { goodByPointers } from './told-by-pointers.ts'

export interface WayBack {
  readonly release: Release
  /** Empty: it can be gone back to. */
  readonly because: string
}

/** Verified here and not rejected since, the last verified first; from the targets' histories where no ledger tells it. */
const goodIn = (world: EnvironmentWorld): readonly Release[] => {
  const { good } = stateOf(world.ledger)
  return newestCounting(world.ledger) ? good : goodByPointers(world)
}

const isOpen = (world: EnvironmentWorld, release: Release, leaving: Release | undefined): boolean =>
  release !== leaving && canBeOn(world, release)

/** Every release that was verified here, newest first, with what speaks against it. */
export const candidates = (world: EnvironmentWorld, leaving: Release | undefined): readonly WayBack[] =>
  goodIn(world).map(release => ({
    release,
    because: isOpen(world, release, leaving) ? '' : obstaclesText(obstacles(world, release, leaving)),
  }))

export const candidatesText = (ways: readonly WayBack[]): string =>
  ways.map(({ release, because }) => `${release}: ${because || 'it can be gone back to'}`).join('. ')

/** The last verified one against which nothing speaks; undefined: there is none, or nobody can tell which one it is. */
export const bestWay = (world: EnvironmentWorld, leaving: Release | undefined): Release | undefined =>
  isWayUnclear(world, leaving) ? undefined : firstOpen(world, leaving)
const firstOpen = (world: EnvironmentWorld, leaving: Release | undefined): Release | undefined =>
  goodIn(world).find(release => isOpen(world, release, leaving))

/** Whether all is on a release whose image is gone, hangs on targets that cannot be read. */
export const isWayUnclear = (world: EnvironmentWorld, leaving: Release | undefined): boolean =>
  unreadTargets(world).length > 0 && firstOpen(world, leaving) !== bestWayLater(world, leaving)

/** The last verified one that could be launched anew: where something else will run, it is no help that all is on it now. */
export const bestWayLater = (world: EnvironmentWorld, leaving: Release | undefined): Release | undefined =>
  goodIn(world).find(release => obstacles(world, release, leaving).length === 0)

/** By the ledger alone, whether or not its image is there: the last verified one that nobody says anything against. */
export const lastGood = (world: Pick<EnvironmentWorld, 'ledger' | 'quarantined'>, leaving: Release | undefined): Release | undefined =>
  stateOf(world.ledger).good.find(release => release !== leaving && objections(world, release).length === 0)
