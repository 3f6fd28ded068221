/**
 * The one table of the keys of the delivery file, by topic in keys/. Types and defaults (types.ts), the validator, the JSON Schema, the
 * reference and the checks of every action.yml are made from it. What is not in it is refused.
 */
import { entries } from '../schema/combinators.ts'
import type { Row, ValueType, VariantsType } from '../schema/value-types.ts'
import { AVAILABILITY } from './keys/availability.ts'
import { FAMILY } from './keys/family.ts'
import { GATE_KEYS } from './keys/gates.ts'
import { type ActionName, fields, isKeyRow, type Key } from './keys/key.ts'
import { ROLLOUT } from './keys/rollout.ts'
import { STAGE } from './keys/stages.ts'
import { TARGETS } from './keys/targets.ts'
import * as texts from './texts.ts'

export { type ActionName, type Key, type KeyInput, keyName } from './keys/key.ts'

export const FILE = fields({
  ...FAMILY,
  stages: {
    type: entries(texts.NAME, fields(STAGE), 1, 20),
    kind: 'what',
    description: 'The steps of the build chain, by name. The image of one is the parent of the next.',
    without: 'nothing is built from this file',
    otherwise: {},
  },
  environments: {
    type: entries(texts.ENVIRONMENT_NAME, fields({ ...GATE_KEYS, ...TARGETS, ...AVAILABILITY, ...ROLLOUT }), 1, 20),
    kind: 'what',
    description: 'The places that images are promoted to, by name.',
    without: 'nothing is promoted by this file',
    otherwise: {},
  },
})

const keysOfRow = (path: string, row: Row): readonly Key[] => {
  if (!isKeyRow(row)) throw new Error(`nothing says who owns ${path}`)
  return [{ path, ...row }, ...keysIn(row.type, path)]
}

/** A key that several variants have is one row of them all: the input that says the same, and its words, hold for each. */
const shared = (path: string, all: readonly (readonly [string, Row])[]): Readonly<Record<string, Row>> => {
  const two = all.find(([name, row]) => all.some(([other, another]) => other === name && another !== row))
  if (two) throw new Error(`${path}.${two[0]} has a row for each type of ${path}: let them share one`)
  return Object.fromEntries(all)
}

const keysOfVariants = (
  type: VariantsType,
  path: string,
  under: (rows: Readonly<Record<string, Row>>) => readonly Key[],
): readonly Key[] => {
  const rows = Object.entries(type.of).flatMap(([value, of]) => Object.entries(of.rows).map(([name, row]) => ({ value, name, row })))
  const all = shared(
    path,
    rows.map(({ name, row }) => [name, row]),
  )
  return Object.entries(all).flatMap(([name, row]) => {
    const values = rows.flatMap(one => (one.name === name ? [one.value] : []))
    const [own, ...below] = under({ [name]: row })
    return own ? [{ ...own, onlyWith: { path: `${path}.${type.by}`, values } }, ...below] : []
  })
}

/** The rows of a type's maps, each before those below it. */
const keysIn = (type: ValueType, path: string): readonly Key[] => {
  const under = (rows: Readonly<Record<string, Row>>): readonly Key[] =>
    Object.entries(rows).flatMap(([name, row]) => keysOfRow(path === '' ? name : `${path}.${name}`, row))
  switch (type.is) {
    case 'fields':
      return under(type.rows)
    case 'variants':
      return [...under({ [type.by]: type.row }), ...keysOfVariants(type, path, under)]
    case 'list':
      return keysIn(type.of, `${path}[]`)
    case 'entries':
      return keysIn(type.of, `${path}.*`)
    case 'either':
      return type.of.flatMap(one => keysIn(one, path))
    default:
      return []
  }
}

/** All keys, in the order of the reference. */
export const KEYS: readonly Key[] = keysIn(FILE, '')

/** The keys that a map at this path may have: '' is the file itself. */
export const keysUnder = (path: string): readonly Key[] =>
  KEYS.filter(key => key.path.slice(0, Math.max(0, key.path.lastIndexOf('.'))) === path)

/** The keys that an action takes as inputs. */
export const keysOfAction = (action: ActionName): readonly Key[] => KEYS.filter(key => key.input?.actions.includes(action))

/** The key at a path of the table. */
export const keyAt = (path: string): Key => {
  const key = KEYS.find(candidate => candidate.path === path)
  if (!key) throw new Error(`the table of keys has no ${path}`)
  return key
}
