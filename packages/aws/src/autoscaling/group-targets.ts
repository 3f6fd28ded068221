/** What the target groups of a group say of its instances in service. */
import { asksTargets, failsAsTarget, type Group, isUnknown, type TargetHealth, type TargetHealths } from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import type { Known } from '../connection/facts.ts'
import { orUnknown } from '../connection/unknown.ts'
import type { elasticLoadBalancing, Target } from '../elasticloadbalancing/client.ts'
import { ALL_GROUPS_AFTER, type FleetFacts, sameSince } from './fleet-facts.ts'

interface TargetClients {
  readonly loadBalancing: ReturnType<typeof elasticLoadBalancing>
  readonly facts: FleetFacts
}

/**
 * Asked where it decides something: never while instances are replaced.
 * @param wished the images in question
 * @returns the group, with what it was told
 */
export const withTargetHealth = async (
  { loadBalancing, facts }: TargetClients,
  group: Group,
  wished: readonly string[],
): Promise<Group> => {
  if (!asksTargets(group, wished)) {
    facts.awaited.delete(group.name)
    return group
  }
  const ids = group.instances.filter(({ inService }) => inService).map(({ id }) => id)
  const read = await orUnknown(() =>
    allEnded(
      (group.targetGroups ?? []).map(async arn => {
        const since = targetsSince(facts, facts.targets.known(arn), arn, ids)
        return [arn, await facts.targets.recall(arn, since, () => loadBalancing.targets(arn))] as const
      }),
    ),
  )
  const health = isUnknown(read) ? read : healthsOf(read, ids)
  const isAwaited = isUnknown(health) || [...health.values()].some(isFailing)
  if (!isAwaited) facts.awaited.delete(group.name)
  else if (!facts.awaited.has(group.name)) facts.awaited.set(group.name, facts.now())
  return { ...group, targetHealth: health }
}

/** Of each of the instances, in each of the target groups that were read. */
export const healthsOf = (read: readonly (readonly [string, readonly Target[]])[], ids: readonly string[]): TargetHealths =>
  new Map(ids.map(id => [id, read.flatMap(([arn, targets]) => healthIn(arn, targets, id))]))

/** Of one that is no target AWS says so itself, where it is asked for by its id. */
const NOT_REGISTERED = { state: 'unused', reason: 'Target.NotRegistered', description: 'Target is not registered to the target group' }

const healthIn = (targetGroup: string, targets: readonly Target[], instance: string): readonly TargetHealth[] => {
  const own = targets.filter(({ id }) => id === instance)
  return (own.length > 0 ? own : [NOT_REGISTERED]).map(({ state, reason, description }) => ({ targetGroup, state, reason, description }))
}
const isFailing = (healths: readonly TargetHealth[]): boolean => failsAsTarget(healths).length > 0

/**
 * Since when its targets must have been read, ms since the epoch. While others are waited for, those that were all healthy are asked as
 * seldom as the groups of others: what a run ends as rests on what is read then.
 */
const targetsSince = (facts: FleetFacts, known: Known<readonly Target[]> | undefined, arn: string, ids: readonly string[]): number => {
  const isSettled = known !== undefined && ids.every(id => !isFailing(healthIn(arn, known.value, id)))
  return isSettled ? facts.now() - ALL_GROUPS_AFTER : sameSince(facts)
}
