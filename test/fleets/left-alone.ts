/** What a group may be two days after the last run, with nobody there. */
import { hours } from '@golden-ami/local-aws'
import { type GroupFacts, isWholly } from './fleet-facts.ts'
import type { FleetScene } from './fleet-scene.ts'
import type { Mishap } from './mishaps.ts'

/** ms */
export const LEFT_ALONE = hours(48.5)

/**
 * Each group for itself: AWS replaces the instances of one, and nobody is there to begin the next. It is one image, or as it was left, or
 * held at a checkpoint for so long, or AWS has given up on it for a reason that there is.
 */
export const isSettled = (scene: FleetScene, mishaps: readonly Mishap[], before: GroupFacts | undefined, now: GroupFacts): boolean =>
  isWholly([now], 'base') ||
  isWholly([now], 'next') ||
  // What lacked instances gets them, of what the group follows.
  (now.next === before?.next && now.base >= before.base) ||
  (now.refreshing !== undefined && scene.rule.held >= LEFT_ALONE) ||
  hasGivenUp(mishaps, now)

/** Every refresh of ours is rolled back by AWS where it fails; half way it stays only where the rollback cannot launch anything in its turn. */
const hasGivenUp = (mishaps: readonly Mishap[], { last }: GroupFacts): boolean => last === 'RollbackFailed' && mishaps.some(lastsAnHour)

/** Keeps a refresh from any progress for the hour after which AWS gives up. */
const lastsAnHour = (mishap: Mishap): boolean =>
  (mishap.is === 'no capacity' && mishap.length >= hours(1)) || (mishap.is === 'person' && mishap.act === 'suspend and resume')
