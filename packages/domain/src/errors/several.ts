/** Several things that are wrong at once, each of its own kind. */
import { ERRORS, type ErrorCode } from '../user-error.ts'

export interface Codes {
  readonly code: ErrorCode
  /** What else is wrong: kinds with other remedies. Absent: nothing. */
  readonly others?: readonly ErrorCode[]
}

/** The first is what an action fails with. */
export const codesOf = (code: ErrorCode, also: readonly ErrorCode[]): Codes => {
  const others = [...new Set(also)].filter(other => other !== code)
  return { code, ...(others.length > 0 ? { others } : {}) }
}

/** What to do about all of it, each remedy once; full sentences. */
export const remedyOf = ({ code, others = [] }: Codes): string => [...new Set([code, ...others].map(one => ERRORS[one].remedy))].join(' ')
