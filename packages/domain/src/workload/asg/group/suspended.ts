/** What keeps AWS at a checkpoint, and by what it is known again. */
import type { Group } from './group.ts'

/** The process that a canary suspends at its checkpoints. Source: Auto Scaling User Guide, "Suspend and resume processes". */
export const SUSPENDED = 'InstanceRefresh'

/** The tag of a group of which it is suspended by us, with the id of the refresh: written before it is suspended, removed after it goes on. */
export const SUSPENDED_TAG = 'golden-ami:suspended'

/**
 * A rollout keeps it at a checkpoint, and nobody else: it is for a rollout to resume it. A tag alone keeps nothing, and one that was left
 * from an earlier refresh says nothing of who has suspended it now.
 */
export const isSuspendedHere = ({ suspended, suspendedFor, refreshes: [newest] }: Group): boolean =>
  newest !== undefined && newest.id === suspendedFor && suspended.includes(SUSPENDED)
