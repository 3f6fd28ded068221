/**
 * Settings as a tree whose keys and values know where somebody wrote them, whether in a file or in an action's input.
 * Readers of other notations make it; one validator reads it.
 */

export interface Where {
  /** A file's path in the repository, or `input <name>`. */
  readonly source: string
  /** Counted from 1; an input has none. */
  readonly line?: number
  /** Counted from 1, in characters. */
  readonly column?: number
}

export interface LocatedScalar {
  readonly is: 'scalar'
  readonly value: string | number | boolean | null
  readonly at: Where
}
export interface LocatedList {
  readonly is: 'list'
  readonly items: readonly Located[]
  readonly at: Where
}
export interface LocatedEntry {
  readonly key: string
  readonly keyAt: Where
  readonly value: Located
}
/** Keys are unique and in the order in which they were written. */
export interface LocatedMap {
  readonly is: 'map'
  readonly entries: readonly LocatedEntry[]
  readonly at: Where
}
export type Located = LocatedScalar | LocatedList | LocatedMap

/** `.github/golden-ami.yml:31:5`, or `input soak`. */
export const whereText = ({ source, line, column }: Where): string =>
  [source, ...(line === undefined ? [] : [line]), ...(line === undefined || column === undefined ? [] : [column])].join(':')

/** What is written under a key of a map; undefined when the key is not there. */
export const entryOf = (map: LocatedMap, key: string): LocatedEntry | undefined => map.entries.find(entry => entry.key === key)

/** One thing that is wrong: where it was written, what is wrong with it, what is allowed there. */
export interface Complaint {
  readonly at: Where
  readonly wrong: string
  readonly allowed: string
}

/** `<where>: <what is wrong>; <what is allowed>`. */
export const complaintText = ({ at, wrong, allowed }: Complaint): string => `${whereText(at)}: ${wrong}; ${allowed}`
