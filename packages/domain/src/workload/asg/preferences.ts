/** How an instance refresh is to go, in Auto Scaling's own terms. */
import type { Strategy } from '../../delivery-file/types.ts'

/** The numbers that go to StartInstanceRefresh, in its own terms. */
export interface RefreshPreferences {
  readonly MinHealthyPercentage: number
  readonly MaxHealthyPercentage: number
  readonly InstanceWarmup?: number
  readonly CheckpointPercentages?: readonly number[]
  readonly CheckpointDelay?: number
  readonly BakeTime?: number
  readonly Alarms?: readonly string[]
  readonly SkipMatching: boolean
  readonly AutoRollback: true
  readonly ScaleInProtectedInstances: 'Refresh' | 'Ignore' | 'Wait'
  readonly StandbyInstances: 'Terminate' | 'Ignore' | 'Wait'
}
/** AWS takes 100 to 200, and no more than 100 above the minimum. */
const MOST_HEALTHY = 200

/**
 * Launch before terminate: with 110 % a group of three could not launch a fourth, so the maximum is raised to one more instance.
 * Source: Auto Scaling User Guide, "Understand the default values for an instance refresh"; RefreshPreferences in the API reference.
 * @param desired units of capacity
 * @param heaviest units that one more instance may be
 */
export const refreshPreferences = (strategy: Strategy, desired: number, heaviest = 1): RefreshPreferences => ({
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
export const fastPath = (strategy: Strategy): Strategy => ({ ...strategy, checkpoints: [], bake: 0, alarms: [] })
