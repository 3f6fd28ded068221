/**
 * The one file that knows how the SDK lays out its schemas. It turns a schema (public export of every client package,
 * `RunInstances$` and so on) into a small, lazily compiled `Shape` that the notations (form, XML, JSON, CBOR) walk.
 */
import type { $SchemaRef, StaticErrorSchema, StaticOperationSchema, StaticSchema } from '@smithy/types'

export type Kind =
  | 'structure'
  | 'union'
  | 'list'
  | 'map'
  | 'string'
  | 'boolean'
  | 'number'
  | 'bigint'
  | 'decimal'
  | 'blob'
  | 'timestamp'
  | 'document'
  | 'unit'
export type TimestampFormat = 'date-time' | 'http-date' | 'epoch-seconds'

export interface Traits {
  readonly xmlName?: string
  readonly ec2QueryName?: string
  readonly xmlFlattened?: 1
  readonly jsonName?: string
  readonly httpLabel?: 1
  readonly httpQuery?: string
  readonly httpHeader?: string
  readonly httpPayload?: 1
  readonly httpPrefixHeaders?: string
  readonly httpQueryParams?: 1
  readonly httpResponseCode?: 1
  readonly idempotencyToken?: 1
  readonly sensitive?: 1
  readonly streaming?: 1
}

export class Member {
  #ref: $SchemaRef
  #shape?: Shape
  readonly name: string
  readonly required: boolean
  readonly traits: Traits
  constructor(name: string, ref: $SchemaRef, required = false) {
    const [target, own] = isMember(ref) ? ref : [ref, 0]
    const schema = deref(target)
    this.name = name
    this.#ref = schema
    this.required = required
    this.traits = { ...(Array.isArray(schema) ? traitsOf(schema[3] as never) : {}), ...traitsOf(own as never) }
  }
  get shape(): Shape {
    return (this.#shape ??= shapeOf(this.#ref))
  }
}

export interface Shape {
  readonly kind: Kind
  readonly name: string
  readonly members: readonly Member[] // structure, union
  readonly element?: Member // list, map (its values)
  readonly key?: Member // map
  readonly timestamp?: TimestampFormat | undefined // only where the model overrides the protocol's default
}

// The layout below is that of `StaticSchema` and of the sentinels in @smithy/types (public, documented there).
const BITS = ['httpLabel', 'idempotent', 'idempotencyToken', 'sensitive', 'httpPayload', 'httpResponseCode', 'httpQueryParams'] as const
const traitsOf = (t: number | object): Traits =>
  typeof t === 'object' ? (t as Traits) : Object.fromEntries(BITS.filter((_, i) => (t >> i) & 1).map(b => [b, 1]))
const isMember = (ref: unknown): ref is [$SchemaRef, number | object] => Array.isArray(ref) && ref.length === 2
const deref = (ref: unknown): number | 'unit' | StaticSchema => (typeof ref === 'function' ? deref(ref()) : (ref as never))
const SIMPLE: Record<number, Kind> = {
  0: 'string',
  1: 'number',
  2: 'boolean',
  4: 'timestamp',
  5: 'timestamp',
  6: 'timestamp',
  7: 'timestamp',
  15: 'document',
  17: 'bigint',
  19: 'decimal',
  21: 'blob',
  42: 'blob',
}
const FORMATS: Record<number, TimestampFormat> = { 5: 'date-time', 6: 'http-date', 7: 'epoch-seconds' }
const compiled = new Map<unknown, Shape>()

export function shapeOf(ref: $SchemaRef): Shape {
  const schema = deref(ref)
  const known = compiled.get(schema)
  if (known) return known
  const remember = (shape: Shape) => {
    compiled.set(schema, shape)
    return shape
  }
  if (schema === 'unit') return remember({ kind: 'unit', name: 'unit', members: [] })
  if (typeof schema === 'number') {
    if (schema & 128)
      return remember({ kind: 'map', name: '', members: [], key: new Member('key', 0), element: new Member('value', schema & 63) })
    if (schema & 64) return remember({ kind: 'list', name: '', members: [], element: new Member('member', schema & 63) })
    const kind = SIMPLE[schema]
    if (!kind) throw new Error(`unknown schema ${schema}`)
    return remember({ kind, name: '', members: [], timestamp: FORMATS[schema] })
  }
  const name = schema[2]
  switch (schema[0]) {
    case 0:
      return remember(shapeOf(schema[4]))
    case 1:
      return remember({ kind: 'list', name, members: [], element: new Member('member', schema[4]) })
    case 2:
      return remember({ kind: 'map', name, members: [], key: new Member('key', schema[4]), element: new Member('value', schema[5]) })
    case 3:
    case -3:
    case 4: {
      const required = schema[6] ?? 0 // required members come first; this counts them
      return remember({
        kind: schema[0] === 4 ? 'union' : 'structure',
        name,
        members: schema[4].map((m, i) => new Member(m, schema[5][i]!, i < required)),
      })
    }
    default:
      throw new Error(`not a shape: ${String(schema[0])}`)
  }
}

export interface Operation {
  readonly name: string
  readonly input: Shape
  readonly output: Shape
  readonly http?: { method: string; path: string; status: number }
}
export interface ErrorType {
  readonly name: string
  readonly code: string
  readonly status: number
  readonly fault: 'client' | 'server'
  readonly shape: Shape
}

/** Everything a server must know of a service, read from an *instance of its client* and the package's public exports. */
export class Service {
  readonly operations = new Map<string, Operation>()
  readonly errors = new Map<string, ErrorType>() // by shape name and by wire code
  readonly signingName: string
  readonly serviceId: string
  readonly protocol: string
  readonly version: string
  readonly target: string
  readonly xmlNamespace: string
  readonly namespace: string
  readonly queryCompatible: boolean

  static #known = new WeakMap<object, Service>()
  static of(module: Record<string, unknown>): Service {
    let s = Service.#known.get(module)
    if (!s) Service.#known.set(module, (s = new Service(module)))
    return s
  }
  constructor(module: Record<string, unknown>) {
    const Client = Object.entries(module).find(([name]) => /^[A-Z]\w*Client$/.test(name))?.[1] as new (c: object) => { config: any }
    const { config } = new Client({ region: 'us-east-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } })
    const settings = config.protocolSettings
    this.signingName = config.signingName ?? config.defaultSigningName
    this.serviceId = config.serviceId
    this.protocol = config.protocol.getShapeId()
    this.version = settings.version
    this.target = settings.serviceTarget
    this.xmlNamespace = settings.xmlNamespace ?? ''
    this.namespace = settings.defaultNamespace
    this.queryCompatible = !!settings.awsQueryCompatible
    for (const value of Object.values(module)) {
      if (!Array.isArray(value)) continue
      if (value[0] === 9) this.#operation(value as StaticOperationSchema)
      else if (value[0] === -3) this.#error(value as StaticErrorSchema)
    }
  }

  #operation([, , name, traits, input, output]: StaticOperationSchema) {
    const http = typeof traits === 'object' ? traits.http : undefined
    const op = { name, http: http && { method: http[0], path: http[1], status: http[2] } } as {
      -readonly [K in keyof Operation]: Operation[K]
    }
    Object.defineProperty(op, 'input', { get: () => shapeOf(input) }) // lazily: EC2 has 3 400 shapes, a test uses 50
    Object.defineProperty(op, 'output', { get: () => shapeOf(output) })
    this.operations.set(name, op)
  }

  #error(schema: StaticErrorSchema) {
    const traits = typeof schema[3] === 'object' ? schema[3] : {}
    const fault = traits.error ?? 'client'
    const query = traits.awsQueryError as [string, number] | undefined
    const status = query?.[1] ?? (traits.httpError as number | undefined) ?? (fault === 'server' ? 500 : 400)
    const error: ErrorType = {
      name: schema[2],
      code: query?.[0] ?? schema[2],
      status,
      fault,
      get shape() {
        return shapeOf(schema)
      },
    }
    this.errors.set(error.code, error).set(error.name, error)
  }
}
