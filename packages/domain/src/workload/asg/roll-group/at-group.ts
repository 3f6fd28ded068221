/** One group and what is wished of it: what every question about it is asked of. */
import { type Moment, type Refused, refusalCode } from '../../../machine/machine.ts'
import { checkpointSeen } from '../canary/seen.ts'
import type { Group, Instance } from '../group/group.ts'
import { goesTo } from '../group/launches.ts'
import type { Refresh } from '../group/refresh.ts'
import { countOn, type GroupResult, type GroupTurn, refreshesSeen } from '../group-result.ts'
import { lacksForRoots } from '../preflight/root-volume.ts'
import { type RollStep, subjectOf } from '../roll-step.ts'
import type { RollWish } from '../roll-wish.ts'

export interface AtGroup {
  readonly wish: RollWish
  readonly group: Group
  /** Ids of the refreshes that had ended when this run first looked. */
  readonly past: ReadonlySet<string>
  readonly at: Moment
  /** The groups that are pinned together with it, itself among them. */
  readonly beside: readonly Group[]
  /** The last step on it that AWS refused. */
  readonly refused: Refused | undefined
  /** The refresh that has not ended. */
  readonly running: Refresh | undefined
  /** Refreshes to the image that have ended and count, newest first. */
  readonly ended: readonly Refresh[]
  /** Instances that are still to be replaced. */
  readonly stale: readonly Instance[]
  /** `3 of 4 instances run ami-…`, and what of the others is known. */
  readonly standing: string
}

/** @param past a failed refresh of our own is not repeated, an old one does not count */
export const atGroup = (asked: RollWish, group: Group, past: ReadonlySet<string>, at: Moment, beside: readonly Group[]): AtGroup => {
  const wish = wishFor(asked, group)
  const counts = ({ id, state }: Refresh): boolean => !past.has(id) || (wish.unproved !== undefined && state === 'done')
  return {
    ...{ wish, group, past, at, beside },
    refused: at.refused.get(group.name),
    running: group.refreshes.find(isGoing),
    ended: group.refreshes.filter(refresh => !isGoing(refresh) && goesTo(group, refresh, wish.image) && counts(refresh)),
    stale: [...replacedIn(wish, group), ...poolOf(group)].filter(({ image, leaving }) => image !== wish.image && image !== '' && !leaving),
    standing: standingText(wish, group),
  }
}

/** A way back is not refused where the strategy's needs are not met: instances are replaced then. */
const wishFor = (wish: RollWish, group: Group): RollWish =>
  wish.otherwise && lacksForRoots(group, wish).length > 0 ? { ...wish, strategy: wish.otherwise } : wish

const isGoing = ({ state }: Refresh): boolean => state === 'going' || state === 'ending'

/** It goes, or went, to the wished image. */
export const isToImage = ({ wish, group }: AtGroup, refresh: Refresh): boolean => goesTo(group, refresh, wish.image)

/** A refresh leaves it alone, because somebody wants that. */
export const isLeftAlone =
  ({ strategy }: RollWish) =>
  ({ standby, protectedFromScaleIn }: Instance): boolean =>
    standby ? strategy.standby === 'ignore' : protectedFromScaleIn && strategy.protected === 'ignore'

/** The instances that a refresh replaces. */
export const replacedIn = (wish: RollWish, { instances }: Group): readonly Instance[] =>
  instances.filter(instance => !isLeftAlone(wish)(instance))

/** The instances that stay in its warm pool. */
export const poolOf = ({ pool = [] }: Group): readonly Instance[] => pool.filter(({ leaving }) => !leaving)

const standingText = (wish: RollWish, group: Group): string => {
  const { on, of } = countOn(group, wish.image)
  const left = group.instances.filter(isLeftAlone(wish)).filter(({ image }) => image !== wish.image)
  const pool = group.pool ?? []
  const warm = pool.filter(({ image }) => image === wish.image).length
  return [
    `${on} of ${of} instances run ${wish.image}`,
    ...(pool.length > 0 ? [`${warm} of ${pool.length} in its warm pool do`] : []),
    ...(left.length > 0 ? [`left alone, because they are protected or on standby: ${left.map(({ id }) => id).join(', ')}`] : []),
  ].join('; ')
}

export const end = (
  { group, wish, past, at }: AtGroup,
  outcome: GroupResult['outcome'],
  why: string,
  more: Pick<GroupResult, 'cause' | 'refusal'> = {},
): GroupTurn => ({
  end: {
    ...{ group: group.name, outcome, why },
    instances: countOn(group, wish.image),
    ...refreshesSeen(group, past),
    ...checkpointSeen(wish, group, at.now),
    ...more,
  },
})

/** What AWS refused to its face ends it. */
export const endRefused = (here: AtGroup, refused: Refused): GroupTurn =>
  end(here, 'failed', refused.message, { cause: 'place', refusal: { code: refusalCode(refused), message: refused.message } })

/** Stops the refresh that is running. */
export const stop = ({ group }: AtGroup, how: 'cancel-refresh' | 'rollback-refresh', because: string): GroupTurn => {
  const step: RollStep = { do: how, ...subjectOf(group), because }
  return { act: [step] }
}
