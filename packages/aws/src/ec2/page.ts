/**
 * Items of a page of most lists of EC2. Without a size EC2 does not page, and may not answer in time.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-pagination.html
 */
export const EC2_PAGE = 1000
