/** The targets of a promotion: which of them the candidate has reached, which it can go to now, and which it cannot. */
import { pointerSubject } from '../environment/steps.ts'
import { isRead } from '../environment/world.ts'
import { type Moment, refusalCode } from '../machine.ts'
import { desiredVersion, type PointerVersion } from '../pointer.ts'
import type { ErrorCode } from '../user-error.ts'
import type { Candidate, PromotionWorld } from './world.ts'

/** The image that a target is to be pointed to, by its id in the target's account and region, or why there is none. */
export const imageIn = (world: PromotionWorld, target: string): { readonly image: string } | { readonly missing: string } =>
  world.available.get(target) ?? { missing: 'nobody looked for it' }

export type Destination = { readonly target: string } & (
  | { readonly is: 'done'; readonly image: string }
  | { readonly is: 'open'; readonly image: string; readonly history: readonly PointerVersion[] }
  /** It cannot be read at the moment. */
  | { readonly is: 'later'; readonly why: string }
  | { readonly is: 'closed'; readonly why: string; readonly code: ErrorCode }
)

export const destinationOf = (world: PromotionWorld, target: string, { release }: Candidate, at: Moment): Destination => {
  const found = world.targets.get(target) ?? { unreadable: 'it was not looked at' }
  if (!isRead(found)) {
    const why = `it cannot be read: ${found.unreadable}`
    return found.passes ? { target, is: 'later', why } : { target, is: 'closed', why, code: found.code ?? 'target.unreadable' }
  }
  const refused = at.refused.get(pointerSubject(target))
  if (refused) return { target, is: 'closed', why: refused.message, code: refusalCode(refused) }
  const available = imageIn(world, target)
  if ('missing' in available) return { target, is: 'closed', why: available.missing, code: 'promote.not-available' }
  const desired = desiredVersion(found.pointer)
  const isThere = desired?.says?.release === release && desired.image === available.image
  return isThere ? { target, is: 'done', image: available.image } : { target, is: 'open', image: available.image, history: found.pointer }
}

/** What became of a target of a promotion. */
export interface PromotedTarget {
  readonly target: string
  readonly outcome: 'promoted' | 'open' | 'failed'
  /** AMI id there, empty: it has none. */
  readonly image: string
  readonly why: string
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
      return { target, outcome: 'failed', image: '', why: destination.why }
  }
}
