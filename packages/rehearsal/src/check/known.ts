/** What is known of a context: the names that it has, and what is known of each. */
import { didYouMean } from '@golden-ami/domain'

/** `anything`: whatever may be there, or nothing is known of it. */
export type Known = 'anything' | Names
export interface Names {
  readonly [name: string]: Known
}
/** Beside names that are known there may be others. */
export const OTHERS = '*'

export const names = (list: readonly string[], each: Known = 'anything'): Names => Object.fromEntries(list.map(name => [name, each]))

export interface Missing {
  /** As far as it is there. */
  readonly of: readonly string[]
  readonly name: string
  readonly there: readonly string[]
}

/** The first name of a path that is not there; names do not differ by case. */
export const missingIn = (known: Known, path: readonly string[]): Missing | undefined => {
  let here = known
  for (const [index, name] of path.entries()) {
    if (here === 'anything') return undefined
    const found: string | undefined = Object.keys(here).find(one => one.toLowerCase() === name.toLowerCase())
    if (found === undefined) {
      if (OTHERS in here || name === OTHERS) return undefined
      return { of: path.slice(0, index), name, there: Object.keys(here) }
    }
    here = here[found]!
  }
  return undefined
}

/** `there are a, b`, with the one that was probably meant. */
export const thereAre = (name: string, there: readonly string[]): string =>
  there.length === 0 ? 'there are none' : `there are ${there.join(', ')}${didYouMean(name, there)}`
