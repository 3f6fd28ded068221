/** How a service tells what may become of any call: each has codes of its own. */
import { AwsError } from '../wire/aws-error.ts'
import type { Complaint } from '../wire/constraints.ts'

export interface ErrorCode {
  readonly code: string
  /** HTTP; absent: the modelled one, else 400. */
  readonly status?: number
}
export interface ServiceErrors {
  /** The caller's policies do not allow it. `preface` is said before who may not do what. */
  readonly denied: ErrorCode & { readonly preface?: string }
  /** Too many calls. */
  readonly throttled: ErrorCode
  /** An error of AWS's own. */
  readonly failed: ErrorCode
  /** The request is signed for a region that AWS has not. */
  readonly unknownRegion: ErrorCode
  /** The input breaks the model. */
  readonly invalid: (found: readonly Complaint[]) => AwsError
}

/**
 * A call that breaks the model in several places is refused with all complaints in one message.
 * @rule validation.all-at-once https://docs.aws.amazon.com/autoscaling/ec2/APIReference/CommonErrors.html (unverified)
 */
export const invalidAs =
  (code: string): ServiceErrors['invalid'] =>
  found => {
    const count = found.length === 1 ? '1 validation error' : `${found.length} validation errors`
    return new AwsError(code, `${count} detected: ${found.map(sentence).join('; ')}`)
  }

/** Of a service that says nothing else: what the newer ones (JSON, REST) have in common. */
export const DEFAULT_ERRORS: ServiceErrors = {
  denied: { code: 'AccessDeniedException', status: 403 },
  throttled: { code: 'ThrottlingException' },
  failed: { code: 'InternalFailure', status: 500 },
  unknownRegion: { code: 'InvalidSignatureException', status: 403 },
  invalid: invalidAs('ValidationException'),
}

const sentence = ({ path, value, constraint }: Complaint): string =>
  `Value ${value === null ? 'null' : `'${shown(value)}'`} at '${lowerFirst(path)}' failed to satisfy constraint: ${constraint}`
/** A value as messages quote it. */
export const shown = (value: unknown): string => (Array.isArray(value) ? `[${value.map(shown).join(', ')}]` : plain(value))
const plain = (value: unknown): string => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value))
/** Members are told in lower camel case, whatever the model calls them. */
const lowerFirst = (path: string): string => path.replace(/(^|\.)([A-Z])/g, (_, dot: string, letter: string) => dot + letter.toLowerCase())
