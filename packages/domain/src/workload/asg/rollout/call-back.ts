/** What is on its way to an image that nobody may have any more. */
import type { Moment, Pending } from '../../../machine/machine.ts'
import type { TargetRollStep } from '../../workload.ts'
import type { AsgFleet } from '../fleet.ts'
import { readableIn } from '../fleet-state.ts'
import { broughtBy } from '../group/launches.ts'
import { isSuspendedHere } from '../group/suspended.ts'
import { groupSubject } from './group-in-target.ts'

/**
 * AWS rolls it back itself; where that is refused it is cancelled, and where that is too it is left. What goes back already is waited for.
 * Undefined: nothing is under way.
 */
export const callBack = (fleet: AsgFleet, image: string, target: string, { refused }: Moment): Pending<TargetRollStep> | undefined => {
  const running = readableIn(fleet).flatMap(group => {
    const refresh = group.refreshes.find(({ state }) => state === 'going' || state === 'ending')
    return refresh && broughtBy(group, refresh).includes(image)
      ? [{ group: group.name, on: groupSubject(target, group.name), refresh, isStuck: isSuspendedHere(group) }]
      : []
  })
  const because = `${image} is of a release that nobody may have here`
  const steps = running.flatMap(({ group, on, refresh, isStuck }): readonly TargetRollStep[] => {
    const last = refused.get(on)?.do
    // What is suspended neither ends nor goes back.
    if (refresh.state === 'ending' && isStuck && last !== 'resume-process') return [{ do: 'resume-process', on, group, target, because }]
    if (refresh.state !== 'going' || last === 'cancel-refresh') return []
    const verb = last === 'rollback-refresh' ? 'cancel-refresh' : 'rollback-refresh'
    return [{ do: verb, on, group, target, because }]
  })
  if (steps.length > 0) return { act: steps }
  const waits = running.flatMap(({ group, refresh: { id, state, status } }) =>
    state === 'ending' ? [`${group}: instance refresh ${id} is ${status}`] : [],
  )
  return waits.length > 0 ? { wait: waits.join('; ') } : undefined
}
