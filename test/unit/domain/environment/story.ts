/** A machine walked through a world in which every step succeeds. */
import { type Converged, type ConvergeTurn, type EnvironmentWorld, type Moment, predictEnvironment } from '@golden-ami/domain'
import { moment } from '../workload/asg/group.ts'
import { inWords } from './environment.ts'

interface Told {
  /** Each turn in words; the last is the end. */
  readonly words: readonly string[]
  readonly world: EnvironmentWorld
  readonly end: Converged
}
const MOST_TURNS = 50

/** @param wait what has become of the world when a wait is over: by default whatever is under way has succeeded. */
export const story = (
  machine: (world: EnvironmentWorld, at: Moment) => ConvergeTurn,
  world: EnvironmentWorld,
  wait: (world: EnvironmentWorld) => EnvironmentWorld = predictEnvironment,
  at: Moment = moment(),
): Told => {
  const words: string[] = []
  for (let turns = 0; turns < MOST_TURNS; turns++) {
    const turn = machine(world, at)
    words.push(inWords(turn))
    if ('end' in turn) return { words, world, end: turn.end }
    if ('need' in turn) break
    world = 'act' in turn ? turn.act.reduce((seen, step) => predictEnvironment(seen, step, at.now), world) : wait(world)
  }
  throw new Error(`no end: ${words.join('; ')}`)
}
