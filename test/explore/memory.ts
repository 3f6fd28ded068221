/**
 * What a run remembers between its turns: the memory of the loop and what its looks keep. What only tells how long it sleeps is left out: a
 * run that sleeps is one whose turn has not come. So is what was never answered: a home that takes no writes at all is not explored.
 */
import { type LoopMemory, newMemory, type Outcome, type Refused } from '@golden-ami/domain'
import { type Ending, NOT_SHOWN, OUT_OF_TIME } from './ending.ts'
import type { Need, Seen } from './look.ts'
import type { AnyStep } from './steps.ts'

export type Loop = LoopMemory<Seen, AnyStep, Ending, Need>

/** The part of the loop's memory that decides anything but the length of a sleep. */
export interface LoopPart {
  readonly needs: readonly Need[]
  readonly refused: readonly (readonly [subject: string, Refused])[]
  /** The steps that AWS has accepted and that no look can have shown. */
  readonly last: string
  readonly decidedOn: string
  /** ms */
  readonly accepted: number | null
  readonly times: number
  readonly over: { readonly ending: Ending; readonly left: number } | null
}

/** A look that takes its time: what was seen of the targets, and perhaps of the ledger, before others went on. */
export interface SlowLook {
  readonly pointers: readonly number[]
  readonly fleets: readonly number[]
  /** The ledger as it was before the targets were looked at. */
  readonly before: number
  /** The ledger as the look shows it; null: it is still to be read. The lock is read last. */
  readonly ledger: number | null
}

/** Home as a look has shown it last, which goes on where it cannot be read. `since`: ms, since when it cannot; null: it can. */
export interface KnownHome {
  readonly ledger: number
  readonly lock: number
  readonly since: number | null
}

export interface Memory {
  /** `blocked`: it waits for an answer of AWS. */
  readonly phase: 'new' | 'ready' | 'looking' | 'blocked' | 'ended'
  readonly attempt: number
  /** How often somebody has started its workflow anew: another run then. */
  readonly again: number
  /** ms, of its first look: its deadline counts from there. */
  readonly began: number
  readonly isCancelled: boolean
  /** Ids of refreshes that were past at the first look, by target; null: it has not looked. */
  readonly past: readonly (readonly string[])[] | null
  /** Of a promotion: what it is about, and the image that was gone, as the last look at everything showed it. */
  readonly candidate: string | null
  readonly gone: string
  /** Whether the last look of a promotion showed an intent to promote. */
  readonly isDecided: boolean
  /** Versions of the ledger that it was shown, where looks may lag behind. */
  readonly shown: number
  /** Of a rollback, where home may be away. */
  readonly home: KnownHome | null
  readonly look: SlowLook | null
  readonly loop: LoopPart
  /** Of the steps that it waits for, one has an answer that tells nothing. */
  readonly isUnsure: boolean
  readonly end: Ending | null
}
export type Process = Pick<Memory, 'attempt' | 'again'>
const FIRST: Process = { attempt: 1, again: 0 }

const NEW_LOOP: LoopPart = { needs: [], refused: [], last: '', decidedOn: '', accepted: null, times: 0, over: null }
export const newRun = ({ attempt, again }: Process = FIRST): Memory => ({
  ...{ phase: 'new', attempt, again, began: 0, isCancelled: false, past: null, candidate: null, gone: '', isDecided: false, shown: 0 },
  ...{ home: null, look: null, loop: NEW_LOOP, isUnsure: false, end: null },
})
/** It need not remember anything else; who it was only where it may be run again. */
export const endedRun = (end: Ending, process: Process = FIRST): Memory => ({ ...newRun(process), phase: 'ended', end })

/** After so many equal turns the loop acts again; what it sleeps before is left out. */
const DUE = 3

export const recalled = ({ needs, refused, last, decidedOn, accepted, times, over }: LoopPart): Loop => ({
  ...newMemory<Seen, AnyStep, Ending, Need>(1),
  ...{ needs: new Set(needs), refused: new Map(refused) },
  ...{ last, decidedOn, repeated: last === '' ? 0 : DUE, accepted: accepted ?? undefined, times },
  over: over === null ? undefined : { outcome: outcomeOf(over.ending), left: over.left },
})

/**
 * @param isShown whether the next look shows what was done: then that leads to another turn, or others have undone it meanwhile, and it is
 * due again, if a few seconds later
 */
export const kept = ({ needs, refused, last, decidedOn, accepted, times, over }: Loop, isShown: boolean): LoopPart => ({
  ...NEW_LOOP,
  needs: [...needs],
  refused: [...refused],
  // Of what names the version that it comes after another look decides something else.
  ...(isShown || !last.startsWith('{"act"')
    ? {}
    : { last, decidedOn: isBare(decidedOn) ? decidedOn : '', accepted: accepted ?? null, times }),
  over: over === undefined ? null : { ending: endingOfOutcome(over.outcome), left: over.left },
})
const isBare = (decidedOn: string): boolean => /^\[null(,null)*\]$/.test(decidedOn)

export const endingOfOutcome = (outcome: Outcome<Seen, AnyStep, Ending>): Ending => {
  if ('end' in outcome) return outcome.end
  return 'still' in outcome ? OUT_OF_TIME : NOT_SHOWN
}
/** The world in an outcome is for people. */
const outcomeOf = (ending: Ending): Outcome<Seen, AnyStep, Ending> => ({ end: ending, world: undefined as unknown as Seen })
