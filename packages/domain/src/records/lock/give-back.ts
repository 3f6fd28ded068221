/** Gives back the lock of a process that nobody hears of any more: its own claim, and nobody else's. */
import { type Moment, refusalCode, type Turn } from '../../machine/machine.ts'
import type { ErrorCode } from '../../user-error.ts'
import { claimStatus, type Holder, holder, type LockVersion } from './holder.ts'
import { freeLock, LOCK_SHOWN_WITHIN, type LockStep, type LockWish, lockSubject } from './locked.ts'

export interface LeftClaim {
  readonly lock: readonly LockVersion[]
  /** When it was first looked at, ms since the epoch. */
  readonly since: number
}
export interface GivenBack {
  /** What the claim is now. `held`: it holds still, as AWS refuses that it is freed. */
  readonly is: 'freed' | 'taken' | 'expired' | 'never' | 'held'
  /** Who holds the lock. */
  readonly by?: Holder
  /** Of `held`: AWS's words (untrusted text). */
  readonly because?: string
  readonly code?: ErrorCode
}
/** @param mayCome whether the claim may have been written so lately that it is not shown yet */
export const giveBack =
  (wish: LockWish, mayCome: boolean) =>
  ({ lock, since }: LeftClaim, at: Moment): Turn<LockStep, GivenBack> => {
    const status = claimStatus(lock, wish.claim, at.now)
    const by = holder(lock, at.now)
    if (status === 'never' && mayCome && at.now < since + LOCK_SHOWN_WITHIN)
      return { wait: `no claim of this run on ${wish.environment} is to be seen yet`, until: since + LOCK_SHOWN_WITHIN }
    if (status !== 'holds') return { end: { is: status, ...(by ? { by } : {}) } }
    const refused = at.refused.get(lockSubject(wish.environment))
    if (refused) return { end: { is: 'held', because: refused.message, code: refusalCode(refused), ...(by ? { by } : {}) } }
    const step = freeLock(lock, wish, at)
    if (!step) return { end: { is: 'expired' } }
    return { act: [{ ...step, because: 'the step that held it has ended' }] }
  }
