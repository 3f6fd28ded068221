/**
 * A protocol: how a request carries an operation's input, and how a result or an error is answered. One service may be spoken to in
 * several (CloudWatch: query by old CLIs, JSON by the JavaScript SDK, CBOR by botocore), so it is told from the request (pipeline/identify.ts).
 */
import type { AwsError } from './aws-error.ts'
import type { ErrorType, Operation, Service } from './service.ts'

export { AwsError } from './aws-error.ts'

export interface Request {
  readonly method: string
  /** As on the wire: percent-encoded, without the query. */
  readonly path: string
  /** Without the question mark. */
  readonly query: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Uint8Array
}
export interface Response {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}
/** What an error's envelope tells of a service. */
export type ServiceNames = Pick<Service, 'xmlNamespace' | 'namespace' | 'queryCompatible'>

export interface Protocol {
  /** @throws WireError */
  input(operation: Operation, request: Request): unknown
  result(service: Service, operation: Operation, output: object, requestId: string): Response
  /** @param type the modelled error of that code, if there is one */
  error(service: ServiceNames, error: AwsError, type: ErrorType | undefined, requestId: string): Response
}

export const text = (body: Uint8Array): string => Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
