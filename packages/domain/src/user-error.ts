/**
 * Errors that a user can mend, from one table. The catalogue in ERRORS.md is generated from it.
 * Anything that is not a UserError is a bug of ours and shows its stack at debug.
 */
export interface ErrorEntry {
  /** What is wrong, in a sentence without particulars. */
  readonly what: string
  /** How it usually comes about. */
  readonly cause: string
  /** What to do next. */
  readonly remedy: string
}

export const ERRORS = {
  'input.invalid': {
    what: 'An input, or a key of the delivery file, is missing, malformed or contradictory.',
    cause: 'The workflow or the delivery file gives a value that the action does not take. All complaints of a run are reported together.',
    remedy: 'Correct each named value; the message says where it was written and what is allowed.',
  },
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof ERRORS

export class UserError extends Error {
  override readonly name = 'UserError'
  readonly code: ErrorCode
  /** What to do about it here; the table's remedy when the place knows no better one. */
  readonly remedy: string
  /** `message`: the particulars, a full sentence. */
  constructor(code: ErrorCode, message: string, remedy: string = ERRORS[code].remedy, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.code = code
    this.remedy = remedy
  }
}
