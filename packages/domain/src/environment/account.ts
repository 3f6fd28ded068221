/** What is known of each target and group of an environment by one look, whether or not a run has come to its end there. */
import type { Moment } from '../machine/machine.ts'
import { desiredVersion } from '../records/pointer.ts'
import { withoutStop } from '../sentence.ts'
import { type Found, type RefreshState, readable } from '../workload/asg/group.ts'
import { countOn, type GroupResult } from '../workload/asg/group-result.ts'
import { rollGroup } from '../workload/asg/roll-group.ts'
import type { RollWish } from '../workload/asg/roll-wish.ts'
import { type Fleet, groupsBeside, missingGroup } from '../workload/asg/rollout.ts'
import type { ConvergeWish } from './converge.ts'
import { convergeTarget, onImage } from './converge-target.ts'
import type { Goal } from './goal.ts'
import { localImage } from './images.ts'
import type { TargetResult } from './target-result.ts'
import { type EnvironmentWorld, isRead, type TargetWorld } from './world.ts'

/** `goal`: where the run brings them; undefined: it has not come to one. */
export const targetResultsByNow = (
  wish: ConvergeWish,
  world: EnvironmentWorld,
  goal: Goal | undefined,
  at: Moment,
): readonly TargetResult[] => wish.waves.flat().map(target => targetResultByNow(wish, target, world, goal, at))

const targetResultByNow = (
  wish: ConvergeWish,
  target: string,
  world: EnvironmentWorld,
  goal: Goal | undefined,
  at: Moment,
): TargetResult => {
  const found = world.targets.get(target) ?? { unreadable: 'it was not looked at' }
  const turn = goal && convergeTarget(wish, target, world, goal, at)
  if (turn && 'end' in turn) return isRead(found) && turn.end.code === 'release.rejected' ? withGroups(turn.end, found) : turn.end
  if (!isRead(found)) {
    const why = `it cannot be read: ${withoutStop(found.unreadable)}`
    return { target, outcome: 'open', release: undefined, image: '', groups: [], why }
  }
  return open(target, found, goal)
}

/** What is rejected is not rolled out any more, by this run or another: what has become of each group is told all the same. */
const withGroups = (result: TargetResult, { fleet }: TargetWorld): TargetResult => ({
  ...result,
  groups: [...fleet.groups.values()].map(group => ({
    ...groupByNow(group, result.image, fleet.past),
    target: result.target,
  })),
})

/** Facts alone: what the run would do next is not done. */
const open = (target: string, found: TargetWorld, goal: Goal | undefined): TargetResult => {
  const pointer = desiredVersion(found.pointer)
  const image = pointer?.image ?? ''
  const wished = (goal?.way === 'back' ? localImage(found, goal.release) : undefined) ?? image
  const groups = [...found.fleet.groups.values()].map(group => ({ ...groupByNow(group, wished), target }))
  const says = pointer ? `its pointer says ${pointer.metadata?.release ?? image}` : 'it has no pointer'
  const why = pointer ? `${says}; ${onImage(groups, wished)}` : says
  return { target, outcome: 'open', release: pointer?.metadata?.release, image, groups, why }
}

/** Of groups that no environment describes. */
export const groupsByNow = (wish: RollWish, names: readonly string[], { groups, past }: Fleet, at: Moment): readonly GroupResult[] =>
  names.map(name => {
    const found = groups.get(name) ?? missingGroup(name)
    const turn = rollGroup(
      wish,
      found,
      past,
      at,
      groupsBeside(wish, groups, one => at.refused.has(one)),
    )
    return 'end' in turn ? turn.end : groupByNow(found, wish.image)
  })

/** A group that has not come to its end, or to a bad one. `image`: the one that it is to run; `past`: refreshes that had ended before. */
const groupByNow = (found: Found, image: string, past?: ReadonlySet<string>): GroupResult => {
  const common = { group: found.name, outcome: 'open' as const }
  if (!readable(found)) return { ...common, why: `it cannot be read: ${found.unreadable}`, before: '', instances: { on: 0, of: 0 } }
  const instances = countOn(found, image)
  const before = found.versions.find(({ number }) => number === found.number)?.image ?? ''
  const ended = past && found.refreshes.find(({ id, state }) => !past.has(id) && isBad(state))
  const reason = ended ? `; instance refresh ${ended.id} is ${ended.status}${ended.why === '' ? '' : `: ${ended.why}`}` : ''
  const outcome = ended && isBad(ended.state) ? ended.state : common.outcome
  return { ...common, outcome, why: `${instances.on} of ${instances.of} instances run ${image}${reason}`, before, instances }
}

type Bad = Extract<RefreshState, GroupResult['outcome']>
const BAD: readonly Bad[] = ['failed', 'cancelled', 'rolled-back']
const isBad = (state: RefreshState): state is Bad => BAD.some(bad => bad === state)
