/** The RPC protocols that carry trees: JSON 1.0 and 1.1 (SSM, CloudWatch, CloudWatch Logs) and RPC v2 CBOR (CloudWatch by botocore). */
import { cbor } from '@smithy/core/cbor'
import { type AwsError, detailsOf, faultOf } from './aws-error.ts'
import { cborTree } from './cbor.ts'
import { parseJson, rpcJson } from './json.ts'
import { decode, encode, type Notation } from './notation.ts'
import { type Protocol, type Request, type ServiceNames, text } from './protocol.ts'
import type { ErrorType } from './service.ts'

interface Carrier {
  readonly notation: Notation
  readonly headers: Readonly<Record<string, string>>
  parse(request: Request): unknown
  print(tree: unknown): string | Uint8Array
  /** How an error's type is spelt. */
  typeName(service: ServiceNames, name: string): string
}
/** The status tells only whose fault it is: statuses in the model are those of other protocols. */
const statusOf = (error: AwsError, type: ErrorType | undefined): number => error.status ?? (type?.fault === 'server' ? 500 : 400)

const rpc = ({ notation, headers, parse, print, typeName }: Carrier): Protocol => ({
  input: (operation, request) => decode(operation.input, parse(request), notation),
  result: (_service, operation, output, requestId) => ({
    status: 200,
    headers: { ...headers, 'x-amzn-requestid': requestId },
    body: print(encode(operation.output, output, notation)),
  }),
  error(service, error, type, requestId) {
    const members = type ? (encode(type.shape, detailsOf(error), notation) as object) : {}
    return {
      status: statusOf(error, type),
      headers: { ...headers, 'x-amzn-requestid': requestId, ...queryError(service, error, type) },
      body: print({ __type: typeName(service, type?.name ?? error.code), message: error.message, ...members }),
    }
  },
})

/** https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait */
const queryError = (service: ServiceNames, error: AwsError, type: ErrorType | undefined): Record<string, string> =>
  service.queryCompatible ? { 'x-amzn-query-error': `${type?.code ?? error.code};${faultOf(error, type)}` } : {}

const qualified = (service: ServiceNames, name: string): string => `${service.namespace}#${name}`

const json = (version: '1.0' | '1.1', typeName: Carrier['typeName']): Protocol =>
  rpc({
    notation: rpcJson,
    headers: { 'content-type': `application/x-amz-json-${version}` },
    parse: request => parseJson(text(request.body)),
    print: JSON.stringify,
    typeName,
  })

/** https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html */
export const json10 = json('1.0', qualified)
/** https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html */
export const json11 = json('1.1', (_service, name) => name)
/** https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html */
export const rpcV2Cbor = rpc({
  notation: cborTree,
  headers: { 'content-type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor' },
  parse: request => (request.body.length > 0 ? cbor.deserialize(request.body) : {}),
  print: tree => cbor.serialize(tree),
  typeName: qualified,
})
