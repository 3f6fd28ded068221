/** Looking into a tree that may be wrong anywhere: what is not there, or not of the wished shape, is undefined or empty. */
import { parseDuration } from '../duration.ts'
import { entryOf, type Located, type LocatedEntry } from './located.ts'

/** What is written at the end of these keys. */
export const under = (node: Located | undefined, ...keys: readonly string[]): Located | undefined =>
  keys.reduce<Located | undefined>((at, key) => (at?.is === 'map' ? entryOf(at, key)?.value : undefined), node)

export const entriesOf = (node: Located | undefined): readonly LocatedEntry[] => (node?.is === 'map' ? node.entries : [])

export const itemsOf = (node: Located | undefined): readonly Located[] => (node?.is === 'list' ? node.items : [])

export const textOf = (node: Located | undefined): string | undefined =>
  node?.is === 'scalar' && typeof node.value === 'string' ? node.value : undefined

export const numberOf = (node: Located | undefined): number | undefined =>
  node?.is === 'scalar' && typeof node.value === 'number' ? node.value : undefined

export const booleanOf = (node: Located | undefined): boolean | undefined =>
  node?.is === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined

/** ms */
export const durationOf = (node: Located | undefined): number | undefined => {
  const text = textOf(node)
  return text === undefined ? undefined : parseDuration(text)
}

export const textsOf = (node: Located | undefined): readonly string[] => itemsOf(node).flatMap(item => textOf(item) ?? [])
