/** A rollout: groups side by side in a wave, waves in order; what follows is not begun unless all before it ended well. */
import { inOrder, type Machine, type Turn, together } from '../../machine/machine.ts'
import { type AsgFleet, CANCELLING, missingGroup } from './fleet.ts'
import { type Found, type Group, type Instance, type Launch, type Refresh, readable, weightOf } from './group.ts'
import { endedWell, type GroupResult } from './group-result.ts'
import { launchesOf, versionWith } from './launches.ts'
import { pinnedBy, policyWith, refreshGoalOf } from './mixed-policy.ts'
import { pinnedTogether } from './pinning.ts'
import { rollGroup } from './roll-group.ts'
import type { RollStep } from './roll-step.ts'
import type { RollWish } from './roll-wish.ts'

export const rollout =
  (wish: RollWish, waves: readonly (readonly string[])[]): Machine<AsgFleet, RollStep, readonly GroupResult[]> =>
  ({ groups, past }, at) => {
    const beside = groupsBeside(wish, groups, name => at.refused.has(name))
    return inOrder(
      waves.map(wave => () => eachOnce(wave.map(name => rollGroup(wish, groups.get(name) ?? missingGroup(name), past, at, beside)))),
      endedWell,
    )
  }

/** The groups of a fleet that are pinned together. */
export const groupsBeside = (wish: RollWish, groups: AsgFleet['groups'], isRefused: (group: string) => boolean): readonly Group[] => {
  const names = pinnedTogether(groups.values(), wish, isRefused)
  return [...groups.values()].filter(readable).filter(({ name }) => names.has(name))
}

/** Side by side; what two of them would do to one group is done once. */
export const eachOnce = <S extends RollStep, E>(turns: readonly Turn<S, E>[]): Turn<S, readonly E[]> => {
  const turn = together(turns)
  if (!('act' in turn)) return turn
  const isFirst = (step: S, index: number): boolean =>
    step.do !== 'pin-template' || turn.act.findIndex(other => other.do === step.do && other.on === step.on) === index
  return { act: turn.act.filter(isFirst) }
}

/** What the fleet is after a step that succeeds; without a step, after a wait that ends well. For plans on paper. */
export const predictFleet = (fleet: AsgFleet, step?: RollStep): AsgFleet => ({
  ...fleet,
  groups: new Map(
    [...fleet.groups].map(([name, found]): readonly [string, Found] => {
      if ('unreadable' in found) return [name, found]
      if (!step || step.group === name) return [name, after(found, step)]
      return [name, step.do === 'pin-template' ? unfollowed(found, step.group) : found]
    }),
  ),
})

/** A group of another fleet in the same account and region is pinned. */
export const withoutFollower = (fleet: AsgFleet, other: string): AsgFleet => ({
  ...fleet,
  groups: new Map([...fleet.groups].map(([name, found]) => [name, readable(found) ? unfollowed(found, other) : found])),
})

/** The other group follows no name any more. */
const unfollowed = (group: Group, other: string): Group =>
  ofEach(group, launch => ({ followers: launch.followers.filter(name => name !== other) }))

const ofEach = (group: Group, change: (launch: Launch) => Partial<Launch>): Group => ({
  ...group,
  ...change(group),
  ...(group.overrides ? { overrides: group.overrides.map(launch => ({ ...launch, ...change(launch) })) } : {}),
})

/** It follows other versions. */
const following = (group: Group, numberOf: (launch: Launch) => string, image: string | undefined): Group => {
  const versions = launchesOf(group).map(of => ({ of, number: numberOf(of) }))
  const next = ofEach(group, launch => ({ version: numberOf(launch), number: numberOf(launch) }))
  return group.policy ? { ...next, policy: policyWith(group.policy, versions, image) } : next
}

const after = (group: Group, step: RollStep | undefined): Group => {
  const [newest, ...older] = group.refreshes
  switch (step?.do) {
    case 'pin-template': {
      const pinned = step.policy && group.policy ? pinnedBy(group.policy, step.policy) : []
      const own = { of: group, number: step.version }
      const numberOf = ({ template, version, number }: Launch): string =>
        [...pinned, own].find(({ of }) => of.template === template && of.version === version)?.number ?? number
      return following(group, numberOf, undefined)
    }
    case 'add-version': {
      const known = launchesOf(group).flatMap(({ template, versions }) => (template === step.template ? versions : []))
      const from = known.find(version => version.number === step.from)
      const number = String(1 + Math.max(...known.map(version => Number(version.number))))
      const added = { number, image: step.image, rest: from?.rest ?? '' }
      return ofEach(group, ({ template, versions }) => (template === step.template ? { versions: [...versions, added] } : {}))
    }
    case 'start-refresh': {
      const refresh = {
        id: 'new',
        to: step.policy ? refreshGoalOf(step.policy) : { template: step.template, version: step.version },
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
      const numberOf = (launch: Launch): string =>
        (launch.template === group.template && launch.number === group.number ? number : versionWith(launch, image)?.number) ??
        launch.number
      return settled({
        ...(newest.to ? following(group, numberOf, image) : group),
        refreshes: [{ ...newest, state: 'done' }, ...older],
        instances: group.instances.map(instance => ({ ...instance, image })),
        ...(group.pool ? { pool: group.pool.map(instance => ({ ...instance, image })) } : {}),
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
  const surplus = new Set(surplusOf(serving, weightOf(serving) - group.desired))
  const launched = Array.from({ length: Math.max(0, group.desired - weightOf(serving)) }, (_, index) => ({
    id: `new ${index + 1}`,
    image,
    inService: true,
    leaving: false,
    standby: false,
    protectedFromScaleIn: false,
  }))
  const pool = group.pool
    ?.filter(({ leaving }) => !leaving)
    .map(instance => ({ ...instance, image: instance.image === '' ? image : instance.image }))
  return { ...group, instances: [...stay.filter(instance => !surplus.has(instance)), ...launched], ...(pool ? { pool } : {}) }
}

/** @param units of capacity that are too many */
const surplusOf = ([first, ...others]: readonly Instance[], units: number): readonly Instance[] => {
  if (!first || units <= 0) return []
  const { weight = 1 } = first
  return weight <= units ? [first, ...surplusOf(others, units - weight)] : surplusOf(others, units)
}
