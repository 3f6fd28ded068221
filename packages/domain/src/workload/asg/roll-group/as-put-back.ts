import type { GroupTurn } from '../group-result.ts'
import { putBackOf } from '../put-back/put-back.ts'
import { type AtGroup, end } from './at-group.ts'

/** Whoever has put it back meant it: nothing is begun against it, nor stopped. */
export const asPutBack = (here: AtGroup): GroupTurn | undefined => {
  const { wish, group, at } = here
  const back = wish.former && putBackOf(group, wish.image, wish.former, at.now)
  if (!back) return undefined
  const why = `somebody has put it back to ${back.to} after instance refresh ${back.brought} to ${wish.image}`
  return end(here, 'reverted', why, { cause: 'place' })
}
