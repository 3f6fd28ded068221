/** What keeps AWS at a checkpoint, and by what it is known again. */
import type { Group } from './group.ts'
import type { Refresh } from './refresh.ts'

/** The process that a canary suspends at its checkpoints. Source: Auto Scaling User Guide, "Suspend and resume processes". */
export const SUSPENDED = 'InstanceRefresh'

/** The tag of a group of which it is suspended by us, with the id of the refresh: written before it is suspended, removed after it goes on. */
export const SUSPENDED_TAG = 'golden-ami:suspended'

/**
 * A rollout has suspended it, and nobody else: it is for a rollout to resume it, also where somebody has begun another refresh since, which
 * would go nowhere. A tag alone keeps nothing, and one of a refresh that AWS does not tell of says nothing of who has suspended it now.
 */
export const isSuspendedHere = ({ suspended, suspendedFor, refreshes }: Group): boolean =>
  suspended.includes(SUSPENDED) && refreshes.some(({ id }) => id === suspendedFor)

/** A rollout keeps this refresh at a checkpoint. */
export const isKeptBy = (group: Group, { id }: Pick<Refresh, 'id'>): boolean => isSuspendedHere(group) && group.suspendedFor === id

/** How what is left of that is taken away; undefined: nothing is. */
export const takingAway = (group: Group): 'resume-process' | 'untag-group' | undefined => {
  if (isSuspendedHere(group)) return 'resume-process'
  return group.suspendedFor !== undefined && !group.suspended.includes(SUSPENDED) ? 'untag-group' : undefined
}
