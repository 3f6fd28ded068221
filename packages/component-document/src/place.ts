/** Where a fragment of a value stands in the file: the tree knows only where the value begins. */
import type { Where } from '@golden-ami/domain/located/located'

/**
 * @param nth counted from 0, among equal fragments of the value
 * @returns where the value begins when the fragment is written otherwise in the file, folded or escaped
 */
export type Place = (value: Where, fragment: string, nth?: number) => Where

export const placeIn = (text: string): Place => {
  const known = new Map<string, number[]>()
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return (value, fragment, nth = 0) => {
    const begins = (starts[(value.line ?? 1) - 1] ?? 0) + (value.column ?? 1) - 1
    const name = `${begins} ${fragment}`
    const occurrences = known.get(name) ?? []
    known.set(name, occurrences)
    while (occurrences.length <= nth && occurrences.at(-1) !== -1)
      occurrences.push(text.indexOf(fragment, occurrences.length === 0 ? begins : occurrences.at(-1)! + 1))
    const found = occurrences[nth] ?? -1
    if (found === -1) return value
    const line = starts.findLastIndex(start => start <= found)
    return { source: value.source, line: line + 1, column: found - starts[line]! + 1 }
  }
}
