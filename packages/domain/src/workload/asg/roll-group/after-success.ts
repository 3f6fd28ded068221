import { isPinnedTo } from '../group/launches.ts'
import { SHOWN } from '../group/refresh.ts'
import type { GroupTurn } from '../group-result.ts'
import { type AtGroup, end } from './at-group.ts'

/** Refreshes to the image that were successful while others still ran: one more would replace as little. */
const MOST_IN_VAIN = 2

/** Its last refresh to the image was successful, and the group does not look like it. */
export const afterSuccess = (here: AtGroup): GroupTurn | undefined => notShown(here) ?? inVain(here)

const notShown = ({ group, at, ended: [last] }: AtGroup): GroupTurn | undefined => {
  if (last?.state !== 'done' || last.ended === undefined || at.now >= last.ended + SHOWN) return undefined
  return {
    wait: `${group.name}: instance refresh ${last.id} is ${last.status}, which the group does not show yet`,
    until: last.ended + SHOWN,
  }
}

const inVain = (here: AtGroup): GroupTurn | undefined => {
  const { wish, group, past, ended, stale, standing } = here
  // What was successful before this run began says nothing of what is left now.
  const done = ended.filter(({ id, state }) => state === 'done' && !past.has(id))
  if (done.length < MOST_IN_VAIN || !isPinnedTo(group, wish.image) || stale.length === 0) return undefined
  const ids = done.map(({ id }) => id).join(', ')
  const left = stale.map(({ id }) => id).join(', ')
  return end(here, 'failed', `${standing}: instance refreshes ${ids} were successful and have not replaced ${left}`, { cause: 'unknown' })
}
