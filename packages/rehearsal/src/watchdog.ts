/**
 * Looks, in real time, whether a rehearsal can go on at all. What is awake and does not go on is named by local AWS's own watchdog; here
 * it is what sleeps, each until another wakes it.
 */
import { UserError } from '@golden-ami/domain'
import type { Processes } from './processes.ts'

/** Real ms. */
const TICK = 1_000

/** Ends the rehearsal when nothing can happen any more. Returns how to stop looking. */
export const watch = (processes: Processes, every = TICK): (() => void) => {
  let stuck = 0
  const look = () => {
    stuck = processes.world.scheduler.stuck ? stuck + 1 : 0
    // Twice: what has just fallen asleep may be woken by what comes in from outside.
    if (stuck > 1) processes.fail(nothingMore(processes))
  }
  const timer = setInterval(look, every)
  timer.unref()
  return () => clearInterval(timer)
}

const nothingMore = ({ world: { now, scheduler } }: Processes): UserError =>
  new UserError(
    'rehearsal.workflow',
    `Nothing can happen any more at ${new Date(now).toISOString()}, and these wait for it: ${scheduler.participants.map(({ name }) => name).join(', ')}.`,
  )
