import type { Refresh } from '../group/refresh.ts'
import { isSuspendedHere, SUSPENDED } from '../group/suspended.ts'
import type { GroupTurn } from '../group-result.ts'
import { type AtGroup, end, isToImage, stop } from './at-group.ts'
import { isDisplaced } from './displaced.ts'
import { resuming } from './resuming.ts'

/** The workflow was cancelled: what it has begun is stopped where that is wished, and nothing else is done. */
export const onCancelled = (here: AtGroup): GroupTurn | undefined => {
  const { wish, at, running, refused, ended } = here
  if (!at.cancelled) return undefined
  const undo = wish.onCancel === 'cancel' ? 'cancel-refresh' : 'rollback-refresh'
  const isUndoRefused = refused?.do === undo
  if (running && isUndone(here, running) && !isUndoRefused) return stop(here, undo, 'the workflow was cancelled')
  if (refused?.do !== 'resume-process' && refused?.do !== 'untag-group' && !isUndoRefused) {
    const resumed = resuming(here)
    if (resumed) return resumed
  }
  if (running) {
    const whyNot = isUndoRefused ? `: ${refused.message}` : ''
    return end(here, 'cancelled', `instance refresh ${running.id} is ${running.status} and goes on in AWS${whyNot}${leftSuspended(here)}`)
  }
  const [last] = ended
  return end(here, 'cancelled', `${last ? `instance refresh ${last.id} is ${last.status}` : 'nothing was running'}${leftSuspended(here)}`)
}

const leftSuspended = ({ group, refused }: AtGroup): string =>
  isSuspendedHere(group)
    ? `; its process ${SUSPENDED} stays suspended${refused?.do === 'resume-process' ? `: ${refused.message}` : ''}`
    : ''

/** What goes to the image that is verified is never rolled back: only what it displaces is, also when its ledger says already that it goes. */
const isUndone = (here: AtGroup, running: Refresh): boolean => {
  const { onCancel, displace } = here.wish
  if (onCancel === 'leave' || running.state !== 'going') return false
  const isRestoring = displace === 'all' || displace === 'other-images'
  return onCancel === 'rollback' && isRestoring ? !isToImage(here, running) && isDisplaced(here, running) : isToImage(here, running)
}
