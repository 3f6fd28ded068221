/** `replace-root-volume`: instances stay, with addresses, other volumes and instance stores, and get the image as another root volume. */
import type { Strategy } from '../../../delivery-file/types.ts'
import type { Group } from '../group/group.ts'
import { launchesOf } from '../group/launches.ts'
import { policyWith } from '../group/mixed-policy.ts'
import { type RefreshPreferences, type RollStep, subjectOf } from '../roll-step.ts'
import { type Rolling, refreshPreferences } from './rolling.ts'
import type { Prepared, StrategyModule } from './strategy.ts'
import { warmUpWarning } from './warm-up.ts'

type InPlace = Strategy<'replace-root-volume'>

/** Only overrides change: an instance that no version of its launch template launches could not be kept. */
const begin = (strategy: InPlace, { group, image, because }: Prepared): RollStep => {
  const numbers = launchesOf(group).map(of => ({ of, number: of.number }))
  const warning = warmUpWarning(strategy, group)
  return {
    do: 'start-refresh',
    strategy: 'ReplaceRootVolume',
    ...subjectOf(group),
    because,
    template: group.template,
    version: group.number,
    ...(group.policy ? { policy: policyWith(group.policy, numbers, image) } : {}),
    preferences: preferencesOf(strategy, group.desired),
    ...(warning === undefined ? {} : { warning }),
  }
}

/** AWS compares the images of instances here, so those that run it already stay as they are. Nothing is launched first. */
const preferencesOf = (strategy: InPlace, desired: number): RefreshPreferences => {
  const { MaxHealthyPercentage: _, ...preferences } = refreshPreferences(asRolling(strategy), desired)
  return preferences
}

const NO_MORE = 100

const asRolling = (strategy: InPlace): Rolling => ({ ...strategy, type: 'rolling', maxHealthy: NO_MORE })

/**
 * In place too: what it keeps is to be kept, and it needs no capacity, which a group that is refreshed so may not get. No checkpoints, no
 * bake, no alarms that may well be firing already.
 */
const fastPath = (strategy: InPlace): InPlace => ({ ...strategy, checkpoints: [], bake: 0, alarms: [] })

/** Where a group's root volumes cannot be replaced: launched first, so that a place without capacity ends no instance. */
export const byNewInstances = (strategy: InPlace): Rolling => ({ ...asRolling(strategy), minHealthy: 100 })

/** ms until a root volume is replaced and its instance is in service again, before its warm-up: a guess, on the safe side. */
const REPLACED = 5 * 60_000

/** From its size and how many instances may be out of service at a time. */
const estimate = (strategy: InPlace, { desired, warmUp }: Pick<Group, 'desired' | 'warmUp'>): number => {
  const spare = Math.max(1, desired - Math.ceil((desired * strategy.minHealthy) / 100))
  const each = REPLACED + (strategy.warmUp ?? warmUp * 1_000)
  const stops = Math.max(0, strategy.checkpoints.length - 1) * strategy.checkpointDelay
  return Math.ceil(desired / spare) * each + stops + strategy.bake
}

export const replaceRootVolume: StrategyModule<'replace-root-volume'> = { begin, fastPath, estimate, surge: () => 0 }
