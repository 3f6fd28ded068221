/** What is on its way to an image that nobody may have any more. */
import type { Moment, Pending } from '../../../machine/machine.ts'
import type { TargetRollStep } from '../../workload.ts'
import type { AsgFleet } from '../fleet.ts'
import { readableIn } from '../fleet-state.ts'
import type { Group } from '../group/group.ts'
import { broughtBy } from '../group/launches.ts'
import { isSuspendedHere, SUSPENDED, takingAway } from '../group/suspended.ts'
import { groupSubject } from './group-in-target.ts'

/**
 * AWS rolls it back itself; where that is refused it is cancelled, and where that is too it is left. What goes back already is waited for,
 * and what kept it at a checkpoint is taken away: suspended it would go nowhere. Undefined: nothing is under way.
 */
export const callBack = (fleet: AsgFleet, image: string, target: string, { refused }: Moment): Pending<TargetRollStep> | undefined => {
  const because = `${image} is of a release that nobody may have here`
  const running = readableIn(fleet).flatMap(group => {
    const refresh = group.refreshes.find(({ state }) => state === 'going' || state === 'ending')
    return refresh && broughtBy(group, refresh).includes(image) ? [{ group, refresh }] : []
  })
  const stopping = running.flatMap(({ group: { name: group }, refresh }): readonly TargetRollStep[] => {
    const on = groupSubject(target, group)
    const last = refused.get(on)?.do
    if (refresh.state !== 'going' || last === 'cancel-refresh') return []
    const verb = last === 'rollback-refresh' ? 'cancel-refresh' : 'rollback-refresh'
    return [{ do: verb, on, group, target, because }]
  })
  const resuming = readableIn(fleet).flatMap((group): readonly TargetRollStep[] => {
    const on = groupSubject(target, group.name)
    const verb = isLeft(group, image) ? takingAway(group) : undefined
    return verb && refused.get(on)?.do !== verb ? [{ do: verb, on, group: group.name, target, because }] : []
  })
  const steps = [...stopping, ...resuming]
  if (steps.length > 0) return { act: steps }
  const waits = running.flatMap(({ group, refresh: { id, state, status } }) =>
    state === 'ending' ? [`${group.name}: instance refresh ${id} is ${status}${stuckText(group)}`] : [],
  )
  return waits.length > 0 ? { wait: waits.join('; ') } : undefined
}

/** What was kept there has been stopped, or goes back. */
const isLeft = (group: Group, image: string): boolean => {
  const kept = group.refreshes.find(({ id }) => id === group.suspendedFor)
  return kept !== undefined && kept.state !== 'going' && broughtBy(group, kept).includes(image)
}

const stuckText = (group: Group): string => (isSuspendedHere(group) ? `, and goes nowhere while its process ${SUSPENDED} is suspended` : '')
