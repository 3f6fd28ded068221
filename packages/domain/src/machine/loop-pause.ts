/** How long the loop sleeps before it looks again, ms. */
import type { Moment } from './machine.ts'

export const LONGEST_WAIT = 30_000
const SHORTEST_WAIT = 1_000
/** The runner kills a cancelled step after 7.5 s: looks then follow each other so soon. */
export const CANCELLED_WAIT = 500

/** Until what is waited for, but not past the deadline, and never longer than a look is good for. */
export const pause = (until: number | undefined, { now, cancelled }: Moment, deadline: number, longest = LONGEST_WAIT): number => {
  if (cancelled) return CANCELLED_WAIT
  const wished = until === undefined ? longest : until - now
  return Math.max(SHORTEST_WAIT, Math.min(wished, longest, Math.max(SHORTEST_WAIT, deadline - now)))
}
