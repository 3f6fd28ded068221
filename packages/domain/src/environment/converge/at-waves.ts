/** An environment that is worked on wave by wave: what every question about its waves is asked of. */
import type { Moment } from '../../machine/machine.ts'
import { desiredVersion } from '../../records/pointer.ts'
import { countsAs } from '../../workload/asg/cause/cause.ts'
import { workloadOf } from '../../workload/workloads.ts'
import type { Goal } from '../goal.ts'
import { unknownIs } from '../one-target/ran-well-before.ts'
import type { TargetResult } from '../target-result.ts'
import { isOn } from '../ways-back/runs-image.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { type EnvironmentWorld, lastReadTargets } from '../world.ts'

export interface AtWaves {
  readonly wish: ConvergeWish
  readonly world: EnvironmentWorld
  readonly goal: Goal
  readonly at: Moment
}
export type Waves = ConvergeWish['waves']

/** Something runs the release there, is on the way to it, or this run has tried it. */
export const isWaveBegun = ({ targets }: Pick<EnvironmentWorld, 'targets'>, { release }: Goal, wave: readonly string[]): boolean => {
  const among = new Map([...targets].filter(([name]) => wave.includes(name)))
  return lastReadTargets({ targets: among }).some(({ pointer, fleet }) => {
    const desired = desiredVersion(pointer)
    return desired?.metadata?.release === release && (isOn(fleet, desired.image) || workloadOf(fleet).wasTried(desired.image))
  })
}

/** Only what is being promoted is on trial: a place that fails on the way back, or at rest, says nothing of it. */
export const hasImageFailed = ({ wish, world, goal, at }: AtWaves, result: TargetResult): boolean =>
  goal.way === 'forward' &&
  !at.cancelled &&
  result.cause !== undefined &&
  result.release === goal.release &&
  countsAs(result.cause, unknownIs(wish, world, goal.release, result.target)) === 'image'

/** It failed, and what is to blame is its place. */
export const hasPlaceFailed = (here: AtWaves, result: TargetResult): boolean =>
  result.outcome === 'failed' && result.cause !== undefined && !hasImageFailed(here, result)
