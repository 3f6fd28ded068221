/** How a run ends whose machine has not come to its end. */

import type { ErrorCode } from '../user-error.ts'
import type { Outcome } from './loop-memory.ts'
import { pendingText, type Step } from './machine.ts'

/** What a run is that ran out of time while AWS goes on. */
export type OnTimeout = 'fail' | 'succeed'

export type Unfinished =
  /** Out of time, and something goes on: the next run takes it up. Without a code the step ends well. */
  | { readonly outcome: 'still-running'; readonly why: string; readonly code?: 'run.unfinished' }
  /** Nothing went on that it waited for, somebody cancelled it, or AWS shows nothing of what it was asked for: that is a failure, not a wait. */
  | { readonly outcome: 'failed'; readonly why: string; readonly code: ErrorCode }

/** An outcome without its end. */
export type Stopped<W = unknown, S extends Step = Step> = Exclude<Outcome<W, S, never>, { readonly end: never }>

export const unfinished = (ran: Stopped, onTimeout: OnTimeout = 'fail'): Unfinished => {
  if ('notShown' in ran) return { outcome: 'failed', why: ran.notShown, code: 'aws.not-shown' }
  const why = pendingText(ran.still)
  // What AWS has taken once was within reach, whatever became of the calls after that.
  const stuck = 'wait' in ran.still ? ran.still.stuck : ran.tried && (ran.accepted ? 'aws.not-shown' : 'aws.unreachable')
  if (ran.cancelled) return { outcome: 'failed', why, code: 'run.cancelled' }
  if (stuck) return { outcome: 'failed', why, code: stuck }
  return { outcome: 'still-running', why, ...(onTimeout === 'fail' ? { code: 'run.unfinished' } : {}) }
}
