/** What is known of an environment as a place where a release soaks. */
import type { LedgerState } from '../records/ledger/state.ts'
import type { Release } from '../release.ts'
import type { Unknown, UnknownThing } from '../unknown.ts'
import type { Alarm, NoAlarm } from './alarm-health.ts'
import type { Stretch } from './stretches.ts'

/** ms before now that evidence of a soak is looked for: CloudWatch keeps an alarm's history for two weeks at least, and no soak is longer. */
export const SOAK_EVIDENCE = 14 * 24 * 3_600_000

/** What is asked for, ms: so much service within so long. */
export interface WantedSoak {
  /** 0: none. */
  readonly soak: number
  readonly soakWithin: number
}

/** An environment as a place where a release soaks. */
export interface SoakFacts {
  readonly environment: string
  readonly release: Release
  /** The newest version of every pointer of every target there. */
  readonly pointers: readonly { readonly target: string; readonly release: Release | undefined; readonly modified: number }[]
  /** ms, AWS's time of the ledger version that says verified; undefined: it does not say so (any more) */
  readonly verifiedAt: number | undefined
  readonly targets: readonly SoakingTarget[]
  /** The alarms that the delivery file lists for the environment. */
  readonly alarms: readonly (Alarm | NoAlarm)[]
  /** Targets, or parts of them, that could not be read. */
  readonly unreadable: readonly UnknownThing[]
  /** Percent of each group's instances that must be in service on the image. */
  readonly share: number
  /** What the ledger keeps of releases that the environment has moved on from. */
  readonly kept: LedgerState['soak']
}

export interface SoakingTarget {
  readonly name: string
  /** It need not serve. */
  readonly mayBeEmpty: boolean
  readonly groups: readonly SoakingGroup[]
}

export interface SoakingGroup {
  readonly name: string
  /** ms: end of the newest instance refresh or rollback of one, Infinity while it goes on; undefined: none is known */
  readonly refreshed: number | undefined
  /** Instances that it has, on standby too, or those that it wants where these are more. */
  readonly of: number
  readonly inService: number
  readonly standby: number
  /** InService instances that run the release's image there. */
  readonly onImage: number
  /** When an instance of it was in service on the image; what goes on ends at Infinity. */
  readonly service: readonly Stretch[]
  /** ms: when an instance left because a health check said so */
  readonly lost: readonly number[]
  /** What AWS does not show of its service; clauses, untrusted text. */
  readonly unshown: readonly string[]
  /** Why nothing of its service could be asked, a clause; absent: it could be. */
  readonly untold?: Unknown
}
