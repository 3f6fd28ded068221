/** A canary's process that was suspended at a checkpoint is resumed when nothing is to be kept there any more. */
import { checkpointIn } from '../canary/questions.ts'
import { isSuspending } from '../canary/reached.ts'
import type { Group } from '../group/group.ts'
import { isSuspendedHere, SUSPENDED } from '../group/suspended.ts'
import type { GroupTurn } from '../group-result.ts'
import { subjectOf } from '../roll-step.ts'
import { type AtGroup, endRefused, isToImage } from './at-group.ts'

/**
 * Only when what it keeps has been told to stop, or to go back: resumed before, AWS could go on first. Undefined: nothing is suspended by
 * a rollout, or it is to stay so.
 */
export const resuming = (here: AtGroup): GroupTurn | undefined => {
  const { group, refused } = here
  const verb = verbFor(group)
  if (!verb || isKept(here)) return undefined
  if (refused?.do === verb) return endRefused(here, refused)
  return { act: [{ do: verb, ...subjectOf(group), because: 'nothing is kept at a checkpoint any more' }] }
}

const verbFor = (group: Group): 'resume-process' | 'untag-group' | undefined => {
  if (isSuspendedHere(group)) return 'resume-process'
  return group.suspendedFor !== undefined && !group.suspended.includes(SUSPENDED) ? 'untag-group' : undefined
}

/** What goes to another image is for whoever displaces it, or has begun it. */
const isKept = (here: AtGroup): boolean => {
  const { wish, group, running } = here
  if (running?.state !== 'going') return false
  if (!isToImage(here, running)) return true
  return wish.strategy.type === 'canary' && isSuspending(wish.strategy) && checkpointIn(wish, group) !== undefined
}
