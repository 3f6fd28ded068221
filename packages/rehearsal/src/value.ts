/** A value as a workflow file has it: plain data in which some leaves are expressions that are still to be evaluated. */

/** Where something was written; lines and columns count from 1. */
export interface Origin {
  readonly file: string
  readonly line: number
  readonly column: number
}
/** What stands between one `${{` and its `}}`. */
export interface ExpressionPart {
  readonly text: string
  readonly origin: Origin
}
export class Expression {
  /** Without `${{ }}`; text with expressions inside it has already become `format('…{0}…', …)`. */
  readonly text: string
  readonly origin: Origin
  /** As they are written, in order; more than one in a text with several. */
  readonly parts: readonly ExpressionPart[]
  constructor(text: string, origin: Origin, parts: readonly ExpressionPart[] = [{ text, origin }]) {
    this.text = text
    this.origin = origin
    this.parts = parts
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
/** Nothing where it is no map. */
export const asMap = (value: Value | undefined): ValueMap => (isMap(value) ? value : {})
/** One text or a list of them. */
export const asTexts = (value: Value | undefined): string[] => {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.map(String) : [String(value)]
}
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
