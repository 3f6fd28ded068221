import type { CallFilter } from '../fault.ts'

/** Is it a call of those that the filter means? */
export const matches = (filter: CallFilter, call: Required<CallFilter>): boolean =>
  (Object.entries(filter) as [keyof CallFilter, string | undefined][]).every(([key, value]) => value === undefined || call[key] === value)
