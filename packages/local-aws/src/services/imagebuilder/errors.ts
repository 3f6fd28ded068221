/** Image Builder's own codes. */
import { AwsError } from '../../wire/aws-error.ts'
import type { Complaint } from '../../wire/constraints.ts'
import type { ServiceErrors } from '../../world/service-errors.ts'

/**
 * Image Builder names the parameter and, for a pattern, what it must match.
 * @rule imagebuilder.validation.parameter https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html (unverified)
 */
const invalid = (found: readonly Complaint[]): AwsError => {
  const { path, constraint, kind, pattern } = found[0]!
  const name = path.split('.')[0]!
  if (kind === 'missing') return new AwsError('InvalidRequestException', `${path} must be specified.`)
  const must = pattern ? `${name} must match pattern ${pattern}` : `${constraint}.`
  return new AwsError('InvalidParameterValueException', `The value supplied for parameter '${name}' is not valid. ${must}`)
}

export const errors: Partial<ServiceErrors> = {
  throttled: { code: 'CallRateLimitExceededException' },
  failed: { code: 'ServiceException', status: 500 },
  invalid,
}
