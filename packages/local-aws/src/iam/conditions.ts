/** Do the conditions of a statement hold? */
import type { Key, Keys } from './keys.ts'
import { arnLike, filledText, globs } from './pattern.ts'
import { type Conditions, list } from './policy.ts'

/** Whether a wanted value fits a value of the request; undefined: nobody can tell. */
type Fits = (wanted: string, given: string, keys: Keys) => boolean | undefined
const equals: Fits = (wanted, given, keys) => {
  const text = filledText(wanted, keys)
  return text === undefined ? undefined : text === given
}
const equalsIgnoringCase: Fits = (wanted, given, keys) => {
  const text = filledText(wanted, keys)
  return text === undefined ? undefined : text.toLowerCase() === given.toLowerCase()
}
const bool: Fits = (wanted, given) => wanted.toLowerCase() === given.toLowerCase()

interface Operator {
  readonly fits: Fits
  /** It holds when no value fits. */
  readonly negated?: true
}
/**
 * What is not here is refused where a policy is read (check-policy.ts).
 * @rule iam.condition-operators https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (unverified)
 */
const OPERATORS: Readonly<Record<string, Operator>> = {
  StringEquals: { fits: equals },
  StringNotEquals: { fits: equals, negated: true },
  StringEqualsIgnoreCase: { fits: equalsIgnoringCase },
  StringNotEqualsIgnoreCase: { fits: equalsIgnoringCase, negated: true },
  StringLike: { fits: globs },
  StringNotLike: { fits: globs, negated: true },
  ArnEquals: { fits: arnLike },
  ArnLike: { fits: arnLike },
  ArnNotEquals: { fits: arnLike, negated: true },
  ArnNotLike: { fits: arnLike, negated: true },
  Bool: { fits: bool },
}
interface Asked extends Operator {
  readonly quantifier: 'any' | 'all' | undefined
  readonly ifExists: boolean
}
/** `ForAnyValue:StringLikeIfExists` and the like; undefined: it is not known here. */
export const operatorOf = (name: string): Asked | 'null' | undefined => {
  if (name === 'Null') return 'null'
  const [, quantifier, base = '', ifExists] = /^(?:For(Any|All)Values?:)?(\w+?)(IfExists)?$/.exec(name) ?? []
  const operator = Object.hasOwn(OPERATORS, base) ? OPERATORS[base] : undefined
  if (!operator) return undefined
  return { ...operator, quantifier: quantifier === undefined ? undefined : quantifier === 'Any' ? 'any' : 'all', ifExists: !!ifExists }
}

/**
 * All keys of all operators have to hold; of the values behind a key one is enough.
 * @returns undefined: nobody can tell
 * @rule iam.conditions.all-keys-any-value https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html (unverified)
 */
export const hold = (conditions: Conditions, keys: Keys): boolean | undefined => {
  const answers = Object.entries(conditions).flatMap(([name, wanted]) => {
    const operator = operatorOf(name)
    return Object.entries(wanted).map(([key, values]) =>
      operator === undefined ? undefined : holds(operator, list(values), keys.get(key.toLowerCase()), keys),
    )
  })
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}

/**
 * A key that the request has not: only a negation, `IfExists`, `ForAllValues` and `Null: true` hold.
 * @rule iam.conditions.missing-key https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (unverified)
 */
const holds = (operator: Asked | 'null', wanted: readonly string[], key: Key | undefined, keys: Keys): boolean | undefined => {
  if (operator === 'null') return wanted.some(value => value.toLowerCase() === String(key === undefined))
  const { fits, negated = false, quantifier, ifExists } = operator
  if (!key || key.values.length === 0) return quantifier === 'any' ? ifExists && !key : quantifier === 'all' || negated || ifExists
  // Several values behind an operator for one: what AWS makes of it is said nowhere.
  if (key.several && quantifier === undefined) return undefined
  const each = key.values.map(given => {
    const answers = wanted.map(value => fits(value, given, keys))
    const one = answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
    return one === undefined ? undefined : one !== negated
  })
  const decisive = quantifier === 'any'
  if (each.includes(decisive)) return decisive
  return each.includes(undefined) ? undefined : !decisive
}
