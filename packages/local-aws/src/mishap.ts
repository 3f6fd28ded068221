/**
 * What can go wrong, and when: the one type that scenarios, sweeps and chaos share.
 */
import type { World } from './world/world.ts'

/** Which calls; every member that is given must match. */
export interface CallFilter {
  /** SigV4 signing name: ec2, autoscaling, imagebuilder, ssm, sts, monitoring, logs. */
  readonly service?: string
  readonly operation?: string
  readonly account?: string
  readonly region?: string
  /** The process that makes the call, by the name it entered the turnstile with. */
  readonly process?: string
}
export type When =
  /** The n-th call (from 0) that matches, counted from when the mishap was added. */
  | { readonly call: number; readonly of?: CallFilter }
  /** A virtual moment, ms since the epoch. */
  | { readonly at: number }
  /** As soon as the world is so ("half of the group is replaced"). */
  | { readonly once: (world: World) => boolean }

export type What =
  | { readonly do: 'throttle' }
  | { readonly do: 'server-error' }
  /** The connection breaks before the call takes effect. */
  | { readonly do: 'lose-request' }
  /** The call takes effect, its answer is lost. */
  | { readonly do: 'lose-answer' }
  /** The answer shows the world as it was so many ms ago. */
  | { readonly do: 'stale-read'; readonly by: number }
  /** A list is answered with at most so many items, and a token when there are more; 0: an empty page, which is not the last one. */
  | { readonly do: 'short-page'; readonly items: number }
  | { readonly do: 'refuse'; readonly code: string; readonly message?: string; readonly status?: number }
  /** The calling process (or the named one) dies, before the call takes effect or after it. */
  | { readonly do: 'crash'; readonly after?: boolean; readonly process?: string }
  /** The calling process (or the named one) is cancelled as GitHub's runner does it. The call goes through. */
  | { readonly do: 'cancel'; readonly process?: string }
  | {
      readonly do: 'alarm'
      readonly account: string
      readonly region: string
      readonly name: string
      readonly state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'
    }
  /** A person changes something at the console. */
  | { readonly do: 'change'; readonly why: string; readonly change: (world: World) => void }

export interface Mishap {
  readonly when: When
  readonly what: What
  /** For `call`: how many matching calls in a row; 1 when absent. */
  readonly times?: number
}
