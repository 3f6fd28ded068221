/** What a group that has not come to its end is seen as, beside the facts. */
import type { WatchWish } from './roll-wish.ts'

export interface SeenAs {
  /** What this run brought to a bad end is told as that. */
  readonly ended?: boolean
  /** How its canary is watched, and when (ms since the epoch). Absent: nothing is on trial there. */
  readonly watched?: { readonly wish: WatchWish; readonly now: number } | undefined
}
