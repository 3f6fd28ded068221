/** What a type allows, in words: for complaints, the JSON Schema and the reference. */
import type { ListType, ValueType } from './value-types.ts'

const alternatives = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`

const count = ({ min, max }: { readonly min: number; readonly max: number }, one: string, many: string): string => {
  if (min === max) return `${min} ${max === 1 ? one : many}`
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? many : `at least ${min} ${many}`
  return min === 0 ? `up to ${max} ${many}` : `${min} to ${max} ${many}`
}

export const itemCount = (type: ListType): string => count(type, 'item', 'items')

/** The keys that a map of the type may have: of variants, those of any. */
export const keyNames = (type: ValueType): readonly string[] => {
  if (type.is === 'fields') return Object.keys(type.rows)
  if (type.is !== 'variants') return []
  return [...new Set([type.by, ...Object.values(type.of).flatMap(({ rows }) => Object.keys(rows))])]
}

export const allowedText = (type: ValueType): string => {
  switch (type.is) {
    case 'text':
    case 'parsed':
      return type.says
    case 'enum':
      return alternatives(type.values.map(String))
    case 'duration':
      return `a duration like 1h30m, from ${type.min} to ${type.max}`
    case 'integer':
      return `a whole number from ${type.min} to ${type.max}`
    case 'decimal':
      return `a number from ${type.min} to ${type.max}`
    case 'boolean':
      return 'true or false'
    case 'any':
      return 'anything'
    case 'list':
      return `a list of ${itemCount(type)}, each ${allowedText(type.of)}`
    case 'entries':
      return `a map with ${count(type, 'name', 'names')}, each ${type.names.says}`
    case 'fields':
    case 'variants':
      return `a map with the keys ${keyNames(type).join(', ')}`
    case 'choice':
      return `a map of one key: ${alternatives(Object.keys(type.of))}`
    case 'either':
      return type.of.map(allowedText).join('; or ')
  }
}
