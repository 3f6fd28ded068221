/** A promotion is not for the targets that dropped out of what was approved: they stay as they are, and the others go. */
import { stateOf } from '../../records/ledger/history.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { wavesOf } from '../wish/only.ts'
import type { EnvironmentWorld } from '../world.ts'

/** The wish without them, as the announcement of the promotion names them. */
export const forApproved = (wish: ConvergeWish, world: EnvironmentWorld): ConvergeWish => {
  const { dropped = [] } = stateOf(world.ledger).intent ?? {}
  const names = wish.waves.flat()
  const droppedOut = names.filter(name => dropped.includes(name))
  if (droppedOut.length === 0) return wish
  const { targets = [], reason = '', waves = wish.waves } = wish.leftOut ?? {}
  const kept = names.filter(name => !droppedOut.includes(name))
  return { ...wish, waves: wavesOf(wish.waves, kept), leftOut: { targets, reason, waves, droppedOut } }
}
