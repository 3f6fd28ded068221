/** A type as JSON Schema, draft 2020-12: what a schema can say of one value. Limits of durations are judged when it is read. */
import { DURATION_PATTERN } from '../duration.ts'
import type { FieldsType, Row, Rows, ValueType, VariantsType } from './value-types.ts'

export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** What is said of a key besides its type. */
export type Describe = (row: Row) => string | undefined

/** Lists of maps and lists may repeat; of scalars may not. */
const isScalar = (type: ValueType): boolean => !['fields', 'either', 'list', 'entries', 'variants', 'choice', 'any'].includes(type.is)

export const schemaOf = (type: ValueType, describe: Describe): JsonSchema => {
  const schema = bareSchema(type, describe)
  return type.nullable ? { anyOf: [schema, { type: 'null' }] } : schema
}

const bareSchema = (type: ValueType, describe: Describe): JsonSchema => {
  switch (type.is) {
    case 'text':
      return { type: 'string', pattern: type.pattern }
    case 'parsed':
      return { type: 'string' }
    case 'enum':
      return { enum: type.values }
    case 'integer':
      return { type: 'integer', minimum: type.min, maximum: type.max }
    case 'decimal':
      return { type: 'number', minimum: type.min, maximum: type.max }
    case 'boolean':
      return { type: 'boolean' }
    case 'duration':
      return { type: 'string', pattern: DURATION_PATTERN }
    case 'any':
      return {}
    case 'list':
      return {
        type: 'array',
        items: schemaOf(type.of, describe),
        minItems: type.min,
        ...(type.max === Number.POSITIVE_INFINITY ? {} : { maxItems: type.max }),
        ...(isScalar(type.of) && !type.repeats ? { uniqueItems: true } : {}),
      }
    case 'entries':
      return {
        type: 'object',
        ...(type.names.is === 'text' ? { propertyNames: { pattern: type.names.pattern } } : {}),
        additionalProperties: schemaOf(type.of, describe),
        minProperties: type.min,
        ...(type.max === Number.POSITIVE_INFINITY ? {} : { maxProperties: type.max }),
      }
    case 'fields':
      return mapSchema(type.rows, type.open === true, describe)
    case 'variants':
      return variantsSchema(type, describe)
    case 'choice':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(type.of).map(([key, of]) => [key, schemaOf(of, describe)])),
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1,
      }
    case 'either':
      return { anyOf: type.of.map(one => schemaOf(one, describe)) }
  }
}

const rowSchema = (row: Row, describe: Describe): JsonSchema => {
  const description = describe(row)
  return {
    ...(description === undefined ? {} : { description }),
    ...schemaOf(row.type, describe),
    ...(row.default === undefined ? {} : { default: row.default }),
  }
}

const mapSchema = (rows: Rows, isOpen: boolean, describe: Describe): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, rowSchema(row, describe)])),
  required: Object.entries(rows).flatMap(([key, row]) => (row.required && !pairsIn(rows).some(([name]) => name === key) ? [key] : [])),
  ...oneOfEach(pairsIn(rows)),
  additionalProperties: isOpen,
})

/** Keys, and those that may stand in their place. */
const pairsIn = (rows: Rows): readonly (readonly [string, string])[] =>
  Object.entries(rows).flatMap(([key, { insteadOf }]) => (insteadOf === undefined ? [] : [[insteadOf, key] as const]))

/** Of each pair one is written. */
const oneOfEach = (pairs: readonly (readonly [string, string])[]): JsonSchema =>
  pairs.length === 0 ? {} : { allOf: pairs.map(pair => ({ oneOf: pair.map(name => ({ properties: { [name]: {} }, required: [name] })) })) }

/** Which one it is says the key; without it the one that is the default. */
const variantsSchema = ({ by, row, of }: VariantsType, describe: Describe): JsonSchema => {
  const one = (name: string, fields: FieldsType): JsonSchema => {
    const tag: Row = { ...row, type: { is: 'enum', values: [name] } }
    const isDefault = (row.default ?? row.otherwise) === name
    const { default: _, ...bare } = tag
    return mapSchema({ [by]: isDefault ? tag : { ...bare, required: true }, ...fields.rows }, fields.open === true, describe)
  }
  const all = Object.entries(of).map(([name, fields]) => one(name, fields))
  return all.length === 1 ? { ...all[0] } : { anyOf: all }
}
