/** The targets of an environment wave by wave: what follows is not begun unless all before it ended well. */
import { type AskingTurn, type Turn, together } from '../../machine/machine.ts'
import { withoutStop } from '../../sentence.ts'
import type { ConvergeStep } from '../converge-turn.ts'
import { openResult } from '../one-target/by-now.ts'
import { convergeTarget } from '../one-target/converge-target.ts'
import { watchedNow } from '../one-target/watched.ts'
import { type TargetResult, targetEndedWell } from '../target-result.ts'
import { type EnvironmentNeed, isRead } from '../world.ts'
import { type AtWaves, hasImageFailed, hasPlaceFailed, isWaveBegun, type Waves } from './at-waves.ts'
import { betweenWaves } from './between-waves.ts'

/** It ends with a result for each target that was asked, in the order of the waves. */
export const inWaves = (here: AtWaves, waves: Waves): WavesTurn => {
  const turn = waveAfterWave(here, ordered(here, waves), [])
  return 'end' in turn ? { end: inTheirOrder(waves, turn.end) } : turn
}

type WavesTurn = AskingTurn<ConvergeStep, readonly TargetResult[], EnvironmentNeed>
type TargetTurn = Turn<ConvergeStep, TargetResult>

/**
 * A way back is one wave, the newest first: no target stays on the bad release because another one cannot leave it. So is what a cancelled
 * run stops.
 */
const ordered = ({ goal, at, world }: AtWaves, waves: Waves): Waves => {
  if (goal.way === 'back') return [waves.toReversed().flat()]
  if (!at.cancelled) return waves
  const [first = [], ...others] = waves
  return [[first, ...others.filter(wave => isWaveBegun(world, goal, wave))].toReversed().flat()]
}

const inTheirOrder = (waves: Waves, results: readonly TargetResult[]): readonly TargetResult[] => {
  const names = waves.flat()
  return [...results].sort((a, b) => names.indexOf(a.target) - names.indexOf(b.target))
}

const waveAfterWave = (
  here: AtWaves,
  [wave, ...rest]: Waves,
  ended: readonly TargetResult[],
  former: readonly TargetResult[] = [],
): WavesTurn => {
  if (!wave) return { end: ended }
  const between = betweenWaves(here, former, wave)
  if (between) return 'end' in between ? { end: withThose(ended, between.end) } : between
  const turn = inWave(here, wave, ended)
  if (!('end' in turn)) return turn
  const all = [...ended, ...turn.end]
  const isOver = turn.end.length < wave.length || !turn.end.every(result => targetEndedWell(result) || isTolerated(here, result))
  return isOver || hasTooManyFailures(here, all) ? { end: all } : waveAfterWave(here, rest, all, turn.end)
}

/** Some of them are told anew. */
const withThose = (ended: readonly TargetResult[], those: readonly TargetResult[]): readonly TargetResult[] => [
  ...ended.filter(({ target }) => !those.some(other => other.target === target)),
  ...those,
]

const isTolerated = (here: AtWaves, result: TargetResult): boolean => here.goal.way === 'forward' && hasPlaceFailed(here, result)

const hasTooManyFailures = (here: AtWaves, results: readonly TargetResult[]): boolean =>
  results.filter(result => hasPlaceFailed(here, result)).length > here.wish.maxFailures

/** Those of a wave that may go on now, side by side; where the image has failed nobody waits for the others. */
const inWave = (here: AtWaves, wave: readonly string[], before: readonly TargetResult[]): Turn<ConvergeStep, readonly TargetResult[]> => {
  const { wish, world, goal, at } = here
  const turns = wave.map(target => ({ target, turn: convergeTarget(wish, target, world, goal, at) }))
  if (turns.some(({ turn }) => 'end' in turn && hasImageFailed(here, turn.end)))
    return { end: turns.map(({ target, turn }) => ('end' in turn ? turn.end : goingOn(here, target, turn))) }
  return together(fewAtATime(here, turns, before).map(({ turn }) => turn))
}

interface OfTarget {
  readonly target: string
  readonly turn: TargetTurn
}

/** What has failed elsewhere does not stop what is under way. */
const fewAtATime = (here: AtWaves, turns: readonly OfTarget[], before: readonly TargetResult[]): readonly OfTarget[] => {
  const { wish, world, goal, at } = here
  if (wish.concurrency === undefined || goal.way !== 'forward' || at.cancelled) return turns
  const ended = turns.flatMap(({ turn }) => ('end' in turn ? [turn.end] : []))
  const stops = hasTooManyFailures(here, [...before, ...ended])
  const going = turns
    .filter(({ turn }) => !('end' in turn))
    .filter(({ target }) => !stops || isWaveBegun(world, goal, [target]))
    .slice(0, wish.concurrency)
  return turns.filter(one => 'end' in one.turn || going.includes(one))
}

const goingOn = ({ wish, world, goal, at }: AtWaves, target: string, turn: TargetTurn): TargetResult => {
  const found = world.targets.get(target)
  const why = 'wait' in turn ? withoutStop(turn.wait) : 'nothing more is begun'
  if (!found || !isRead(found)) return { target, outcome: 'open', release: undefined, image: '', groups: [], why }
  return { ...openResult(target, found, goal, watchedNow(wish, target, world, at)), why }
}
