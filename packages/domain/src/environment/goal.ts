/** Where an environment is to be, by its ledger, and which pointers agree with that. */
import { type LedgerVersion, stateOf } from '../records/ledger/history.ts'
import { isRejected, type LedgerState } from '../records/ledger/state.ts'
import { desiredVersion, type PointerVersion } from '../records/pointer.ts'
import type { Release } from '../release.ts'

export interface Goal {
  /** `forward`: it is being promoted. `back`: somebody rolls back. `rest`: nothing is intended, so it stays on what is verified. */
  readonly way: 'forward' | 'back' | 'rest'
  readonly release: Release
  /** Where a pointer belongs that says neither this release nor what it may say. */
  readonly pointer: Release
}

const goalIn = (state: LedgerState): Goal | undefined => {
  const { intent, current, good } = state
  if (intent?.kind === 'rollback') return { way: 'back', release: intent.release, pointer: intent.release }
  // Which pointers a promotion has not moved yet is for promote to finish.
  if (intent) return { way: 'forward', release: intent.release, pointer: current ?? intent.release }
  if (current === null) return undefined
  // What runs there and was never proved, nor rejected, is on its way all the same.
  return { way: good.includes(current) || isRejected(state, current) ? 'rest' : 'forward', release: current, pointer: current }
}

/** Undefined: nothing was ever recorded as running there. */
export const goalOf = (ledger: readonly LedgerVersion[]): Goal | undefined => goalIn(stateOf(ledger))

export type Drift =
  /** A move of ours that came late, or that its ledger never announced. */
  | { readonly is: 'late' }
  /** Somebody else wrote it, so nobody knows what is meant. */
  | { readonly is: 'foreign'; readonly image: string; readonly version: number }

/**
 * What a pointer says that it should not; undefined: it agrees with the ledger. One that goes back says more than `current` until it is
 * moved: that is no drift.
 */
export const driftOf = (history: readonly PointerVersion[], ledger: readonly LedgerVersion[]): Drift | undefined => {
  const desired = desiredVersion(history)
  const { intent, current } = stateOf(ledger)
  if (!desired) return undefined
  if (desired.metadata === undefined) {
    // The image that belongs there anyway, written once more by somebody: it is the same.
    const known = history.findLast(({ metadata, version }) => version < desired.version && metadata !== undefined)
    const isSame = known?.image === desired.image && (known.metadata?.release === current || known.metadata?.release === intent?.release)
    return isSame ? { is: 'late' } : { is: 'foreign', image: desired.image, version: desired.version }
  }
  const { release } = desired.metadata
  return release === current || release === intent?.release ? undefined : { is: 'late' }
}

/** A full sentence. */
export const foreignText = (target: string, { version, image }: { readonly version: number; readonly image: string }): string =>
  `Version ${version} of the pointer of ${target} (${image}) was not written by this suite.`
