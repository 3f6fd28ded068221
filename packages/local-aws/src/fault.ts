/**
 * What can go wrong, and when: the one type that scenarios, sweeps and chaos share.
 */
import type { WorldState } from './world/world-state.ts'

/** Which part of AWS; every member that is given must match. */
export interface PlaceFilter {
  /** SigV4 signing name. */
  readonly service?: string
  readonly account?: string
  readonly region?: string
}
/** Which calls; every member that is given must match. */
export interface CallFilter extends PlaceFilter {
  readonly operation?: string
  /** The process that makes the call, by the name it entered the scheduler with. */
  readonly process?: string
}
export type When =
  /** The n-th call (from 0) that matches, counted from when the fault was added. */
  | { readonly call: number; readonly of?: CallFilter }
  /** A virtual moment, ms since the epoch. */
  | { readonly at: number }
  /** As soon as the world is so ("half of the group is replaced"). */
  | { readonly once: (world: WorldState) => boolean }

/** `hangs`: nobody answers until the client's patience is over. `errors`: AWS answers, with an error of its own. */
export type OutageKind = 'refuses' | 'hangs' | 'errors'

export type What =
  | { readonly do: 'throttle' }
  /** Answered with an error of AWS's own. `after`: the call has taken effect all the same. */
  | { readonly do: 'server-error'; readonly after?: boolean }
  /** The connection breaks before the call takes effect. */
  | { readonly do: 'lose-request' }
  /** The call takes effect, its answer is lost. */
  | { readonly do: 'lose-answer' }
  /**
   * The call takes effect so many ms after it was sent, whatever has become of its process. `lost`: its process sees the connection
   * break at once. `times-out`: its client gives up when its patience is over. `waits`: it hears the answer when the call has taken
   * effect, and sleeps until then unless it has other things to do.
   */
  | { readonly do: 'late'; readonly by: number; readonly answer: 'lost' | 'times-out' | 'waits' }
  /** The call takes effect at once, its answer comes so many ms later: a read tells the world as it was when it was asked. */
  | { readonly do: 'slow'; readonly by: number }
  /** The answer shows the world as it was so many ms ago. */
  | { readonly do: 'stale-read'; readonly by: number }
  /** A list is answered with at most so many items, and a token when there are more; 0: an empty page, which is not the last one. */
  | { readonly do: 'short-page'; readonly items: number }
  | { readonly do: 'refuse'; readonly code: string; readonly message?: string; readonly status?: number }
  /** The calling process (or the named one) dies, before the call takes effect or after it. */
  | { readonly do: 'crash'; readonly after?: boolean; readonly process?: string }
  /** The calling process (or the named one) is cancelled as GitHub's runner does it. The call goes through. */
  | { readonly do: 'cancel'; readonly process?: string }
  /**
   * For so many ms nothing there can be reached, STS included: every call is lost before it takes effect. Several may go on at once.
   * Where `of` names an operation the rest answers: a control plane may fail while reads go on.
   * `how`: connections are refused at once unless it says otherwise.
   */
  | { readonly do: 'outage'; readonly of: CallFilter; readonly for: number; readonly how?: OutageKind }
  /** Something of the world changes by itself, or a person changes it at the console. */
  | { readonly do: 'change'; readonly why: string; readonly change: (world: WorldState) => void }

export interface Fault {
  readonly when: When
  readonly what: What
  /** For `call`: how many matching calls in a row; 1 when absent. */
  readonly times?: number
}
