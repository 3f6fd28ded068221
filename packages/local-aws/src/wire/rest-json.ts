/** REST JSON (Image Builder): method and path name the operation; members travel in path, query, headers or body. https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html */
import { detailsOf, statusOf } from './aws-error.ts'
import { parseJson, restJson } from './json.ts'
import { decode, encode, type Tree, WireError } from './notation.ts'
import { type Protocol, type Request, type Response, text } from './protocol.ts'
import { readText, writeText } from './scalars.ts'
import type { Operation } from './service.ts'
import type { Member } from './shape.ts'

/** The labels of a path that fits the operation's template, percent-encoded still; undefined when it does not fit. */
export const matchPath = (operation: Operation, path: string): Readonly<Record<string, string>> | undefined => {
  const [template = ''] = operation.http?.path.split('?') ?? []
  // `{name}` takes one segment, `{name+}` the rest.
  const pattern = template.replace(/\{(\w+)(\+?)\}/g, (_, name, greedy) => `(?<${name}>${greedy ? '.+' : '[^/]+'})`)
  const match = new RegExp(`^${pattern}/?$`).exec(path)
  return match ? (match.groups ?? {}) : undefined
}

export const restJson1: Protocol = {
  input(operation, request) {
    const labels = matchPath(operation, request.path) ?? {}
    const search = new URLSearchParams(request.query)
    const payload = operation.input.members.find(member => member.traits.httpPayload)
    const input = (payload ? {} : decode(operation.input, parseJson(text(request.body)), restJson)) as Tree
    for (const member of operation.input.members) {
      if (!isBound(member)) continue
      delete input[member.name]
      const value = member === payload ? readPayload(member, request) : readBinding(member, { labels, search, request })
      if (value !== undefined) input[member.name] = value
    }
    return input
  },

  result(_service, operation, output, requestId) {
    const body = encode(operation.output, output, restJson) as Tree
    const headers: Record<string, string> = {}
    let status = operation.http?.status ?? 200
    let payload: string | undefined
    for (const member of operation.output.members) {
      const { httpHeader, httpResponseCode, httpPayload } = member.traits
      const value = (output as Tree)[member.name]
      if (httpPayload) payload = payloadOf(member, value)
      if (httpHeader === undefined && !httpResponseCode) continue
      delete body[member.name]
      if (value === undefined) continue
      if (httpHeader !== undefined) headers[httpHeader.toLowerCase()] = writeText(value, member.shape, 'http-date')
      else status = value as number
    }
    return answer(status, payload ?? JSON.stringify(body), requestId, headers)
  },

  error(_service, error, type, requestId) {
    const members = type ? (encode(type.shape, detailsOf(error), restJson) as object) : {}
    return answer(statusOf(error, type), JSON.stringify({ message: error.message, ...members }), requestId, {
      'x-amzn-errortype': type?.name ?? error.code,
    })
  },
}

const payloadOf = ({ shape }: Member, value: unknown): string => (value === undefined ? '' : JSON.stringify(encode(shape, value, restJson)))

const answer = (status: number, body: string, requestId: string, headers: Record<string, string>): Response => ({
  status,
  headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId, ...headers },
  body,
})

/** Does the member travel elsewhere than in the common body? */
const isBound = ({ traits }: Member): boolean =>
  Boolean(traits.httpLabel || traits.httpPayload) || traits.httpQuery !== undefined || traits.httpHeader !== undefined

interface Places {
  readonly labels: Readonly<Record<string, string>>
  readonly search: URLSearchParams
  readonly request: Request
}
const readBinding = (member: Member, { labels, search, request }: Places): unknown => {
  const { httpLabel, httpQuery, httpHeader } = member.traits
  if (httpLabel) return readText(unescaped(labels[member.name] ?? ''), member.shape)
  const values = httpQuery === undefined ? request.headers[httpHeader!.toLowerCase()]?.split(/\s*,\s*/) : search.getAll(httpQuery)
  if (!values || values.length === 0) return undefined
  const { kind, element } = member.shape
  return kind === 'list' ? values.map(value => readText(value, element!.shape)) : readText(values[0]!, member.shape)
}

/** @throws WireError where a percent sign escapes nothing */
const unescaped = (label: string): string => {
  try {
    return decodeURIComponent(label)
  } catch {
    throw new WireError(`the label '${label}' is not percent-encoded as it must be`)
  }
}

const readPayload = ({ shape }: Member, { body }: Request): unknown => {
  if (body.length === 0) return undefined
  if (shape.kind === 'blob') return body
  if (shape.kind === 'string') return text(body)
  return decode(shape, parseJson(text(body)), restJson)
}
