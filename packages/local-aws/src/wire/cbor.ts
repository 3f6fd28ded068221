/** CBOR bodies (RPC v2): laid out like JSON, but bytes are bytes, and a moment is tag 1. https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html */
import { tag } from '@smithy/core/cbor'
import { rpcJson } from './json.ts'
import type { Notation } from './notation.ts'
import { readTimestamp } from './scalars.ts'

export const cborTree: Notation = {
  ...rpcJson,
  read(node, shape) {
    if (shape.kind === 'blob') return node
    if (shape.kind !== 'timestamp') return rpcJson.read(node, shape)
    if (node instanceof Date) return node
    const seconds = typeof node === 'object' && node !== null ? (node as { value: unknown }).value : node
    return readTimestamp(seconds as number)
  },
  write(value, shape) {
    if (shape.kind === 'blob' || shape.kind === 'number') return value
    if (shape.kind === 'timestamp') return tag({ tag: 1, value: (value as Date).getTime() / 1000 })
    return rpcJson.write(value, shape)
  },
}
