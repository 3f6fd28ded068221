/** One group while it is watched, by one look: what a page and the log say of it. It decides nothing. */
import { checkpointsAhead } from '../canary/reached.ts'
import { checkpointSeen } from '../canary/seen.ts'
import type { AsgFleet } from '../fleet.ts'
import { type Group, type Instance, readable } from '../group/group.ts'
import { goesTo } from '../group/launches.ts'
import type { Refresh } from '../group/refresh.ts'
import { countOn, type GroupResult } from '../group-result.ts'
import type { WatchWish } from '../roll-wish.ts'

export type InstanceState = 'in service' | 'coming' | 'leaving' | 'on standby'

/** Instances of a group that are alike. */
export interface AlikeInstances {
  /** AMI id; empty: EC2 does not show it. */
  readonly image: string
  readonly state: InstanceState
  readonly count: number
}
export interface GroupRow extends Pick<GroupResult, 'group' | 'target' | 'checkpoint'> {
  /** AMI id that it is to run. */
  readonly image: string
  /** In service on the image, of all that it has or wants. */
  readonly on: number
  readonly of: number
  /** Those on the image first. */
  readonly instances: readonly AlikeInstances[]
  /** Its refreshes since this run watches, newest first. */
  readonly refreshes: readonly WatchedRefresh[]
  /** ms that it is going to be watched beyond the checkpoint at which it is. */
  readonly bakesAhead: number
}
/** `toImage`: it brings what is to run there. */
export interface WatchedRefresh extends Pick<Refresh, 'id' | 'state' | 'started' | 'ended'> {
  readonly toImage: boolean
}

/** Of each group that can be read. */
export const groupRows = (wish: WatchWish, fleet: AsgFleet, now: number, target?: string): readonly GroupRow[] =>
  [...fleet.groups.values()].filter(readable).map(group => ({
    group: group.name,
    ...(target === undefined ? {} : { target }),
    image: wish.image,
    ...countOn(group, wish.image),
    instances: alike(group, wish.image),
    refreshes: refreshesOf(group, wish.image, fleet.past),
    ...checkpointSeen(wish, group, now),
    bakesAhead: bakesAhead(wish, group),
  }))

const refreshesOf = (group: Group, image: string, past: ReadonlySet<string>): readonly WatchedRefresh[] =>
  group.refreshes.filter(({ id }) => !past.has(id)).map(refresh => ({ ...pick(refresh), toImage: goesTo(group, refresh, image) }))

const pick = ({ id, state, started, ended }: Refresh): Omit<WatchedRefresh, 'toImage'> => ({ id, state, started, ended })

const STATES: readonly InstanceState[] = ['in service', 'coming', 'on standby', 'leaving']

const stateOf = ({ leaving, standby, inService }: Instance): InstanceState => {
  if (leaving) return 'leaving'
  if (standby) return 'on standby'
  return inService ? 'in service' : 'coming'
}

const alike = ({ instances }: Group, wished: string): readonly AlikeInstances[] => {
  const images = [...new Set(instances.map(({ image }) => image))].sort((a, b) => rank(a, wished) - rank(b, wished) || (a < b ? -1 : 1))
  return images.flatMap(image =>
    STATES.flatMap(state => {
      const count = instances.filter(one => one.image === image && stateOf(one) === state).length
      return count > 0 ? [{ image, state, count }] : []
    }),
  )
}
const rank = (image: string, wished: string): number => (image === wished ? 0 : 1)

const bakesAhead = ({ strategy, image }: WatchWish, group: Group): number => {
  if (strategy.type === 'canary') return checkpointsAhead(strategy, group, image).length * strategy.bake
  const { on, of } = countOn(group, image)
  const ahead = strategy.checkpoints.filter(percent => percent < 100 && on * 100 < percent * of).length
  return on < of ? ahead * strategy.checkpointDelay + strategy.bake : 0
}
