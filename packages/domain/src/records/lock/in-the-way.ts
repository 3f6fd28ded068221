/** Who keeps a run from the lock of its environment, and how people are told of it. */
import type { Claimant } from './claim.ts'
import { claimStatus, type Holder, holder, type LockVersion } from './holder.ts'

const iso = (ms: number): string => new Date(ms).toISOString()

export const describeHolder = ({ action, run, attempt, expires }: Holder): string =>
  `${action} in ${run} (attempt ${attempt}), until ${iso(expires)}`

/** GitHub has ended it. */
export const isEarlierAttempt = (rival: Claimant, wish: Claimant): boolean => rival.run === wish.run && rival.attempt < wish.attempt

/** Whoever holds the lock and has to be waited for, by a run that takes nothing by force. @param now ms */
export const inTheWay = (history: readonly LockVersion[], wish: Claimant, now: number): Holder | undefined => {
  const held = holder(history, now)
  if (!held || isEarlierAttempt(held, wish)) return undefined
  return claimStatus(history, wish.claim, now) === 'holds' ? undefined : held
}

/** ms at which the holder claimed it, or renewed what AWS still has of it. */
export const heldSince = (history: readonly LockVersion[], { since, renewed }: Holder): number =>
  history.find(({ version }) => version === since)?.modified ?? renewed
