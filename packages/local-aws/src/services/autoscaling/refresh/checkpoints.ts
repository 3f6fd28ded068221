/** Where an instance refresh pauses. Pure arithmetic: percentages of the group's desired capacity. */

export interface Checkpoints {
  /** How many instances of the group must be new for the next checkpoint. */
  readonly goal: number
  /** The percentages that are still ahead when the goal is reached, small groups skip some. */
  readonly after: readonly number[]
}
/** The number of instances of a group that a percentage means: it is reached when at least so many are new. `kept`: those that do not count, being as they shall be. */
export const instancesAt = (desired: number, percentage: number, kept = 0): number =>
  kept + Math.ceil(((desired - kept) * percentage) / 100)

/**
 * A checkpoint is reached when at least its percentage of the group is new, so small groups skip some: of two instances, 10 and 40
 * percent are both reached by the first.
 * @rule autoscaling.refresh.checkpoint-reached https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-adding-checkpoints-instance-refresh.html (unverified)
 */
export const nextCheckpoint = (desired: number, percentages: readonly number[], kept = 0): Checkpoints => {
  const goal = instancesAt(desired, percentages[0] ?? 100, kept)
  return { goal, after: percentages.filter((percentage, index) => index > 0 && instancesAt(desired, percentage, kept) > goal) }
}
