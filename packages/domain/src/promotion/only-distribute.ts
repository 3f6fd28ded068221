/**
 * Makes the image of a release available where an environment's targets are, and does nothing else: copies take hours, and the job in which
 * the promotion is reviewed has six. No gate is asked, nothing is announced and no pointer moves, so whoever reviews decides as before.
 */
import { isThere } from '../distribution/result.ts'
import { accountRegionName } from '../distribution/wish.ts'
import { halted } from '../environment/admission/standing.ts'
import { withoutLeftOut } from '../environment/wish/left-out.ts'
import { placesOf } from '../environment/wish/places.ts'
import type { Moment } from '../machine/machine.ts'
import { type Asked, askedOf, ending } from './asked.ts'
import type { PromoteTurn, PromoteWish } from './wish.ts'
import type { PromotionWorld } from './world.ts'

export const onlyDistribute = (wish: PromoteWish, world: PromotionWorld, at: Moment): PromoteTurn => {
  const asked = askedOf(wish, withoutLeftOut(world, wish.leftOut), at)
  return notWanted(asked) ?? notLooked(asked) ?? underWay(asked) ?? goesOn(asked) ?? made(asked)
}

const notWanted = (asked: Asked): PromoteTurn | undefined => {
  const { wish, world } = asked
  const { candidate } = world
  const stop = halted(wish.environment.name, world, { home: accountRegionName(wish.home), places: placesOf(wish.targets) })
  if (stop) return ending(asked, 'failed', stop.why, { code: stop.code })
  if ('none' in candidate)
    return candidate.yet
      ? ending(asked, 'deferred', candidate.none)
      : ending(asked, 'failed', candidate.none, { code: 'promote.no-candidate' })
  const quarantined = world.quarantined.get(candidate.release)
  return (
    quarantined && ending(asked, 'failed', `${candidate.release} is quarantined: ${quarantined.reason}`, { code: 'release.quarantined' })
  )
}

const notLooked = ({ availability }: Asked): PromoteTurn | undefined => (availability ? undefined : { need: 'distribution' })

const underWay = ({ availability }: Asked): PromoteTurn | undefined => (availability && !('end' in availability) ? availability : undefined)

/** Its time is over and nothing has failed: EC2 goes on with every copy that is not there. */
const goesOn = ({ made, at }: Asked): PromoteTurn | undefined => {
  const open = made?.outcome === 'failed' && !at.cancelled ? made.rows.filter(row => !isThere(row)) : []
  if (open.length === 0 || !open.every(({ code }) => code === 'run.unfinished')) return undefined
  return { wait: open.map(row => `${accountRegionName(row)}: ${row.why}`).join('; ') }
}

const made = (asked: Asked): PromoteTurn => {
  const { outcome, why, code } = asked.made ?? { outcome: 'failed' as const, why: '', code: undefined }
  if (outcome === 'available') return ending(asked, 'distributed', why)
  return ending(asked, outcome, why, code ? { code } : {})
}
