/** What a ledger version says of its environment after its event. One GetParameter tells all that a decision needs. */
import type { Release } from '../../release.ts'

/** Written before pointers move; gone when the outcome is known. */
export interface Intent {
  readonly release: Release
  readonly kind: 'promote' | 'rollback'
  /** URL of the run that is at it. */
  readonly run: string
  /** ISO 8601, UTC */
  readonly at: string
  /** The plan-hash that was decided on: approvals of an earlier attempt count only for the same one. */
  readonly plan?: string
}

export interface Hold {
  readonly reason: string
  readonly by: string
  /** ISO 8601, UTC */
  readonly at: string
}

export interface Rejection {
  readonly release: Release
  readonly reason: string
}

export interface LedgerState {
  /** What the pointers were read back as; null before the first baseline or promotion. */
  readonly current: Release | null
  /** Verified here and not rejected since, the last verified first. At most `MOST_GOOD`. */
  readonly good: readonly Release[]
  readonly intent: Intent | null
  readonly hold: Hold | null
  /** The newest first, all of them: when they do not fit, reasons are cut before names. */
  readonly rejected: readonly Rejection[]
  /** Soak that releases had reached here when the environment moved on, as durations (`26h`). At most `MOST_SOAKED`, the newest first. */
  readonly soak: Readonly<Record<Release, string>>
}

export const MOST_GOOD = 5
export const MOST_SOAKED = 5

/** An environment of which nothing has been written yet. */
export const UNWRITTEN: LedgerState = { current: null, good: [], intent: null, hold: null, rejected: [], soak: {} }

export const isRejected = (state: LedgerState, release: Release): boolean => state.rejected.some(rejection => rejection.release === release)
