/**
 * The one table of the keys of the delivery file, by topic in keys/. Types and defaults (types.ts), the validator, the JSON Schema, the
 * reference and the checks of every action.yml are made from it. What is not in it is refused.
 */
import { entries } from '../schema/combinators.ts'
import type { Row, ValueType } from '../schema/value-types.ts'
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

/** The rows of a type's maps, each before those below it. */
const keysIn = (type: ValueType, path: string): readonly Key[] => {
  const under = (rows: Readonly<Record<string, Row>>): readonly Key[] =>
    Object.entries(rows).flatMap(([name, row]) => keysOfRow(path === '' ? name : `${path}.${name}`, row))
  switch (type.is) {
    case 'fields':
      return under(type.rows)
    case 'variants':
      return under(Object.assign({ [type.by]: type.row }, ...Object.values(type.of).map(({ rows }) => rows)))
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
