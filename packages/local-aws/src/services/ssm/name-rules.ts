/** What a parameter may be called. */
import { AwsError } from '../../wire/aws-error.ts'

const MOST_LEVELS = 15
/** Characters of a parameter's ARN. */
const LONGEST_ARN = 1011

/**
 * Letters, digits and `_.-`, levels parted by slashes, a slash first when there are levels, at most fifteen of them.
 * @rule ssm.parameters.name https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html (unverified)
 * @throws AwsError ValidationException, HierarchyLevelLimitExceededException
 */
export const refuseName = (name: string, arn: string): void => {
  refuseReservedName(name)
  if (!/^[a-zA-Z0-9_.\-/]+$/.test(name))
    throw new AwsError(
      'ValidationException',
      `Parameter name: ${name} may have letters, digits and the symbols .-_ only, and / between levels.`,
    )
  if (name.includes('/') && !name.startsWith('/'))
    throw new AwsError('ValidationException', `Parameter name must be a fully qualified name: ${name} must begin with /.`)
  if (name.split('/').length - 1 > MOST_LEVELS)
    throw new AwsError('HierarchyLevelLimitExceededException', `A hierarchy can have at most ${MOST_LEVELS} levels.`)
  if (arn.length > LONGEST_ARN) throw new AwsError('ValidationException', `The parameter's ARN can have at most ${LONGEST_ARN} characters.`)
}
/**
 * Names that begin with `aws` or `ssm`, in any case, are AWS's own.
 * @rule ssm.parameters.reserved-names https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html (moto)
 */
const refuseReservedName = (name: string): void => {
  if (/^\/aws(\/|$)/i.test(name)) throw new AwsError('AccessDeniedException', `No access to reserved parameter name: ${name}.`)
  if (/^\/?(aws|ssm)/i.test(name))
    throw new AwsError('ValidationException', 'Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).')
}
