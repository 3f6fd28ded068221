/** What is written once for all stages, and again for one stage where it differs. */
import { entryOf, type Located, type LocatedEntry, type LocatedMap } from '../located/located.ts'
import { under } from '../located/tree.ts'
import { fittingType } from '../schema/check.ts'
import type { ValueType } from '../schema/value-types.ts'
import { STAGE } from './keys/stages.ts'

/** A map's own keys before those of the common one, map by map as far as the table knows the keys; anything else stands for itself. */
const overlaid = (type: ValueType, own: Located | undefined, common: Located | undefined): Located | undefined => {
  const fields = own && fittingType(type, own)
  if (own?.is !== 'map' || common?.is !== 'map' || fields?.is !== 'fields') return own ?? common
  const entries = Object.entries(fields.rows).flatMap(([key, row]): readonly LocatedEntry[] => {
    const entry = entryOf(own, key) ?? entryOf(common, key)
    const value = overlaid(row.type, entryOf(own, key)?.value, entryOf(common, key)?.value)
    return entry && value ? [{ ...entry, value }] : []
  })
  return { ...own, entries }
}

const COMMON = { infrastructure: STAGE.infrastructure.type, distribution: STAGE.distribution.type }

/** The stage with what it does not say of itself. */
const stageWith = (stage: LocatedMap, tree: Located): LocatedMap => {
  const filled = Object.entries(COMMON).flatMap(([key, type]): readonly LocatedEntry[] => {
    const value = overlaid(type, entryOf(stage, key)?.value, under(tree, key))
    return value ? [{ key, keyAt: value.at, value }] : []
  })
  return { ...stage, entries: [...stage.entries.filter(({ key }) => !Object.hasOwn(COMMON, key)), ...filled] }
}

/** @param tree the whole file, without a complaint */
export const withCommon = (tree: Located): Located => {
  const stages = under(tree, 'stages')
  if (tree.is !== 'map' || stages?.is !== 'map') return tree
  const filled: LocatedMap = {
    ...stages,
    entries: stages.entries.map(entry => (entry.value.is === 'map' ? { ...entry, value: stageWith(entry.value, tree) } : entry)),
  }
  return { ...tree, entries: tree.entries.map(entry => (entry.key === 'stages' ? { ...entry, value: filled } : entry)) }
}
