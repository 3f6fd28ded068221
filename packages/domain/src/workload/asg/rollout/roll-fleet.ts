/** All groups of a target to one image, and what became of them together. */
import type { Moment, Turn } from '../../../machine/machine.ts'
import { isUnknown } from '../../../unknown.ts'
import type { FleetPlace, FleetResult, FleetWish, TargetRollStep } from '../../workload.ts'
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
  const turn = eachOnce(
    [...fleet.groups.values()].map(group => rollGroupIn(target, wish, group, fleet.past, at, pinned)),
    at,
  )
  return 'end' in turn ? { end: fleetResult(fleet, turn.end, target, asked.image, at) } : turn
}

/** Who cancels a way back more often than this means it. */
const RESTARTS = 2
/** Somebody's own refresh of what is verified (another instance type, say) is his; one that brings another image is undone. */
const DISPLACED: Record<FleetWish['way'], RollWish['displace']> = { back: 'all', rest: 'other-images', forward: 'none' }

const rollWish = ({ way, strategy, ...asked }: FleetWish): RollWish => ({
  ...asked,
  ...(way === 'forward' ? { strategy } : wayBack(strategy)),
  displace: DISPLACED[way],
  restarts: way === 'forward' ? 0 : RESTARTS,
})

const fleetResult = (fleet: AsgFleet, groups: readonly GroupResult[], target: string, image: string, at: Moment): FleetResult => {
  const parts = { groups }
  if (!groups.every(endedWell)) return { parts, ...notThere(fleet, groups, target, at) }
  const outcome = groups.some(group => group.outcome === 'refreshed') ? 'refreshed' : 'unchanged'
  return { parts, outcome, why: `all would launch ${image}` }
}

/** Not every group got there. The release is to blame for a group that failed with it, not for one that AWS refused to change. */
const notThere = (fleet: AsgFleet, groups: readonly GroupResult[], target: string, at: Moment): Omit<FleetResult, 'parts'> => {
  const bad = groups.filter(group => !endedWell(group))
  const why = bad.map(({ group, why }) => `${group}: ${why}`).join('; ')
  if (bad.some(({ outcome }) => outcome === 'cancelled')) return { outcome: 'cancelled', why }
  if (bad.every(({ outcome }) => outcome === 'taken-back')) return { outcome: 'taken-back', why }
  if (bad.every(({ outcome }) => outcome === 'paused')) return { outcome: 'paused', why }
  const failedHere = ({ group, outcome }: GroupResult): boolean =>
    (outcome === 'rolled-back' || outcome === 'failed') && !at.refused.has(groupSubject(target, group)) && !isUnreadable(fleet, group)
  const blamed = bad.some(failedHere) ? { blamed: true as const } : {}
  const refusal = bad.find(group => group.refusal)?.refusal
  if (refusal)
    return { outcome: 'failed', why: bad.flatMap(group => group.refusal?.message ?? []).join(' '), code: refusal.code, ...blamed }
  return { outcome: 'failed', why, code: bad.some(({ outcome }) => outcome === 'busy') ? 'group.busy' : 'rollout.failed', ...blamed }
}

const isUnreadable = ({ groups }: AsgFleet, group: string): boolean => {
  const found = groups.get(group)
  return found !== undefined && isUnknown(found)
}
