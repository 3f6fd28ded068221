/**
 * Wire notations. Form bodies, JSON and CBOR are all trees: they differ in how a member is named, how lists and maps are
 * laid out, and how scalars are spelt. One reader and one writer serve them; XML (responses only) has its own writer.
 */
import { tag } from '@smithy/core/cbor'
import type { Member, Shape, TimestampFormat } from './shape.ts'

export class WireError extends Error {}
type Tree = { [key: string]: unknown }

export interface Notation {
  key(member: Member): string
  items(node: unknown, element: Member): unknown[]
  entries(node: unknown, key: Member, value: Member): [string, unknown][]
  read(node: unknown, shape: Shape): unknown
  write(value: unknown, shape: Shape): unknown
}

export function decode(shape: Shape, node: unknown, n: Notation, path = ''): unknown {
  switch (shape.kind) {
    case 'structure':
    case 'union': {
      if (node === '') node = {}
      if (typeof node !== 'object' || node === null || Array.isArray(node))
        throw new WireError(`expected a structure at '${path || shape.name}'`)
      const out: Tree = {}
      for (const m of shape.members) {
        const v = (node as Tree)[n.key(m)]
        if (v !== undefined && v !== null) out[m.name] = decode(m.shape, v, n, path ? `${path}.${m.name}` : m.name)
      }
      return out
    }
    case 'list':
      return n.items(node, shape.element!).map((v, i) => decode(shape.element!.shape, v, n, `${path}.${i + 1}`))
    case 'map':
      return Object.fromEntries(
        n.entries(node, shape.key!, shape.element!).map(([k, v]) => [k, decode(shape.element!.shape, v, n, `${path}.${k}`)]),
      )
    case 'unit':
      return {}
    case 'document':
      return node
    default: {
      const value = n.read(node, shape)
      if (value === undefined) throw new WireError(`expected a ${shape.kind} at '${path}'`)
      return value
    }
  }
}

export function encode(shape: Shape, value: any, n: Notation): unknown {
  switch (shape.kind) {
    case 'structure':
    case 'union': {
      const out: Tree = {}
      for (const m of shape.members) {
        const v = value[m.name]
        if (v !== undefined && v !== null) out[n.key(m)] = encode(m.shape, v, n)
      }
      return out
    }
    case 'list':
      return value.map((v: unknown) => encode(shape.element!.shape, v, n))
    case 'map':
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, encode(shape.element!.shape, v, n)]))
    case 'unit':
      return {}
    case 'document':
      return value
    default:
      return n.write(value, shape)
  }
}

// ---- scalars

const number = (s: string) => (/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$|^-?Infinity$|^NaN$/.test(s) ? Number(s) : undefined)
const date = (s: string | number) => {
  const d = new Date(typeof s === 'number' ? s * 1000 : /^-?\d+(\.\d+)?$/.test(s) ? Number(s) * 1000 : s)
  return Number.isNaN(d.getTime()) ? undefined : d
}
const isoSeconds = (d: Date) => d.toISOString().replace('.000Z', 'Z')
export function timestamp(d: Date, format: TimestampFormat): string | number {
  return format === 'epoch-seconds' ? d.getTime() / 1000 : format === 'http-date' ? d.toUTCString() : isoSeconds(d)
}
const bytes = (v: Uint8Array | string) => (typeof v === 'string' ? Buffer.from(v) : Buffer.from(v.buffer, v.byteOffset, v.byteLength))

export function readText(s: string, shape: Shape): unknown {
  switch (shape.kind) {
    case 'string':
      return s
    case 'boolean':
      return s === 'true' ? true : s === 'false' ? false : undefined
    case 'number':
      return number(s)
    case 'bigint':
      return /^[-+]?\d+$/.test(s) ? BigInt(s) : undefined
    case 'timestamp':
      return date(s)
    case 'blob':
      return Buffer.from(s, 'base64')
    default:
      return s
  }
}
export function writeText(value: any, shape: Shape, format: TimestampFormat): string {
  if (shape.kind === 'timestamp') return String(timestamp(value, shape.timestamp ?? format))
  if (shape.kind === 'blob') return bytes(value).toString('base64')
  return String(value)
}

// ---- form bodies (AWS query, EC2 query)

/** `A.1.B=x` becomes { A: { 1: { B: "x" } } } */
export function formTree(body: string): Tree {
  const root: Tree = Object.create(null)
  for (const [key, value] of new URLSearchParams(body)) {
    const parts = key.split('.')
    let node = root
    for (const part of parts.slice(0, -1)) {
      const next = node[part]
      node = (typeof next === 'object' ? next : (node[part] = Object.create(null))) as Tree
    }
    node[parts.at(-1)!] ??= value
  }
  return root
}
const numbered = (node: unknown): unknown[] =>
  typeof node === 'object' && node
    ? Object.keys(node)
        .filter(k => /^\d+$/.test(k))
        .sort((a, b) => +a - +b)
        .map(k => (node as Tree)[k])
    : []
const capital = (s: string) => s[0]!.toUpperCase() + s.slice(1)

function form(key: (m: Member) => string): Notation {
  return {
    key,
    items(node, element) {
      const wrapped = (node as Tree)[element.traits.xmlName ?? 'member'] ?? (node as Tree)['member']
      return numbered(typeof wrapped === 'object' ? wrapped : node)
    },
    entries(node, k, v) {
      const wrapped = (node as Tree)['entry']
      return numbered(typeof wrapped === 'object' ? wrapped : node).map(e => [
        String((e as Tree)[k.traits.xmlName ?? 'key']),
        (e as Tree)[v.traits.xmlName ?? 'value'],
      ])
    },
    read: (node, shape) => (typeof node === 'string' ? readText(node, shape) : undefined),
    write() {
      throw new Error('forms are only read')
    },
  }
}
export const queryForm = form(m => m.traits.xmlName ?? m.name)
export const ec2Form = form(m => m.traits.ec2QueryName ?? capital(m.traits.xmlName ?? m.name))

// ---- JSON and CBOR

function json(key: (m: Member) => string): Notation {
  return {
    key,
    items(node) {
      if (!Array.isArray(node)) throw new WireError('expected a list')
      return node
    },
    entries(node) {
      if (typeof node !== 'object' || !node) throw new WireError('expected a map')
      return Object.entries(node).filter(([, v]) => v !== null)
    },
    read(node, shape) {
      switch (shape.kind) {
        case 'string':
          return typeof node === 'string' ? node : undefined
        case 'boolean':
          return typeof node === 'boolean' ? node : undefined
        case 'number':
          return typeof node === 'number' ? node : typeof node === 'string' ? number(node) : undefined
        case 'timestamp':
          return typeof node === 'number' || typeof node === 'string' ? date(node) : undefined
        default:
          return typeof node === 'string' || typeof node === 'number' ? readText(String(node), shape) : undefined
      }
    },
    write(value: any, shape) {
      switch (shape.kind) {
        case 'timestamp':
          return timestamp(value, shape.timestamp ?? 'epoch-seconds')
        case 'blob':
          return bytes(value).toString('base64')
        case 'number':
          return Number.isFinite(value) ? value : String(value)
        case 'bigint':
        case 'decimal':
          return Number(value)
        default:
          return value
      }
    },
  }
}
export const rpcJson = json(m => m.name)
export const restJson = json(m => m.traits.jsonName ?? m.name)
export const cborTree: Notation = {
  ...rpcJson,
  read: (node: any, shape) =>
    shape.kind === 'timestamp'
      ? node instanceof Date
        ? node
        : date(typeof node === 'object' ? node.value : node)
      : shape.kind === 'blob'
        ? node
        : rpcJson.read(node, shape),
  write: (value: any, shape) =>
    shape.kind === 'timestamp'
      ? tag({ tag: 1, value: value.getTime() / 1000 })
      : shape.kind === 'number' || shape.kind === 'blob'
        ? value
        : rpcJson.write(value, shape),
}

// ---- XML (responses of the query protocols)

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#xD;' }
export const escapeXml = (s: string) => (/[&<>"\r]/.test(s) ? s.replace(/[&<>"\r]/g, c => ESCAPES[c]!) : s)
export const element = (name: string, content: string) => (content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`)

/** The content (without an element of its own) of a value. */
export function xml(shape: Shape, value: any): string {
  switch (shape.kind) {
    case 'structure':
    case 'union': {
      let out = ''
      for (const m of shape.members) {
        const v = value[m.name]
        if (v === undefined || v === null) continue
        const name = m.traits.xmlName ?? m.name
        if (m.traits.xmlFlattened && m.shape.kind === 'list') for (const item of v) out += element(name, xml(m.shape.element!.shape, item))
        else out += element(name, xml(m.shape, v))
      }
      return out
    }
    case 'list': {
      const e = shape.element!
      const name = e.traits.xmlName ?? 'member'
      let out = ''
      for (const item of value) out += element(name, xml(e.shape, item))
      return out
    }
    case 'map': {
      let out = ''
      for (const [k, v] of Object.entries(value))
        out += `<entry>${element(shape.key!.traits.xmlName ?? 'key', escapeXml(k))}${element(shape.element!.traits.xmlName ?? 'value', xml(shape.element!.shape, v))}</entry>`
      return out
    }
    case 'unit':
      return ''
    default:
      return escapeXml(writeText(value, shape, 'date-time'))
  }
}
