import type { Key } from '@golden-ami/domain/delivery-file/keys'
import type { ValueType } from '@golden-ami/domain/delivery-file/value-types'
import { DURATION_PATTERN } from '@golden-ami/domain/duration'
import { typeWords } from './type-words.ts'

/** A JSON Schema, draft 7: the newest that editors' YAML support understands whole. */
export type Schema = { readonly [keyword: string]: unknown }

/** The keys one step below `path`, by their last step. */
const keysBelow = (keys: readonly Key[], path: string): readonly (readonly [string, Key])[] => {
  const prefix = path === '' ? '' : `${path}.`
  return keys
    .filter(key => key.path.startsWith(prefix))
    .map(key => [key.path.slice(prefix.length), key] as const)
    .filter(([name]) => /^[^.*[\]]+$/.test(name))
}

/** The validator refuses equal scalars in a list; maps and lists may be equal. */
const SCALARS: readonly ValueType['is'][] = ['text', 'enum', 'duration', 'integer', 'boolean']

const objectSchema = (keys: readonly Key[], path: string): Schema => {
  const below = keysBelow(keys, path)
  const required = below.filter(([, key]) => key.required).map(([name]) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(below.map(([name, key]) => [name, keySchema(keys, key)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  }
}

const typeSchema = (keys: readonly Key[], path: string, type: ValueType): Schema => {
  switch (type.is) {
    case 'text':
      return { type: 'string', pattern: type.pattern }
    case 'enum':
      return { enum: type.values }
    case 'duration':
      return { type: 'string', pattern: DURATION_PATTERN }
    case 'integer':
      return { type: 'integer', minimum: type.min, maximum: type.max }
    case 'boolean':
      return { type: 'boolean' }
    case 'list':
      return {
        type: 'array',
        items: typeSchema(keys, `${path}[]`, type.of),
        minItems: type.min,
        maxItems: type.max,
        ...(SCALARS.includes(type.of.is) ? { uniqueItems: true } : {}),
      }
    case 'entries':
      return {
        type: 'object',
        propertyNames: { pattern: type.names.pattern },
        additionalProperties: typeSchema(keys, `${path}.*`, type.of),
        minProperties: type.min,
        maxProperties: type.max,
      }
    case 'fields':
      return objectSchema(keys, path)
    case 'either':
      return { anyOf: type.of.map(one => typeSchema(keys, path, one)) }
  }
}

const keySchema = (keys: readonly Key[], key: Key): Schema => ({
  description: `${key.description} Allowed: ${typeWords(key.type)}.`,
  ...typeSchema(keys, key.path, key.type),
  ...(key.default === undefined ? {} : { default: key.default }),
})

/**
 * The JSON Schema of the delivery file, for editors. It checks shapes and patterns; what spans several keys (an `after` that names no
 * environment, the limits of a duration) only the action itself checks.
 */
export const keysSchema = (keys: readonly Key[]): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'golden-ami delivery file',
  ...objectSchema(keys, ''),
})
