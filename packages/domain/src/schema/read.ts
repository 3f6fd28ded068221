/** From a tree without a complaint to values: defaults filled in, durations in ms, keys as who reads them wants them. */
import { parseDuration } from '../duration.ts'
import { entryOf, type Located, type LocatedMap, type LocatedScalar } from '../located/located.ts'
import { locatedPlain, plainOf } from '../located/plain.ts'
import { fittingType, variantOf } from './check.ts'
import type { Infer } from './infer.ts'
import type { FieldsType, OneType, Row, Rows, ValueType } from './value-types.ts'

/**
 * What the node says. The one place where the compiler takes our word for it that what the reader makes of a type is what `Infer` says.
 * @param node holds no complaint
 * @throws Error where it does
 */
export function read<const T extends ValueType>(type: T, node: Located): Infer<T>
export function read(type: ValueType, node: Located): unknown {
  if (type.nullable && node.is === 'scalar' && node.value === null) return null
  const fitting = fittingType(type, node)
  if (!fitting) throw new Error(`a ${node.is} is no ${type.is}`)
  const value = valueIn(fitting, node)
  const own = fitting.make ? fitting.make(value, node.at) : value
  return type !== fitting && type.make ? type.make(own, node.at) : own
}

const valueIn = (type: OneType, node: Located): unknown => {
  if (type.is === 'any') return plainOf(node)
  switch (node.is) {
    case 'scalar':
      return scalarOf(type, node)
    case 'list':
      return type.is === 'list' ? node.items.map(item => read(type.of, item)) : none(type)
    case 'map':
      return mapOf(type, node)
  }
}

const none = (type: OneType): never => {
  throw new Error(`this is no ${type.is}`)
}

const scalarOf = (type: OneType, { value }: LocatedScalar): unknown => {
  if (type.is === 'duration') return parseDuration(String(value)) ?? none(type)
  if (type.is === 'parsed') return type.parse(String(value)) ?? none(type)
  return type.is === 'text' ? String(value) : value
}

const mapOf = (type: OneType, map: LocatedMap): unknown => {
  switch (type.is) {
    case 'entries':
      return Object.fromEntries(map.entries.map(({ key, value }) => [key, read(type.of, value)]))
    case 'fields':
      return fieldsOf(type, type.rows, map)
    case 'variants': {
      const fields = variantOf(type, map)
      return fields ? fieldsOf(fields, { [type.by]: type.row, ...fields.rows }, map) : none(type)
    }
    case 'choice': {
      const [entry] = map.entries
      const of = entry && type.of[entry.key]
      return of ? { is: entry.key, value: read(of, entry.value) } : none(type)
    }
    default:
      return none(type)
  }
}

/** `min-healthy` is `minHealthy`. */
const camel = (key: string): string => {
  const [first = '', ...others] = key.split('-')
  return [first, ...others.map(part => part.charAt(0).toUpperCase() + part.slice(1))].join('')
}

const WITHOUT = { source: 'the table of keys' }

/** What is not written has what its row says instead. */
const fieldsOf = (type: FieldsType, rows: Rows, map: LocatedMap): unknown => {
  const values: Record<string, unknown> = {}
  for (const [name, row] of Object.entries(rows)) {
    const node = entryOf(map, name)?.value ?? insteadOf(row)
    if (type.as === 'settings') values[camel(name)] = node && read(row.type, node)
    else if (node) values[name] = read(row.type, node)
  }
  const others = type.open ? map.entries.filter(({ key }) => !Object.hasOwn(rows, key)) : []
  return others.length === 0 ? values : { ...values, ...Object.fromEntries(others.map(({ key, value }) => [key, plainOf(value)] as const)) }
}

const insteadOf = (row: Row): Located | undefined => {
  const instead = row.default ?? row.otherwise
  return instead === undefined ? undefined : locatedPlain(instead, WITHOUT)
}
