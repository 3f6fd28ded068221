/** The Auto Scaling groups of a target. */
import { unknownBecause } from '../../unknown.ts'
import type { Found } from './group/group.ts'

export interface AsgFleet {
  readonly kind: 'asg'
  readonly groups: ReadonlyMap<string, Found>
  /** Ids of the refreshes that had ended, or were being cancelled, when this run first looked. */
  readonly past: ReadonlySet<string>
}

/** The groups of a fleet of any kind; none where it has none. */
export const groupsIn = (fleet: { readonly kind: string } | AsgFleet): ReadonlyMap<string, Found> =>
  'groups' in fleet ? fleet.groups : NONE
const NONE: ReadonlyMap<string, Found> = new Map()

/**
 * Ids of the refreshes that are no business of a run which looks for the first time: those that have ended, and those that somebody has
 * cancelled before, though AWS is still at it.
 */
export const pastRefreshes = (groups: Iterable<Found>): ReadonlySet<string> =>
  new Set(
    [...groups]
      .flatMap(group => ('refreshes' in group ? group.refreshes : []))
      .filter(({ state, status }) => state !== 'going' && (state !== 'ending' || status === CANCELLING))
      .map(({ id }) => id),
  )
/** AWS's word for it. */
export const CANCELLING = 'Cancelling'

/** One that is named and that nobody has made: its reason says it all. */
export const missingGroup = (name: string): Found => ({
  ...unknownBecause(`Auto Scaling group ${name} does not exist.`, { code: 'group.missing' }),
  name,
})

/**
 * At the first look at groups of which no record says where they are going: what somebody asked AWS to roll back before this run began
 * counts as past too, like what has ended by then. Started again once it has ended, it is not against anybody's word.
 */
export const stoppedBefore = (fleet: AsgFleet): AsgFleet => {
  const ending = [...fleet.groups.values()].flatMap(group =>
    'refreshes' in group ? group.refreshes.filter(({ state }) => state === 'ending') : [],
  )
  return { ...fleet, past: new Set([...fleet.past, ...ending.map(({ id }) => id)]) }
}
