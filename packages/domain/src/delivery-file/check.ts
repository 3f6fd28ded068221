/** Holds a tree against the table of keys: types, limits, names, required keys, unknown keys. */
import { parseDuration } from '../duration.ts'
import {
  type Complaint,
  entryOf,
  type Located,
  type LocatedList,
  type LocatedMap,
  type LocatedScalar,
  type Where,
} from '../located/located.ts'
import { didYouMean } from '../located/nearest.ts'
import { allowedText, itemCount } from './allowed.ts'
import { type Key, keyName, keysUnder, substituteOf } from './keys.ts'
import { checkMember } from './request-member.ts'
import type { EntriesType, ListType, ValueType } from './value-types.ts'

/** A place in the tree: its path in the table of keys, its path as written, and where the key above it was written. */
interface Place {
  /** `environments.*.soak` */
  readonly key: string
  /** `environments.production.soak`; empty for the whole. */
  readonly name: string
  readonly namedAt: Where
}

const LONGEST_SHOWN = 80

/** A value as a complaint shows it: in quotes when it is a text, and not longer than a line. */
const shown = (value: LocatedScalar['value']): string => {
  if (value === null) return 'empty'
  const text = JSON.stringify(value)
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}

const what = (node: Located): string => (node.is === 'scalar' ? shown(node.value) : `a ${node.is}`)

const whole = (name: string): string => (name === '' ? 'the file' : name)

const step = (name: string, key: string): string => (name === '' ? key : `${name}.${key}`)

const isAllowed = (type: ValueType, value: LocatedScalar['value']): boolean => {
  switch (type.is) {
    case 'text':
      return typeof value === 'string' && new RegExp(type.pattern, 'u').test(value)
    case 'enum':
      return typeof value === 'string' && type.values.includes(value)
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && value >= type.min && value <= type.max
    case 'boolean':
      return typeof value === 'boolean'
    case 'duration': {
      const ms = typeof value === 'string' ? parseDuration(value) : undefined
      return ms !== undefined && ms >= parseDuration(type.min)! && ms <= parseDuration(type.max)!
    }
    default:
      return false
  }
}

/** The shape of the tree in which a type is written. */
const shape = (type: ValueType): Located['is'] =>
  type.is === 'list' ? 'list' : type.is === 'fields' || type.is === 'entries' ? 'map' : 'scalar'

const checkList = (list: LocatedList, type: ListType, place: Place): readonly Complaint[] => {
  const { length } = list.items
  const size =
    length < type.min || length > type.max
      ? [{ at: list.at, wrong: `${place.name} has ${length} items`, allowed: `allowed: ${itemCount(type)}` }]
      : []
  const seen = new Set<LocatedScalar['value']>()
  const twice = list.items.flatMap(item => {
    if (item.is !== 'scalar') return []
    const isFirst = !seen.has(item.value)
    seen.add(item.value)
    return isFirst ? [] : [{ at: item.at, wrong: `${place.name} has ${what(item)} twice`, allowed: 'allowed: each once' }]
  })
  const items = list.items.flatMap((item, index) =>
    check(item, type.of, { key: `${place.key}[]`, name: `${place.name}[${index}]`, namedAt: item.at }),
  )
  return [...size, ...twice, ...items]
}

const checkEntries = (map: LocatedMap, type: EntriesType, place: Place): readonly Complaint[] => {
  const { length } = map.entries
  const size =
    length < type.min || length > type.max
      ? [{ at: map.at, wrong: `${place.name} has ${length} entries`, allowed: `allowed: ${type.min} to ${type.max}` }]
      : []
  const entries = map.entries.flatMap(({ key, keyAt, value }) => {
    const name = step(place.name, key)
    const misnamed = isAllowed(type.names, key)
      ? []
      : [{ at: keyAt, wrong: `${place.name} has an entry named ${shown(key)}`, allowed: `allowed: ${type.names.says}` }]
    return [...misnamed, ...check(value, type.of, { key: `${place.key}.*`, name, namedAt: keyAt })]
  })
  return [...size, ...entries]
}

/** What no file says is for the input to say that the key has. */
const missingKey = (key: Key, { name, namedAt }: Place): Complaint => {
  const allowed = `required: ${key.description}`
  return namedAt.line === undefined && key.input
    ? { at: { source: `input ${key.input.name}` }, wrong: 'it is not given', allowed }
    : { at: namedAt, wrong: `${whole(name)} has no key ${keyName(key)}`, allowed }
}

/** What the type lets pass goes into a request: there AWS's model has the last word. */
const checkKey = (value: Located, key: Key, name: string, namedAt: Where): readonly Complaint[] => {
  const complaints = check(value, key.type, { key: key.path, name, namedAt })
  return complaints.length > 0 || !key.member ? complaints : checkMember(value, key.member, name)
}

const checkFields = (map: LocatedMap, place: Place): readonly Complaint[] => {
  const keys = keysUnder(place.key)
  const names = keys.map(keyName)
  const missing = keys
    .filter(key => key.required && !entryOf(map, keyName(key)) && !isReplaced(key, map, keys))
    .map(key => missingKey(key, place))
  const entries = map.entries.flatMap(({ key: name, keyAt, value }): readonly Complaint[] => {
    const key = keys.find(candidate => keyName(candidate) === name)
    const full = step(place.name, name)
    return key
      ? checkKey(value, key, full, keyAt)
      : [{ at: keyAt, wrong: `${full} is not a key${didYouMean(name, names)}`, allowed: `allowed: ${names.join(', ')}` }]
  })
  return [...missing, ...entries, ...keys.flatMap(key => bothOf(key, map, place))]
}

const isReplaced = (key: Key, map: LocatedMap, keys: readonly Key[]): boolean => {
  const substitute = substituteOf(key, keys)
  return substitute !== undefined && entryOf(map, keyName(substitute)) !== undefined
}

const bothOf = (key: Key, map: LocatedMap, { name }: Place): readonly Complaint[] => {
  const entry = entryOf(map, keyName(key))
  if (!entry || key.insteadOf === undefined || !entryOf(map, key.insteadOf)) return []
  const wrong = `${whole(name)} has both ${key.insteadOf} and ${keyName(key)}`
  return [{ at: entry.keyAt, wrong, allowed: `allowed: ${key.insteadOf} or ${keyName(key)}` }]
}

const check = (node: Located, type: ValueType, place: Place): readonly Complaint[] => {
  const types = type.is === 'either' ? type.of : [type]
  const fitting = types.find(candidate => shape(candidate) === node.is)
  if (node.is === 'list' && fitting?.is === 'list') return checkList(node, fitting, place)
  if (node.is === 'map' && fitting?.is === 'entries') return checkEntries(node, fitting, place)
  if (node.is === 'map' && fitting?.is === 'fields') return checkFields(node, place)
  if (node.is === 'scalar' && fitting && isAllowed(fitting, node.value)) return []
  const meant = node.is === 'scalar' && fitting?.is === 'text' ? didYouMean(String(node.value), fitting.known ?? []) : ''
  return [{ at: node.at, wrong: `${whole(place.name)} is ${what(node)}${meant}`, allowed: `allowed: ${allowedText(type, place.key)}` }]
}

/** Every complaint about the tree that can be made by looking at one key at a time, in the order of the tree. */
export const checkKeys = (tree: Located): readonly Complaint[] => check(tree, { is: 'fields' }, { key: '', name: '', namedAt: tree.at })

/** Holds one value against a type, for values that stand outside the file: an action's input. */
export const checkValue = (node: Located, type: ValueType, name: string): readonly Complaint[] =>
  check(node, type, { key: name, name, namedAt: node.at })
