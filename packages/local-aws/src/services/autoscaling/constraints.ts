/** What Auto Scaling takes, as far as its model does not say so. */
import type { Constraint, Constraints } from '../../wire/constraints.ts'

/**
 * A page has room for a record; most are told by the operation itself.
 * @rule autoscaling.lists.page-has-room https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingGroups.html (unverified)
 */
const ROOM: { readonly MaxRecords: Constraint } = { MaxRecords: { min: 1 } }

/**
 * No group has less than no instances.
 * @rule autoscaling.group.sizes-not-negative https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html (unverified)
 */
const SIZE: Constraint = { min: 0 }
const SIZES = { MinSize: SIZE, MaxSize: SIZE, DesiredCapacity: SIZE }

export const constraints: Constraints = {
  CreateAutoScalingGroupType: SIZES,
  UpdateAutoScalingGroupType: SIZES,
  SetDesiredCapacityType: { DesiredCapacity: SIZE },
  AutoScalingGroupNamesType: ROOM,
  DescribeAutoScalingInstancesType: ROOM,
  DescribeInstanceRefreshesType: ROOM,
  DescribeLoadBalancerTargetGroupsRequest: ROOM,
  DescribeScalingActivitiesType: ROOM,
  DescribeTagsType: ROOM,
  DescribeWarmPoolType: ROOM,
}
