/** A rollout: groups side by side in a wave, waves in order; what follows is not begun unless all before it ended well. */
import { inOrder, type Machine, together } from '../machine.ts'
import type { Found, Group, Instance, Refresh } from './group.ts'
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
      return newest ? cancelled(group, newest) : group
    case 'rollback-refresh':
      return newest ? wentBack(group, { ...newest, requested: true }) : group
    case undefined: {
      if (newest?.state === 'ending') return settled(newest.status === CANCELLING ? cancelled(group, newest) : wentBack(group, newest))
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
/** What it has replaced stays; it does not go back any more either. */
const cancelled = (group: Group, { requested: _, ...newest }: Refresh): Group => ({
  ...group,
  refreshes: [{ ...newest, state: 'cancelled' }, ...group.refreshes.slice(1)],
})

/** What it has launched is replaced by what the group says, and is the first to leave; what ran that image before stays. */
const wentBack = (group: Group, newest: Refresh): Group => {
  const [image, own] = [newest.to && imageOf(group, newest.to.version), imageOf(group, group.number)]
  const { started = Number.POSITIVE_INFINITY } = newest
  const isBrought = (instance: Instance): boolean => instance.image === image && (instance.launched ?? started) >= started
  return {
    ...group,
    refreshes: [{ ...newest, state: 'rolled-back' }, ...group.refreshes.slice(1)],
    instances: [
      ...group.instances.filter(isBrought).map(instance => ({ ...instance, image: own })),
      ...group.instances.filter(instance => !isBrought(instance)),
    ],
  }
}

const imageOf = (group: Group, number: string): string => group.versions.find(version => version.number === number)?.image ?? ''

/** What left is gone, what was launched is in service, and as many as desired are there: what a refresh has launched besides is not. */
const settled = (group: Group): Group => {
  const image = imageOf(group, group.number)
  const stay = group.instances
    .filter(({ leaving }) => !leaving)
    .map(instance => ({ ...instance, image: instance.image === '' ? image : instance.image, inService: !instance.standby }))
  const serving = stay.filter(({ inService }) => inService)
  // The first to leave are those that a refresh was to replace, or that one has launched which went back.
  const surplus = new Set(serving.slice(0, Math.max(0, serving.length - group.desired)))
  const launched = Array.from({ length: Math.max(0, group.desired - serving.length) }, (_, index) => ({
    id: `new ${index + 1}`,
    image,
    inService: true,
    leaving: false,
    standby: false,
    protectedFromScaleIn: false,
  }))
  return { ...group, instances: [...stay.filter(instance => !surplus.has(instance)), ...launched] }
}
