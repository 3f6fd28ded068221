/** Data without places, and back. */
import type { Located, LocatedEntry, Where } from './located.ts'

/** What JSON has. */
export type PlainData = string | number | boolean | null | readonly PlainData[] | { readonly [key: string]: PlainData }

/** Undefined for what JSON does not have. Everything is at one place. */
export const locatedPlain = (value: unknown, at: Where): Located | undefined => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { is: 'scalar', value, at }
  if (Array.isArray(value)) return { is: 'list', items: value.flatMap((item: unknown) => locatedPlain(item, at) ?? []), at }
  if (typeof value !== 'object') return undefined
  const entries: LocatedEntry[] = []
  for (const [key, inner] of Object.entries(value)) {
    const node = locatedPlain(inner, at)
    if (node) entries.push({ key, keyAt: at, value: node })
  }
  return { is: 'map', entries, at }
}

export const plainOf = (node: Located): PlainData => {
  switch (node.is) {
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(plainOf)
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]))
  }
}
