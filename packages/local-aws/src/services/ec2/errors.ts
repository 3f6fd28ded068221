/** EC2's own codes. */
import { AwsError } from '../../wire/aws-error.ts'
import type { Complaint } from '../../wire/constraints.ts'
import { type ServiceErrors, shown } from '../../world/service-errors.ts'

/**
 * EC2 tells the first thing that is wrong, and a missing parameter by a code of its own.
 * @rule ec2.validation.missing-parameter https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html (unverified)
 */
const invalid = (found: readonly Complaint[]): AwsError => {
  const missing = found.find(complaint => complaint.kind === 'missing')
  if (missing) return new AwsError('MissingParameter', `The request must contain the parameter ${missing.path}`)
  const { path, value, constraint, kind } = found[0]!
  const must = kind === 'size' ? ` ${constraint}.` : ''
  return new AwsError('InvalidParameterValue', `Value (${shown(value)}) for parameter ${path} is invalid.${must}`)
}

export const errors: ServiceErrors = {
  denied: { code: 'UnauthorizedOperation', status: 403, preface: 'You are not authorized to perform this operation. ' },
  throttled: { code: 'RequestLimitExceeded', status: 503 },
  failed: { code: 'InternalError', status: 500 },
  unknownRegion: { code: 'AuthFailure', status: 401 },
  invalid,
}
