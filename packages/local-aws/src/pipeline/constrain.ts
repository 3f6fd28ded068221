/** Bytes → input, refused where it breaks the model: a missing member, an unknown enumeration value, a length, range or pattern. */
import { type Complaint, complaints } from '../wire/constraints.ts'
import { WireError } from '../wire/notation.ts'
import { AwsError, type Request } from '../wire/protocol.ts'
import type { Identified } from './identify.ts'

/** @throws AwsError with the code and wording of the service */
export const constrain = ({ signingName, loaded, protocol, operation }: Identified, request: Request): object => {
  const input = read(() => protocol.input(operation, request) as object)
  const found = complaints(operation.input, input, loaded.constraints)
  if (found.length > 0) throw (REFUSALS[signingName] ?? validationException)(found)
  return input
}

const read = (input: () => object): object => {
  try {
    return input()
  } catch (error) {
    if (error instanceof WireError) throw new AwsError('SerializationException', error.message)
    throw error
  }
}

type Refusal = (found: readonly Complaint[]) => AwsError

/**
 * A call that breaks the model in several places is refused with all complaints in one message.
 * @rule validation.all-at-once https://docs.aws.amazon.com/autoscaling/ec2/APIReference/CommonErrors.html (unverified)
 */
const validation =
  (code: string): Refusal =>
  found => {
    const count = found.length === 1 ? '1 validation error' : `${found.length} validation errors`
    return new AwsError(code, `${count} detected: ${found.map(sentence).join('; ')}`)
  }
const validationException = validation('ValidationException')

const sentence = ({ path, value, constraint }: Complaint): string =>
  `Value ${value === null ? 'null' : `'${shown(value)}'`} at '${lowerFirst(path)}' failed to satisfy constraint: ${constraint}`
const shown = (value: unknown): string => (Array.isArray(value) ? `[${value.map(shown).join(', ')}]` : plain(value))
const plain = (value: unknown): string => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value))
/** Members are told in lower camel case, whatever the model calls them. */
const lowerFirst = (path: string): string => path.replace(/(^|\.)([A-Z])/g, (_, dot: string, letter: string) => dot + letter.toLowerCase())

/**
 * EC2 tells the first thing that is wrong, and a missing parameter by a code of its own.
 * @rule ec2.validation.missing-parameter https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html (unverified)
 */
const ec2: Refusal = found => {
  const missing = found.find(complaint => complaint.kind === 'missing')
  if (missing) return new AwsError('MissingParameter', `The request must contain the parameter ${missing.path}`)
  const { path, value, constraint, kind } = found[0]!
  const must = kind === 'size' ? ` ${constraint}.` : ''
  return new AwsError('InvalidParameterValue', `Value (${shown(value)}) for parameter ${path} is invalid.${must}`)
}

/**
 * Image Builder names the parameter and, for a pattern, what it must match.
 * @rule imagebuilder.validation.parameter https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html (unverified)
 */
const imageBuilder: Refusal = found => {
  const { path, constraint, kind, pattern } = found[0]!
  const name = path.split('.')[0]!
  if (kind === 'missing') return new AwsError('InvalidRequestException', `${path} must be specified.`)
  const must = pattern ? `${name} must match pattern ${pattern}` : `${constraint}.`
  return new AwsError('InvalidParameterValueException', `The value supplied for parameter '${name}' is not valid. ${must}`)
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
  autoscaling: validation('ValidationError'),
  ec2,
  iam: validation('ValidationError'),
  imagebuilder: imageBuilder,
  logs: validation('InvalidParameterException'),
  monitoring: validation('ValidationError'),
  ssm: validationException,
  sts: validation('ValidationError'),
}
