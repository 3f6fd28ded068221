/** Which service, operation, protocol, region and access key a request means: told from the request, not from the service. */

import { AwsError, type Protocol, type Request, text } from '../wire/protocol.ts'
import { awsQuery, ec2Query } from '../wire/query.ts'
import { matchPath, restJson1 } from '../wire/rest-json.ts'
import { json10, json11, rpcV2Cbor } from '../wire/rpc.ts'
import type { Operation, Service } from '../wire/service.ts'
import type { Called } from '../world/address.ts'
import { isRegion } from '../world/regions.ts'
import type { Loaded } from './services.ts'

export interface Identified {
  readonly signingName: string
  readonly loaded: Loaded
  readonly protocol: Protocol
  readonly operation: Operation
  readonly region: string
  readonly accessKeyId: string | undefined
}
/** Undefined: the request means no operation of that name. */
interface Meant {
  readonly protocol: Protocol
  readonly operation: Operation | undefined
  readonly name: string
}
/** @throws AwsError when local AWS has no such service, or the service no such operation */
export const identify = (request: Request, loaded: Loaded | undefined): Identified => {
  const { signingName = '', region, accessKeyId } = signer(request)
  if (!loaded) throw new AwsError('UnknownService', `local AWS has no service '${signingName}'`, { status: 501 })
  refuseUnknownRegion(region, loaded)
  const { protocol, operation, name } = meant(request, loaded.service)
  if (!operation) throw unknownOperation(protocol, name)
  return { signingName: signingName || loaded.service.signingName, loaded, protocol, operation, region, accessKeyId }
}

/** What a request says of the service that it means. */
export const calledBy = (request: Request): Called => ({
  signingName: signer(request).signingName,
  version: parameter(request, 'Version'),
  target: /^(.+)\.[^.]+$/.exec(request.headers['x-amz-target'] ?? '')?.[1] ?? /\/service\/([^/]+)\/operation\//.exec(request.path)?.[1],
})

/**
 * In a region that AWS has not, nobody answers. A request whose scope names one does not verify, wherever it is sent.
 * @rule regions.scope https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html (unverified)
 */
const refuseUnknownRegion = (region: string, { errors }: Loaded): void => {
  if (isRegion(region)) return
  const { code, status } = errors.unknownRegion
  throw new AwsError(code, `Credential should be scoped to a valid region, which '${region}' is not.`, { status })
}

/**
 * The protocol that a request speaks.
 * @param service that it means, where there is one
 */
export const spoken = (request: Request, service: Service | undefined): Protocol => {
  if (request.headers['smithy-protocol'] === 'rpc-v2-cbor') return rpcV2Cbor
  if (request.headers['x-amz-target']) return request.headers['content-type']?.includes('1.0') ? json10 : json11
  if (!parameter(request, 'Action')) return restJson1
  return service?.protocol === 'aws.protocols#ec2Query' ? ec2Query : awsQuery
}

const meant = (request: Request, service: Service): Meant => {
  const protocol = spoken(request, service)
  if (protocol === restJson1) {
    const operation = [...service.operations.values()].find(
      candidate => candidate.http?.method === request.method && matchPath(candidate, request.path),
    )
    return { protocol, operation, name: `at ${request.method} ${request.path}` }
  }
  const name = operationName(request)
  return { protocol, operation: service.operations.get(name), name }
}

const operationName = (request: Request): string => {
  if (request.headers['smithy-protocol']) return /\/operation\/([^/]+)$/.exec(request.path)?.[1] ?? ''
  return request.headers['x-amz-target']?.split('.').at(-1) ?? parameter(request, 'Action') ?? ''
}

/** Signature version 4: the credential scope names key, region and service, in a header or in the query of a presigned request. */
const signer = (request: Request): { signingName: string | undefined; region: string; accessKeyId: string | undefined } => {
  const credential =
    /Credential=([^,\s]+)/.exec(request.headers.authorization ?? '')?.[1] ?? new URLSearchParams(request.query).get('X-Amz-Credential')
  const [accessKeyId, , region = hostRegion(request) ?? 'us-east-1', service] = credential?.split('/') ?? []
  return { signingName: service, region, accessKeyId }
}

/** The region that an unsigned call means, as far as its host tells: `sts.eu-west-1.amazonaws.com`. */
const hostRegion = (request: Request): string | undefined => /^[a-z]+\.([a-z0-9-]+)\.amazonaws\.com/.exec(request.headers.host ?? '')?.[1]

/** A parameter of a query protocol, in the form or in the address. */
const parameter = (request: Request, name: string): string | undefined => {
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
  const form = isForm ? text(request.body) : request.query
  return new RegExp(`(?:^|&)${name}=([\\w-]+)`).exec(form)?.[1]
}

const unknownOperation = (protocol: Protocol, name: string): AwsError => {
  const isQuery = protocol === awsQuery || protocol === ec2Query
  return new AwsError(isQuery ? 'InvalidAction' : 'UnknownOperationException', `unknown operation ${name}`, {
    status: protocol === restJson1 ? 404 : 400,
  })
}
