/** What a version of a parameter may hold. */
import type * as SSM from '@aws-sdk/client-ssm'
import { AwsError } from '../../wire/aws-error.ts'
import type { ParameterVersion } from './parameter.ts'

const KILOBYTE = 1024
const LIMIT: Readonly<Record<string, number>> = { Standard: 4 * KILOBYTE, Advanced: 8 * KILOBYTE }
/** Data types that a parameter has from its creation or never. */
const FIXED = ['aws:ec2:image', 'aws:ssm:integration']
const DATA_TYPES: readonly string[] = ['text', ...FIXED]
const invalid = (message: string): AwsError => new AwsError('ValidationException', message)

/**
 * A value cannot refer to another parameter.
 * @rule ssm.parameters.no-nesting https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html (unverified)
 */
const refuseNesting = (value: string): void => {
  if (value.includes('{{')) throw invalid('Parameter value can\'t nest another parameter. Do not use "{{}}" in the value.')
}
/**
 * 4 KB in the standard tier, 8 KB in the advanced one.
 * @rule ssm.parameters.value-size https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html (unverified)
 */
const refuseSize = (value: string, tier: SSM.ParameterTier): void => {
  const limit = LIMIT[tier]
  if (limit !== undefined && new TextEncoder().encode(value).length > limit)
    throw invalid(`${tier} tier parameters support a maximum parameter value of ${limit} characters.`)
}
/**
 * A value matches the pattern that comes with it, which is a regular expression itself.
 * @rule ssm.parameters.allowed-pattern https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html (botocore)
 */
const refusePattern = (value: string, pattern: string | undefined): void => {
  if (pattern !== undefined && !compiled(pattern).test(value))
    throw new AwsError('ParameterPatternMismatchException', `Parameter value, cannot be validated against allowedPattern: ${pattern}`)
}
const compiled = (pattern: string): RegExp => {
  try {
    return new RegExp(pattern)
  } catch {
    throw new AwsError('InvalidAllowedPatternException', 'The request does not meet the regular expression requirement.')
  }
}
/**
 * A first version must name its type.
 * @rule ssm.parameters.type-required https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html (moto)
 */
const typeOf = (given: SSM.ParameterType | undefined, last: ParameterVersion | undefined): SSM.ParameterType => {
  const type = given ?? last?.Type
  if (!type) throw invalid('A parameter type is required when you create a parameter.')
  refuseOtherType(type, last)
  return type
}
/**
 * A parameter keeps its type.
 * @rule ssm.parameters.type-stays https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html (unverified)
 */
const refuseOtherType = (type: SSM.ParameterType, last: ParameterVersion | undefined): void => {
  if (last && last.Type !== type)
    throw new AwsError('HierarchyTypeMismatchException', `The parameter has the type ${last.Type}, which cannot be changed to ${type}.`)
}
/**
 * A parameter cannot become or cease to be an `aws:ec2:image`; a data type that is not named is `text`.
 * @rule ssm.parameters.data-type-stays https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-data-types.html (unverified)
 */
const dataTypeOf = (given: string | undefined, last: ParameterVersion | undefined): string => {
  const dataType = given ?? 'text'
  if (!DATA_TYPES.includes(dataType))
    throw invalid(`The following data type is not supported: ${dataType} (Data type names are all lowercase.)`)
  if (last?.DataType !== undefined && last.DataType !== dataType && FIXED.some(fixed => fixed === dataType || fixed === last.DataType))
    throw invalid(`The data type of the parameter is ${last.DataType}, which cannot be changed to ${dataType}.`)
  return dataType
}
/**
 * An advanced parameter cannot go back to the standard tier; Intelligent-Tiering chooses by size.
 * @rule ssm.parameters.tier https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html (unverified)
 */
const tierOf = (given: SSM.ParameterTier | undefined, last: ParameterVersion | undefined, value: string): SSM.ParameterTier => {
  if (last?.Tier === 'Advanced') {
    if (given === 'Standard') throw invalid("An advanced parameter can't be changed to a standard one.")
    return 'Advanced'
  }
  if (given !== 'Intelligent-Tiering') return given ?? 'Standard'
  return new TextEncoder().encode(value).length > 4 * KILOBYTE ? 'Advanced' : 'Standard'
}

/** What a new version is, after every rule about it has been asked. */
export const checked = (
  input: SSM.PutParameterRequest,
  last: ParameterVersion | undefined,
): { readonly Type: SSM.ParameterType; readonly DataType: string; readonly Tier: SSM.ParameterTier } => {
  const value = input.Value ?? ''
  if (value === '') throw invalid('Parameter value must not be empty.')
  const Tier = tierOf(input.Tier, last, value)
  refuseNesting(value)
  refuseSize(value, Tier)
  refusePattern(value, input.AllowedPattern)
  return { Type: typeOf(input.Type, last), DataType: dataTypeOf(input.DataType, last), Tier }
}
