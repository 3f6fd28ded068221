/**
 * The JSON Schema of the delivery file, draft 2020-12, for editors and for whoever makes delivery files by program. It says what a schema
 * can say of one key; limits of durations and what relates keys to each other is judged when the file is read.
 */
import { DURATION_PATTERN } from '../duration.ts'
import { allowedText } from './allowed.ts'
import { type Key, keyName, keysUnder, substituteOf } from './keys.ts'
import type { ValueType } from './value-types.ts'

export interface JsonSchema {
  readonly [keyword: string]: unknown
}

const schemaOf = (type: ValueType, path: string): JsonSchema => {
  switch (type.is) {
    case 'text':
      return { type: 'string', pattern: type.pattern }
    case 'enum':
      return { enum: type.values }
    case 'integer':
      return { type: 'integer', minimum: type.min, maximum: type.max }
    case 'boolean':
      return { type: 'boolean' }
    case 'duration':
      return { type: 'string', pattern: DURATION_PATTERN }
    case 'list':
      return {
        type: 'array',
        items: schemaOf(type.of, `${path}[]`),
        minItems: type.min,
        maxItems: type.max,
        // Lists of maps and lists may repeat; of scalars may not.
        ...(type.of.is === 'fields' || type.of.is === 'either' || type.of.is === 'list' ? {} : { uniqueItems: true }),
      }
    case 'entries':
      return {
        type: 'object',
        propertyNames: { pattern: type.names.pattern },
        additionalProperties: schemaOf(type.of, `${path}.*`),
        minProperties: type.min,
        maxProperties: type.max,
      }
    case 'fields':
      return mapSchema(path)
    case 'either':
      return { anyOf: type.of.map(one => schemaOf(one, path)) }
  }
}

const describe = (key: Key): string => {
  const without = key.without === undefined ? '' : ` Without it: ${key.without}.`
  return `${key.description} Allowed: ${allowedText(key.type, key.path)}.${without}`
}

const mapSchema = (path: string): JsonSchema => {
  const keys = keysUnder(path)
  return {
    type: 'object',
    properties: Object.fromEntries(
      keys.map(key => [
        keyName(key),
        { description: describe(key), ...schemaOf(key.type, key.path), ...(key.default === undefined ? {} : { default: key.default }) },
      ]),
    ),
    required: keys.filter(key => key.required && !substituteOf(key, keys)).map(keyName),
    ...oneOfEach(keys),
    additionalProperties: false,
  }
}

/** Of a key and the one that may stand in its place, one is written. */
const oneOfEach = (keys: readonly Key[]): JsonSchema => {
  const pairs = keys.flatMap(key => (key.insteadOf === undefined ? [] : [[key.insteadOf, keyName(key)]]))
  return pairs.length === 0
    ? {}
    : { allOf: pairs.map(pair => ({ oneOf: pair.map(name => ({ properties: { [name]: {} }, required: [name] })) })) }
}

/** Made from the table of keys alone. */
export const jsonSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'golden-ami delivery file',
  ...mapSchema(''),
})
