/** What a type allows, in words: for complaints, the JSON Schema and the reference. */
import { keyName, keysUnder } from './keys.ts'
import type { ListType, ValueType } from './value-types.ts'

const alternatives = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`

const count = ({ min, max }: { readonly min: number; readonly max: number }, one: string, many: string): string => {
  if (min === max) return `${min} ${max === 1 ? one : many}`
  return min === 0 ? `up to ${max} ${many}` : `${min} to ${max} ${many}`
}

export const itemCount = (type: ListType): string => count(type, 'item', 'items')

/** @param path of the key in the table, because the keys of a map are found by it */
export const allowedText = (type: ValueType, path: string): string => {
  switch (type.is) {
    case 'text':
      return type.says
    case 'enum':
      return alternatives(type.values)
    case 'duration':
      return `a duration like 1h30m, from ${type.min} to ${type.max}`
    case 'integer':
      return `a whole number from ${type.min} to ${type.max}`
    case 'boolean':
      return 'true or false'
    case 'list':
      return `a list of ${itemCount(type)}, each ${allowedText(type.of, `${path}[]`)}`
    case 'entries':
      return `a map with ${count(type, 'name', 'names')}, each ${type.names.says}`
    case 'fields':
      return `a map with the keys ${keysUnder(path).map(keyName).join(', ')}`
    case 'either':
      return type.of.map(one => allowedText(one, path)).join('; or ')
  }
}
