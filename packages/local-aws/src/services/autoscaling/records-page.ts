/** Pages of Auto Scaling's lists. */
import { AwsError } from '../../wire/aws-error.ts'
import { page } from '../../world/page.ts'

interface PageRequest {
  readonly NextToken?: string | undefined
  readonly MaxRecords?: number | undefined
}
/** Records of a page when nothing is said, and at most. */
const PAGE = { usual: 50, most: 100 }

/**
 * A page has 50 records unless another number is asked for, at most 100.
 * @rule autoscaling.lists.pages https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingGroups.html (unverified)
 */
export const recordsPage = <T>(
  items: readonly T[],
  { NextToken, MaxRecords }: PageRequest,
  { usual, most }: typeof PAGE = PAGE,
): { items: T[]; next: string | undefined } => {
  if (MaxRecords !== undefined && MaxRecords > most)
    throw new AwsError(
      'ValidationError',
      `1 validation error detected: Value '${MaxRecords}' at 'maxRecords' failed to satisfy constraint: Member must have value less than or equal to ${most}`,
    )
  return page(items, NextToken, MaxRecords ?? usual, most)
}
