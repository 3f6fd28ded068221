/** The condition keys of a request, each with its values; names without regard to case. */
import type { OneOrMore } from './policy.ts'

export interface Key {
  readonly values: readonly string[]
  /** A key that can have several values is asked for with `ForAnyValue` or `ForAllValues`. */
  readonly several: boolean
}
export type Keys = ReadonlyMap<string, Key>
/** What is undefined is not in the request. */
export type KeyValues = Readonly<Record<string, OneOrMore | boolean | undefined>>

/**
 * Case does not count in the names of keys.
 * @rule iam.keys.case https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html (unverified)
 */
export const keysOf = (...all: readonly KeyValues[]): Keys =>
  new Map(
    all.flatMap(Object.entries).flatMap(([name, value]) => {
      if (value === undefined) return []
      const several = typeof value === 'object'
      return [[name.toLowerCase(), { several, values: several ? (value as readonly string[]) : [String(value)] }] as const]
    }),
  )
