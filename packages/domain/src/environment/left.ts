/** Which release a rollback leaves: of one that is pressed again, joined or gone on with, what was left when it began. */
import { lastMove, newestLeft, stateOf } from '../ledger/history.ts'
import type { Release } from '../release.ts'
import { leaving } from './roll-back.ts'
import { begunAway } from './roll-back-away.ts'
import type { EnvironmentWorld } from './world.ts'

/**
 * What was left by the rollback that is under way, or that was the last thing to happen here; where there is none, what a rollback would
 * leave. Undefined: that has no name.
 */
export const leftIn = (world: EnvironmentWorld): Release | undefined => {
  // Without its ledger the pointers tell.
  const begun = world.away && begunAway(world)?.away
  if (begun) return begun.from ?? undefined
  const isBack = stateOf(world.ledger).intent?.kind === 'rollback' || lastMove(world.ledger)?.kind === 'rolled-back'
  return isBack ? newestLeft(world.ledger) : leaving(world)
}
