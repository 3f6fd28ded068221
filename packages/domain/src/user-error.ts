/**
 * Errors that a user can mend, from one table. The catalogue in ERRORS.md is generated from it.
 * Anything that is not a UserError is a bug of ours and shows its stack at debug.
 */
import type { ErrorEntry } from './errors/entry.ts'
import { AWS_ERRORS } from './errors/of-aws.ts'
import { BUILD_ERRORS } from './errors/of-builds.ts'
import { ENVIRONMENT_ERRORS } from './errors/of-environments.ts'
import { GROUP_ERRORS } from './errors/of-groups.ts'
import type { Complaint } from './located/located.ts'

export type { ErrorEntry } from './errors/entry.ts'

export const ERRORS = { ...AWS_ERRORS, ...ENVIRONMENT_ERRORS, ...GROUP_ERRORS, ...BUILD_ERRORS } as const satisfies Record<
  string,
  ErrorEntry
>

export type ErrorCode = keyof typeof ERRORS

export class UserError extends Error {
  override readonly name = 'UserError'
  readonly code: ErrorCode
  /** What to do about it here; the table's remedy when the place knows no better one. */
  readonly remedy: string
  /** Each thing that is wrong, where the message tells several; empty when it is one. */
  readonly complaints: readonly Complaint[]
  /** `message`: the particulars, a full sentence. */
  constructor(
    code: ErrorCode,
    message: string,
    remedy: string = ERRORS[code].remedy,
    { complaints = [], ...options }: { readonly cause?: unknown; readonly complaints?: readonly Complaint[] } = {},
  ) {
    super(message, options)
    this.code = code
    this.remedy = remedy
    this.complaints = complaints
  }
}
