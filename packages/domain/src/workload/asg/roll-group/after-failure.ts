import { refreshCause } from '../cause/refresh-cause.ts'
import type { Refresh } from '../group/refresh.ts'
import type { GroupResult, GroupTurn } from '../group-result.ts'
import { type AtGroup, end, endRefused } from './at-group.ts'

/** AWS refuses to change it, or its last refresh to the image did not succeed: that is not repeated, unless somebody has stopped it. */
export const afterFailure = (here: AtGroup): GroupTurn | undefined => {
  const { refused, ended } = here
  if (refused && refused.do !== 'rollback-refresh') return endRefused(here, refused)
  const [last] = ended
  if (!last || last.state === 'done' || isRestarted(here, last)) return undefined
  if (last.state === 'rolled-back' && last.requested)
    return end(here, 'taken-back', `instance refresh ${last.id} was rolled back: ${last.why}`)
  const { cause, why } = refreshCause(here.group, last)
  return end(here, outcomeOf(last), why, { cause })
}

const outcomeOf = ({ state }: Refresh): GroupResult['outcome'] => (state === 'rolled-back' || state === 'cancelled' ? state : 'failed')

/** Somebody has cancelled it, or asked for it to be rolled back: nothing had failed. */
const wasStopped = ({ state, requested }: Refresh): boolean => state === 'cancelled' || (state === 'rolled-back' && requested === true)

const isRestarted = ({ wish, ended }: AtGroup, last: Refresh): boolean =>
  wasStopped(last) && ended.filter(wasStopped).length <= wish.restarts
