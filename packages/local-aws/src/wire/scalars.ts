/** Scalars as text (forms, XML, headers, REST labels), and what JSON and CBOR share with them. */
import type { Shape, TimestampFormat } from './shape.ts'

/** A number as text: decimal or scientific notation, or one of the words that Smithy allows. */
export const readNumber = (text: string): number | undefined =>
  /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$|^-?Infinity$|^NaN$/.test(text) ? Number(text) : undefined

/** A moment as seconds since the epoch, or as any text that `Date` reads (ISO 8601, HTTP date). */
export const readTimestamp = (value: string | number): Date | undefined => {
  const date = new Date(typeof value === 'number' ? value * 1000 : (epochMilliseconds(value) ?? value))
  return Number.isNaN(date.getTime()) ? undefined : date
}
const epochMilliseconds = (text: string): number | undefined => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : undefined)

export const writeTimestamp = (date: Date, format: TimestampFormat): string | number => {
  if (format === 'epoch-seconds') return date.getTime() / 1000
  if (format === 'http-date') return date.toUTCString()
  return date.toISOString().replace('.000Z', 'Z')
}

export const base64 = (value: Uint8Array | string): string =>
  (typeof value === 'string' ? Buffer.from(value) : Buffer.from(value.buffer, value.byteOffset, value.byteLength)).toString('base64')

/** Undefined: the text is no value of that kind. */
export const readText = (text: string, shape: Shape): unknown => {
  switch (shape.kind) {
    case 'boolean':
      return { true: true, false: false }[text]
    case 'number':
      return readNumber(text)
    case 'bigint':
      return /^[-+]?\d+$/.test(text) ? BigInt(text) : undefined
    case 'timestamp':
      return readTimestamp(text)
    case 'blob':
      return Buffer.from(text, 'base64')
    default:
      return text
  }
}
/** @param format of a timestamp whose shape does not name one */
export const writeText = (value: unknown, shape: Shape, format: TimestampFormat): string => {
  if (shape.kind === 'timestamp') return String(writeTimestamp(value as Date, shape.timestamp ?? format))
  if (shape.kind === 'blob') return base64(value as Uint8Array | string)
  return String(value)
}
