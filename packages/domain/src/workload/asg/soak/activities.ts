/** What Auto Scaling's scaling activities tell of the instances of a group. */
import type { Unknown } from '../../../unknown.ts'

/** An instance began to come into service in its group, which may have failed, came into service there, or began to leave it. */
export interface ServiceChange {
  readonly instance: string
  readonly does: 'begins' | 'enters' | 'leaves'
  /** ms since the epoch */
  readonly at: number
  /** It left because a health check said so. */
  readonly unhealthy: boolean
}

/** Every change since a moment that the look knows, or why AWS does not tell them (untrusted text). */
export type GroupActivities = { readonly changes: readonly ServiceChange[] } | Unknown

/** By name of the target, then of the group. */
export type ActivitiesByTarget = ReadonlyMap<string, ReadonlyMap<string, GroupActivities>>
