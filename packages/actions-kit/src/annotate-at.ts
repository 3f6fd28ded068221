import type { Where } from '@golden-ami/domain'
import type { Runtime } from './runtime.ts'

/** An annotation at a place in a file of the repository. */
export const annotateAt = (
  runtime: Runtime,
  kind: 'error' | 'warning' | 'notice',
  message: string,
  { source, line, column }: Where,
  title: string,
): void =>
  runtime.annotate(kind, message, {
    ...{ title, file: source.replace(/^\.\//, '') },
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  })
