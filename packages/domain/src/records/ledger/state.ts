/** What a ledger version says of its environment after its event. One GetParameter tells all that a decision needs. */
import type { Release } from '../../release.ts'
import { anyText, either, entries, made, many, oneOf, openData, orNull } from '../../schema/combinators.ts'
import type { Infer } from '../../schema/infer.ts'
import { DURATION_TEXT, MOMENT, RELEASE } from '../texts.ts'

/** Written before pointers move; gone when the outcome is known. */
const INTENT = openData({
  release: { type: RELEASE, required: true },
  kind: { type: oneOf('promote', 'rollback'), required: true },
  /** URL of the run that is at it. */
  run: { type: anyText, required: true },
  at: { type: MOMENT, required: true },
  /** The plan-hash that was decided on: approvals of an earlier attempt count only for the same one. */
  plan: { type: anyText },
  /** Names of targets that dropped out of what was approved: it is not for them. */
  dropped: { type: many(anyText) },
})
export type Intent = Infer<typeof INTENT>

const HOLD = openData({
  reason: { type: anyText, required: true },
  by: { type: anyText, required: true },
  at: { type: MOMENT, required: true },
})
export type Hold = Infer<typeof HOLD>

const REJECTION = openData({ release: { type: RELEASE, required: true }, reason: { type: anyText, required: true } })
export type Rejection = Infer<typeof REJECTION>

/** A rejection whose reason was cut is stored as a bare name. */
const STORED_REJECTION = made(either(RELEASE, REJECTION), one => (typeof one === 'string' ? { release: one, reason: '' } : one))

export const STATE = openData({
  /** What the pointers were read back as; null before the first baseline or promotion. */
  current: { type: orNull(RELEASE), required: true },
  /** Verified here and not rejected since, the last verified first. At most `MOST_GOOD`. */
  good: { type: many(RELEASE), required: true },
  intent: { type: orNull(INTENT), required: true },
  hold: { type: orNull(HOLD), required: true },
  /** The newest first, all of them: when they do not fit, reasons are cut before names. */
  rejected: { type: many(STORED_REJECTION), required: true },
  /** Soak that releases had reached here when the environment moved on, as durations (`26h`). At most `MOST_SOAKED`, the newest first. */
  soak: { type: entries(RELEASE, DURATION_TEXT, 0, Number.POSITIVE_INFINITY), required: true },
})
export type LedgerState = Infer<typeof STATE>

export const GOOD_KEPT = 5
export const SOAKS_KEPT = 5

/** An environment of which nothing has been written yet. */
export const UNWRITTEN: LedgerState = { current: null, good: [], intent: null, hold: null, rejected: [], soak: {} }

export const isRejected = (state: LedgerState, release: Release): boolean => state.rejected.some(rejection => rejection.release === release)
