/** Where a replacement stands: which instances are old, which are new, and how many of those count. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { seconds } from '../../../time/timeline.ts'
import { counts, instancesWanted, launchedNow } from '../capacity.ts'
import { launchChoices, matches } from '../configuration.ts'
import { isLeaving } from '../lifecycle.ts'
import { failsAsTarget, passesAsTarget } from '../load-balancing.ts'
import type { AutoScalingState, Group, Member, Preferences } from '../state.ts'

/** Instances that were in the group when a phase (refresh or rollback) began, some of which it replaces. */
export interface Phase {
  readonly group: string
  /** Ids of all instances of the group at the beginning. */
  readonly present: ReadonlySet<string>
  /** Whether an instance that was present is to be replaced, as far as its origin goes. */
  readonly old: (member: Member) => boolean
  readonly preferences: Preferences
}
export interface Standing {
  /** Its desired capacity in instances, whatever they weigh. */
  readonly group: Group
  /** Old instances that are still there, oldest first: in service, pending or in standby. */
  readonly remaining: readonly Member[]
  /** Those of them that the preferences let go now. */
  readonly replaceable: readonly Member[]
  /** Old instances that are being terminated. */
  readonly departing: number
  /** Instances in service, healthy and warmed up. */
  readonly ready: number
  /** How many instances have to be new in the end. */
  readonly total: number
  /** How many are: healthy and warmed up. */
  readonly updated: number
  /** Milliseconds until the next new instance is warm; undefined when none is warming up. */
  readonly nextWarm: number | undefined
  /** The instance that has yet to warm up for the longest. */
  readonly warming: string | undefined
  /** How many instances the group still has to launch. */
  readonly lacking: number
}

export const standing = (state: AutoScalingState, phase: Phase): Standing => {
  const { now } = state.place.world.timeline
  const row = state.groups.own(phase.group)!
  const group = { ...row, DesiredCapacity: instancesWanted(row) }
  const warmup = seconds(phase.preferences.InstanceWarmup)
  const members = group.members.filter(counts)
  const fresh = members.filter(({ InstanceId }) => !phase.present.has(InstanceId))
  const warmAt = fresh
    .filter(member => serves(member) && passesAsTarget(state, row, member.InstanceId))
    .map(({ inServiceSince }) => (inServiceSince ?? now) + warmup)
  const warming = warmAt.filter(at => at > now)
  const old = group.members.filter(
    member => phase.present.has(member.InstanceId) && phase.old(member) && !ignored(member, phase.preferences),
  )
  const remaining = old.filter(member => counts(member) || member.LifecycleState === 'Standby')
  const leaving = remaining.filter(counts).length
  const kept = members.length - fresh.length - leaving
  const total = Math.max(group.DesiredCapacity - kept, leaving)
  return {
    group,
    remaining,
    replaceable: remaining.filter(member => !awaited(member, phase.preferences)),
    departing: old.filter(isLeaving).length,
    ready:
      members.filter(member => stillServes(state, row, member) && phase.present.has(member.InstanceId)).length +
      (warmAt.length - warming.length),
    total,
    updated: Math.min(total, warmAt.length - warming.length),
    nextWarm: warming.length ? Math.min(...warming) - now : undefined,
    warming: fresh.filter(serves).findLast(({ inServiceSince }) => (inServiceSince ?? now) + warmup > now)?.InstanceId,
    lacking: Math.max(0, group.DesiredCapacity + row.surge - members.length),
  }
}
/** An old instance, also one that is no target any more: only where a target group calls it unhealthy it serves nobody. */
export const stillServes = (state: AutoScalingState, group: Group, member: Member): boolean =>
  serves(member) && !failsAsTarget(state, group, member.InstanceId)
export const serves = ({ LifecycleState, HealthStatus }: Member): boolean => LifecycleState === 'InService' && HealthStatus === 'Healthy'

/**
 * Instances that are protected from scale in, and instances in standby, are replaced, left alone, or waited for.
 * @rule autoscaling.refresh.protected-and-standby https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html (unverified)
 */
const ignored = (member: Member, { ScaleInProtectedInstances, StandbyInstances }: AutoScaling.RefreshPreferences): boolean =>
  member.LifecycleState === 'Standby'
    ? StandbyInstances === 'Ignore'
    : member.ProtectedFromScaleIn === true && ScaleInProtectedInstances === 'Ignore'
const awaited = (member: Member, { ScaleInProtectedInstances, StandbyInstances }: AutoScaling.RefreshPreferences): boolean =>
  member.LifecycleState === 'Standby'
    ? StandbyInstances === 'Wait'
    : member.ProtectedFromScaleIn === true && ScaleInProtectedInstances === 'Wait'

/** Which instances a refresh replaces: all, or with SkipMatching those that do not match what the group launches now. */
export const oldForRefresh =
  (state: AutoScalingState, name: string, { SkipMatching }: AutoScaling.RefreshPreferences) =>
  (member: Member): boolean =>
    !SkipMatching || !matches(launchChoices(state.ec2, launchedNow(state, state.groups.own(name)!)), member)
