/** JSON bodies: the RPC protocols name members as the model does, REST JSON honours `jsonName`. */
import { type Notation, WireError } from './notation.ts'
import { base64, readNumber, readText, readTimestamp, writeTimestamp } from './scalars.ts'
import type { Member, Shape } from './shape.ts'

const json = (key: (member: Member) => string): Notation => ({
  key,
  spellsEmpty: true,
  items(node) {
    if (!Array.isArray(node)) throw new WireError('expected a list')
    return node
  },
  entries(node) {
    if (typeof node !== 'object' || node === null) throw new WireError('expected a map')
    return Object.entries(node).filter(([, value]) => value !== null)
  },
  read: readJson,
  write: writeJson,
})

const readJson = (node: unknown, shape: Shape): unknown => {
  const isText = typeof node === 'string'
  const isNumber = typeof node === 'number'
  switch (shape.kind) {
    case 'string':
      return isText ? node : undefined
    case 'boolean':
      return typeof node === 'boolean' ? node : undefined
    case 'number':
      // NaN and the infinities are spelt as text.
      return isNumber ? node : isText ? readNumber(node) : undefined
    case 'timestamp':
      return isText || isNumber ? readTimestamp(node) : undefined
    default:
      return isText || isNumber ? readText(String(node), shape) : undefined
  }
}

const writeJson = (value: unknown, shape: Shape): unknown => {
  switch (shape.kind) {
    case 'timestamp':
      return writeTimestamp(value as Date, shape.timestamp ?? 'epoch-seconds')
    case 'blob':
      return base64(value as Uint8Array | string)
    case 'number':
      return Number.isFinite(value) ? value : String(value)
    case 'bigint':
    case 'decimal':
      return Number(value)
    default:
      return value
  }
}

/** https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html */
export const rpcJson = json(member => member.name)
/** https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html */
export const restJson = json(member => member.traits.jsonName ?? member.name)

/** @throws WireError when the body is not JSON; an empty body is an empty structure */
export const parseJson = (body: string): unknown => {
  try {
    return JSON.parse(body || '{}')
  } catch {
    throw new WireError('the body is not JSON')
  }
}
