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
  if (typeof node === 'boolean') return shape.kind === 'boolean' ? node : undefined
  return typeof node === 'string' || typeof node === 'number' ? readScalar(node, shape) : undefined
}
const readScalar = (node: string | number, shape: Shape): unknown => {
  switch (shape.kind) {
    case 'string':
      return typeof node === 'string' ? node : undefined
    case 'boolean':
      return undefined
    case 'number':
      // NaN and the infinities are spelt as text.
      return typeof node === 'number' ? node : readNumber(node)
    case 'timestamp':
      return readTimestamp(node)
    default:
      return readText(String(node), shape)
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
