/**
 * The JSON Schema of the delivery file, draft 2020-12, for editors and for whoever makes delivery files by program. It says what a schema
 * can say of one key; limits of durations and what relates keys to each other is judged when the file is read.
 */
import { allowedText } from '../schema/allowed.ts'
import { type JsonSchema, schemaOf } from '../schema/json-schema.ts'
import type { Row } from '../schema/value-types.ts'
import { isKeyRow } from './keys/key.ts'
import { FILE } from './keys.ts'

export type { JsonSchema } from '../schema/json-schema.ts'

const describe = (row: Row): string => {
  const without = isKeyRow(row) && row.without !== undefined ? ` Without it: ${row.without}.` : ''
  return `${row.description} Allowed: ${allowedText(row.type)}.${without}`
}

/** Made from the table of keys alone. */
export const jsonSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'golden-ami delivery file',
  ...schemaOf(FILE, describe),
})
