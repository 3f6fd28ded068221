/**
 * Shapes of a scenario's values, and how it is said that one does not fit: with line and column, all complaints of a file together.
 */
import { didYouMean, parseDuration, type Where } from '@golden-ami/domain'
import { boolean, entries, integer, made, parsed, text as pattern } from '@golden-ami/domain/schema/combinators'
import type { Infer } from '@golden-ami/domain/schema/infer'
import type { FieldsType, ParsedType, TextType, ValueType } from '@golden-ami/domain/schema/value-types'
import { SETTINGS_WORDING, type Wording } from '@golden-ami/domain/schema/wording'

export { anything, choice, many as listOf, oneOf, record } from '@golden-ami/domain/schema/combinators'

export const text: TextType = { ...pattern('^[\\s\\S]*$', 'a text'), loose: true }
export const matching = (regExp: RegExp, says: string): TextType => ({ ...pattern(regExp.source, says), loose: true })
export const accountId = matching(/^\d{12}$/, 'an account number of 12 digits')
export const regionName = matching(/^[a-z]{2}(-[a-z]+)+-\d$/, 'a region, like eu-west-1')
export const flag = boolean
export const count = integer(0, Number.MAX_SAFE_INTEGER)
/** ms */
export const duration = parsed('a duration', '90s, 15m, 24h, 1h30m and the like', parseDuration)
/** ms, as `80ms` or any other duration */
export const instant = parsed('a duration', '80ms, 2s and the like', value =>
  /^\d{1,6}ms$/.test(value) ? Number(value.slice(0, -2)) : parseDuration(value),
)
/** A moment in ISO 8601 (ms since the epoch), or a duration from the start. */
export type Moment = { readonly at: number } | { readonly after: number }
export const moment: ParsedType<Moment> = parsed(
  'a moment',
  '2026-11-21T02:00:00Z, or a duration from the start',
  (value): Moment | undefined => {
    const after = parseDuration(value)
    if (after !== undefined) return { after }
    const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(value) ? Date.parse(value) : Number.NaN
    return Number.isNaN(at) ? undefined : { at }
  },
)
/** A map with names of the writer's own as keys. */
export const named = <const T extends ValueType>(of: T, names: TextType = text) => entries(names, of, 0, Number.POSITIVE_INFINITY)

export interface Placed {
  /** Undefined of one that no file has. */
  readonly where?: Where
}
/** A map that knows where it is written. */
export const placed = <const T extends FieldsType>(type: T) =>
  made(type, (value, where): Infer<T> & Placed => Object.assign({ where }, value))

const notThis = (type: ValueType): readonly [string, string] => {
  switch (type.is) {
    case 'list':
      return ['this is not a list', 'allowed: a list']
    case 'entries':
      return ['this is not a map', 'allowed: names with a value behind each']
    case 'fields':
      return ['this is not a map', `allowed: ${Object.keys(type.rows).join(', ')}`]
    case 'choice':
      return ['this is not a map of one key', `allowed: one of ${Object.keys(type.of).join(', ')}`]
    case 'boolean':
      return ['this is neither true nor false', 'allowed: true, false']
    case 'integer':
      return ['this is not a count', 'allowed: a whole number from 0']
    default:
      return ['this is not a text', 'allowed: a text']
  }
}

export const SCENARIO_WORDING: Wording = {
  ...SETTINGS_WORDING,
  unfit: (node, type) => {
    const [wrong, allowed] = notThis(type)
    if (node.is !== 'scalar') return { at: node.at, wrong, allowed }
    const value = `'${String(node.value)}'`
    if (type.is === 'parsed') return { at: node.at, wrong: `${value} is not ${type.name}`, allowed: `allowed: ${type.says}` }
    if (type.is === 'enum') {
      const meant = didYouMean(String(node.value), type.values.map(String))
      return { at: node.at, wrong: `${value} is not known here${meant}`, allowed: `allowed: ${type.values.join(', ')}` }
    }
    return type.is === 'text' && node.value !== null
      ? { at: node.at, wrong: `${value} is not right here`, allowed: `allowed: ${type.says}` }
      : { at: node.at, wrong, allowed }
  },
  misnamed: (key, at, { names }) => ({ at, wrong: `'${key}' is not right here`, allowed: `allowed: ${names.says}` }),
  unknown: ({ key, at, names, only }) => ({
    at,
    wrong: `the key ${key} is not known here${didYouMean(key, names)}`,
    allowed: `allowed: ${only ? 'one of ' : ''}${names.join(', ')}`,
  }),
  missing: ({ key, at, required: all }) => ({ at, wrong: `the key ${key} is missing`, allowed: `required: ${all.join(', ')}` }),
  missingLast: true,
}
