/** Holds a tree against a type: shapes, limits, names, required keys, unknown keys. */
import { parseDuration } from '../duration.ts'
import { type Complaint, entryOf, type Located, type LocatedList, type LocatedMap, type LocatedScalar } from '../located/located.ts'
import type { ChoiceType, EntriesType, FieldsType, ListType, OneType, Row, Rows, TextType, ValueType, VariantsType } from './value-types.ts'
import { type KeyOfMap, type Place, SETTINGS_WORDING, step, type Wording } from './wording.ts'

const isText = (type: TextType, value: LocatedScalar['value']): boolean => {
  if (typeof value !== 'string' && !(type.loose && value !== null)) return false
  return new RegExp(type.pattern, 'u').test(String(value))
}

const isWithin = (type: { readonly min: string; readonly max: string }, value: LocatedScalar['value']): boolean => {
  const ms = typeof value === 'string' ? parseDuration(value) : undefined
  return ms !== undefined && ms >= (parseDuration(type.min) ?? 0) && ms <= (parseDuration(type.max) ?? Number.POSITIVE_INFINITY)
}

const isAllowed = (type: ValueType, value: LocatedScalar['value']): boolean => {
  switch (type.is) {
    case 'text':
      return isText(type, value)
    case 'parsed':
      return typeof value === 'string' && type.parse(value) !== undefined
    case 'enum':
      return type.values.some(one => one === value)
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && value >= type.min && value <= type.max
    case 'decimal':
      return typeof value === 'number' && value >= type.min && value <= type.max
    case 'boolean':
      return typeof value === 'boolean'
    case 'duration':
      return isWithin(type, value)
    default:
      return false
  }
}

/** The shape of the tree in which a type is written. */
const shape = (type: OneType): Located['is'] => {
  switch (type.is) {
    case 'list':
      return 'list'
    case 'entries':
    case 'fields':
    case 'variants':
    case 'choice':
      return 'map'
    default:
      return 'scalar'
  }
}

/** The alternative in whose shape the node is written. */
export const fittingType = (type: ValueType, node: Located): OneType | undefined =>
  (type.is === 'either' ? type.of : [type]).find(one => one.is === 'any' || shape(one) === node.is)

/** The variant that the map is of; undefined: it says none that there is. */
export const variantOf = (type: VariantsType, map: LocatedMap): FieldsType | undefined => {
  const said = entryOf(map, type.by)?.value
  const named = said ? (said.is === 'scalar' ? said.value : undefined) : (type.row.default ?? type.row.otherwise)
  return named === undefined || named === null || !Object.hasOwn(type.of, String(named)) ? undefined : type.of[String(named)]
}

/** Every complaint about a tree that can be made by looking at one key at a time. */
export const checkTree = (node: Located, type: ValueType, wording: Wording, place: Place): readonly Complaint[] => {
  const check = (inner: Located, of: ValueType, at: Place): readonly Complaint[] => checkTree(inner, of, wording, at)
  if (node.is === 'scalar' && node.value === null && type.nullable) return []
  const fitting = fittingType(type, node)
  if (fitting?.is === 'any') return []
  if (node.is === 'list' && fitting?.is === 'list') return checkList(node, fitting, wording, place, check)
  if (node.is === 'map' && fitting?.is === 'entries') return checkEntries(node, fitting, wording, place, check)
  if (node.is === 'map' && fitting?.is === 'fields') return checkFields(node, fitting.rows, fitting.open === true, wording, place, check)
  if (node.is === 'map' && fitting?.is === 'variants') return checkVariants(node, fitting, wording, place, check)
  if (node.is === 'map' && fitting?.is === 'choice') return checkChoice(node, fitting, wording, place, check)
  if (node.is === 'scalar' && fitting && isAllowed(fitting, node.value)) return []
  return [wording.unfit(node, type, place)]
}

type Check = (node: Located, type: ValueType, place: Place) => readonly Complaint[]

const isOutside = (length: number, { min, max }: { readonly min: number; readonly max: number }): boolean => length < min || length > max

const checkList = (list: LocatedList, type: ListType, wording: Wording, place: Place, check: Check): readonly Complaint[] => {
  const { length } = list.items
  const size = isOutside(length, type) ? [wording.itemCount(list, length, type, place)] : []
  const seen = new Set<LocatedScalar['value']>()
  const twice = list.items.flatMap(item => {
    if (item.is !== 'scalar' || type.repeats) return []
    const isFirst = !seen.has(item.value)
    seen.add(item.value)
    return isFirst ? [] : [wording.twice(item, place)]
  })
  const items = list.items.flatMap((item, index) => check(item, type.of, { name: `${place.name}[${index}]`, namedAt: item.at }))
  return [...size, ...twice, ...items]
}

const checkEntries = (map: LocatedMap, type: EntriesType, wording: Wording, place: Place, check: Check): readonly Complaint[] => {
  const { length } = map.entries
  const size = isOutside(length, type) ? [wording.entryCount(map, length, type, place)] : []
  const entries = map.entries.flatMap(({ key, keyAt, value }) => {
    const misnamed = isAllowed(type.names, key) ? [] : [wording.misnamed(key, keyAt, type, place)]
    return [...misnamed, ...check(value, type.of, { name: step(place.name, key), namedAt: keyAt })]
  })
  return [...size, ...entries]
}

/** What the type lets pass is asked of the wording once more. */
const checkKey = (value: Located, row: Row, wording: Wording, place: Place, check: Check): readonly Complaint[] => {
  const complaints = check(value, row.type, place)
  return complaints.length > 0 || !wording.beyond ? complaints : wording.beyond(value, row, place.name)
}

const rowOf = (rows: Rows, key: string): Row | undefined => (Object.hasOwn(rows, key) ? rows[key] : undefined)

/** @param variant of a key that is not among the rows: `type: rolling` where another variant has it; null where it is not looked at */
const checkFields = (
  map: LocatedMap,
  rows: Rows,
  isOpen: boolean,
  wording: Wording,
  place: Place,
  check: Check,
  variant: (key: string) => string | undefined = () => undefined,
): readonly Complaint[] => {
  const names = Object.keys(rows)
  const required = names.filter(name => rows[name]?.required)
  const key = (name: string, at: Located['at']): KeyOfMap => ({ ...place, key: name, at, names, required })
  const missing = required.flatMap(name => {
    const row = rows[name]
    return row && !entryOf(map, name) && !isReplaced(name, rows, map) ? [wording.missing(key(name, map.at), row)] : []
  })
  const entries = map.entries.flatMap(({ key: name, keyAt, value }): readonly Complaint[] => {
    const row = rowOf(rows, name)
    if (row) return checkKey(value, row, wording, { name: step(place.name, name), namedAt: keyAt }, check)
    const other = variant(name)
    return isOpen ? [] : [wording.unknown({ ...key(name, keyAt), ...(other === undefined ? {} : { variant: other }) })]
  })
  const both = map.entries.flatMap(({ key: name, keyAt }) => {
    const other = rowOf(rows, name)?.insteadOf
    return other !== undefined && entryOf(map, other) ? [wording.both(key(name, keyAt), other)] : []
  })
  return wording.missingLast ? [...entries, ...both, ...missing] : [...missing, ...entries, ...both]
}

/** Whether the key that may stand in its place does. */
const isReplaced = (name: string, rows: Rows, map: LocatedMap): boolean =>
  map.entries.some(({ key }) => rowOf(rows, key)?.insteadOf === name)

/** Without a variant that there is only the key that says which can be judged. */
const checkVariants = (map: LocatedMap, type: VariantsType, wording: Wording, place: Place, check: Check): readonly Complaint[] => {
  const tag = { [type.by]: type.row }
  const fields = variantOf(type, map)
  if (!fields) return checkFields(map, tag, true, wording, place, check)
  const [name] = Object.entries(type.of).find(([, one]) => one === fields) ?? []
  const isOfAnother = (key: string): boolean => Object.values(type.of).some(({ rows }) => Object.hasOwn(rows, key))
  const variant = (key: string): string | undefined => (isOfAnother(key) ? `${type.by}: ${name}` : undefined)
  return checkFields(map, { ...tag, ...fields.rows }, fields.open === true, wording, place, check, variant)
}

const checkChoice = (map: LocatedMap, type: ChoiceType, wording: Wording, place: Place, check: Check): readonly Complaint[] => {
  const [entry] = map.entries
  if (!entry || map.entries.length !== 1) return [wording.unfit(map, type, place)]
  const { key, keyAt, value } = entry
  const of = Object.hasOwn(type.of, key) ? type.of[key] : undefined
  if (!of) return [wording.unknown({ ...place, key, at: keyAt, names: Object.keys(type.of), required: [], only: true })]
  return check(value, of, { name: step(place.name, key), namedAt: keyAt })
}

/** Holds one value against a type, for values that stand outside a file: an action's input. */
export const checkValue = (node: Located, type: ValueType, name: string): readonly Complaint[] =>
  checkTree(node, type, SETTINGS_WORDING, { name, namedAt: node.at })
