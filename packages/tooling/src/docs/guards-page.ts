import type { Guard } from '@golden-ami/aws/acts/guards'
import { cell, code, madeFrom, table } from './markdown.ts'

/** The table verb → guard, sorted by verb. */
export const guardsPage = (guards: Readonly<Record<string, Guard>>): string =>
  [
    madeFrom('src/guards.ts'),
    '# Guards',
    'A run may be killed at any moment and started again, and an answer may be lost. So every verb, done twice, must do no harm; this is why.',
    table(
      ['Verb', 'Call', 'What makes a repetition harmless', 'Documentation'],
      Object.entries(guards)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([verb, { call, guard, source }]) => [code(verb), code(call), cell(guard), `[source](${source})`]),
    ),
  ]
    .join('\n\n')
    .concat('\n')
