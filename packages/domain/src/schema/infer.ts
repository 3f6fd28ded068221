/** What a value of a type is in TypeScript. */
import type { Where } from '../located/located.ts'
import type { PlainData } from '../located/plain.ts'
import type {
  ChoiceType,
  EitherType,
  EntriesType,
  EnumType,
  FieldsType,
  ListType,
  OneType,
  ParsedType,
  Plain,
  Rows,
  VariantsType,
} from './value-types.ts'

/** A type whose values become something else when they are read. */
export interface Made<V> {
  readonly make: (value: never, at: Where) => V
}

/** Of a row without `required`: whether there is a value all the same. */
type IsThere<R> = R extends { readonly required: true } | { readonly default: Plain } | { readonly otherwise: Plain } ? true : false
type TypeOf<R> = R extends { readonly type: infer T } ? T : never

/** Keys in whose place another one may stand. */
type Replaced<R extends Rows> = { [K in keyof R]: R[K] extends { readonly insteadOf: infer N } ? N : never }[keyof R]

type Camel<K> = K extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : K

type IsAlways<R extends Rows, K extends keyof R> = K extends Replaced<R> ? false : IsThere<R[K]>

type Settings<R extends Rows> = {
  readonly [K in keyof R as Camel<K>]: IsAlways<R, K> extends true ? Infer<TypeOf<R[K]>> : Infer<TypeOf<R[K]>> | undefined
}
type Data<R extends Rows> = { readonly [K in keyof R as IsAlways<R, K> extends true ? K : never]: Infer<TypeOf<R[K]>> } & {
  readonly [K in keyof R as IsAlways<R, K> extends true ? never : K]?: Infer<TypeOf<R[K]>>
}

/** What a value of the type is. */
export type Infer<T> = [OneType] extends [T] ? unknown : T extends { readonly nullable: true } ? Bare<T> | null : Bare<T>
type Bare<T> =
  T extends Made<infer V>
    ? V
    : T extends ParsedType<infer V>
      ? V
      : T extends EnumType<infer V>
        ? V
        : T extends ListType<infer I>
          ? readonly Infer<I>[]
          : T extends EntriesType<infer I>
            ? Readonly<Record<string, Infer<I>>>
            : T extends FieldsType<infer R, infer As>
              ? As extends 'settings'
                ? Settings<R>
                : Data<R>
              : T extends VariantsType<infer By, infer Of>
                ? { readonly [K in keyof Of]: { readonly [B in By]: K } & Infer<Of[K]> }[keyof Of]
                : T extends ChoiceType<infer Of>
                  ? { readonly [K in keyof Of]: { readonly is: K; readonly value: Infer<Of[K]> } }[keyof Of]
                  : T extends EitherType<infer Of>
                    ? Infer<Of[number]>
                    : T extends { readonly is: 'text' }
                      ? string
                      : T extends { readonly is: 'integer' | 'decimal' | 'duration' }
                        ? number
                        : T extends { readonly is: 'boolean' }
                          ? boolean
                          : T extends { readonly is: 'any' }
                            ? PlainData
                            : unknown
