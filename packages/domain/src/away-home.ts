/** Home that a rollback has to do without. */
import type { Moment, Step } from './machine/machine.ts'
import { type Unknown, unknownBecause } from './unknown.ts'

/**
 * Home that cannot be read: its ledger, lock and quarantine are as they were when this run read them last, else unknown, not empty. Or home
 * that can be read, and in which nothing can be written.
 */
export interface AwayHome extends Unknown {
  /** It is read, and `why` is what became of the writes. */
  readonly takesNoWrites?: true
  /** This run has read it before. */
  readonly wasRead?: true
  /** ms since the epoch, of the first look that could not read it, and of the last that tried. */
  readonly since: number
  readonly asked: number
}

/** ms that home is given to come back, and its writes to get through: for an outage that is over sooner nobody goes on without lock and ledger. */
export const LONGEST_WITHOUT_HOME = 2 * 60_000
/** How often a write is tried at least: one lost answer and a run that slept long are no outage. */
const LEAST_TIMES = 3

/**
 * Home that answers what it is asked and takes no writes: a control plane may fail while reads go on. `turn`: what is to be done now; only
 * that counts. Undefined: it may still get through.
 */
export const homeWithoutWrites = (turn: object, { now, unanswered }: Moment): AwayHome | undefined => {
  const steps: readonly Step[] = 'act' in turn ? (turn.act as readonly Step[]) : []
  const [lost] = steps
    .filter(step => !('target' in step))
    .flatMap(step => {
      const known = unanswered?.get(step.on)
      return known?.do === step.do && known.after === ('after' in step ? step.after : undefined) ? [known] : []
    })
    .filter(({ since, times }) => times >= LEAST_TIMES && now >= since + LONGEST_WITHOUT_HOME)
  if (!lost) return undefined
  const why = unknownBecause(lost.message, { transient: true })
  return { ...why, takesNoWrites: true, wasRead: true, since: lost.since, asked: now }
}
