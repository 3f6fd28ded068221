/** What the target groups of a group's load balancers say of its instances. */
/** In AWS's words: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html */
export interface TargetHealth {
  /** ARN. */
  readonly targetGroup: string
  /** `healthy`, `initial`, `unhealthy`, `unused`, `draining`, `unavailable`, … */
  readonly state: string
  /** `Target.Timeout`, …; empty when there is none, as of one that is healthy. */
  readonly reason: string
  /** AWS's sentence, untrusted text; empty when there is none. */
  readonly description: string
}
/** By the instance's id: one for each target that it is, and for each target group that it is no target of. */
export type TargetHealths = ReadonlyMap<string, readonly TargetHealth[]>

/**
 * Nobody checks a target of a target group that no load balancer uses, or in a zone that its load balancer does not use: no image makes it
 * healthy, so it counts as if it were none. It is so before a rollout as it is afterwards; a group that waits for its load balancer to be
 * switched to it (blue and green) is such a one.
 */
const isChecked = ({ state, reason }: TargetHealth): boolean => state !== 'unused' || reason !== 'Target.NotInUse'

/** Of an instance, what keeps it from being proved: that it is not healthy in one of its target groups. */
export const failsAsTarget = (healths: readonly TargetHealth[]): readonly TargetHealth[] =>
  healths.filter(health => health.state !== 'healthy' && isChecked(health))

/** `in target group web it is unhealthy: Request timed out (Target.Timeout)` */
export const targetText = ({ targetGroup, state, reason, description }: TargetHealth): string => {
  const told = [...(description === '' ? [] : [description]), ...(reason === '' ? [] : [description === '' ? reason : `(${reason})`])].join(
    ' ',
  )
  return `in target group ${targetGroupName(targetGroup)} it is ${state}${told === '' ? '' : `: ${told}`}`
}

/** `arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/web/0123456789abcdef` → `web` */
const targetGroupName = (arn: string): string => arn.split('/')[1] ?? arn
