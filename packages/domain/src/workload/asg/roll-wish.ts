/** What is wished of a rollout, whatever the group. */
import type { Strategy } from '../../delivery-file/types.ts'
import type { Former } from './put-back/put-back.ts'

export type OnCancel = 'cancel' | 'rollback' | 'leave'

export interface RollWish {
  readonly image: string
  readonly strategy: Strategy
  /** How a group is replaced that does not have what the strategy needs. Absent: it is refused. */
  readonly otherwise?: Strategy<'rolling'>
  readonly onCancel: OnCancel
  readonly unpinned: 'refuse' | 'pin'
  /**
   * Which refreshes that do not go to the wished version are rolled back (or cancelled, where AWS cannot roll them back) instead of being
   * left alone: all, those of which it is known that they bring another image, or one that an earlier rollout keeps at a checkpoint, as
   * nobody goes on with it.
   */
  readonly displace: 'all' | 'other-images' | 'kept' | 'none'
  /**
   * Nobody has proved the image here yet: a refresh that has brought it counts, whichever run started it. `since`: ms at which this run
   * began to watch.
   */
  readonly unproved?: { readonly since: number }
  /**
   * How often a refresh to the image is started again that was stopped, and not by this run: a late call of one that has ended does so, or
   * one of its own that it has given up.
   */
  readonly restarts: number
  /** What somebody may have put it back to, which is left so. Absent: whatever was done to it, it is brought to the image. */
  readonly former?: Former | undefined
  /** Percent: a canary goes no further than the checkpoint that has so many. Absent: it goes all the way. */
  readonly until?: number | undefined
  /** Goes into the description of a new launch template version. */
  readonly description: string
}

/** How a canary is watched. `unproved` absent: nothing is on trial there. */
export type WatchWish = Pick<RollWish, 'image' | 'strategy' | 'unproved'>
