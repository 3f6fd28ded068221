/** What is asked once before a rollout begins, so that no part of an environment is replaced where another part cannot be. */
import type { Moment } from '../../machine/machine.ts'
import { desiredVersion } from '../../records/pointer.ts'
import { workloadOf } from '../../workload/workloads.ts'
import { isPatient } from '../admission/patience.ts'
import type { ConvergeTurn } from '../converge-turn.ts'
import type { Goal } from '../goal.ts'
import { launchesSeen, launchRefusals } from '../one-target/before-launch.ts'
import { placeOf } from '../one-target/fleet-place.ts'
import { refusalsText, type TargetRefusal, targetRefusals } from '../one-target/preflight.ts'
import type { TargetResult } from '../target-result.ts'
import { isOn } from '../ways-back/runs-image.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { withoutLeftOut } from '../wish/left-out.ts'
import { type EnvironmentWorld, isRead, lastReadTargets } from '../world.ts'
import { giveUp } from './give-up.ts'

/** What has begun somewhere is gone on with, each target for itself. Undefined: nothing stands in the way. */
export const refusedBeforeRollout = (wish: ConvergeWish, world: EnvironmentWorld, goal: Goal, at: Moment): ConvergeTurn | undefined => {
  if (at.cancelled || goal.way !== 'forward' || isBegun(withoutLeftOut(world, wish.leftOut), goal)) return undefined
  const refusals = wish.waves.flat().flatMap(target => {
    const found = world.targets.get(target)
    const pointer = found && isRead(found) ? desiredVersion(found.pointer) : undefined
    if (found && isRead(found) && pointer?.metadata?.release !== goal.release) return []
    return targetRefusals(wish, found, pointer?.image, placeOf({ ...wish, among: wish.waves.flat() }, world, target))
  })
  const counting = isPatient(world, at.now) ? refusals.filter(({ transient }) => !transient) : refusals
  if (counting.length > 0) return giveUp(wish, world, goal, resultsOf(wish, world, counting), at)
  if (refusals.length > 0) return { wait: refusalsText(refusals, world.targets.size > 1), stuck: 'target.unreadable' }
  return lackedBeforeRollout(wish, world, goal, at)
}

/** What the places lack takes calls to be told: it is asked where nothing else stands in the way. */
const lackedBeforeRollout = (wish: ConvergeWish, world: EnvironmentWorld, goal: Goal, at: Moment): ConvergeTurn | undefined => {
  if (!wish.asksLaunches) return undefined
  const targets = wish.waves.flat().filter(target => {
    const found = world.targets.get(target)
    return found && isRead(found) && desiredVersion(found.pointer)?.metadata?.release === goal.release
  })
  if (!launchesSeen(world, targets)) return { need: 'launches' }
  const lacks = targets.flatMap(target => launchRefusals(wish, world, target))
  return lacks.length > 0 ? giveUp(wish, world, goal, resultsOf(wish, world, lacks), at) : undefined
}

/** Something runs it already or is about to, or this run has tried it; what was so when a target was last read is no less begun since. */
export const isBegun = (world: EnvironmentWorld, { release }: Goal): boolean =>
  lastReadTargets(world).some(({ pointer, fleet }) => {
    const desired = desiredVersion(pointer)
    return desired?.metadata?.release === release && (isOn(fleet, desired.image) || workloadOf(fleet).wasTried(desired.image))
  })

const resultsOf = (wish: ConvergeWish, world: EnvironmentWorld, refusals: readonly TargetRefusal[]): readonly TargetResult[] =>
  wish.waves.flat().map(target => {
    const found = world.targets.get(target)
    const pointer = found && isRead(found) ? desiredVersion(found.pointer) : undefined
    const common = { target, release: pointer?.metadata?.release, image: pointer?.image ?? '', groups: [] }
    const here = refusals.filter(refusal => refusal.target === target)
    const [first] = here
    if (!first) return { ...common, outcome: 'waiting', why: 'nothing is begun while other targets are refused' }
    const groups = found && isRead(found) ? workloadOf(found.fleet).refused(target, common.image, here) : []
    return { ...common, outcome: 'failed', why: refusalsText(here, false), code: first.code, cause: 'place', groups }
  })
