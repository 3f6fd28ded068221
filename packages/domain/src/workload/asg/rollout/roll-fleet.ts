/** All groups of a target to one image, and what became of them together. */
import type { Moment, Turn } from '../../../machine/machine.ts'
import type { ErrorCode } from '../../../user-error.ts'
import type { FleetPlace, FleetResult, FleetWish, TargetRollStep } from '../../workload.ts'
import { groupAsSeen } from '../as-seen.ts'
import { type Cause, countsAs, worstOf } from '../cause/cause.ts'
import type { AsgFleet } from '../fleet.ts'
import { endedWell, type GroupResult } from '../group-result.ts'
import { groupsPinnedIn } from '../preflight/pinned-beside.ts'
import type { RollWish } from '../roll-wish.ts'
import { wayBack } from '../strategies/strategies.ts'
import { groupSubject, rollGroupIn } from './group-in-target.ts'
import { eachOnce } from './rollout.ts'

export const rollFleet = (
  fleet: AsgFleet,
  asked: FleetWish,
  { target, beside }: FleetPlace,
  at: Moment,
): Turn<TargetRollStep, FleetResult> => {
  const wish = rollWish(asked)
  const pinned = groupsPinnedIn(beside, wish, one => at.refused.has(groupSubject(one.target, one.group)))
  const groups = [...fleet.groups.values()]
  const turns = groups.map(group => rollGroupIn(target, wish, group, fleet.past, at, pinned))
  if (turns.some(turn => 'end' in turn && endsAll(asked, turn.end, at))) {
    const results = groups.map(
      (group, index) =>
        endOf(turns[index]) ?? { ...groupAsSeen(group, asked.image, fleet.past, { watched: { wish, now: at.now } }), target },
    )
    return { end: fleetResult(results, asked) }
  }
  const turn = eachOnce(turns, at)
  return 'end' in turn ? { end: fleetResult(turn.end, asked) } : turn
}

/** The image has failed in one group: the others are not waited for, and no more of them is begun. */
const endsAll = ({ way, unknownIs }: FleetWish, result: GroupResult, { cancelled }: Moment): boolean =>
  way === 'forward' && !cancelled && countsAs(result.cause, unknownIs) === 'image'

const endOf = (turn: Turn<TargetRollStep, GroupResult> | undefined): GroupResult | undefined =>
  turn && 'end' in turn ? turn.end : undefined

/** Who cancels a way back more often than this means it. */
const RESTARTS = 2
/**
 * Somebody's own refresh of what is verified (another instance type, say) is his; one that brings another image is undone. On the way
 * forward none is, but the suspended canary of what was promoted before: AWS would keep it, and the group, for good.
 */
const DISPLACED: Record<FleetWish['way'], RollWish['displace']> = { back: 'all', rest: 'other-images', forward: 'kept' }

const rollWish = ({ way, strategy, unknownIs: _, ...asked }: FleetWish): RollWish => ({
  ...asked,
  ...(way === 'forward' ? { strategy } : wayBack(strategy)),
  displace: DISPLACED[way],
  restarts: way === 'forward' ? 0 : RESTARTS,
})

const fleetResult = (groups: readonly GroupResult[], { image, unknownIs }: FleetWish): FleetResult => {
  const parts = { groups }
  if (!groups.every(endedWell)) return { parts, ...notThere(groups, unknownIs) }
  const outcome = groups.some(group => group.outcome === 'refreshed') ? 'refreshed' : 'unchanged'
  return { parts, outcome, why: `all would launch ${image}` }
}

/** Not every group got there. */
const notThere = (groups: readonly GroupResult[], unknownIs: FleetWish['unknownIs']): Omit<FleetResult, 'parts'> => {
  const bad = groups.filter(group => !endedWell(group) && group.outcome !== 'open')
  const why = bad.map(({ group, why }) => `${group}: ${why}`).join('; ')
  if (bad.some(({ outcome }) => outcome === 'cancelled')) return { outcome: 'cancelled', why }
  if (bad.every(({ outcome }) => outcome === 'taken-back')) return { outcome: 'taken-back', why }
  if (bad.every(({ outcome }) => outcome === 'paused')) return { outcome: 'paused', why }
  const cause = worstOf(bad.flatMap(group => group.cause ?? []))
  // What else did not get there fails by itself, and is told first.
  if (bad.every(({ outcome }) => outcome === 'reverted' || outcome === 'paused'))
    return { outcome: 'reverted', why, code: 'rollout.reverted', cause }
  const refusal = bad.find(group => group.refusal)?.refusal
  if (refusal) return { outcome: 'failed', why: bad.flatMap(group => group.refusal?.message ?? []).join(' '), code: refusal.code, cause }
  return { outcome: 'failed', why, code: bad.some(({ outcome }) => outcome === 'busy') ? 'group.busy' : codeOf(cause, unknownIs), cause }
}

const codeOf = (cause: Cause, unknownIs: FleetWish['unknownIs']): ErrorCode =>
  countsAs(cause, unknownIs) === 'place' ? 'rollout.place' : 'rollout.failed'
