import type { ErrorType } from './service.ts'

export interface AwsErrorOptions {
  /** HTTP status, where it is not the modelled one (else 400, or 500 for codes that say so). */
  readonly status?: number | undefined
  /** The modelled error's further members. */
  readonly details?: object
}
/** What handlers throw: an error as the service tells it. `code` is a wire code or the name of a modelled error. */
export class AwsError extends Error {
  override readonly name = 'AwsError'
  readonly code: string
  readonly status: number | undefined
  readonly details: object
  constructor(code: string, message: string, { status, details = {} }: AwsErrorOptions = {}) {
    super(message)
    this.code = code
    this.status = status
    this.details = details
  }
}

export const statusOf = (error: AwsError, type: ErrorType | undefined): number =>
  error.status ?? type?.status ?? (/^(Internal|ServiceUnavailable|ServerException)/.test(error.code) ? 500 : 400)

/** Whose fault it is, in the words of the query protocols. */
export const faultOf = (error: AwsError, type: ErrorType | undefined): 'Sender' | 'Receiver' =>
  statusOf(error, type) >= 500 ? 'Receiver' : 'Sender'

/** The members of a modelled error; models spell the message in either case. */
export const detailsOf = (error: AwsError): object => ({ message: error.message, Message: error.message, ...error.details })
