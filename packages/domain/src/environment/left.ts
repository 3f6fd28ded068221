/** Which release a rollback leaves and where it goes: of one that is pressed again, joined or gone on with, as it was when it began. */
import { lastMove, newestLeft, stateOf } from '../ledger/history.ts'
import type { Release } from '../release.ts'
import { localImage } from './images.ts'
import { leaving } from './roll-back.ts'
import { begunBack } from './told-by-pointers.ts'
import { type EnvironmentWorld, readTargets } from './world.ts'

/**
 * What was left by the rollback that is under way, or that was the last thing to happen here; where there is none, what a rollback would
 * leave. Undefined: that has no name.
 */
export const leftIn = (world: EnvironmentWorld): Release | undefined => {
  const back = backIn(world)
  return back ? back.from : leaving(world)
}

export interface WayTaken {
  readonly from: Release | undefined
  readonly to: Release
  /** AMI id in the first target that knows it; empty: none does. */
  readonly image: string
}

/** The rollback that is under way, or that was the last thing to happen here; undefined: there is none. */
export const backIn = (world: EnvironmentWorld): WayTaken | undefined => {
  // Without its ledger the pointers tell.
  const begun = world.away && begunBack(world)
  if (begun) return way(world, begun.from, begun.to)
  const { intent } = stateOf(world.ledger)
  const from = newestLeft(world.ledger)
  if (intent) return intent.kind === 'rollback' ? way(world, from, intent.release) : undefined
  const last = lastMove(world.ledger)
  return last?.kind === 'rolled-back' ? way(world, from, last.release) : undefined
}

const way = (world: EnvironmentWorld, from: Release | undefined, to: Release): WayTaken => ({
  from,
  to,
  image: readTargets(world).flatMap(([, target]) => localImage(target, to) ?? [])[0] ?? '',
})
