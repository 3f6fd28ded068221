/** What the places of an environment lack for launches: asked once, after all that is known without asking. */

import type { LaunchWish } from '../../workload/asg/preflight/before-launch/found.ts'
import { workloadOf } from '../../workload/workloads.ts'
import { type EnvironmentWorld, isRead, readTargets } from '../world.ts'
import type { TargetRefusal } from './preflight.ts'

/** Whether it was asked in each of these targets that can be read. */
export const launchesSeen = (world: Pick<EnvironmentWorld, 'targets'>, targets: readonly string[]): boolean =>
  readTargets(world).every(([name, { launches }]) => launches !== undefined || !targets.includes(name))

export const launchRefusals = (
  wish: LaunchWish,
  { targets }: Pick<EnvironmentWorld, 'targets'>,
  target: string,
): readonly TargetRefusal[] => {
  const found = targets.get(target)
  if (!found || !isRead(found) || !found.launches) return []
  return workloadOf(found.fleet)
    .beforeLaunch(wish, found.launches)
    .refusals.map(refusal => ({ target, ...refusal }))
}

/** Full sentences, of the targets where it was asked. */
export const launchRemarks = (wish: LaunchWish, world: Pick<EnvironmentWorld, 'targets'>): readonly string[] => {
  const asked = readTargets(world).flatMap(([name, { fleet, launches }]) => (launches ? [{ name, fleet, launches }] : []))
  const said = asked.map(({ name, fleet, launches }) => ({ name, remarks: workloadOf(fleet).beforeLaunch(wish, launches).remarks }))
  return said.flatMap(({ name, remarks }) => remarks.map(text => (world.targets.size > 1 ? `${name}: ${text}` : text)))
}
