/** Pauses of who is told to come back later: twice as long each time, and spread, so that runs that are throttled together do not stay so. */

const LONGEST_PAUSE = 20_000

/** By a xorshift generator: the same seed backs off alike, which keeps rehearsals repeatable. Never 0, for which it would stay 0. */
export const nextSeed = (seed: number): number => {
  let state = seed >>> 0 || 1
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return state >>> 0
}

/**
 * ms, between half of `first` doubled so many `times` and all of it, and never more than 20 s.
 * @param seed of `nextSeed`
 */
export const backOff = (seed: number, times: number, first = 1_000): number =>
  Math.ceil(Math.min(LONGEST_PAUSE, first * 2 ** times) * (0.5 + ((seed >>> 0) / 2 ** 32) * 0.5))
