/** `rolling`: an instance refresh of the group replaces them, some at a time, and AWS rolls back what fails. */
import type { Strategy } from '../../../delivery-file/types.ts'
import type { Group } from '../group/group.ts'
import { isPinnedTo, launchesOf, wishedVersions } from '../group/launches.ts'
import { imagesIn, policyWith, weightsIn } from '../group/mixed-policy.ts'
import { type RefreshPreferences, type RollStep, subjectOf } from '../roll-step.ts'
import type { Prepared, StrategyModule } from './strategy.ts'
import { warmUpWarning } from './warm-up.ts'

export type Rolling = Strategy<'rolling'>

const begin = (strategy: Rolling, { group, image, because }: Prepared): RollStep => {
  const versions = wishedVersions(group, image) ?? []
  const numbers = launchesOf(group).map((of, index) => ({ of, number: versions[index]?.version ?? of.number }))
  const warning = warmUpWarning(strategy, group)
  const preferences = refreshPreferences(strategy, group.desired, heaviest(group))
  return {
    do: 'start-refresh',
    ...subjectOf(group),
    because,
    template: group.template,
    version: versions[0]?.version ?? '',
    ...(group.policy ? { policy: policyWith(group.policy, numbers, image) } : {}),
    preferences: matchesAlready(group, image) ? { ...preferences, SkipMatching: false } : preferences,
    ...(warning === undefined ? {} : { warning }),
  }
}

/** AWS takes an instance for one that matches by its template and type, whatever image an override says: it would replace none. */
const matchesAlready = (group: Group, image: string): boolean => {
  const { policy, ...withoutPolicy } = group
  return policy !== undefined && imagesIn(policy).length > 0 && isPinnedTo(withoutPolicy, image)
}

/** Units of capacity that one more instance may be. */
const heaviest = ({ instances, policy }: Pick<Group, 'instances' | 'policy'>): number =>
  Math.max(1, ...instances.map(({ weight = 1 }) => weight), ...(policy ? weightsIn(policy) : []))

/** AWS takes 100 to 200, and no more than 100 above the minimum. */
const MOST_HEALTHY = 200

/**
 * Launch before terminate: with 110 % a group of three could not launch a fourth, so the maximum is raised to one more instance.
 * Source: Auto Scaling User Guide, "Understand the default values for an instance refresh"; RefreshPreferences in the API reference.
 * @param desired units of capacity
 * @param heaviest units that one more instance may be
 */
export const refreshPreferences = (
  strategy: Rolling,
  desired: number,
  heaviest = 1,
): RefreshPreferences & { readonly MaxHealthyPercentage: number } => ({
  MinHealthyPercentage: strategy.minHealthy,
  MaxHealthyPercentage: Math.min(
    MOST_HEALTHY,
    100 + strategy.minHealthy,
    Math.max(strategy.maxHealthy, desired > 0 && strategy.minHealthy === 100 ? Math.ceil((100 * (desired + heaviest)) / desired) : 0),
  ),
  ...(strategy.warmUp === undefined ? {} : { InstanceWarmup: seconds(strategy.warmUp) }),
  ...(strategy.checkpoints.length > 0
    ? { CheckpointPercentages: strategy.checkpoints, CheckpointDelay: seconds(strategy.checkpointDelay) }
    : {}),
  ...(strategy.bake > 0 ? { BakeTime: seconds(strategy.bake) } : {}),
  ...(strategy.alarms.length > 0 ? { Alarms: strategy.alarms } : {}),
  SkipMatching: true,
  AutoRollback: true,
  ScaleInProtectedInstances: PROTECTED[strategy.protected],
  StandbyInstances: STANDBY[strategy.standby],
})
/** Where they are refused, one that comes later is waited for. */
const PROTECTED = { refuse: 'Wait', replace: 'Refresh', ignore: 'Ignore', wait: 'Wait' } as const
const STANDBY = { refuse: 'Wait', replace: 'Terminate', ignore: 'Ignore', wait: 'Wait' } as const

const seconds = (ms: number): number => Math.ceil(ms / 1_000)

/** The way back is short: no checkpoints, no bake, no alarms that may well be firing already. */
const fastPath = (strategy: Rolling): Rolling => ({ ...strategy, checkpoints: [], bake: 0, alarms: [] })

/** ms for one instance to boot and come into service, before its warm-up: a guess, on the safe side. */
const BOOT = 5 * 60_000

/** From its size and how many instances may be replaced at a time. */
const estimate = (strategy: Rolling, { desired, warmUp }: Pick<Group, 'desired' | 'warmUp'>): number => {
  const spare = Math.max(1, Math.floor((desired * (strategy.maxHealthy - strategy.minHealthy)) / 100))
  const batches = Math.ceil(desired / spare)
  const each = BOOT + (strategy.warmUp ?? warmUp * 1_000)
  return batches * each + Math.max(0, strategy.checkpoints.length - 1) * strategy.checkpointDelay + strategy.bake
}

/** At least one where any may be launched before others end: AWS rounds to whole instances. */
const surge = (strategy: Rolling, group: Pick<Group, 'desired' | 'instances' | 'policy'>): number => {
  const { desired } = group
  const { MaxHealthyPercentage: most } = refreshPreferences(strategy, desired, heaviest(group))
  return desired > 0 && most > 100 ? Math.max(1, Math.floor((desired * (most - 100)) / 100)) : 0
}

export const rolling: StrategyModule<'rolling'> = { begin, fastPath, estimate, surge }
