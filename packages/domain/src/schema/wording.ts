/** How it is said that a value does not fit its type. What is wrong is found in one place (check.ts); who reads it wants his own words. */
import type { Complaint, Located, LocatedScalar, Where } from '../located/located.ts'
import { didYouMean } from '../located/nearest.ts'
import { allowedText, itemCount } from './allowed.ts'
import type { EntriesType, ListType, Row, ValueType } from './value-types.ts'

/** A value: its path as written (empty for the whole) and where the key above it was written. */
export interface Place {
  readonly name: string
  readonly namedAt: Where
}
/** A key that a map has and may not have, or may have and has not. */
export interface KeyOfMap extends Place {
  readonly key: string
  /** Where it stands, or where the map does that misses it. */
  readonly at: Where
  /** The keys that the map may have, in the order of the table. */
  readonly names: readonly string[]
  /** Those that it must have. */
  readonly required: readonly string[]
  /** `type: rolling`, where another one has the key. */
  readonly variant?: string
  /** It has one of them alone. */
  readonly only?: true
}

export interface Wording {
  /** Of another shape than the type, outside of its limits, or malformed. */
  readonly unfit: (node: Located, type: ValueType, place: Place) => Complaint
  readonly itemCount: (node: Located, length: number, type: ListType, place: Place) => Complaint
  readonly twice: (item: Located, place: Place) => Complaint
  readonly entryCount: (node: Located, length: number, type: EntriesType, place: Place) => Complaint
  readonly misnamed: (key: string, at: Where, type: EntriesType, place: Place) => Complaint
  readonly unknown: (key: KeyOfMap) => Complaint
  readonly missing: (key: KeyOfMap, row: Row) => Complaint
  /** A key, and the `other` in whose place it may stand. */
  readonly both: (key: KeyOfMap, other: string) => Complaint
  /** Whether keys that a map misses are told after what is wrong in it. */
  readonly missingLast?: true
  /** What else is asked of the value of a key that fits its type. */
  readonly beyond?: (node: Located, row: Row, name: string) => readonly Complaint[]
}

const LONGEST_SHOWN = 80

/** A value as a complaint shows it: in quotes when it is a text, and not longer than a line. */
export const shown = (value: LocatedScalar['value']): string => {
  if (value === null) return 'empty'
  const text = JSON.stringify(value)
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}

const what = (node: Located): string => (node.is === 'scalar' ? shown(node.value) : `a ${node.is}`)

const whole = (name: string): string => (name === '' ? 'the file' : name)

/** `soak` of `environments.production`. */
export const step = (name: string, key: string): string => (name === '' ? key : `${name}.${key}`)

const meant = (node: Located, type: ValueType): string => {
  const one = type.is === 'either' ? type.of.find(({ is }) => is === 'text') : type
  return node.is === 'scalar' && one?.is === 'text' ? didYouMean(String(node.value), one.known ?? []) : ''
}

/** Of settings: each complaint names the key by its whole path. */
export const SETTINGS_WORDING: Wording = {
  unfit: (node, type, { name }) => ({
    at: node.at,
    wrong: `${whole(name)} is ${what(node)}${meant(node, type)}`,
    allowed: `allowed: ${allowedText(type)}`,
  }),
  itemCount: ({ at }, length, type, { name }) => ({ at, wrong: `${name} has ${length} items`, allowed: `allowed: ${itemCount(type)}` }),
  twice: (item, { name }) => ({ at: item.at, wrong: `${name} has ${what(item)} twice`, allowed: 'allowed: each once' }),
  entryCount: ({ at }, length, { min, max }, { name }) => ({
    at,
    wrong: `${name} has ${length} entries`,
    allowed: `allowed: ${min} to ${max}`,
  }),
  misnamed: (key, at, { names }, { name }) => ({
    at,
    wrong: `${name} has an entry named ${shown(key)}`,
    allowed: `allowed: ${names.says}`,
  }),
  unknown: ({ key, name, at, names, variant }) => ({
    at,
    wrong: `${step(name, key)} is not a key${variant === undefined ? didYouMean(key, names) : ` with ${variant}`}`,
    allowed: `allowed: ${names.join(', ')}`,
  }),
  both: ({ key, name, at }, other) => ({
    at,
    wrong: `${whole(name)} has both ${other} and ${key}`,
    allowed: `allowed: ${other} or ${key}`,
  }),
  missing: ({ key, name, namedAt }, { description = key }) => ({
    at: namedAt,
    wrong: `${whole(name)} has no key ${key}`,
    allowed: `required: ${description}`,
  }),
}
