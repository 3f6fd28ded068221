import type { ErrorEntry } from '@golden-ami/domain/user-error'
import { code, madeFrom } from './markdown.ts'

/** The catalogue of errors that a user can mend, sorted by code. */
export const errorsPage = (errors: Readonly<Record<string, ErrorEntry>>): string =>
  [
    madeFrom('src/errors'),
    '# Errors',
    'Each error that an action reports ends with its code in brackets. Anything without a code is a defect of ours: run again with debug logging and report it.',
    ...Object.entries(errors)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, { what, cause, remedy }]) => [
        `## ${code(name)}`,
        what,
        `**How it comes about.** ${cause}`,
        `**What to do.** ${remedy}`,
      ]),
  ]
    .join('\n\n')
    .concat('\n')
