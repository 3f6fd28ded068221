/** Regions that an account has not switched on: nobody there knows its credentials. */
import { AwsError } from '../wire/protocol.ts'
import { awsQuery, ec2Query } from '../wire/query.ts'
import type { Identified } from './identify.ts'

const MESSAGE = 'The security token included in the request is invalid.'

/**
 * A region to which an account has to opt in knows nobody of it before.
 * @rule regions.opt-in https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html (unverified)
 */
export const regionNotEnabled = ({ protocol }: Pick<Identified, 'protocol'>): AwsError => {
  if (protocol === ec2Query)
    return new AwsError('AuthFailure', 'AWS was not able to validate the provided access credentials', { status: 401 })
  if (protocol === awsQuery) return new AwsError('InvalidClientTokenId', MESSAGE, { status: 403 })
  return new AwsError('UnrecognizedClientException', MESSAGE, { status: 400 })
}
