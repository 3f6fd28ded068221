/** How an instance refresh is to go. */
export interface Rolling {
  /** Percent of the desired capacity that stays in service. */
  readonly minHealthy: number
  /** Percent of the desired capacity that may run at once; raised so that at least one instance can be launched first. */
  readonly maxHealthy: number
  /** Seconds; undefined leaves it to the group. */
  readonly warmUp: number | undefined
  /** Ascending percentages; empty: none. */
  readonly checkpoints: readonly number[]
  /** Seconds to wait at each checkpoint, and after the last instance. */
  readonly checkpointDelay: number
  readonly bake: number
  /** CloudWatch alarms that AWS itself watches. */
  readonly alarms: readonly string[]
}
/** The numbers that go to StartInstanceRefresh, in its own terms. */
export interface RefreshPreferences {
  readonly MinHealthyPercentage: number
  readonly MaxHealthyPercentage: number
  readonly InstanceWarmup?: number
  readonly CheckpointPercentages?: readonly number[]
  readonly CheckpointDelay?: number
  readonly BakeTime?: number
  readonly Alarms?: readonly string[]
  readonly SkipMatching: true
  readonly AutoRollback: true
  readonly ScaleInProtectedInstances: 'Refresh' | 'Ignore' | 'Wait'
  readonly StandbyInstances: 'Terminate' | 'Ignore' | 'Wait'
}
/** AWS takes 100 to 200, and no more than 100 above the minimum. */
const MOST_HEALTHY = 200

/**
 * Launch before terminate: with 110 % a group of three could not launch a fourth, so the maximum is raised to one more instance.
 * Source: Auto Scaling User Guide, "Understand the default values for an instance refresh"; RefreshPreferences in the API reference.
 */
export const refreshPreferences = (rolling: Rolling, desired: number): RefreshPreferences => ({
  MinHealthyPercentage: rolling.minHealthy,
  MaxHealthyPercentage: Math.min(
    MOST_HEALTHY,
    100 + rolling.minHealthy,
    Math.max(rolling.maxHealthy, desired > 0 && rolling.minHealthy === 100 ? Math.ceil((100 * (desired + 1)) / desired) : 0),
  ),
  ...(rolling.warmUp === undefined ? {} : { InstanceWarmup: rolling.warmUp }),
  ...(rolling.checkpoints.length > 0 ? { CheckpointPercentages: rolling.checkpoints, CheckpointDelay: rolling.checkpointDelay } : {}),
  ...(rolling.bake > 0 ? { BakeTime: rolling.bake } : {}),
  ...(rolling.alarms.length > 0 ? { Alarms: rolling.alarms } : {}),
  SkipMatching: true,
  AutoRollback: true,
  ScaleInProtectedInstances: 'Wait',
  StandbyInstances: 'Wait',
})
