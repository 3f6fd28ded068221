/** The types that a key of the delivery file can have. Each says in words what it allows, for complaints, schema and reference. */

/** A text that matches a pattern (an ECMAScript one with the flag `u`, from `^` to `$`). Numbers must be quoted. */
export interface TextType {
  readonly is: 'text'
  readonly pattern: string
  /** What is allowed, in words: it follows "allowed: ". */
  readonly says: string
  /** All texts that match, where they can be told one by one: what somebody may have meant. */
  readonly known?: readonly string[]
}
export interface EnumType {
  readonly is: 'enum'
  readonly values: readonly string[]
}
/** A text like `1h30m`; limits are texts too, both included. */
export interface DurationType {
  readonly is: 'duration'
  readonly min: string
  readonly max: string
}
/** A whole number; both limits included. */
export interface IntegerType {
  readonly is: 'integer'
  readonly min: number
  readonly max: number
}
export interface BooleanType {
  readonly is: 'boolean'
}
/** Items are of one type and no two scalars among them are equal. */
export interface ListType {
  readonly is: 'list'
  readonly of: ValueType
  readonly min: number
  readonly max: number
}
/** A map whose keys people choose. */
export interface EntriesType {
  readonly is: 'entries'
  readonly names: TextType
  readonly of: ValueType
  readonly min: number
  readonly max: number
}
/** A map with the keys that the table lists one step below. */
export interface FieldsType {
  readonly is: 'fields'
}
/** Alternatives that differ in shape: at most one scalar, one list and one map. */
export interface EitherType {
  readonly is: 'either'
  readonly of: readonly Exclude<ValueType, EitherType>[]
}
export type ValueType = TextType | EnumType | DurationType | IntegerType | BooleanType | ListType | EntriesType | FieldsType | EitherType

export const text = (pattern: string, says: string): TextType => ({ is: 'text', pattern, says })
/** One of so many texts that complaints do not list them. */
export const known = (values: readonly string[], says: string): TextType => ({ ...text(`^(?:${values.join('|')})$`, says), known: values })
export const oneOf = (...values: readonly string[]): EnumType => ({ is: 'enum', values })
export const duration = (min: string, max: string): DurationType => ({ is: 'duration', min, max })
export const integer = (min: number, max: number): IntegerType => ({ is: 'integer', min, max })
export const boolean: BooleanType = { is: 'boolean' }
export const list = (of: ValueType, min: number, max: number): ListType => ({ is: 'list', of, min, max })
export const entries = (names: TextType, of: ValueType, min: number, max: number): EntriesType => ({ is: 'entries', names, of, min, max })
export const fields: FieldsType = { is: 'fields' }
export const either = (...of: EitherType['of']): EitherType => ({ is: 'either', of })
