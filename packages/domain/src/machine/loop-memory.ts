/** What a run of the loop remembers between two looks, and what it comes to. */
import type { LastTurn } from '../records/lock/locked.ts'
import type { AskingTurn, Pending, Refused, Unanswered } from './machine.ts'

/** A machine's turn, under a lock or not. */
export type LoopTurn<S, E, N> = AskingTurn<S, E, N> | LastTurn<E>

export type Outcome<W, S, E> =
  | { readonly end: E; readonly world: W }
  /**
   * Out of time: what it was about to do, or waited for. The next run goes on from what is there. `tried`: it was about to do it again, as
   * nothing came of it; `accepted`: AWS had taken it, once at least. `cancelled`: its time was not over, the runner's patience was.
   */
  | {
      readonly still: Pending<S>
      readonly world: W | undefined
      readonly tried?: true
      readonly accepted?: true
      readonly cancelled?: true
    }
  /** AWS accepted this, once at least, and shows nothing of it. */
  | { readonly notShown: string; readonly world: W }

/** What a run remembers between two looks. A run that is killed loses it, and the next one does without. */
export interface LoopMemory<W, S, E, N> {
  /** As it was last seen. */
  readonly world: W | undefined
  /** What machines have asked to be shown besides: plain data, each once. */
  readonly needs: ReadonlySet<N>
  readonly refused: ReadonlyMap<string, Refused>
  readonly unanswered: ReadonlyMap<string, Unanswered>
  /** The last turn, without its reasons, its times and what it was decided on: the same again says that what was done is not shown yet. */
  readonly last: string
  /** What that turn was decided on. */
  readonly decidedOn: string
  /** Looks that have led to that turn, after the first. */
  readonly same: number
  /** Of these, those since AWS was last too busy for it. */
  readonly repeated: number
  /**
   * ms at which AWS first accepted every step of that turn, as it is decided now; undefined: it has not. What it answers later (that it is
   * too busy, or nothing) does not take that back.
   */
  readonly accepted: number | undefined
  /** How often it has. */
  readonly times: number
  /** Calls in a row that AWS was too busy for. */
  readonly throttled: number
  /** Spreads the pauses of runs that are throttled together. */
  readonly seed: number
  /** What it has come to: only what it holds has still to be given back. `left`: looks that it may take. */
  readonly over: { readonly outcome: Outcome<W, S, E>; readonly left: number } | undefined
}

export const newMemory = <W, S, E, N>(seed: number): LoopMemory<W, S, E, N> => ({
  ...{
    world: undefined,
    needs: new Set<N>(),
    refused: new Map(),
    unanswered: new Map(),
    last: '',
    decidedOn: '',
    same: 0,
    repeated: 0,
    accepted: undefined,
    times: 0,
    throttled: 0,
  },
  ...{ seed: seed >>> 0 || 1, over: undefined },
})

/**
 * Needs are plain data, and the same where they say the same.
 * @throws Error where a machine asks again for what it was shown: it would never go on
 */
export const withNeed = <N>(needs: ReadonlySet<N>, need: N): ReadonlySet<N> => {
  const text = JSON.stringify(need)
  if ([...needs].some(known => JSON.stringify(known) === text)) throw new Error(`the machine was shown ${text} and asks for it again`)
  return new Set([...needs, need])
}
