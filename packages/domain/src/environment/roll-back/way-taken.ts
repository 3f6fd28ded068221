/** Which release a rollback leaves and where it goes: of one that is pressed again, joined or gone on with, as it was when it began. */
import { calledOff, lastMove, newestLeft, stateOf } from '../../records/ledger/history.ts'
import type { Release } from '../../release.ts'
import { localImage } from '../ways-back/images.ts'
import { missing, type Obstacle, objections, obstacles, obstaclesText, obstaclesToNamed } from '../ways-back/obstacles.ts'
import { runs } from '../ways-back/runs-image.ts'
import { begunBack } from '../ways-back/told-by-pointers.ts'
import { candidates, type WayBack } from '../ways-back/ways-back.ts'
import { type EnvironmentWorld, readTargets } from '../world.ts'
import { leaving } from './roll-back.ts'

/**
 * What was left by the rollback that is under way, or that was the last thing to happen here; where there is none, or another one is wished
 * than that, what a rollback would leave. Undefined: that has no name, or is what is named. `to`: what a person has named.
 */
export const leftIn = (world: EnvironmentWorld, to?: Release): Release | undefined => {
  const back = backIn(world, to)
  if (back) return back.from
  const left = leaving(world)
  return left === to ? undefined : left
}

export interface WayTaken {
  readonly from: Release | undefined
  readonly to: Release
  /** AMI id in the first target that knows it; empty: none does. */
  readonly image: string
}

/** The rollback that is under way, or that was the last thing to happen here, where it is what is wished; undefined: there is none. */
export const backIn = (world: EnvironmentWorld, to?: Release): WayTaken | undefined => {
  const back = begunWay(world) ?? walkedWay(world)
  return back && (to === undefined || to === back.to) ? back : undefined
}

/** By this run or another; one to a release that cannot be had any more is not gone on with. */
const begunWay = (world: EnvironmentWorld): WayTaken | undefined => {
  // Without its ledger the pointers tell.
  const begun = world.away && begunBack(world)
  if (begun) {
    const against = begun.away?.named ? obstaclesToNamed(world, begun.to) : obstacles(world, begun.to)
    return open(against, way(world, begun.from, begun.to))
  }
  const { intent } = stateOf(world.ledger)
  if (intent?.kind !== 'rollback') return undefined
  return open(obstacles(world, intent.release), way(world, newestLeft(world.ledger) ?? calledOff(world.ledger), intent.release))
}

const open = (against: readonly Obstacle[], back: WayTaken): WayTaken | undefined => (against.length === 0 ? back : undefined)

/** It has come to its end, and nothing was promoted since. */
const walkedWay = (world: EnvironmentWorld): WayTaken | undefined => {
  const last = lastMove(world.ledger)
  if (stateOf(world.ledger).intent !== null || last?.kind !== 'rolled-back' || world.quarantined.has(last.release)) return undefined
  if (missing(world, last.release).length > 0 && !runs(world, last.release)) return undefined
  return way(world, newestLeft(world.ledger), last.release)
}

const way = (world: EnvironmentWorld, from: Release | undefined, to: Release): WayTaken => ({
  from,
  to,
  image: readTargets(world).flatMap(([, target]) => localImage(target, to) ?? [])[0] ?? '',
})

/** What could be gone back to, and what is out because it was rejected here: nobody has looked whether its image is there. */
export const waysInAndOut = (world: EnvironmentWorld, left: Release | undefined): readonly WayBack[] => {
  const ways = candidates(world, left)
  const rejected = stateOf(world.ledger).rejected.filter(({ release }) => !ways.some(known => known.release === release))
  return [...ways, ...rejected.map(({ release }) => ({ release, because: obstaclesText(objections(world, release)) }))]
}
