/** Credentials of a session that is over: each protocol has a code of its own. */
import { AwsError } from '../wire/protocol.ts'
import { awsQuery, ec2Query } from '../wire/query.ts'
import type { Identified } from './identify.ts'

const MESSAGE = 'The security token included in the request is expired'

/**
 * A session's credentials are refused from the moment at which they expire.
 * @rule sts.session-expires https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html (unverified)
 */
export const expired = ({ protocol }: Pick<Identified, 'protocol'>): AwsError => {
  if (protocol === ec2Query) return new AwsError('RequestExpired', 'Request has expired.', { status: 400 })
  if (protocol === awsQuery) return new AwsError('ExpiredToken', MESSAGE, { status: 403 })
  return new AwsError('ExpiredTokenException', MESSAGE, { status: 400 })
}
