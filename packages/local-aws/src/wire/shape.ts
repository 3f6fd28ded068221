/**
 * The one file that knows how the SDK lays out its schemas (`StaticSchema` and the sentinels of `@smithy/types`, public exports of
 * every client package). A schema becomes a small, lazily compiled `Shape`, which everything else of the wire walks.
 */
import type { $SchemaRef, StaticSchema } from '@smithy/types'

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

/** Smithy's traits, as far as a server needs them. */
export interface Traits {
  readonly xmlName?: string
  readonly ec2QueryName?: string
  readonly xmlFlattened?: 1
  readonly jsonName?: string
  readonly httpLabel?: 1
  readonly httpQuery?: string
  readonly httpHeader?: string
  readonly httpPayload?: 1
  readonly httpResponseCode?: 1
  readonly idempotencyToken?: 1
  readonly sensitive?: 1
  readonly streaming?: 1
}
export interface Shape {
  readonly kind: Kind
  /** The model's name for it; empty for anonymous lists, maps and simple types. */
  readonly name: string
  /** Of a structure or union. */
  readonly members: readonly Member[]
  /** Of a list; of a map, its values. */
  readonly element?: Member
  /** Of a map. */
  readonly key?: Member
  /** Only where the model overrides the protocol's default. */
  readonly timestamp?: TimestampFormat
}

export class Member {
  readonly name: string
  readonly required: boolean
  readonly traits: Traits
  readonly #shapes: Shapes
  readonly #ref: Resolved
  constructor(shapes: Shapes, name: string, ref: $SchemaRef, required = false) {
    const [target, own] = withTraits(ref)
    const schema = resolve(target)
    this.name = name
    this.required = required
    this.traits = { ...(Array.isArray(schema) ? traitsFrom(schema[3]) : {}), ...traitsFrom(own) }
    this.#shapes = shapes
    this.#ref = schema
  }
  /** Compiled when it is first asked for: EC2 has 3,400 shapes, a test uses fifty. */
  get shape(): Shape {
    return this.#shapes.of(this.#ref)
  }
}

/** A reference without the thunks that the SDK wraps around it: a sentinel, the unit, or a schema. */
type Resolved = number | 'unit' | StaticSchema

const resolve = (ref: unknown): Resolved => (typeof ref === 'function' ? resolve(ref()) : (ref as Resolved))

/** A member's reference is `ref` or `[ref, traits]`. */
const withTraits = (ref: $SchemaRef): [target: unknown, traits: unknown] =>
  Array.isArray(ref) && ref.length === 2 ? [ref[0], ref[1]] : [ref, 0]

/** Traits are an object, or a bit vector in this order. */
const TRAIT_BITS = [
  'httpLabel',
  'idempotent',
  'idempotencyToken',
  'sensitive',
  'httpPayload',
  'httpResponseCode',
  'httpQueryParams',
] as const
const traitsFrom = (traits: unknown): Traits => {
  if (typeof traits === 'object') return traits as Traits
  const bits = traits as number
  return Object.fromEntries(TRAIT_BITS.filter((_, bit) => (bits >> bit) & 1).map(trait => [trait, 1]))
}

const SIMPLE: Readonly<Record<number, Kind>> = {
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
const TIMESTAMP_FORMATS: Readonly<Record<number, TimestampFormat>> = { 5: 'date-time', 6: 'http-date', 7: 'epoch-seconds' }
/** Or-ed to the sentinel of a simple type: a list of it, a map to it. */
const LIST_OF = 64
const MAP_TO = 128

/** The shapes of one client package, each compiled once. */
export class Shapes {
  readonly #known = new Map<Resolved, Shape>()

  of(ref: $SchemaRef): Shape {
    const schema = resolve(ref)
    const known = this.#known.get(schema)
    if (known) return known
    const shape = this.#compile(schema)
    this.#known.set(schema, shape)
    return shape
  }

  #compile(schema: Resolved): Shape {
    if (schema === 'unit') return { kind: 'unit', name: 'unit', members: [] }
    if (typeof schema === 'number') return this.#simple(schema)
    const name = schema[2]
    switch (schema[0]) {
      case 0:
        return this.of(schema[4])
      case 1:
        return this.#list(name, schema[4])
      case 2:
        return this.#map(name, schema[4], schema[5])
      case 3:
      case -3:
      case 4: {
        // Required members come first; this counts them.
        const required = schema[6] ?? 0
        const members = schema[4].map((member, at) => new Member(this, member, schema[5][at]!, at < required))
        return { kind: schema[0] === 4 ? 'union' : 'structure', name, members }
      }
      default:
        throw new Error(`not a shape: ${String(schema[0])}`)
    }
  }
  #simple(sentinel: number): Shape {
    if (sentinel & MAP_TO) return this.#map('', 0, sentinel & (LIST_OF - 1))
    if (sentinel & LIST_OF) return this.#list('', sentinel & (LIST_OF - 1))
    const kind = SIMPLE[sentinel]
    if (!kind) throw new Error(`unknown schema ${sentinel}`)
    const timestamp = TIMESTAMP_FORMATS[sentinel]
    return { kind, name: '', members: [], ...(timestamp && { timestamp }) }
  }
  #list(name: string, element: $SchemaRef): Shape {
    return { kind: 'list', name, members: [], element: new Member(this, 'member', element) }
  }
  #map(name: string, key: $SchemaRef, value: $SchemaRef): Shape {
    return { kind: 'map', name, members: [], key: new Member(this, 'key', key), element: new Member(this, 'value', value) }
  }
}
