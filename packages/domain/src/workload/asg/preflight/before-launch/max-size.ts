/** A refresh launches beside what runs: where that is more than the group may have, AWS does not say what becomes of it. */
import { type AtLaunch, type Found, NOTHING, remark } from './found.ts'

/**
 * Told and not refused: neither the limits of a group nor the preferences of a refresh are documented to bound each other (unverified); the
 * reading that hurts more is that nothing is launched above MaxSize.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html
 * @see https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html
 */
export const maxSize = ({ group: { name, desired, max }, surge }: AtLaunch): Found =>
  surge > 0 && desired + surge > max
    ? remark(
        `Group ${name} is to have ${desired} and may have ${max}, and ${surge} more would be launched beside what runs: where Auto Scaling launches nothing above MaxSize (AWS does not say), the refresh does not begin to replace, or ends instances first.`,
      )
    : NOTHING
