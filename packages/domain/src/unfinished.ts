/** How a run ends whose machine has not come to its end. */
import type { Outcome } from './loop.ts'
import { pendingText, type Step } from './machine.ts'

export type Unfinished =
  /** Out of time: the next run goes on from what is there. */
  | { readonly outcome: 'still-running'; readonly why: string }
  /** AWS accepted what it was asked for and shows nothing of it: that is a failure, not a wait. */
  | { readonly outcome: 'failed'; readonly why: string; readonly code: 'aws.not-shown' }

/** An outcome without its end. */
export type Stopped<W = unknown, S extends Step = Step> = Exclude<Outcome<W, S, never>, { readonly end: never }>

export const unfinished = (ran: Stopped): Unfinished =>
  'still' in ran
    ? { outcome: 'still-running', why: pendingText(ran.still) }
    : { outcome: 'failed', why: ran.notShown, code: 'aws.not-shown' }
