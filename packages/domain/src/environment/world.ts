/** What is known of one environment with one target, in one look. */
import type { LedgerVersion } from '../ledger/history.ts'
import type { LockVersion } from '../lock/holder.ts'
import type { PointerVersion } from '../pointer.ts'
import type { Quarantine } from '../quarantine.ts'
import type { Release } from '../release.ts'
import type { Fleet } from '../rollout/rollout.ts'

export interface EnvironmentWorld {
  readonly ledger: readonly LedgerVersion[]
  readonly lock: readonly LockVersion[]
  /** The target's pointer; empty: it does not exist. */
  readonly pointer: readonly PointerVersion[]
  readonly barred: ReadonlyMap<Release, Quarantine>
  readonly fleet: Fleet
}
