/** A value as a workflow file has it: plain data in which some leaves are expressions that are still to be evaluated. */

/** Where something was written; lines and columns count from 1. */
export interface Origin {
  readonly file: string
  readonly line: number
  readonly column: number
}
export class Expression {
  /** Without `${{ }}`; text with expressions inside it has already become `format('…{0}…', …)`. */
  readonly text: string
  readonly origin: Origin
  constructor(text: string, origin: Origin) {
    this.text = text
    this.origin = origin
  }
}
export type Value = string | number | boolean | null | Expression | readonly Value[] | ValueMap
export interface ValueMap {
  readonly [key: string]: Value
}
/** Data without expressions: what contexts hold and what evaluation answers. */
export type Json = string | number | boolean | null | readonly Json[] | JsonMap
export interface JsonMap {
  readonly [key: string]: Json
}

export const isMap = (value: Value | undefined): value is ValueMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Expression)
export const isJsonMap = (value: Json | undefined): value is JsonMap => typeof value === 'object' && value !== null && !Array.isArray(value)

export const at = ({ file, line, column }: Origin): string => `${file}:${line}:${column}`

/** As text, the way GitHub puts a value into a string: null is empty, a list or map is named by its kind. */
export const text = (json: Json | undefined): string => {
  if (json === null || json === undefined) return ''
  if (typeof json === 'object') return Array.isArray(json) ? 'Array' : 'Object'
  return String(json)
}
export const textMap = (json: Json): Record<string, string> =>
  isJsonMap(json) ? Object.fromEntries(Object.entries(json).map(([name, value]) => [name, text(value)])) : {}
