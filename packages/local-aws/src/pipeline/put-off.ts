/** What comes of a call at a later virtual moment. */
import type { WorldState } from '../world/world-state.ts'
import { settle } from './settle.ts'

export type Outcome = { readonly output: object } | { readonly error: unknown }
export interface PutOff {
  /** ms since the epoch */
  readonly until: number
  readonly outcome: Promise<Outcome>
}

export const putOff = (world: WorldState, by: number, happen: () => Outcome): PutOff => {
  const { promise: outcome, resolve } = Promise.withResolvers<Outcome>()
  const until = world.now + by
  world.timeline.at(until, () => resolve(happen()))
  settle(world)
  // Where time goes by itself nobody but the next call would look whether it has come.
  world.clock.alarm(by, () => settle(world))
  return { until, outcome }
}
