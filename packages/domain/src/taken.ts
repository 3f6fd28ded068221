/** Names and tokens of builds and copies that AWS says are taken: by us, by a call whose answer was lost, by another run, or by something else. */
import type { Unanswered } from './machine/machine.ts'

/** How the edge marks what AWS said where nobody sees yet by whom something is taken. */
export const TAKEN = 'taken, and it is not to be seen by what: '

/** What takes a name is shown by then, ms. */
const TAKER_SHOWN_WITHIN = 5 * 60_000

/** For how long AWS has answered so, ms; undefined: it has not, the last time. */
const takenFor = (unanswered: Unanswered | undefined, verb: string, now: number): number | undefined =>
  unanswered?.do === verb && unanswered.message.startsWith(TAKEN) ? now - unanswered.since : undefined

/** Whether a name is taken by what nobody gets to see: looking again leads nowhere. */
export const staysTaken = (unanswered: Unanswered | undefined, verb: string, now: number): boolean =>
  (takenFor(unanswered, verb, now) ?? 0) >= TAKER_SHOWN_WITHIN

/** Whether a token is that of something which is gone: another run's build would be seen by now. */
export const isStale = (unanswered: Unanswered | undefined, verb: string, visible: number, now: number): boolean =>
  (takenFor(unanswered, verb, now) ?? 0) >= visible
