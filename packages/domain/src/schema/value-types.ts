/**
 * Types of what people and machines write: settings, scenarios, records. A type is data, and what a value of it is in TypeScript is inferred
 * from it (`Infer`); checks, defaults, JSON Schema and reference are made of the same data. Each type says in words what it allows.
 */
import type { Where } from '../located/located.ts'

/** What every type may have besides: see `made` and `orNull`. */
interface Common {
  /** What becomes of a value that was read. */
  make?(value: unknown, at: Where): unknown
  readonly nullable?: true
}

/** A text that matches a pattern (an ECMAScript one with the flag `u`, from `^` to `$`). Numbers must be quoted. */
export interface TextType extends Common {
  readonly is: 'text'
  readonly pattern: string
  /** What is allowed, in words: it follows "allowed: ". */
  readonly says: string
  /** All texts that match, where they can be told one by one: what somebody may have meant. */
  readonly known?: readonly string[]
  /** What YAML takes for a number or for true and false is a text here as well. */
  readonly loose?: true
}
/** A text that no pattern can tell: a moment, a release. */
export interface ParsedType<T = unknown> extends Common {
  readonly is: 'parsed'
  /** `a moment`: what the text is. */
  readonly name: string
  /** As of `TextType`. */
  readonly says: string
  /** Undefined for a text that is none. */
  readonly parse: (text: string) => T | undefined
}
export interface EnumType<T extends string | number | boolean = string | number | boolean> extends Common {
  readonly is: 'enum'
  readonly values: readonly T[]
}
/** A text like `1h30m`; limits are texts too, both included. */
export interface DurationType extends Common {
  readonly is: 'duration'
  readonly min: string
  readonly max: string
}
/** A whole number; both limits included. */
export interface IntegerType extends Common {
  readonly is: 'integer'
  readonly min: number
  readonly max: number
}
/** Any number; both limits included. */
export interface DecimalType extends Common {
  readonly is: 'decimal'
  readonly min: number
  readonly max: number
}
export interface BooleanType extends Common {
  readonly is: 'boolean'
}
/** Whatever is written, as data. */
export interface AnyType extends Common {
  readonly is: 'any'
}
/** Items are of one type. No two scalars among them are equal, unless they may be. */
export interface ListType<T extends ValueType = ValueType> extends Common {
  readonly is: 'list'
  readonly of: T
  readonly min: number
  readonly max: number
  readonly repeats?: true
}
/** A map whose keys people choose. */
export interface EntriesType<T extends ValueType = ValueType> extends Common {
  readonly is: 'entries'
  readonly names: TextType | ParsedType
  readonly of: T
  readonly min: number
  readonly max: number
}
/** As one would write it. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain }

/** A key of a map. What is neither required nor has a value without it may be missing. */
export interface Row<T extends ValueType = ValueType> {
  readonly type: T
  readonly required?: true
  /** A required key beside it in whose place it may stand: one of both is written. */
  readonly insteadOf?: string
  /** Is told: in the reference and in the JSON Schema. */
  readonly default?: Plain
  /** What holds without the key where words tell it better than a default does; in the same notation. */
  readonly otherwise?: Plain
  readonly description?: string
}
export type Rows = Readonly<Record<string, Row>>

/**
 * Who reads it. *settings*: all keys are there, in camel case (`min-healthy` is `minHealthy`), undefined where nothing is said. *data*: the
 * keys that are written, as they are written.
 */
export type Reader = 'settings' | 'data'

/** A map with these keys. */
export interface FieldsType<R extends Rows = Rows, As extends Reader = Reader> extends Common {
  readonly is: 'fields'
  readonly rows: R
  readonly as: As
  /** Other keys are let through, and kept: a later release may have added them. Otherwise they are refused. */
  readonly open?: true
}
/** A map of which one key (`type`) says which others it may have. */
export interface VariantsType<
  By extends string = string,
  Of extends Readonly<Record<string, FieldsType>> = Readonly<Record<string, FieldsType>>,
> extends Common {
  readonly is: 'variants'
  readonly by: By
  /** The row of that key. */
  readonly row: Row<EnumType>
  readonly of: Of
}
/** A map of exactly one key, which says of what type the value is. */
export interface ChoiceType<Of extends Readonly<Record<string, ValueType>> = Readonly<Record<string, ValueType>>> extends Common {
  readonly is: 'choice'
  readonly of: Of
}
/** Alternatives that differ in shape: at most one scalar, one list and one map. */
export interface EitherType<T extends readonly OneType[] = readonly OneType[]> extends Common {
  readonly is: 'either'
  readonly of: T
}
export type OneType =
  | TextType
  | ParsedType
  | EnumType
  | DurationType
  | IntegerType
  | DecimalType
  | BooleanType
  | AnyType
  | ListType
  | EntriesType
  | FieldsType
  | VariantsType
  | ChoiceType
export type ValueType = OneType | EitherType
