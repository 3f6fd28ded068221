/** Pages of EC2's lists. */
import { AwsError } from '../../wire/aws-error.ts'
import { page } from '../../world/page.ts'

interface PageRequest {
  readonly NextToken?: string | undefined
  readonly MaxResults?: number | undefined
}
/**
 * A page cannot be asked for with more items than the operation has at most.
 * @rule ec2.lists.most-results https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html (unverified)
 */
const refuseSize = (size: number | undefined, most: number): void => {
  if (size !== undefined && size > most)
    throw new AwsError(
      'InvalidParameterValue',
      `Value ( ${size} ) for parameter maxResults is invalid. Expecting a value smaller than ${most}.`,
    )
}

/** @param code EC2's error for a token that is not one of this list's */
export const ec2Page = <T>(
  items: readonly T[],
  { NextToken, MaxResults }: PageRequest,
  most = 1000,
  code = 'InvalidPaginationToken',
): { items: T[]; next: string | undefined } => {
  refuseSize(MaxResults, most)
  return page(items, NextToken, MaxResults, most, code)
}
