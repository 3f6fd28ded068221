/** What is known of each target of an environment by one look, whether or not a run has come to its end there. */
import type { Moment } from '../../machine/machine.ts'
import { desiredVersion } from '../../records/pointer.ts'
import { withoutStop } from '../../sentence.ts'
import { NOT_LOOKED_AT } from '../../unknown.ts'
import type { SeenAs } from '../../workload/asg/seen-as.ts'
import { workloadOf } from '../../workload/workloads.ts'
import type { Goal } from '../goal.ts'
import { onImage, type TargetResult } from '../target-result.ts'
import { localImage } from '../ways-back/images.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { type EnvironmentWorld, isRead, type TargetWorld } from '../world.ts'
import { convergeTarget } from './converge-target.ts'
import { watchedNow } from './watched.ts'

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
  const found = world.targets.get(target) ?? NOT_LOOKED_AT
  const turn = goal && convergeTarget(wish, target, world, goal, at)
  if (turn && 'end' in turn) return isRead(found) && turn.end.code === 'release.rejected' ? withParts(turn.end, found) : turn.end
  if (!isRead(found)) {
    const why = `it cannot be read: ${withoutStop(found.why)}`
    return { target, outcome: 'open', release: undefined, image: '', groups: [], why }
  }
  return openResult(target, found, goal, watchedNow(wish, target, world, at))
}

/** What is rejected is not rolled out any more, by this run or another: what has become of each part is told all the same. */
const withParts = (result: TargetResult, { fleet }: TargetWorld): TargetResult => ({
  ...result,
  ...workloadOf(fleet).byNow(result.target, result.image, { ended: true }),
})

/**
 * Facts alone: what the run would do next is not done.
 * @param watched how its canaries are watched; undefined: nothing is on trial there
 */
export const openResult = (target: string, found: TargetWorld, goal: Goal | undefined, watched: SeenAs['watched']): TargetResult => {
  const pointer = desiredVersion(found.pointer)
  const image = pointer?.image ?? ''
  const wished = (goal?.way === 'back' ? localImage(found, goal.release) : undefined) ?? image
  const parts = workloadOf(found.fleet).byNow(target, wished, { watched })
  const says = pointer ? `its pointer says ${pointer.metadata?.release ?? image}` : 'it has no pointer'
  const why = pointer ? `${says}; ${onImage([parts], wished)}` : says
  return { target, outcome: 'open', release: pointer?.metadata?.release, image, ...parts, why }
}
