/**
 * Protocols: how a request names its operation and carries its input, and how a result or an error is answered.
 * A service may be spoken to in several (CloudWatch: query by old CLIs, JSON by the JS SDK, CBOR by botocore), so the
 * protocol is told from the request, not from the service.
 */
import { cbor } from '@smithy/core/cbor'
import {
  cborTree,
  decode,
  ec2Form,
  element,
  encode,
  escapeXml,
  formTree,
  type Notation,
  queryForm,
  readText,
  restJson,
  rpcJson,
  WireError,
  writeText,
  xml,
} from './notation.ts'
import type { ErrorType, Member, Operation, Service, Shape } from './shape.ts'

export interface Request {
  method: string
  path: string
  query: string
  headers: Record<string, string | undefined>
  body: Uint8Array
}
export interface Response {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array
}

/** What handlers throw. `code` is a wire code or the name of a modelled error; details are the modelled error's members. */
export class AwsError extends Error {
  readonly code: string
  readonly status: number | undefined
  readonly details: object
  constructor(code: string, message: string, options: { status?: number; details?: object } = {}) {
    super(message)
    this.code = code
    this.status = options.status
    this.details = options.details ?? {}
  }
}

export interface Protocol {
  input(op: Operation, request: Request): any
  result(service: Service, op: Operation, output: any, requestId: string): Response
  error(service: Service, error: AwsError, type: ErrorType | undefined, requestId: string): Response
}

const text = (body: Uint8Array) => Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
const statusOf = (e: AwsError, type?: ErrorType) =>
  e.status ?? type?.status ?? (/^(Internal|ServiceUnavailable|ServerException)/.test(e.code) ? 500 : 400)
const faultOf = (e: AwsError, type?: ErrorType) => (statusOf(e, type) >= 500 ? 'Receiver' : 'Sender')
const details = (_type: ErrorType | undefined, e: AwsError) =>
  ({ message: e.message, Message: e.message, ...e.details }) as Record<string, unknown>
const parse = (body: string) => {
  try {
    return JSON.parse(body || '{}')
  } catch {
    throw new WireError('the body is not JSON')
  }
}

// ---- AWS query and EC2 query

function query(
  notation: Notation,
  envelope: {
    result(s: Service, op: string, content: string, id: string): string
    error(s: Service, code: string, message: string, fault: string, more: string, id: string): string
  },
): Protocol {
  const answer = (status: number, body: string, id: string): Response => ({
    status,
    headers: { 'content-type': 'text/xml;charset=UTF-8', 'x-amzn-requestid': id },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
  })
  return {
    input: (op, request) => decode(op.input, formTree(request.method === 'GET' ? request.query : text(request.body)), notation),
    result: (s, op, output, id) => answer(200, envelope.result(s, op.name, xml(op.output, output), id), id),
    error: (s, e, type, id) =>
      answer(
        statusOf(e, type),
        envelope.error(s, type?.code ?? e.code, e.message, faultOf(e, type), type ? xml(type.shape, e.details) : '', id),
        id,
      ),
  }
}
export const awsQuery = query(queryForm, {
  result: (s, op, content, id) =>
    `<${op}Response xmlns="${s.xmlNamespace}">${element(`${op}Result`, content)}<ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata></${op}Response>`,
  error: (s, code, message, fault, more, id) =>
    `<ErrorResponse xmlns="${s.xmlNamespace}"><Error><Type>${fault}</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message>${more}</Error><RequestId>${id}</RequestId></ErrorResponse>`,
})
export const ec2Query = query(ec2Form, {
  result: (s, op, content, id) => `<${op}Response xmlns="${s.xmlNamespace}/"><requestId>${id}</requestId>${content}</${op}Response>`,
  error: (_, code, message, _fault, _more, id) =>
    `<Response><Errors><Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error></Errors><RequestID>${id}</RequestID></Response>`,
})

// ---- JSON 1.0, JSON 1.1, RPC v2 CBOR

const queryError = (s: Service, e: AwsError, type?: ErrorType): Record<string, string> =>
  s.queryCompatible ? { 'x-amzn-query-error': `${type?.code ?? e.code};${faultOf(e, type)}` } : {}
const qualified = (s: Service, e: AwsError, type?: ErrorType) => `${s.namespace}#${type?.name ?? e.code}`

export function awsJson(version: '1.0' | '1.1'): Protocol {
  const answer = (status: number, value: unknown, id: string, more: Record<string, string> = {}): Response => ({
    status,
    headers: { 'content-type': `application/x-amz-json-${version}`, 'x-amzn-requestid': id, ...more },
    body: JSON.stringify(value),
  })
  return {
    input: (op, request) => decode(op.input, parse(text(request.body)), rpcJson),
    result: (_, op, output, id) => answer(200, encode(op.output, output, rpcJson), id),
    error: (s, e, type, id) =>
      answer(
        statusOf(e, type),
        {
          __type: version === '1.0' ? qualified(s, e, type) : (type?.name ?? e.code),
          message: e.message,
          ...(type ? (encode(type.shape, details(type, e), rpcJson) as object) : {}),
        },
        id,
        queryError(s, e, type),
      ),
  }
}
export const rpcV2Cbor: Protocol = (() => {
  const answer = (status: number, value: unknown, id: string, more: Record<string, string> = {}): Response => ({
    status,
    headers: { 'content-type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor', 'x-amzn-requestid': id, ...more },
    body: cbor.serialize(value),
  })
  return {
    input: (op, request) => decode(op.input, request.body.length ? cbor.deserialize(request.body) : {}, cborTree),
    result: (_, op, output, id) => answer(200, encode(op.output, output, cborTree), id),
    error: (s, e, type, id) =>
      answer(
        statusOf(e, type),
        { __type: qualified(s, e, type), message: e.message, ...(type ? (encode(type.shape, details(type, e), cborTree) as object) : {}) },
        id,
        queryError(s, e, type),
      ),
  }
})()

// ---- REST JSON

const pattern = new Map<Operation, RegExp>()
export function matchPath(op: Operation, path: string): RegExpExecArray | null {
  let re = pattern.get(op)
  if (!re)
    pattern.set(
      op,
      (re = new RegExp(
        '^' +
          op.http!.path.replace(/\?.*$/, '').replace(/\{(\w+)(\+?)\}/g, (_, name, greedy) => `(?<${name}>${greedy ? '.+' : '[^/]+'})`) +
          '/?$',
      )),
    )
  return re.exec(path)
}
const scalarList = (m: Member, values: string[]) =>
  m.shape.kind === 'list' ? values.map(v => readText(v, m.shape.element!.shape)) : readText(values[0]!, m.shape)

export const restJson1: Protocol = (() => {
  const answer = (status: number, body: string, id: string, headers: Record<string, string> = {}): Response => ({
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-requestid': id, ...headers },
    body,
  })
  return {
    input(op, request) {
      const labels = matchPath(op, request.path)!.groups ?? {}
      const search = new URLSearchParams(request.query)
      const payload = op.input.members.find(m => m.traits.httpPayload)
      const input: any = payload ? {} : decode(op.input, parse(text(request.body)), restJson)
      for (const m of op.input.members) {
        const t = m.traits
        if (t.httpLabel) input[m.name] = readText(decodeURIComponent(labels[m.name]!), m.shape)
        else if (t.httpQuery !== undefined) {
          const values = search.getAll(t.httpQuery)
          if (values.length) input[m.name] = scalarList(m, values)
          else delete input[m.name]
        } else if (t.httpHeader !== undefined) {
          const value = request.headers[t.httpHeader.toLowerCase()]
          if (value !== undefined) input[m.name] = scalarList(m, value.split(/\s*,\s*/))
        } else if (t.httpPayload && request.body.length)
          input[m.name] =
            m.shape.kind === 'blob'
              ? request.body
              : m.shape.kind === 'string'
                ? text(request.body)
                : decode(m.shape, parse(text(request.body)), restJson)
      }
      return input
    },
    result(_, op, output, id) {
      const headers: Record<string, string> = {}
      const body: any = encode(op.output, output, restJson)
      let payload: string | undefined
      let status = op.http!.status
      for (const m of op.output.members) {
        const v = output[m.name]
        if (m.traits.httpHeader !== undefined) {
          if (v != null) headers[m.traits.httpHeader.toLowerCase()] = writeText(v, m.shape, 'http-date')
          delete body[m.name]
        } else if (m.traits.httpResponseCode) {
          status = v ?? status
          delete body[m.name]
        } else if (m.traits.httpPayload) payload = v == null ? '' : JSON.stringify(encode(m.shape, v, restJson))
      }
      return answer(status, payload ?? JSON.stringify(body), id, headers)
    },
    error: (_, e, type, id) =>
      answer(
        statusOf(e, type),
        JSON.stringify({ message: e.message, ...(type ? (encode(type.shape, details(type, e), restJson) as object) : {}) }),
        id,
        { 'x-amzn-errortype': type?.name ?? e.code },
      ),
  }
})()

export const json10 = awsJson('1.0'),
  json11 = awsJson('1.1')
export type { Shape }
