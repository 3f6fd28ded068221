/** What Auto Scaling takes, as far as its model does not say so. */
import type { Constraint, Constraints } from '../../wire/constraints.ts'

/**
 * A page has room for a record; most are told by the operation itself.
 * @rule autoscaling.lists.page-has-room https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingGroups.html (unverified)
 */
const ROOM: { readonly MaxRecords: Constraint } = { MaxRecords: { min: 1 } }

export const constraints: Constraints = {
  AutoScalingGroupNamesType: ROOM,
  DescribeAutoScalingInstancesType: ROOM,
  DescribeInstanceRefreshesType: ROOM,
  DescribeScalingActivitiesType: ROOM,
  DescribeTagsType: ROOM,
  DescribeWarmPoolType: ROOM,
}
