/** The wait for a lock that another run holds. Nothing is decided meanwhile: what the environment is like is looked at when it is over. */
import type { Moment, Turn } from '../../machine/machine.ts'
import type { LockVersion } from './holder.ts'
import { describeHolder, heldSince, inTheWay } from './in-the-way.ts'
import type { LockWish, Unlocked } from './locked.ts'

/** How long somebody waits for the lock. */
export interface LockWait {
  readonly wish: LockWish
  /** ms at which the wait began */
  readonly since: number
  /** ms at which it is given up */
  readonly until: number
}

const SHORTEST = 5_000
/** A lock that was given back is found within this time. */
const LONGEST = 30_000
/** A lock that was only just taken is given back soon more often than one that has been held for long. */
const PART = 10

/** ms until the next look, after so many ms: a tenth of them. */
const pause = (waited: number): number => Math.min(LONGEST, Math.max(SHORTEST, waited / PART))

const iso = (ms: number): string => new Date(ms).toISOString()

/**
 * Whose claim comes next is decided by the claims: of several that find the lock free one gets it, and the others wait on. What was shown as
 * held a moment ago is not believed to be free at once: reads lag behind one another.
 */
export const awaitLock = (
  { wish, since, until }: LockWait,
  history: readonly LockVersion[],
  { now, cancelled }: Moment,
): Turn<never, 'free' | Unlocked> => {
  const held = inTheWay(history, wish, now)
  const who = held ? `${describeHolder(held)} (since ${iso(heldSince(history, held))})` : 'a run that has just given it back'
  const why = `${wish.environment} is locked by ${who}.`
  const by = held ? { by: held } : {}
  if (cancelled) return { end: { lock: 'cancelled', because: `Cancelled while it waited: ${why}`, ...by } }
  if (!held && now >= since + SHORTEST) return { end: 'free' }
  if (now >= until) return { end: { lock: 'held', because: `${why} It was waited for as long as this run may wait.`, ...by } }
  return { wait: why, until: Math.min(until, now + (held ? pause(now - since) : SHORTEST)) }
}
