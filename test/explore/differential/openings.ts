/** What a pair begins with, because chance alone seldom comes to it: a refresh in the first target that something hits half way. */
import { type Letter, MINUTE } from '../names.ts'

export type Opening =
  | { readonly starts: Letter }
  /** `settles`: nothing else is done until it has ended. */
  | { readonly calls: 'cancel-refresh' | 'rollback-refresh'; readonly settles?: true }
  /** A kind of what people do, of which the first one that there is is done. */
  | { readonly byHand: string }
  /** ms, at least and at most */
  | { readonly passes: readonly [least: number, most: number] }
  | { readonly rests: true }

/** Nobody knows that image, and somebody may go back to it. */
const [TO_B, TO_Z]: readonly [Opening, Opening] = [{ starts: 'B' }, { starts: 'Z' }]
const CANCEL: Opening = { calls: 'cancel-refresh' }
const ROLL_BACK: Opening = { calls: 'rollback-refresh' }
const GO_BACK: Opening = { calls: 'rollback-refresh', settles: true }
const REST: Opening = { rests: true }
const passes = (least: number, most: number): Opening => ({ passes: [least * MINUTE, most * MINUTE] })
/** One instance has been replaced, and perhaps all. */
const HALF_WAY = passes(3.5, 6)

export const OPENINGS: readonly (readonly Opening[])[] = [
  [TO_Z, HALF_WAY, GO_BACK],
  [TO_B, HALF_WAY, CANCEL, REST],
  [TO_Z, HALF_WAY, ROLL_BACK, passes(0.5, 1), CANCEL, REST],
  // It came from A.
  [TO_Z, HALF_WAY, { byHand: 'image deregistered' }, GO_BACK],
  [TO_B, passes(0, 3), { byHand: 'scaled to zero' }, passes(1, 8), { byHand: 'scaled up' }, REST],
  // What the group follows and what it was on the way to differ then.
  [TO_B, HALF_WAY, GO_BACK, { byHand: 'scaled to zero' }, REST, { byHand: 'scaled up' }, REST],
  // Its instances fail their health checks, where C is doomed.
  [{ starts: 'C' }, REST],
  // A mixed fleet.
  [TO_B, passes(3, 3.5), CANCEL, REST, TO_Z, passes(1, 4), GO_BACK],
]
