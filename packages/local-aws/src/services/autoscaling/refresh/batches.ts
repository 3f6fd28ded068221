/** How many instances a refresh may replace at a moment. Pure arithmetic over counts of instances. */

export interface Situation {
  /** The group's desired capacity. */
  readonly desired: number
  /** Percentages of the desired capacity; `maximum` is undefined when nobody said one. */
  readonly minimum: number
  readonly maximum: number | undefined
  /** Instances in service, healthy and warmed up: old ones and new ones. */
  readonly ready: number
  /** Old instances that may go now and are ready. */
  readonly replaceable: number
  /** Old instances that may go now and carry no load: pending or unhealthy. */
  readonly idle: number
  /** How many old instances may go until the next checkpoint. */
  readonly quota: number
}
export interface Batch {
  /** How many old instances to terminate now: idle ones first. */
  readonly terminate: number
  /** How many instances the group shall have beyond its desired capacity after that. */
  readonly surge: number
}

/** The least number of ready instances: the percentage of the desired capacity, rounded up. */
export const floor = (desired: number, minimum: number): number => Math.ceil((desired * minimum) / 100)
/** The greatest number of instances in service or pending: the percentage, rounded down. */
export const ceiling = (desired: number, maximum: number | undefined): number => Math.floor((desired * (maximum ?? 100)) / 100)

/**
 * Between the minimum and the maximum healthy percentage as many instances are replaced at once as fit. What the maximum leaves room
 * for is launched first; what the minimum leaves room for is terminated while its replacement is launched. The rounding of the two
 * bounds is a reading of the documentation, not a measurement.
 * @rule autoscaling.refresh.batches https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html (unverified)
 */
export const batch = ({ desired, minimum, maximum, ready, replaceable, idle, quota }: Situation): Batch => {
  const least = floor(desired, minimum)
  const most = ceiling(desired, maximum)
  const alone = least >= desired && most <= desired ? oneAtATime(maximum) : undefined
  const room = alone === 'launch-first' ? 1 : most - desired
  const spare = alone === 'terminate-first' && ready >= desired ? 1 : Math.max(0, ready - least)
  const terminate = Math.min(quota, idle + Math.min(replaceable, spare))
  const surge = Math.max(0, Math.min(room, quota - terminate, replaceable + idle - terminate))
  return { terminate, surge }
}

/**
 * When neither bound leaves any room, one instance is replaced at a time: launched first when a maximum was said, otherwise terminated
 * and launched together. (The user guide lets a minimum of 100 percent alone launch first; the API reference, which is more exact, is
 * followed.)
 * @rule autoscaling.refresh.explicit-maximum https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html (unverified)
 */
const oneAtATime = (maximum: number | undefined): 'launch-first' | 'terminate-first' =>
  maximum === undefined ? 'terminate-first' : 'launch-first'
