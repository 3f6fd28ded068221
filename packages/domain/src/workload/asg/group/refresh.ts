/** An instance refresh of a group, in our words. */
import type { Named } from './launch.ts'

/** ms that may pass until AWS shows that a group follows the version that its refresh has brought it: reads are eventually consistent. */
export const SHOWN = 60_000

export type RefreshState = 'going' | 'ending' | 'done' | 'failed' | 'cancelled' | 'rolled-back'

/** Where an instance refresh goes to. */
export interface RefreshGoal extends Named {
  /** What else a mixed instances policy names in its overrides. Absent: nothing. */
  readonly others?: readonly Named[]
  /** Images that overrides of a mixed instances policy say themselves. Absent: none does. */
  readonly images?: readonly string[]
}
export interface Refresh {
  readonly id: string
  /** Undefined when it was started without a desired configuration. */
  readonly to: RefreshGoal | undefined
  readonly state: RefreshState
  /** AWS's own word for the state, for people. */
  readonly status: string
  readonly percent: number
  /** AWS's reason, untrusted text; empty when there is none. */
  readonly why: string
  /** It replaces root volumes, by images that its overrides name; instances stay. */
  readonly inPlace?: true
  /** It goes back, or has gone back, because somebody asked for it: nothing had failed. */
  readonly requested?: true
  /** Seconds that it gives each new instance, where it says so; else the group's. */
  readonly warmUp?: number
  /** Percentages at which it waits. Absent: none. */
  readonly checkpoints?: readonly number[]
  /** ms since the epoch; undefined while it is pending. */
  readonly started: number | undefined
  /** ms since the epoch; undefined until it has ended. */
  readonly ended: number | undefined
}
