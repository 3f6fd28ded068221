/** The targets of an environment wave by wave: what follows is not begun unless all before it ended well. */
import { inOrder, type Moment, type Turn, together } from '../../machine/machine.ts'
import { desiredVersion } from '../../records/pointer.ts'
import { withoutStop } from '../../sentence.ts'
import { countsAs } from '../../workload/asg/cause/cause.ts'
import { workloadOf } from '../../workload/workloads.ts'
import type { ConvergeStep } from '../converge-turn.ts'
import type { Goal } from '../goal.ts'
import { openResult } from '../one-target/by-now.ts'
import { convergeTarget } from '../one-target/converge-target.ts'
import { unknownIs } from '../one-target/ran-well-before.ts'
import { type TargetResult, targetEndedWell } from '../target-result.ts'
import { isOn } from '../ways-back/runs-image.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { type EnvironmentWorld, isRead, lastReadTargets } from '../world.ts'

export interface InWaves {
  readonly wish: ConvergeWish
  readonly world: EnvironmentWorld
  readonly goal: Goal
  readonly at: Moment
}
type Waves = ConvergeWish['waves']

/** It ends with a result for each target that was asked, in the order of the waves. */
export const inWaves = (here: InWaves, waves: Waves): Turn<ConvergeStep, readonly TargetResult[]> => {
  const turn = inOrder<ConvergeStep, TargetResult>(
    ordered(here, waves).map(wave => () => inWave(here, wave)),
    targetEndedWell,
  )
  return 'end' in turn ? { end: inTheirOrder(waves, turn.end) } : turn
}

/**
 * A way back is one wave, the newest first: no target stays on the bad release because another one cannot leave it. So is what a cancelled
 * run stops.
 */
const ordered = ({ goal, at, world }: InWaves, waves: Waves): Waves => {
  if (goal.way === 'back') return [waves.toReversed().flat()]
  if (!at.cancelled) return waves
  const [first = [], ...others] = waves
  return [[first, ...others.filter(wave => isWaveBegun(world, goal, wave))].toReversed().flat()]
}

/** Something runs the release there, is on the way to it, or this run has tried it. */
export const isWaveBegun = ({ targets }: Pick<EnvironmentWorld, 'targets'>, { release }: Goal, wave: readonly string[]): boolean => {
  const among = new Map([...targets].filter(([name]) => wave.includes(name)))
  return lastReadTargets({ targets: among }).some(({ pointer, fleet }) => {
    const desired = desiredVersion(pointer)
    return desired?.metadata?.release === release && (isOn(fleet, desired.image) || workloadOf(fleet).wasTried(desired.image))
  })
}

const inTheirOrder = (waves: Waves, results: readonly TargetResult[]): readonly TargetResult[] => {
  const names = waves.flat()
  return [...results].sort((a, b) => names.indexOf(a.target) - names.indexOf(b.target))
}

/** All of a wave side by side; where the image has failed nobody waits for the others. */
const inWave = (here: InWaves, wave: readonly string[]): Turn<ConvergeStep, readonly TargetResult[]> => {
  const { wish, world, goal, at } = here
  const turns = wave.map(target => ({ target, turn: convergeTarget(wish, target, world, goal, at) }))
  if (!turns.some(({ turn }) => 'end' in turn && hasImageFailed(here, turn.end))) return together(turns.map(({ turn }) => turn))
  return { end: turns.map(({ target, turn }) => ('end' in turn ? turn.end : goingOn(here, target, turn))) }
}

/** Only what is being promoted is on trial: a place that fails on the way back, or at rest, says nothing of it. */
export const hasImageFailed = ({ wish, world, goal, at }: InWaves, result: TargetResult): boolean =>
  goal.way === 'forward' &&
  !at.cancelled &&
  result.cause !== undefined &&
  result.release === goal.release &&
  countsAs(result.cause, unknownIs(wish, world, goal.release, result.target)) === 'image'

const goingOn = ({ world, goal }: InWaves, target: string, turn: Turn<ConvergeStep, TargetResult>): TargetResult => {
  const found = world.targets.get(target)
  const why = 'wait' in turn ? withoutStop(turn.wait) : 'nothing more is begun'
  if (!found || !isRead(found)) return { target, outcome: 'open', release: undefined, image: '', groups: [], why }
  return { ...openResult(target, found, goal), why }
}
