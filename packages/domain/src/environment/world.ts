/** What is known of one environment in one look: what home says of it, and each of its targets. */
import type { AwayHome } from '../away-home.ts'
import type { Alarm, NoAlarm } from '../gates/alarm-health.ts'
import type { LedgerVersion } from '../records/ledger/history.ts'
import type { LockVersion } from '../records/lock/holder.ts'
import { desiredVersion, type PointerVersion } from '../records/pointer.ts'
import type { Quarantine } from '../records/quarantine.ts'
import type { Release } from '../release.ts'
import { isKnown, type Unknown } from '../unknown.ts'
import type { PlaceFacts } from '../workload/asg/preflight/before-launch/facts.ts'
import type { Fleet } from '../workload/fleet.ts'
import type { Halt } from './halt.ts'
import type { LaunchImage } from './launch-image.ts'
import type { Deeds } from './reversal/deed.ts'

/** What is known of one target, in its own account and region. */
export interface TargetWorld {
  /** Empty: it does not exist. */
  readonly pointer: readonly PointerVersion[]
  readonly fleet: Fleet
  /** Absent: it is not halted. */
  readonly halt?: Halt
  /** The images that it could go back to, by id, as EC2 tells them there; absent: nobody has asked. */
  readonly images?: ReadonlyMap<string, LaunchImage>
  /** What its launches rest on, as it was before anything was changed; absent: nobody has asked. */
  readonly launches?: PlaceFacts
}
/** A target that could not be read. It keeps no other target waiting. */
export interface UnreadableTarget extends Unknown {
  /** As it was when it was last read, so that the next look can go on from there; nothing is decided on it. */
  readonly before?: TargetWorld
}
export type FoundTarget = TargetWorld | UnreadableTarget

/** The alarms of an environment, in every account and region that could be read. */
export interface WatchedAlarms {
  /** ms since the epoch */
  readonly asked: number
  readonly alarms: readonly (Alarm | NoAlarm)[]
}

export interface EnvironmentWorld {
  readonly ledger: readonly LedgerVersion[]
  readonly lock: readonly LockVersion[]
  readonly quarantined: ReadonlyMap<Release, Quarantine>
  /** Absent: home says of no halt. */
  readonly halt?: Halt
  /** Absent: home can be read and written. Only a rollback goes on without it. */
  readonly away?: AwayHome
  /** Its alarms, where a wave bakes or is about to begin. Absent: nobody has asked. */
  readonly watched?: WatchedAlarms
  /** Who has put back what somebody has put back, where anything was. Absent: nobody has asked. */
  readonly deeds?: Deeds
  /** On paper: whatever bakes has done so. */
  readonly baked?: true
  /** By name (`eu/eu-west-1`): every target of the environment. */
  readonly targets: ReadonlyMap<string, FoundTarget>
}

export const isRead = (found: FoundTarget): found is TargetWorld => isKnown(found)

/** The targets that could be read, in the order of the delivery file. */
export const readTargets = ({ targets }: Pick<EnvironmentWorld, 'targets'>): readonly (readonly [name: string, TargetWorld])[] =>
  [...targets].flatMap(([name, found]) => (isRead(found) ? [[name, found] as const] : []))

/** Each target as it was last read, by this run; one that it never read is left out. */
export const lastReadTargets = ({ targets }: Pick<EnvironmentWorld, 'targets'>): readonly TargetWorld[] =>
  [...targets.values()].flatMap(found => (isRead(found) ? [found] : (found.before ?? [])))

export const unreadTargets = ({ targets }: Pick<EnvironmentWorld, 'targets'>): readonly (readonly [name: string, UnreadableTarget])[] =>
  [...targets].flatMap(([name, found]) => (isRead(found) ? [] : [[name, found] as const]))

/** A sentence without its stop; empty: every target could be read. */
export const whyUnread = (world: Pick<EnvironmentWorld, 'targets'>): string =>
  unreadTargets(world)
    .map(([name, { why }]) => `Target ${name} cannot be read: ${why}`)
    .join('; ')

/** What the pointers of the targets that can be read say, in the order of the delivery file. */
export const desiredVersions = (world: Pick<EnvironmentWorld, 'targets'>): readonly PointerVersion[] =>
  readTargets(world).flatMap(([, { pointer }]) => desiredVersion(pointer) ?? [])

/**
 * What a machine of an environment may ask to be shown besides: the images that could be gone back to, its alarms, and once, before anything
 * is changed, what launches rest on; and who has put back what was put back.
 */
export type EnvironmentNeed = 'images' | 'alarms' | 'launches' | 'deeds'

/** Whether any target that can be read has a pointer. */
export const isPointed = (world: Pick<EnvironmentWorld, 'targets'>): boolean =>
  readTargets(world).some(([, { pointer }]) => pointer.length > 0)
