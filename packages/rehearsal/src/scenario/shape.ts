/**
 * Shapes of a scenario's values: each reads a YAML node into typed data, or complains with line and column. All complaints of a file
 * come together.
 */
import { type Complaint, didYouMean, parseDuration, type Where } from '@golden-ami/domain'
import { isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml'
import type { Json } from '../value.ts'

/** One reading of one file. */
export class Reading {
  readonly complaints: Complaint[] = []
  readonly #source: string
  readonly #lines: LineCounter
  constructor(source: string, lines: LineCounter) {
    this.#source = source
    this.#lines = lines
  }
  where(node: Node | null): Where {
    const { line, col } = this.#lines.linePos(node?.range?.[0] ?? 0)
    return { source: this.#source, line, column: col }
  }
  /** Takes note of what is wrong; the value of the node is then of no use. */
  complain(node: Node | null, wrong: string, allowed: string): undefined {
    this.complaints.push({ at: this.where(node), wrong, allowed })
    return undefined
  }
}
/** Undefined after a complaint. */
export type Shape<T> = (node: Node | null, reading: Reading) => T | undefined
export type Of<S> = S extends Shape<infer T> ? T : never

const scalar = (node: Node | null): unknown => (isScalar(node) ? node.value : undefined)

export const text: Shape<string> = (node, reading) => {
  const value = scalar(node)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  return reading.complain(node, 'this is not a text', 'allowed: a text')
}
export const flag: Shape<boolean> = (node, reading) => {
  const value = scalar(node)
  return typeof value === 'boolean' ? value : reading.complain(node, 'this is neither true nor false', 'allowed: true, false')
}
export const count: Shape<number> = (node, reading) => {
  const value = scalar(node)
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? value
    : reading.complain(node, 'this is not a count', 'allowed: a whole number from 0')
}
/** ms */
export const duration: Shape<number> = (node, reading) => {
  const ms = parseDuration(String(scalar(node)))
  return ms ?? reading.complain(node, `'${String(scalar(node))}' is not a duration`, 'allowed: 90s, 15m, 24h, 1h30m and the like')
}
/** ms, as `80ms` or any other duration */
export const instant: Shape<number> = (node, reading) => {
  const value = String(scalar(node))
  const ms = /^\d{1,6}ms$/.test(value) ? Number(value.slice(0, -2)) : parseDuration(value)
  return ms ?? reading.complain(node, `'${value}' is not a duration`, 'allowed: 80ms, 2s and the like')
}
/** A moment in ISO 8601 (ms since the epoch), or a duration from the start. */
export type Moment = { readonly at: number } | { readonly after: number }
export const moment: Shape<Moment> = (node, reading) => {
  const value = String(scalar(node))
  const after = parseDuration(value)
  if (after !== undefined) return { after }
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(at)
    ? reading.complain(node, `'${value}' is not a moment`, 'allowed: 2026-11-21T02:00:00Z, or a duration from the start')
    : { at }
}
export const oneOf =
  <const T extends string>(...options: readonly T[]): Shape<T> =>
  (node, reading) =>
    options.find(option => option === scalar(node)) ??
    reading.complain(
      node,
      `'${String(scalar(node))}' is not known here${didYouMean(String(scalar(node)), options)}`,
      `allowed: ${options.join(', ')}`,
    )
export const matching =
  (pattern: RegExp, allowed: string): Shape<string> =>
  (node, reading) => {
    const value = text(node, reading)
    if (value === undefined || pattern.test(value)) return value
    return reading.complain(node, `'${value}' is not right here`, `allowed: ${allowed}`)
  }
/** A map that knows where it is written. */
export const placed =
  <T extends object>(shape: Shape<T>): Shape<T & Placed> =>
  (node, reading) => {
    const value = shape(node, reading)
    return value && { ...value, where: reading.where(node) }
  }
export interface Placed {
  /** Undefined of one that no file has. */
  readonly where?: Where
}
/** Whatever is written, as data. */
export const anything: Shape<Json> = node => (node?.toJSON() ?? null) as Json

export const listOf =
  <T>(item: Shape<T>): Shape<readonly T[]> =>
  (node, reading) => {
    if (!isSeq(node)) return reading.complain(node, 'this is not a list', 'allowed: a list')
    const items = node.items.map(each => item(each as Node, reading))
    return items.every(each => each !== undefined) ? (items as T[]) : undefined
  }
/** A map with names of the writer's own as keys. */
export const named =
  <T>(value: Shape<T>, key: Shape<string> = text): Shape<Readonly<Record<string, T>>> =>
  (node, reading) => {
    if (!isMap(node)) return reading.complain(node, 'this is not a map', 'allowed: names with a value behind each')
    const entries = node.items.map(pair => [key(pair.key as Node, reading), value(pair.value as Node | null, reading)] as const)
    return entries.every(([name, each]) => name !== undefined && each !== undefined)
      ? (Object.fromEntries(entries) as Record<string, T>)
      : undefined
  }

type Members = Readonly<Record<string, Shape<unknown>>>
type Whole<Required extends Members, Optional extends Members> = { readonly [K in keyof Required]: Of<Required[K]> } & {
  readonly [K in keyof Optional]?: Of<Optional[K]>
}
/** A map with these keys and no others. */
export const record =
  <const Required extends Members, const Optional extends Members>(
    required: Required,
    optional: Optional,
  ): Shape<Whole<Required, Optional>> =>
  (node, reading) => {
    if (!isMap(node))
      return reading.complain(node, 'this is not a map', `allowed: ${[...Object.keys(required), ...Object.keys(optional)].join(', ')}`)
    const shapes: Members = { ...required, ...optional }
    const names = Object.keys(shapes)
    const values: Record<string, unknown> = {}
    for (const pair of node.items) {
      const name = String(scalar(pair.key as Node))
      const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined
      if (shape) values[name] = shape(pair.value as Node | null, reading)
      else reading.complain(pair.key as Node, `the key ${name} is not known here${didYouMean(name, names)}`, `allowed: ${names.join(', ')}`)
    }
    for (const name of Object.keys(required))
      if (!(name in values)) reading.complain(node, `the key ${name} is missing`, `required: ${Object.keys(required).join(', ')}`)
    return values as Whole<Required, Optional>
  }
/** A map with exactly one of these keys. */
export const choice =
  <const Options extends Members>(
    options: Options,
  ): Shape<{ [K in keyof Options]: { readonly is: K; readonly value: Of<Options[K]> } }[keyof Options]> =>
  (node, reading) => {
    const allowed = `allowed: one of ${Object.keys(options).join(', ')}`
    if (!isMap(node) || node.items.length !== 1) return reading.complain(node, 'this is not a map of one key', allowed)
    const { key, value } = node.items[0]!
    const name = String(scalar(key as Node))
    const shape = Object.hasOwn(options, name) ? options[name] : undefined
    if (!shape) return reading.complain(key as Node, `the key ${name} is not known here${didYouMean(name, Object.keys(options))}`, allowed)
    const read = shape(value as Node | null, reading)
    return read === undefined ? undefined : ({ is: name, value: read } as never)
  }
