/** What groups are after a step that succeeds, or after a wait that ends well: for plans on paper. */
import { isUnknown } from '../../unknown.ts'
import { type AsgFleet, CANCELLING } from './fleet.ts'
import { type Found, type Group, type Instance, readable, weightOf } from './group/group.ts'
import type { Launch } from './group/launch.ts'
import { launchedImages, launchesOf, versionWith } from './group/launches.ts'
import { pinnedBy, policyWith, refreshGoalOf } from './group/mixed-policy.ts'
import type { Refresh } from './group/refresh.ts'
import { SUSPENDED } from './group/suspended.ts'
import type { RollStep } from './roll-step.ts'

/** Without a step: after a wait. */
export const predictFleet = (fleet: AsgFleet, step?: RollStep): AsgFleet => ({
  ...fleet,
  groups: new Map(
    [...fleet.groups].map(([name, found]): readonly [string, Found] => {
      if (isUnknown(found)) return [name, found]
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

/** It is one of the template's. */
const isOf = (launch: Launch, template: string): boolean => launch.template === template

const after = (group: Group, step: RollStep | undefined): Group => {
  const [newest] = group.refreshes
  switch (step?.do) {
    case 'pin-template':
      return pinned(group, step)
    case 'add-version':
      return withVersion(group, step)
    case 'start-refresh':
      return refreshing(group, step)
    case 'send-command':
      return answered(group)
    case 'tag-group':
      return { ...group, suspendedFor: step.refresh }
    case 'untag-group':
      return untagged(group)
    case 'suspend-process':
      return { ...group, suspended: [...group.suspended, SUSPENDED] }
    case 'resume-process':
      return { ...group, suspended: group.suspended.filter(process => process !== SUSPENDED) }
    case 'cancel-refresh':
      return newest ? cancelled(group, newest) : group
    case 'rollback-refresh':
      return newest ? wentBack(group, { ...newest, requested: true }) : group
    case undefined:
      return settled(newest ? refreshed(group, newest) : group)
  }
}

/** What it comes to is told by another look. */
const answered = ({ answers: _, ...group }: Group): Group => group

const untagged = ({ suspendedFor: _, ...group }: Group): Group => group

type StepTo<D extends RollStep['do']> = Extract<RollStep, { readonly do: D }>

const pinned = (group: Group, step: StepTo<'pin-template'>): Group => {
  const versions = step.policy && group.policy ? pinnedBy(group.policy, step.policy) : []
  const own = { of: group, number: step.version }
  const numberOf = ({ template, version, number }: Launch): string =>
    [...versions, own].find(({ of }) => of.template === template && of.version === version)?.number ?? number
  return following(group, numberOf, undefined)
}

const withVersion = (group: Group, step: StepTo<'add-version'>): Group => {
  const known = launchesOf(group).flatMap(launch => (isOf(launch, step.template) ? launch.versions : []))
  const from = known.find(version => version.number === step.from)
  const number = String(1 + Math.max(...known.map(version => Number(version.number))))
  const added = { number, image: step.image, rest: from?.rest ?? '' }
  return ofEach(group, launch => (isOf(launch, step.template) ? { versions: [...launch.versions, added] } : {}))
}

const refreshing = (group: Group, step: StepTo<'start-refresh'>): Group => {
  const to = step.policy ? refreshGoalOf(step.policy) : { template: step.template, version: step.version }
  const refresh = { id: 'new', to, status: 'Pending', percent: 0, why: '', started: undefined, ended: undefined }
  return { ...group, refreshes: [{ ...refresh, state: 'going', ...(step.strategy ? { inPlace: true } : {}) }, ...group.refreshes] }
}

/** What was under way has ended as it was to end. */
const refreshed = (group: Group, newest: Refresh): Group => {
  if (newest.state === 'ending') return newest.status === CANCELLING ? cancelled(group, newest) : wentBack(group, newest)
  return newest.state === 'going' ? replaced(group, newest) : group
}

const replaced = (group: Group, newest: Refresh): Group => {
  const number = newest.to?.version ?? group.number
  const image = newest.to?.images?.[0] ?? imageOf(group, number)
  const numberOf = (launch: Launch): string =>
    (isOf(launch, group.template) && launch.number === group.number ? number : versionWith(launch, image)?.number) ?? launch.number
  return {
    ...(newest.to ? following(group, numberOf, image) : group),
    refreshes: [{ ...newest, state: 'done' }, ...group.refreshes.slice(1)],
    instances: group.instances.map(instance => ({ ...instance, image })),
    ...(group.pool ? { pool: group.pool.map(instance => ({ ...instance, image })) } : {}),
  }
}

/** What it has replaced stays; it does not go back any more either. */
const cancelled = (group: Group, { requested: _, ...newest }: Refresh): Group => ({
  ...group,
  refreshes: [{ ...newest, state: 'cancelled' }, ...group.refreshes.slice(1)],
})

/** What it has launched is replaced by what the group says, and is the first to leave; what ran that image before stays. */
const wentBack = (group: Group, newest: Refresh): Group => {
  const image = newest.to && (newest.to.images?.[0] ?? imageOf(group, newest.to.version))
  const own = ownImage(group)
  const { started = Number.POSITIVE_INFINITY } = newest
  const isBrought = (instance: Instance): boolean =>
    instance.image === image && (newest.inPlace === true || (instance.launched ?? started) >= started)
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

/** What it launches now. */
const ownImage = (group: Group): string => launchedImages(group)[0] ?? ''

/** What left is gone, what was launched is in service, and as many as desired are there: what a refresh has launched besides is not. */
const settled = (group: Group): Group => {
  const image = ownImage(group)
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
  const instances = [...stay.filter(instance => !surplus.has(instance)), ...launched]
  return { ...group, instances, ...(pool ? { pool } : {}), ...healthyTargets(group, instances) }
}

/** Each is healthy in each target group, unless nobody may ask. */
const healthyTargets = ({ targetGroups, targetHealth }: Group, instances: readonly Instance[]): Pick<Group, 'targetHealth'> => {
  if (!targetGroups || isUnknown(targetHealth)) return {}
  const healthy = targetGroups.map(targetGroup => ({ targetGroup, state: 'healthy', reason: '', description: '' }))
  return { targetHealth: new Map(instances.map(({ id }) => [id, healthy])) }
}

/** @param units of capacity that are too many */
const surplusOf = ([first, ...others]: readonly Instance[], units: number): readonly Instance[] => {
  if (!first || units <= 0) return []
  const { weight = 1 } = first
  return weight <= units ? [first, ...surplusOf(others, units - weight)] : surplusOf(others, units)
}
