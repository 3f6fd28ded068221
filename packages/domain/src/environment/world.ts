/** What is known of one environment in one look: what home says of it, and each of its targets. */
import type { LedgerVersion } from '../ledger/history.ts'
import type { LockVersion } from '../lock/holder.ts'
import type { PointerVersion } from '../pointer.ts'
import type { Quarantine } from '../quarantine.ts'
import type { Release } from '../release.ts'
import type { Fleet } from '../rollout/rollout.ts'
import type { ErrorCode } from '../user-error.ts'

/** What is known of one target, in its own account and region. */
export interface TargetWorld {
  /** Empty: it does not exist. */
  readonly pointer: readonly PointerVersion[]
  readonly fleet: Fleet
}
/** A target that could not be read, and why (untrusted text). It keeps no other target waiting. */
export interface UnreadableTarget {
  readonly unreadable: string
  readonly code?: ErrorCode
  /** The reason passes (throttling, a broken connection): it is looked at again. */
  readonly passes?: true
  /** As it was when it was last read, so that the next look can go on from there; nothing is decided on it. */
  readonly before?: TargetWorld
}
export type FoundTarget = TargetWorld | UnreadableTarget

export interface EnvironmentWorld {
  readonly ledger: readonly LedgerVersion[]
  readonly lock: readonly LockVersion[]
  readonly barred: ReadonlyMap<Release, Quarantine>
  /** By name (`eu/eu-west-1`): every target of the environment. */
  readonly targets: ReadonlyMap<string, FoundTarget>
}

export const isRead = (found: FoundTarget): found is TargetWorld => !('unreadable' in found)

/** The targets that could be read, in the order of the delivery file. */
export const readTargets = ({ targets }: Pick<EnvironmentWorld, 'targets'>): readonly (readonly [name: string, TargetWorld])[] =>
  [...targets].flatMap(([name, found]) => (isRead(found) ? [[name, found] as const] : []))

export const unreadTargets = ({ targets }: Pick<EnvironmentWorld, 'targets'>): readonly (readonly [name: string, UnreadableTarget])[] =>
  [...targets].flatMap(([name, found]) => (isRead(found) ? [] : [[name, found] as const]))
