/** One group to one image: the machine of which a rollout is made. */
import type { Moment } from '../../../machine/machine.ts'
import { type Found, type Group, readable } from '../group/group.ts'
import { type GroupTurn, unreadResult } from '../group-result.ts'
import type { RollWish } from '../roll-wish.ts'
import { afterFailure } from './after-failure.ts'
import { afterSuccess } from './after-success.ts'
import { asPutBack } from './as-put-back.ts'
import { atCheckpoint } from './at-checkpoint.ts'
import { atGroup } from './at-group.ts'
import { inService } from './in-service.ts'
import { nextStep } from './next-step.ts'
import { onCancelled } from './on-cancelled.ts'
import { refused } from './refused.ts'
import { resuming } from './resuming.ts'
import { whileRunning } from './while-running.ts'

/**
 * @param past ids of the refreshes that had ended when this run first looked: a failed one of our own is not repeated, an old one does
 *   not count.
 * @param beside the groups that are pinned together with it, itself among them
 */
export const rollGroup = (
  wish: RollWish,
  found: Found,
  past: ReadonlySet<string>,
  at: Moment,
  beside: readonly Group[] = [],
): GroupTurn => {
  if (!readable(found)) return { end: unreadResult(found) }
  const here = atGroup(wish, found, past, at, beside)
  return (
    onCancelled(here) ??
    resuming(here) ??
    asPutBack(here) ??
    atCheckpoint(here) ??
    whileRunning(here) ??
    afterFailure(here) ??
    inService(here) ??
    afterSuccess(here) ??
    refused(here) ??
    nextStep(here)
  )
}
