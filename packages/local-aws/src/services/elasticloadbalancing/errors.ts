/** Target groups and load balancers by their ARN. */
import { AwsError } from '../../wire/aws-error.ts'
import type { ElbState, LoadBalancer, TargetGroup } from './state.ts'

/**
 * A target group that is not there is an error of its own, as is a load balancer.
 * @rule elbv2.errors.not-found https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetHealth.html (moto)
 * @throws AwsError
 */
export const targetGroupOf = (state: ElbState, arn = ''): TargetGroup => {
  const found = state.targetGroups.own(arn)
  if (!found) throw new AwsError('TargetGroupNotFound', `Target groups '${arn}' not found`)
  return found
}
/** @throws AwsError */
export const loadBalancerOf = (state: ElbState, arn = ''): LoadBalancer => {
  const found = state.loadBalancers.own(arn)
  if (!found) throw new AwsError('LoadBalancerNotFound', `Load balancers '${arn}' not found`)
  return found
}
