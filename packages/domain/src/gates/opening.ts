/** When do gates of the clock stand open at the same time? A window may open in the middle of a freeze. */
import type { VerdictOf } from './verdict.ts'

/** Windows and freezes that hide each other so often never open. */
const MOST_TRIES = 100

/**
 * The verdicts now; of those that are in the way, `passesAt` is when all of them pass together, and absent when that never comes.
 * @param ask the gates at a moment (ms)
 */
export const openTogether = <G extends string>(ask: (moment: number) => readonly VerdictOf<G>[], now: number): readonly VerdictOf<G>[] => {
  const verdicts = ask(now)
  const opens = opening(ask, now)
  return verdicts.map(({ passesAt: _, ...verdict }) =>
    verdict.verdict === 'pass' || opens === undefined ? verdict : { ...verdict, passesAt: opens },
  )
}

const opening = (ask: (moment: number) => readonly VerdictOf<string>[], now: number): number | undefined => {
  let moment = now
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const shut = ask(moment).filter(({ verdict }) => verdict !== 'pass')
    if (shut.length === 0) return moment
    const next = Math.max(...shut.map(({ passesAt }) => passesAt ?? Number.POSITIVE_INFINITY))
    if (next === Number.POSITIVE_INFINITY || next <= moment) return undefined
    moment = next
  }
  return undefined
}
