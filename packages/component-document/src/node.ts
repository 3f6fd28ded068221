/** Looking at the nodes of a document that may be wrong anywhere. */

import { entryOf, type Located, type LocatedMap } from '@golden-ami/domain/located/located'
import { didYouMean, nearest } from '@golden-ami/domain/located/nearest'
import { error, type Finding, warning } from './finding.ts'

/** A scalar's text; undefined when it is none, or empty. */
export const scalarText = (node: Located | undefined): string | undefined =>
  node?.is === 'scalar' && node.value !== null && node.value !== '' ? String(node.value) : undefined

export const isNothing = (node: Located | undefined): boolean => node === undefined || (node.is === 'scalar' && node.value === null)

/** A value that AWSTOE fills in when the step runs: nothing is known about it before. */
export const isFilledIn = (node: Located): boolean => node.is === 'scalar' && typeof node.value === 'string' && node.value.includes('{{')

/** What somebody wrote, in a word. */
export const kindOf = (node: Located): string => {
  if (node.is !== 'scalar') return `a ${node.is}`
  if (node.value === null) return 'nothing'
  return typeof node.value === 'string' ? 'a text' : `the ${typeof node.value} ${node.value}`
}

/** The same, with a text as it was written. */
export const writtenText = (node: Located): string =>
  node.is === 'scalar' && typeof node.value === 'string' ? `"${node.value}"` : kindOf(node)

export const wholeNumber = (node: Located | undefined): number | undefined =>
  node?.is === 'scalar' && Number.isInteger(node.value) ? Number(node.value) : undefined

/**
 * Keys that are not known, as with names: a near miss is a slip, anything else may be newer than this check.
 * @param what has the keys: `a step`
 */
export const unknownKeys = (map: LocatedMap, known: readonly string[], what: string): readonly Finding[] =>
  map.entries
    .filter(({ key }) => !known.includes(key))
    .map(({ key, keyAt }) =>
      nearest(key, known) === undefined
        ? warning(keyAt, `${what} has no key ${key} that is known here`, `known: ${known.join(', ')}; it is left to Image Builder`)
        : error(keyAt, `${what} has no key ${key}${didYouMean(key, known)}`, `known: ${known.join(', ')}`),
    )

/** @param what lacks the key: `this step` */
export const missingText = (map: LocatedMap, key: string, what: string): readonly Finding[] => {
  const node = entryOf(map, key)?.value
  return scalarText(node) === undefined ? [error(node?.at ?? map.at, `${what} has no ${key}`, `required: ${key}, a text`)] : []
}

/** The second and every further one of the same name. */
export const namedTwice = <T>(items: readonly T[], nameOf: (item: T) => string | undefined): readonly T[] => {
  const names = items.map(nameOf)
  return items.filter((_, index) => names[index] !== undefined && names.indexOf(names[index]) < index)
}
