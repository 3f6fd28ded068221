/**
 * What is not known, and why: the one shape in which any look and any machine says so, beside what it would have said. Outside stay `undefined`
 * where nobody is told why (`reviewable` of GitHub), a look that failed as a whole (`machine/loop.ts`), a gate's verdict (`inconclusive`), and
 * the evidence file of promote, whose form others rely on.
 */
import type { ErrorCode } from './user-error.ts'

/** In a union with what would be known; a place that tells more than this extends it. */
export interface Unknown {
  readonly unknown: true
  /** A sentence or a clause; untrusted text where AWS or GitHub says it. */
  readonly why: string
  /** The reason passes (throttling, a broken connection): a later look may know. Absent: it stays. */
  readonly transient?: true
  /** Of the error that it is refused with. Absent: none that the table of errors knows. */
  readonly code?: ErrorCode
}

/** One of several things that are not known: `what` it is, for people. */
export interface UnknownThing extends Unknown {
  readonly what: string
}

/** `more`: of anything else that is not known, where that is why. */
export const unknownBecause = (why: string, { transient, code }: Pick<Unknown, 'transient' | 'code'> = {}): Unknown => ({
  ...{ unknown: true, why },
  ...(transient ? { transient } : {}),
  ...(code ? { code } : {}),
})

export const NOT_LOOKED_AT: Unknown = unknownBecause('it was not looked at')

/** As on paper, where nothing is waited for: what is not known now is not known. */
export const lasting = <U extends Unknown>({ transient: _, ...found }: U): Omit<U, 'transient'> => found

export const isUnknown = (found: unknown): found is Unknown =>
  typeof found === 'object' && found !== null && 'unknown' in found && found.unknown === true

/** `undefined`, where nobody has looked, is not known either. */
export const isKnown = <T>(found: T): found is Exclude<T, Unknown | undefined> => found !== undefined && !isUnknown(found)
