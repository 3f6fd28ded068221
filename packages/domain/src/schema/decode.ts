/** Values that machines have written: their places are paths, and nobody is told what would be allowed. */
import type { Located, LocatedEntry } from '../located/located.ts'
import { checkTree } from './check.ts'
import type { Infer } from './infer.ts'
import { read } from './read.ts'
import type { ValueType } from './value-types.ts'
import { SETTINGS_WORDING, step, type Wording } from './wording.ts'

/** A complaint is at the path of what is missing or malformed. */
const at = (source: string) => ({ at: { source }, wrong: 'it is missing or malformed', allowed: '' })
const PATHS: Wording = {
  ...SETTINGS_WORDING,
  unfit: (_, __, { name }) => at(name),
  itemCount: (_, __, ___, { name }) => at(name),
  entryCount: (_, __, ___, { name }) => at(name),
  twice: (_, { name }) => at(name),
  misnamed: (key, _, __, { name }) => at(step(name, key)),
  unknown: ({ name, key }) => at(step(name, key)),
  both: ({ name, key }) => at(step(name, key)),
  missing: ({ name, key }) => at(step(name, key)),
}

/** `bad`: paths of what is missing or malformed (`state.hold.by`), each once. */
export type Decoded<T> = { readonly value: T } | { readonly bad: readonly string[] }

export const decoded = <const T extends ValueType>(type: T, node: Located): Decoded<Infer<T>> => {
  const bad = checkTree(node, type, PATHS, { name: '', namedAt: node.at }).map(complaint => complaint.at.source)
  return bad.length > 0 ? { bad: [...new Set(bad)] } : { value: read(type, node) }
}

/** Without keys that nobody knows and, where they are not required, those of a malformed value: what is left is worth reading. */
export const forgiven = (type: ValueType, node: Located): Located => {
  if (node.is !== 'map' || type.is !== 'fields') return node
  const entries = node.entries.flatMap((entry): readonly LocatedEntry[] => {
    const row = Object.hasOwn(type.rows, entry.key) ? type.rows[entry.key] : undefined
    if (!row) return []
    const value = forgiven(row.type, entry.value)
    return row.required || 'value' in decoded(row.type, value) ? [{ ...entry, value }] : []
  })
  return { ...node, entries }
}
