/** A rollout: groups side by side in a wave, waves in order; what follows is not begun unless all before it ended well. */
import { inOrder, type Machine, together } from '../machine.ts'
import type { Found, Group } from './group.ts'
import { type GroupResult, type RollStep, type RollWish, rollGroup } from './roll-group.ts'

export interface Fleet {
  readonly groups: ReadonlyMap<string, Found>
  /** Ids of the refreshes that had ended, or were being cancelled, when this run first looked. */
  readonly past: ReadonlySet<string>
}
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
const CANCELLING = 'Cancelling'

export const endedWell = ({ outcome }: GroupResult): boolean =>
  outcome === 'refreshed' || outcome === 'unchanged' || outcome === 'configured'

export const missingGroup = (name: string): Found => ({ name, unreadable: 'there is no such group', code: 'group.missing' })

export const rollout =
  (wish: RollWish, waves: readonly (readonly string[])[]): Machine<Fleet, RollStep, readonly GroupResult[]> =>
  ({ groups, past }, at) =>
    inOrder(
      waves.map(wave => () => together(wave.map(name => rollGroup(wish, groups.get(name) ?? missingGroup(name), past, at)))),
      endedWell,
    )

/** What the fleet is after a step that succeeds; without a step, after a wait that ends well. For plans on paper. */
export const predictFleet = (fleet: Fleet, step?: RollStep): Fleet => ({
  ...fleet,
  groups: new Map(
    [...fleet.groups].map(([name, found]) => [name, 'unreadable' in found || (step && step.group !== name) ? found : after(found, step)]),
  ),
})
const after = (group: Group, step: RollStep | undefined): Group => {
  const [newest, ...older] = group.refreshes
  switch (step?.do) {
    case 'pin-template':
      return { ...group, version: step.version }
    case 'add-version': {
      const from = group.versions.find(version => version.number === step.from)
      const number = String(1 + Math.max(...group.versions.map(version => Number(version.number))))
      return { ...group, versions: [...group.versions, { number, image: step.image, rest: from?.rest ?? '' }] }
    }
    case 'start-refresh': {
      const refresh = {
        id: 'new',
        to: { template: step.template, version: step.version },
        status: 'Pending',
        percent: 0,
        why: '',
        started: undefined,
        ended: undefined,
      }
      return { ...group, refreshes: [{ ...refresh, state: 'going' }, ...group.refreshes] }
    }
    case 'cancel-refresh':
    case 'rollback-refresh':
      return newest
        ? { ...group, refreshes: [{ ...newest, state: step.do === 'cancel-refresh' ? 'cancelled' : 'rolled-back' }, ...older] }
        : group
    case undefined: {
      if (newest?.state === 'ending') return { ...group, refreshes: [{ ...newest, state: 'rolled-back' }, ...older] }
      if (newest?.state !== 'going') return settled(group)
      const number = newest.to?.version ?? group.number
      const image = imageOf(group, number)
      return settled({
        ...group,
        version: newest.to?.version ?? group.version,
        number,
        refreshes: [{ ...newest, state: 'done' }, ...older],
        instances: group.instances.map(instance => ({ ...instance, image })),
      })
    }
  }
}
const imageOf = (group: Group, number: string): string => group.versions.find(version => version.number === number)?.image ?? ''

/** What left is gone, what was launched is in service, and as many as desired are there. */
const settled = (group: Group): Group => {
  const image = imageOf(group, group.number)
  const stay = group.instances
    .filter(({ leaving }) => !leaving)
    .map(instance => ({ ...instance, image: instance.image === '' ? image : instance.image, inService: !instance.standby }))
  const launched = Array.from({ length: Math.max(0, group.desired - stay.filter(({ inService }) => inService).length) }, (_, index) => ({
    id: `new ${index + 1}`,
    image,
    inService: true,
    leaving: false,
    standby: false,
    protectedFromScaleIn: false,
  }))
  return { ...group, instances: [...stay, ...launched] }
}
