/** The targets of a promotion: which of them the candidate has reached, which it can go to now, and which it cannot. */
import { pointerSubject } from '../environment/steps.ts'
import { isRead, type TargetWorld, type UnreadableTarget } from '../environment/world.ts'
import { type Moment, refusalCode } from '../machine/machine.ts'
import { desiredVersion, type PointerVersion } from '../records/pointer.ts'
import { NOT_LOOKED_AT } from '../unknown.ts'
import type { ErrorCode } from '../user-error.ts'
import type { LocalImage } from './availability.ts'
import type { PromotedTarget } from './wish.ts'
import type { Candidate, PromotionWorld } from './world.ts'

export type Destination = { readonly target: string } & (
  | { readonly is: 'done'; readonly image: string }
  | { readonly is: 'open'; readonly image: string; readonly history: readonly PointerVersion[] }
  /** It cannot be read at the moment, or its image is not there yet. */
  | { readonly is: 'later'; readonly why: string; readonly isUnread?: true }
  /** `image`: the candidate there; absent: it has none. */
  | { readonly is: 'closed'; readonly why: string; readonly code: ErrorCode; readonly image?: string }
)

/** The version that a target's pointer has, if it says the candidate. */
export const saysCandidate = (history: readonly PointerVersion[], { release, image }: Candidate): PointerVersion | undefined => {
  const desired = desiredVersion(history)
  return desired?.metadata?.release === release && desired.metadata.source === image ? desired : undefined
}

/** @param local the candidate in the target's account and region */
export const destinationOf = (
  world: Pick<PromotionWorld, 'targets'>,
  target: string,
  candidate: Candidate,
  local: LocalImage,
  at: Moment,
): Destination => {
  const found = world.targets.get(target) ?? NOT_LOOKED_AT
  return isRead(found) ? (refusedThere(target, local, at) ?? readThere(target, found, candidate, local)) : unread(target, found)
}

const unread = (target: string, { why: reason, transient, code = 'target.unreadable' }: UnreadableTarget): Destination => {
  const why = `it cannot be read: ${reason}`
  return transient ? { target, is: 'later', why, isUnread: true } : { target, is: 'closed', why, code }
}

const refusedThere = (target: string, local: LocalImage, at: Moment): Destination | undefined => {
  const refused = at.refused.get(pointerSubject(target))
  const there = 'image' in local ? { image: local.image } : {}
  return refused && { target, is: 'closed', why: refused.message, code: refusalCode(refused), ...there }
}

const readThere = (target: string, { pointer }: TargetWorld, candidate: Candidate, local: LocalImage): Destination => {
  if ('later' in local) return { target, is: 'later', why: local.later }
  if ('missing' in local) {
    const said = local.gone ? saysCandidate(pointer, candidate) : undefined
    return said ? { target, is: 'done', image: said.image } : { target, is: 'closed', why: local.missing, code: local.code }
  }
  const desired = desiredVersion(pointer)
  const isThere = desired?.metadata?.release === candidate.release && desired.image === local.image
  return isThere ? { target, is: 'done', image: local.image } : { target, is: 'open', image: local.image, history: pointer }
}

export const promotedTarget = (destination: Destination): PromotedTarget => {
  const { target } = destination
  switch (destination.is) {
    case 'done':
      return { target, outcome: 'promoted', image: destination.image, why: `its pointer says ${destination.image}` }
    case 'open':
      return { target, outcome: 'open', image: destination.image, why: 'its pointer was not moved' }
    case 'later':
      return { target, outcome: 'open', image: '', why: destination.why }
    case 'closed':
      return { target, outcome: 'failed', image: destination.image ?? '', why: destination.why }
  }
}

export const isDone = (destination: Destination): boolean => destination.is === 'done'
