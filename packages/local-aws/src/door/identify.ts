/** Which service, operation, protocol, region and access key a request means: told from the request, not from the service. */
import {
  AwsError,
  awsQuery,
  ec2Query,
  json10,
  json11,
  matchPath,
  type Protocol,
  type Request,
  restJson1,
  rpcV2Cbor,
} from '../wire/protocol.ts'
import type { Operation } from '../wire/shape.ts'
import type { Loaded, ServiceFinder } from './services.ts'

export interface Identified {
  readonly signingName: string
  readonly loaded: Loaded
  readonly protocol: Protocol
  readonly operation: Operation
  readonly region: string
  readonly accessKeyId: string | undefined
}
const text = (body: Uint8Array): string => Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
/** Unsigned calls (AssumeRoleWithWebIdentity) name their service only by the API version. */
const UNSIGNED: Readonly<Record<string, string>> = { '2011-06-15': 'sts' }

export const identify = async (request: Request, serviceOf: ServiceFinder): Promise<Identified> => {
  const credential = request.headers.authorization ?? decodeURIComponent(request.query).replace('X-Amz-Credential', 'Credential')
  const [, accessKeyId, region = 'us-east-1', scope] = /Credential=([^/,\s]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request/.exec(credential) ?? []
  const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ? text(request.body) : request.query
  const version = /(?:^|&)Version=([\d-]+)/.exec(form)?.[1]
  const signingName = scope ?? UNSIGNED[version ?? ''] ?? ''
  const loaded = await serviceOf(signingName)
  if (!loaded) throw new AwsError('UnknownService', `local AWS has no service '${signingName}'`, { status: 501 })
  const found = (protocol: Protocol, name: string): Identified => {
    const operation = loaded.service.operations.get(name)
    if (!operation)
      throw new AwsError(
        protocol === awsQuery || protocol === ec2Query ? 'InvalidAction' : 'UnknownOperationException',
        `unknown operation ${name}`,
        { status: 400 },
      )
    return { signingName, loaded, protocol, operation, region, accessKeyId }
  }
  if (request.headers['smithy-protocol'] === 'rpc-v2-cbor') return found(rpcV2Cbor, /\/operation\/([^/]+)$/.exec(request.path)?.[1] ?? '')
  const target = request.headers['x-amz-target']
  if (target) return found(request.headers['content-type']?.includes('1.0') ? json10 : json11, target.slice(target.lastIndexOf('.') + 1))
  const action = /(?:^|&)Action=(\w+)/.exec(form)?.[1]
  if (action) return found(loaded.service.protocol === 'aws.protocols#ec2Query' ? ec2Query : awsQuery, action)
  for (const operation of loaded.service.operations.values())
    if (operation.http?.method === request.method && matchPath(operation, request.path)) return found(restJson1, operation.name)
  throw new AwsError('UnknownOperationException', `no operation at ${request.method} ${request.path}`, { status: 404 })
}
