/** A canary's process that was suspended at a checkpoint is resumed when nothing is to be kept there any more. */
import { checkpointIn } from '../canary/questions.ts'
import { isSuspending } from '../canary/reached.ts'
import { isKeptBy, isSuspendedHere, takingAway } from '../group/suspended.ts'
import type { GroupTurn } from '../group-result.ts'
import { subjectOf } from '../roll-step.ts'
import { type AtGroup, endRefused, isToImage } from './at-group.ts'

/**
 * Only when what it keeps has been told to stop, or to go back: resumed before, AWS could go on first. Undefined: nothing is suspended by
 * a rollout, or it is to stay so.
 */
export const resuming = (here: AtGroup): GroupTurn | undefined => {
  const { group, refused } = here
  const verb = takingAway(group)
  if (!verb || isKept(here)) return undefined
  if (refused?.do === verb) return endRefused(here, refused)
  return { act: [{ do: verb, ...subjectOf(group), because: 'nothing is kept at a checkpoint any more' }] }
}

/** What goes to another image is for whoever displaces it, or has begun it; what was kept and has ended keeps nothing else. */
const isKept = (here: AtGroup): boolean => {
  const { wish, group, running } = here
  if (running?.state !== 'going') return false
  if (!isToImage(here, running)) return group.suspendedFor === running.id
  if (isSuspendedHere(group) && !isKeptBy(group, running)) return false
  return wish.strategy.type === 'canary' && isSuspending(wish.strategy) && checkpointIn(wish, group) !== undefined
}
