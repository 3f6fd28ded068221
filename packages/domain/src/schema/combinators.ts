/** How types are written. */
import type { Where } from '../located/located.ts'
import type { Infer, Made } from './infer.ts'
import type {
  AnyType,
  BooleanType,
  ChoiceType,
  DecimalType,
  DurationType,
  EitherType,
  EntriesType,
  EnumType,
  FieldsType,
  IntegerType,
  ListType,
  OneType,
  ParsedType,
  Row,
  Rows,
  TextType,
  ValueType,
  VariantsType,
} from './value-types.ts'

export const text = (pattern: string, says: string): TextType => ({ is: 'text', pattern, says })
/** One of so many texts that complaints do not list them. */
export const known = (values: readonly string[], says: string): TextType => ({ ...text(`^(?:${values.join('|')})$`, says), known: values })
export const parsed = <const T>(name: string, says: string, parse: (text: string) => T | undefined): ParsedType<T> => ({
  is: 'parsed',
  name,
  says,
  parse,
})
/** Whatever stands in quotes, nothing too. */
export const anyText: ParsedType<string> = parsed('a text', 'a text', text => text)
export const oneOf = <const T extends string | number | boolean>(...values: readonly T[]): EnumType<T> => ({ is: 'enum', values })
export const duration = (min: string, max: string): DurationType => ({ is: 'duration', min, max })
export const integer = (min: number, max: number): IntegerType => ({ is: 'integer', min, max })
export const decimal = (min: number, max: number): DecimalType => ({ is: 'decimal', min, max })
export const boolean: BooleanType = { is: 'boolean' }
export const anything: AnyType = { is: 'any' }
export const list = <const T extends ValueType>(of: T, min: number, max: number): ListType<T> => ({ is: 'list', of, min, max })
/** Of any length, the empty one too. */
export const many = <const T extends ValueType>(of: T): ListType<T> => ({
  ...list(of, 0, Number.POSITIVE_INFINITY),
  repeats: true,
})
export const entries = <const T extends ValueType>(names: TextType | ParsedType, of: T, min: number, max: number): EntriesType<T> => ({
  is: 'entries',
  names,
  of,
  min,
  max,
})
export const settings = <const R extends Rows>(rows: R): FieldsType<R, 'settings'> => ({ is: 'fields', rows, as: 'settings' })
export const data = <const R extends Rows>(rows: R): FieldsType<R, 'data'> => ({ is: 'fields', rows, as: 'data' })
export const openData = <const R extends Rows>(rows: R): FieldsType<R, 'data'> => ({ ...data(rows), open: true })
type Types = Readonly<Record<string, ValueType>>
type KeysOf<R extends Types, O extends Types> = { readonly [K in keyof R]: { readonly type: R[K]; readonly required: true } } & {
  readonly [K in keyof O]: { readonly type: O[K] }
}
/** Data with keys of these types: those that must be there, and those that may be. */
export function record<const R extends Types, const O extends Types>(required: R, optional: O): FieldsType<KeysOf<R, O>, 'data'>
export function record(required: Types, optional: Types): FieldsType<Rows, 'data'> {
  const rows = [
    ...Object.entries(required).map(([key, type]) => [key, { type, required: true }] as const),
    ...Object.entries(optional).map(([key, type]) => [key, { type }] as const),
  ]
  return data(Object.fromEntries<Row>(rows))
}
/** @param row of the key that says which, without its type: that is the names of the variants */
export const variants = <const By extends string, const Of extends Readonly<Record<string, FieldsType>>, Said extends Omit<Row, 'type'>>(
  by: By,
  row: Said,
  of: Of,
): VariantsType<By, Of> => ({ is: 'variants', by, row: { ...row, type: oneOf(...Object.keys(of)) }, of })
export const choice = <const Of extends Readonly<Record<string, ValueType>>>(of: Of): ChoiceType<Of> => ({ is: 'choice', of })
export const either = <const T extends readonly OneType[]>(...of: T): EitherType<T> => ({ is: 'either', of })

/** The type whose values become what `make` makes of them. */
export function made<const T extends ValueType, V>(type: T, make: (value: Infer<T>, at: Where) => V): T & Made<V>
export function made(type: ValueType, make: unknown): unknown {
  return { ...type, make }
}
/** The type, or null. */
export const orNull = <T extends ValueType>(type: T): T & { readonly nullable: true } => ({ ...type, nullable: true })
