/** What is known of each group by one look, whether or not a run has come to its end there. */
import type { Moment } from '../../machine/machine.ts'
import { checkpointSeen } from './canary/seen.ts'
import { refreshCause } from './cause/refresh-cause.ts'
import { type AsgFleet, missingGroup } from './fleet.ts'
import { type Found, readable, type UnreadableGroup } from './group/group.ts'
import type { RefreshState } from './group/refresh.ts'
import { countOn, type GroupResult, refreshesSeen } from './group-result.ts'
import { failingTargets } from './roll-group/as-targets.ts'
import { rollGroup } from './roll-group/roll-group.ts'
import type { RollWish } from './roll-wish.ts'
import { groupsBeside } from './rollout/rollout.ts'
import type { SeenAs } from './seen-as.ts'

/** Of groups that no environment describes. */
export const groupsAsSeen = (wish: RollWish, names: readonly string[], { groups, past }: AsgFleet, at: Moment): readonly GroupResult[] =>
  names.map(name => {
    const found = groups.get(name) ?? missingGroup(name)
    const turn = rollGroup(
      wish,
      found,
      past,
      at,
      groupsBeside(wish, groups, one => at.refused.has(one)),
    )
    return 'end' in turn ? turn.end : groupAsSeen(found, wish.image, past, { watched: { wish, now: at.now } })
  })

/**
 * A group that has not come to its end, or to a bad one.
 * @param image the one that it is to run
 * @param past ids of the refreshes that had ended before
 */
export const groupAsSeen = (
  found: Found,
  image: string,
  past: ReadonlySet<string>,
  { ended = false, watched }: SeenAs = {},
): GroupResult => {
  const common = { group: found.name, outcome: 'open' as const }
  if (!readable(found)) return { ...common, why: whyUnread(found), instances: { on: 0, of: 0 } }
  const instances = countOn(found, image)
  const last = ended ? found.refreshes.find(({ id, state }) => !past.has(id) && isBad(state)) : undefined
  const blame = last && refreshCause(found, last)
  const reason = last ? `; instance refresh ${last.id} is ${last.status}${last.why === '' ? '' : `: ${blame?.why}`}` : ''
  const outcome = last && isBad(last.state) ? last.state : common.outcome
  const failing = failingTargets(found, image)
  const told = `${instances.on} of ${instances.of} instances run ${image}${failing === undefined ? '' : `; ${failing}`}`
  const cause = blame ? { cause: blame.cause } : {}
  const checkpoint = watched ? checkpointSeen(watched.wish, found, watched.now) : {}
  return { ...common, outcome, why: `${told}${reason}`, instances, ...cause, ...refreshesSeen(found, past), ...checkpoint }
}

/** One that is not there is not one that cannot be read. */
const whyUnread = ({ why, code }: UnreadableGroup): string => (code === 'group.missing' ? why : `it cannot be read: ${why}`)

type Bad = Extract<RefreshState, GroupResult['outcome']>
const BAD: readonly Bad[] = ['failed', 'cancelled', 'rolled-back']
const isBad = (state: RefreshState): state is Bad => BAD.some(bad => bad === state)
